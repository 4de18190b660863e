"""Ways to spoil a file: blindly in its bytes, and inside its archive, so that checksums do not give it away."""

import random
import zipfile
import zlib
from io import BytesIO

_TOKENS = (
    b"\0", b"\xff" * 8, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"-1", b"99999999999999999999", b"%n%s", b"\r\n\r\n",
    b"<" * 40, b"</p></div>", b"<div>" * 300, b"<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>", b"&a;&lol;&#x110000;&#0;",
    b"{" * 500, b"[" * 500, b"}" * 20, b'"', b"\\u0000\\ud800", b"\xed\xa0\x80", b"\xe2\x80\xae\xe2\x81\xa6",
    b"../../../../tmp/x", b"obj<</Length 1e9>>stream", b"endstream endobj", b"xref\n0 0", b"\\par{\\*\\bin999999999 ",
    b"00:00:00,000 --> 99:99:99,999", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n", b"=?utf-8?b?////?=",
    b"PK\x03\x04", b"PK\x05\x06", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"WEBVTT", b"From x\n",
    b"\xef\xbb\xbf",
)  # fmt: skip
_LONGEST = 2_000_000


def spoiled(data, others, chance):
    """Return `data` with one to six things done to it; `others` are files to take pieces from, `chance` a Random."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _inside_archive(data, others, chance)
    return _spoiled_bytes(data, others, chance)


def _spoiled_bytes(data, others, chance):
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(_WAYS)(data, others, chance)
    return data[:_LONGEST]


def _inside_archive(data, others, chance):
    """Spoil one or two entries of an archive and pack it again, or give an entry another name."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [(entry.filename, archive.read(entry)) for entry in archive.infolist()]
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, RuntimeError, NotImplementedError, EOFError):
        return _spoiled_bytes(data, others, chance)
    for _ in range(chance.randint(1, 2) if entries else 0):
        place = chance.randrange(len(entries))
        name, content = entries[place]
        if chance.random() < 0.1:
            entries[place] = (chance.choice(["../x.txt", "a\nb.html", "", "x" * 300, name + ".zip", "/etc/x"]), content)
        elif chance.random() < 0.05:
            del entries[place]
            break
        else:
            entries[place] = (name, _spoiled_bytes(content, others, chance))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in dict(entries).items():
            archive.writestr(name or "tanpa-nama", content)
    return buffer.getvalue()


def _place(data, chance):
    return chance.randrange(len(data) + 1)


def _flip(data, _others, chance):
    changed = bytearray(data)
    for _ in range(min(len(changed), chance.choice([1, 1, 4, 32]))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwrite(data, _others, chance):
    start, length = _place(data, chance), chance.choice([1, 2, 4, 16, 200])
    return data[:start] + chance.randbytes(length) + data[start + length :]


def _cut(data, _others, chance):
    return data[: _place(data, chance)] if chance.random() < 0.5 else data[_place(data, chance) // 4 :]


def _drop(data, _others, chance):
    start = _place(data, chance)
    return data[:start] + data[start + chance.choice([1, 8, 100, 3000]) :]


def _repeat(data, _others, chance):
    start = _place(data, chance)
    return data[:start] + data[start : start + chance.choice([1, 20, 400])] * chance.choice([2, 50, 800]) + data[start:]


def _insert(data, _others, chance):
    start = _place(data, chance)
    return data[:start] + chance.choice(_TOKENS) + data[start:]


def _splice(data, others, chance):
    other = chance.choice(others)
    return data[: _place(data, chance)] + other[_place(other, chance) :]


def _swap(data, _others, chance):
    a, b = sorted((_place(data, chance), _place(data, chance)))
    return data[:a] + data[b : b + 200] + data[a:b] + data[b + 200 :]


_WAYS = (_flip, _flip, _overwrite, _cut, _drop, _repeat, _insert, _insert, _splice, _swap)


def noise(chance):
    """Return random bytes, perhaps after the first bytes of a known format."""
    return chance.choice([b"", *_TOKENS]) + chance.randbytes(chance.choice([0, 10, 500, 20_000]))


def generator(seed):
    """Return a Random for one file, so that any file of a run can be made again alone."""
    return random.Random(seed)
