"""All the work of Safe to publish: rules, documents, personal data, certificate, store. It knows no browser."""

__version__ = "0.1.0"
