"""YAML files -> model; every fault is collected with file, line and column."""
