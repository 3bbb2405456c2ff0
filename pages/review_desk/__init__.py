"""The review desk in parts: who is in the report, the flagged values, and the passages on their pages."""
