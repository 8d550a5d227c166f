"""The rules of PDF/A-2a and PDF/UA-1 over PDF files; started by validate-pdf.sh."""

import sys

import page
from page._enums import ValidationProfile

PROFILES = [ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1]


def conforms(file: str) -> bool:
    good = True
    for profile in PROFILES:
        result = page.validate_pdf(file, profile=profile)
        state = "conforms" if result.is_compliant else "DOES NOT CONFORM"
        print(f"{file}: {profile.name} {state} ({result.rules.total} rules)")
        for failure in result.failures:
            print(f"    {failure.rule_id}: {failure.message}")
        good = good and result.is_compliant and not result.failures
    return good


if __name__ == "__main__":
    # Every file is checked, also behind one that does not conform.
    sys.exit(0 if all([conforms(file) for file in sys.argv[1:]]) else 1)
