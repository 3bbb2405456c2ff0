"""All the work of Safe to publish: rules, documents, personal data, certificate, store. Knows nothing of the browser."""

__version__ = "0.1.0"
