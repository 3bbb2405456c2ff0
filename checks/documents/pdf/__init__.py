"""PDFs: opened, read as running text, looked at as pictures, rebuilt, proved."""
