"""The recognisers, one family a file; `checks.personal_data.engine` registers them with Presidio."""
