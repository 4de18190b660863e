"""Write Microsoft's compound files ([MS-CFB], version 3): what a test of a reader of .msg needs, and no more."""

import struct

SECTOR, SMALL, CUTOFF = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
NOBODY = 0xFFFFFFFF


def compound(tree):
    """Return a compound file of `tree`: names to bytes (streams) or to further trees (storages)."""
    entries = [["Root Entry", 5, NOBODY, NOBODY, b""]]
    _add(entries, 0, tree)
    small = b"".join(_padded(data, SMALL) for _, kind, _, _, data in entries if kind == 2 and len(data) < CUTOFF)
    sectors = []
    chains = {}

    def place(data):
        start = len(sectors)
        pieces = [data[at : at + SECTOR] for at in range(0, len(_padded(data, SECTOR)), SECTOR)]
        for number, piece in enumerate(pieces):
            chains[start + number] = start + number + 1 if number + 1 < len(pieces) else END
            sectors.append(_padded(piece, SECTOR))
        return start if pieces else END

    small_fat = []
    starts = []
    for _, kind, _, _, data in entries:
        if kind != 2 or not data:
            starts.append(END)
        elif len(data) >= CUTOFF:
            starts.append(place(data))
        else:
            first = len(small_fat)
            count = len(_padded(data, SMALL)) // SMALL
            small_fat += [*range(first + 1, first + count), END]
            starts.append(first)
    starts[0] = place(small)
    small_start = place(struct.pack(f"<{len(small_fat)}I", *small_fat)) if small_fat else END
    directory = b"".join(
        _entry(*entry[:4], start, len(small) if number == 0 else len(entry[4]))
        for number, (entry, start) in enumerate(zip(entries, starts, strict=True))
    )
    directory_start = place(directory)
    count = -(-(len(sectors) + 1) * 4 // SECTOR)
    count = -(-(len(sectors) + count) * 4 // SECTOR)
    table = [chains[number] for number in range(len(sectors))] + [FAT] * count
    table += [FREE] * (count * SECTOR // 4 - len(table))
    small_count = -(-len(small_fat) * 4 // SECTOR)
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(16),
        *(0x3E, 3, 0xFFFE, 9, 6),
        bytes(6),
        *(0, count, directory_start, 0, CUTOFF, small_start, small_count, END, 0),
        len(sectors),
    )
    header += struct.pack(f"<{count - 1}I", *range(len(sectors) + 1, len(sectors) + count))
    header += b"\xff" * (SECTOR - len(header))
    return header + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table)


def _add(entries, parent, tree):
    """Add the children of a storage, each the right sibling of the one before."""
    before = None
    for name, value in tree.items():
        number = len(entries)
        entries.append(
            [name, 2 if isinstance(value, bytes) else 1, NOBODY, NOBODY, value if isinstance(value, bytes) else b""]
        )
        if before is None:
            entries[parent][3] = number
        else:
            entries[before][2] = number
        before = number
        if isinstance(value, dict):
            _add(entries, number, value)


def _entry(name, kind, right, child, start, size):
    wide = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ", wide, len(wide), kind, 1, NOBODY, right, child, bytes(16), 0, 0, 0, start, size
    )


def _padded(data, size):
    return data + bytes(-len(data) % size)
