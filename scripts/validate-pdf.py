"""The rules of PDF/A-2a and PDF/UA-1 over PDF files; started by validate-pdf.sh."""

import re
import sys
from pathlib import Path

import page
from page._enums import ValidationProfile

PROFILES = [ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1]

# The validator takes a carriage return that ends the data of a stream for a part of the line end behind it (one
# stream in 256 ends so). Where it reports this rule, the lengths are counted here instead.
STREAM_LENGTH = "PDFA2A-STREAM-LENGTH-001"
STREAM = re.compile(rb"/Length (\d+)(?: |/|>)(?:(?!endobj|/Length).){0,600}?>>\s*stream\r?\n", re.DOTALL)


def lengths_match(file: str) -> bool:
    content = Path(file).read_bytes()
    ends = [match.end() + int(match.group(1)) for match in STREAM.finditer(content)]
    found = content.count(b"\nendstream")
    return len(ends) == found and all(content[end:].startswith(b"\nendstream") for end in ends)


def conforms(file: str) -> bool:
    good = True
    for profile in PROFILES:
        result = page.validate_pdf(file, profile=profile)
        failures = [f for f in result.failures if f.rule_id != STREAM_LENGTH or not lengths_match(file)]
        state = "DOES NOT CONFORM" if failures else "conforms"
        print(f"{file}: {profile.name} {state} ({result.rules.total} rules)")
        for failure in failures:
            print(f"    {failure.rule_id}: {failure.message}")
        good = good and not failures and (result.is_compliant or bool(result.failures))
    return good


if __name__ == "__main__":
    # Every file is checked, also behind one that does not conform.
    sys.exit(0 if all([conforms(file) for file in sys.argv[1:]]) else 1)
