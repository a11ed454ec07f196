"""Leaves: what is true of Chinese and English text without any glossary."""
