"""Open office files that are protected by a password, in memory."""

from __future__ import annotations

import io
import struct
import zipfile
from xml.parsers.expat import ExpatError

from dwiwarta.core.reading.xml import locked, wrong_password
from dwiwarta.errors import ReadingError

_WHAT = "this file"


def unlocked(data: bytes, password: str) -> bytes:
    """Return the file inside a protected DOCX or Word 97 file.

    Raises PasswordNeeded without a password or for a wrong one, and ReadingError where the protection is damaged or of
    a kind that is not known.
    """
    if not password:
        raise locked(_WHAT)
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    inside = io.BytesIO()
    try:
        file = msoffcrypto.OfficeFile(io.BytesIO(data))
        file.load_key(password=password, verify_password=True)
        file.decrypt(inside)
    except InvalidKeyError as error:
        raise wrong_password(_WHAT) from error
    except (DecryptionError, FileFormatError, ParseError, OSError, ValueError, struct.error) as error:
        raise _unknown() from error
    # Descriptions of the encryption are XML and tables of numbers, which msoffcrypto takes as they come.
    except (ExpatError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, zipfile.BadZipFile) as error:
        raise _unknown() from error
    return inside.getvalue()


def _unknown() -> ReadingError:
    return ReadingError("the protection of this file cannot be undone", remedy="Save a copy without the password.")
