"""Dwiwarta: read, translate, check and file Indonesian news without a network."""

__version__ = "0.1.0"
