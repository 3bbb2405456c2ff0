"""Word documents: opened, walked, searched for what is hidden, redacted in place, built anew, proved."""
