#!/usr/bin/env python3
"""Makes src/law/countries.tsv: code, German name, English name of every country and territory.

Source: npm package cldr-localenames-full 48.2.0 (Unicode CLDR 48), licence Unicode-3.0,
copyright 1991-2026 Unicode, Inc. The licence asks for its notice with every copy of the data: the first
line of the table carries it. Run in the crate's folder; needs `npm` and a package registry:

    python3 scripts/countries.py            writes the table
    python3 scripts/countries.py --check    fails if the table differs from what would be written
"""

import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

VERSION = "48.2.0"
PACKAGE = f"cldr-localenames-full@{VERSION}"
TABLE = pathlib.Path(__file__).resolve().parent.parent / "src" / "law" / "countries.tsv"
HEAD = (
    f"# Country names of Unicode CLDR {VERSION}, (c) 1991-2026 Unicode, Inc., licence Unicode-3.0;"
    " made by scripts/countries.py, not edited by hand\n"
)

# CLDR names these too, but ISO 3166-1 has no code for them (exceptional reservations, groups, test locales).
# What is left is ISO 3166-1 and XK, the customary code for Kosovo.
NOT_IN_ISO = set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
EXPECTED = 249 + 1

# Bodies that the law of transfers treats like a country of their own, under user-assigned codes.
BODIES = {
    "XE": ("Europäische Patentorganisation", "European Patent Organisation"),
    "XU": ("Organe und Einrichtungen der EU", "EU institutions and bodies"),
}

# Names that a contract writes otherwise than a list on a screen: (German, English); None keeps CLDR's.
CONTRACT_NAMES = {
    "CD": ("Demokratische Republik Kongo", "Democratic Republic of the Congo"),
    "CG": ("Republik Kongo", "Republic of the Congo"),
    "MM": (None, "Myanmar"),
}


def territories(archive: tarfile.TarFile, locale: str) -> dict[str, str]:
    """The territory names of one locale."""
    file = archive.extractfile(f"package/main/{locale}/territories.json")
    return json.load(file)["main"][locale]["localeDisplayNames"]["territories"]


def table() -> str:
    """The whole table as text."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(pathlib.Path(folder).glob("*.tgz"))) as archive:
            german, english = territories(archive, "de"), territories(archive, "en-GB")
    # Entries such as "US-alt-short" and the numbered regions are longer than two letters.
    codes = sorted(c for c in german if len(c) == 2 and c.isalpha() and c not in NOT_IN_ISO)
    if len(codes) != EXPECTED:
        sys.exit(f"{len(codes)} codes instead of {EXPECTED}: CLDR has changed, look at NOT_IN_ISO")
    lines = []
    for code in sorted([*codes, *BODIES]):
        if code in BODIES:
            lines.append("\t".join([code, *BODIES[code]]) + "\n")
            continue
        de, en = CONTRACT_NAMES.get(code, (None, None))
        lines.append(f"{code}\t{de or german[code]}\t{en or english[code].replace(' & ', ' and ')}\n")
    return HEAD + "".join(lines)


if __name__ == "__main__":
    text = table()
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if TABLE.read_text(encoding="utf-8") == text else f"{TABLE} is not what CLDR {VERSION} gives")
    TABLE.write_text(text, encoding="utf-8", newline="\n")
