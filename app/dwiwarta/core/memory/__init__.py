"""The translation memory without its database: what pairs are, how they are compared, and TMX in and out.

`core/store/memory.py` keeps the pairs in the library.
"""
