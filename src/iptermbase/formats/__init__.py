"""Files that translators have -> segments and paragraphs."""
