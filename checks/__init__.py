"""All the work of Safe to publish: rules, documents, personal data, certificate, store. Knows nothing of the browser."""
