"""Model -> compiled, immutable index, and the SQLite file that holds one."""
