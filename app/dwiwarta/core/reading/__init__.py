"""From a file or a clipboard to a Document."""
