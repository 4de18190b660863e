"""What is particular to Indonesian: words, abbreviations, numbers, dates."""
