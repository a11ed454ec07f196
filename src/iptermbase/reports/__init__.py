"""A report -> text for a terminal or JSON for a program."""
