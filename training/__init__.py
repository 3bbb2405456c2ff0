"""How the embedded name model is made and measured. Not needed to run the product."""
