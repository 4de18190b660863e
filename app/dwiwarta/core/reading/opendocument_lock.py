"""Open OpenDocument files that are protected by a password, in memory.

OpenDocument 1.3, part 2, 3.4 says how each part is packed, padded and encrypted; LibreOffice since 24.8 encrypts the
whole package instead, with AES-GCM and Argon2id. What else there is (Blowfish of before 2012, OpenPGP) is refused.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import io
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from dwiwarta.core.reading.limits import limits, megabytes
from dwiwarta.core.reading.xml import locked, parse, part, wrong_password
from dwiwarta.core.worded import worded
from dwiwarta.errors import ReadingError

_WHAT = "this file"
_MANIFEST = "META-INF/manifest.xml"
_WHOLE = "encrypted-package"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_CBC = {f"http://www.w3.org/2001/04/xmlenc#aes{bits}-cbc": bits // 8 for bits in (128, 192, 256)}
_GCM = {f"http://www.w3.org/2009/xmlenc11#aes{bits}-gcm": bits // 8 for bits in (128, 192, 256)}
_PBKDF2 = {"PBKDF2", f"{_NAMES}#pbkdf2"}
_ARGON2 = {
    "urn:org:documentfoundation:names:experimental:office:manifest:argon2id",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.5#argon2id",
}
_SHA256 = {"http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha256"}
_SHA1 = {"", "SHA1", "http://www.w3.org/2000/09/xmldsig#sha1"}
_CHECKS = {f"{_NAMES}#sha256-1k": "sha256", f"{_NAMES}#sha1-1k": "sha1", "SHA1/1K": "sha1"}
_CHECKED = 1024
_NONCE = 12
# LibreOffice asks for 100,000 rounds, or for 3 over 64 MB; a file that asks for much more was made to do harm.
_MOST_ROUNDS = 2_000_000
_MOST_PASSES = 20
_MOST_LANES = 16
_MOST_KIBIBYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class _Lock:
    """How one part is encrypted, as the manifest says."""

    cipher: str
    vector: bytes
    start: str
    derivation: str
    salt: bytes
    rounds: int
    passes: int
    kibibytes: int
    lanes: int
    check: str
    checksum: bytes


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Say whether a password protects the text of an OpenDocument file. Raises what ZIP_DAMAGE names."""
    return b"encryption-data" in part(archive, _MANIFEST)


def unlocked(archive: zipfile.ZipFile, password: str) -> zipfile.ZipFile:
    """Return the same file without protection, in memory, with the parts that hold text and what it is called.

    Raises PasswordNeeded without a password or for a wrong one, and ReadingError where the protection is damaged or of
    a kind that is not known.
    """
    if not password:
        raise locked(_WHAT)
    try:
        locks = _locks(parse(archive.read(_MANIFEST)))
        if _WHOLE in locks:
            return zipfile.ZipFile(io.BytesIO(_opened(archive.read(_WHOLE), locks[_WHOLE], password)))
        plain = io.BytesIO()
        with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as target:
            for name in ("mimetype", "content.xml", "styles.xml", "meta.xml"):
                data = part(archive, name)
                if data:
                    target.writestr(name, _opened(data, locks[name], password) if name in locks else data)
    except (binascii.Error, ValueError, OverflowError, etree.LxmlError, zipfile.BadZipFile) as error:
        raise _unknown() from error
    return zipfile.ZipFile(plain)


def _locks(manifest: etree._Element) -> dict[str, _Lock]:
    """Return how each part is encrypted. Raises ValueError for numbers and bytes that are none."""
    found = {}
    for entry in manifest.iter(f"{{{_NAMES}}}file-entry"):
        data = entry.find(f"{{{_NAMES}}}encryption-data")
        if data is not None:
            found[entry.get(f"{{{_NAMES}}}full-path", "")] = _lock(data)
    return found


def _lock(data: etree._Element) -> _Lock:
    """Read an entry's description, whatever namespace an attribute has: LibreOffice's own comes before the standard."""

    def said(element: str, name: str) -> str:
        found = data if not element else data.find(f"{{{_NAMES}}}{element}")
        attributes = found.attrib.items() if found is not None else ()
        return next((str(value) for key, value in attributes if etree.QName(key).localname == name), "")

    def number(name: str) -> int:
        return int(said("key-derivation", name) or 0)

    return _Lock(
        cipher=said("algorithm", "algorithm-name"),
        vector=base64.b64decode(said("algorithm", "initialisation-vector")),
        start=said("start-key-generation", "start-key-generation-name"),
        derivation=said("key-derivation", "key-derivation-name"),
        salt=base64.b64decode(said("key-derivation", "salt")),
        rounds=number("iteration-count"),
        passes=number("argon2-iterations"),
        kibibytes=number("argon2-memory"),
        lanes=number("argon2-lanes"),
        check=said("", "checksum-type"),
        checksum=base64.b64decode(said("", "checksum")),
    )


def _opened(data: bytes, lock: _Lock, password: str) -> bytes:
    """Return a part as it was before it was packed and encrypted."""
    size = _CBC.get(lock.cipher) or _GCM.get(lock.cipher)
    if size is None:
        raise _unknown()
    key = _key(lock, password, size)
    packed = _without_padding(_by_cbc(data, key, lock.vector)) if lock.cipher in _CBC else _by_gcm(data, key)
    if lock.check:
        name = _CHECKS.get(lock.check)
        if name is None:
            raise _unknown()
        if not hmac.compare_digest(hashlib.new(name, packed[:_CHECKED]).digest(), lock.checksum):
            raise wrong_password(_WHAT)
    return _inflated(packed)


def _key(lock: _Lock, password: str, size: int) -> bytes:
    if lock.start not in _SHA256 | _SHA1:
        raise _unknown()
    digest = hashlib.sha256 if lock.start in _SHA256 else hashlib.sha1
    start = digest(password.encode("utf-8")).digest()
    if lock.derivation in _PBKDF2 and 0 < lock.rounds <= _MOST_ROUNDS:
        return hashlib.pbkdf2_hmac("sha1", start, lock.salt, lock.rounds, size)
    bounds = ((lock.passes, _MOST_PASSES), (lock.lanes, _MOST_LANES), (lock.kibibytes, _MOST_KIBIBYTES))
    if lock.derivation in _ARGON2 and all(0 < value <= most for value, most in bounds):
        return _by_argon2(lock, start, size)
    raise _unknown()


def _by_argon2(lock: _Lock, start: bytes, size: int) -> bytes:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError as error:
        raise _unknown() from error
    try:
        return Argon2id(
            salt=lock.salt, length=size, iterations=lock.passes, lanes=lock.lanes, memory_cost=lock.kibibytes
        ).derive(start)
    except UnsupportedAlgorithm as error:
        raise _unknown() from error


def _by_cbc(data: bytes, key: bytes, vector: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def _without_padding(data: bytes) -> bytes:
    """Undo the padding of XML Encryption: the last byte counts the bytes that were added, whatever the others are."""
    added = data[-1] if data else 0
    if not 1 <= added <= 16:
        raise wrong_password(_WHAT)
    return data[:-added]


def _by_gcm(data: bytes, key: bytes) -> bytes:
    """Undo AES-GCM; the nonce stands before what is encrypted, and the tag after it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(data[:_NONCE], data[_NONCE:], None)
    except InvalidTag as error:
        raise wrong_password(_WHAT) from error


def _inflated(packed: bytes) -> bytes:
    """Unpack, to no more than an archive may unpack to. A wrong password that passed for a right one ends here."""
    most = limits().unpacked_bytes
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = unpacker.decompress(packed, most + 1)
    except zlib.error as error:
        raise wrong_password(_WHAT) from error
    if len(data) > most:
        raise ReadingError(
            worded("{what} unpacks to more than {megabytes}", what=_WHAT, megabytes=megabytes(most)),
            remedy="Save its text alone in a new file.",
        )
    return data


def _unknown() -> ReadingError:
    return ReadingError("the protection of this file cannot be undone", remedy="Save a copy without the password.")
