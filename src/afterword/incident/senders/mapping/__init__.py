"""How a person maps the bodies of a system we do not know to our own fields."""
