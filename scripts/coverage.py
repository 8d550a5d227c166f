#!/usr/bin/env python3
"""Writes src/text/coverage/table.rs: the characters that the embedded fonts can print.

    python3 -m pip install fonttools
    python3 scripts/coverage.py

Run it whenever a font in src/export/pdf/fonts changes; a test compares the table with the fonts.
"""

from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "src/export/pdf/fonts"
TABLE = ROOT / "src/text/coverage/table.rs"

HEAD = """\
//! The characters that the fonts in `src/export/pdf/fonts` can print: first and last of each range.
//!
//! Made by `scripts/coverage.py`; do not edit. What must never happen here: a character without a shape in any face.

pub(super) const RANGES: &[(char, char)] = &[
"""


def printable(code: int) -> bool:
    """Controls and private use mean nothing to a reader, whatever a font draws for them."""
    control = code < 0x20 or 0x7F <= code < 0xA0
    private = 0xE000 <= code < 0xF900 or code >= 0xF0000
    return not control and not private and code != 0xFEFF and code & 0xFFFE != 0xFFFE


def ranges(codes: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for code in codes:
        if found and found[-1][1] + 1 == code:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def main() -> None:
    faces = [TTFont(path) for path in sorted(FONTS.glob("*.otf"))]
    codes = sorted({code for face in faces for code in face.getBestCmap() if printable(code)})
    lines = [f"    ('\\u{{{first:04X}}}', '\\u{{{last:04X}}}'),\n" for first, last in ranges(codes)]
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(HEAD + "".join(lines) + "];\n", encoding="utf-8")
    print(f"{len(codes)} characters in {len(lines)} ranges from {len(faces)} faces")


if __name__ == "__main__":
    main()
