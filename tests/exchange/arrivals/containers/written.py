"""What tests of containers share: a manuscript's lines with their origins, and zip files."""

import zipfile
from io import BytesIO


def origins(manuscript) -> dict[str, int]:
    """Return the line of the original of every line that is not blank."""
    lines = manuscript.text.split("\n")[:-1]
    assert len(lines) == len(manuscript.origins)
    return {line.strip(): origin for line, origin in zip(lines, manuscript.origins, strict=True) if line.strip()}


def zipped(members: dict[str, bytes | str]) -> bytes:
    """Return a zip file of these members."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, body in members.items():
            whole.writestr(name, body)
    return packed.getvalue()


def encrypted(packed: bytes) -> bytes:
    """Return a zip file whose first member says that it is encrypted."""
    changed = bytearray(packed)
    changed[6] |= 1
    changed[packed.index(b"PK\x01\x02") + 8] |= 1
    return bytes(changed)


def lying_about_sizes(packed: bytes, size: int) -> bytes:
    """Return a zip file whose members say that they unpack to so many bytes."""
    changed = bytearray(packed)
    here = packed.find(b"PK\x01\x02")
    while here >= 0:
        changed[here + 24 : here + 28] = size.to_bytes(4, "little")
        here = packed.find(b"PK\x01\x02", here + 4)
    return bytes(changed)
