"""Putting number words together, the same way in both languages: groups below a thousand, and scale words over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from dwiwarta.core.indonesian.numbers.quantity import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """A number read from some token up to the token `end`, which is not part of it."""

    end: int
    value: Fraction
    kind: Kind = Kind.CARDINAL
    in_words: bool = True
    others: tuple[Fraction, ...] = ()
    scale: int = 1


@dataclass(slots=True)
class Sum:
    """A number being read: finished parts with their scales, and the group below a thousand that is still open.

    `room` says what the open group can still take: 1000 when it is empty, 100 after hundreds, 10 after tens, 1 after
    units. `safe` is the token after the last finished part.
    """

    parts: list[tuple[Fraction, int]] = field(default_factory=list)
    group: Fraction | None = None
    room: int = 1000
    safe: int = 0

    def add(self, value: Fraction | int, size: int, room: int) -> bool:
        """Add to the open group a piece that needs room `size` and leaves `room`; say whether it fitted."""
        if self.room < size:
            return False
        self.group = (self.group or Fraction(0)) + value
        self.room = room
        return True

    def close(self, scale: int, end: int) -> bool:
        """Close the open group with a scale word that ends before token `end`; say whether that made sense.

        A scale above the ones before it multiplies them too, as in "dua ribu triliun".
        """
        taken = self.group
        parts = list(self.parts)
        while parts and parts[-1][1] < scale:
            taken = (taken or Fraction(0)) + parts.pop()[0]
        if taken is None or (parts and parts[-1][1] <= scale):
            return False
        self.parts = [*parts, (taken * scale, scale)]
        self.group, self.room, self.safe = None, 1000, end
        return True

    def total(self) -> Fraction:
        """Return what has been read so far."""
        return sum((value for value, _ in self.parts), self.group or Fraction(0))

    def finished(self) -> Fraction:
        """Return the sum of the finished parts alone."""
        return sum((value for value, _ in self.parts), Fraction(0))

    @property
    def is_whole(self) -> bool:
        """Say whether something was read that decimals can follow."""
        return self.room > 0 and (self.group is not None or bool(self.parts))

    @property
    def scale(self) -> int:
        """Return the last scale, or 1 where the number goes on after it or has none."""
        return self.parts[-1][1] if self.parts and self.group is None else 1
