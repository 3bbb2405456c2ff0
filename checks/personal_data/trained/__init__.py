"""What is trained: the name models, the report reader and the judgment reader. Their weights are in `model/`."""
