"""What only the documents as a whole can tell: one idea a module, put together in `settle`."""
