"""Near-duplicates: the same agency copy in two outlets, and what differs between the two."""

from dwiwarta.core.duplicates.difference import Change, Piece, difference

__all__ = ["Change", "Piece", "difference"]
