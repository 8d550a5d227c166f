# What every commit must pass; the same as CI.
check:
    bash .ci/run

# The main job on the shipped example.
example:
    cargo run --release -- export profiles/eeg-praxis.ron --out out

# Reads every changed snapshot before it is accepted.
review:
    cargo insta review

# The table of country names, made anew from CLDR.
countries:
    python3 scripts/countries.py

# The table of characters that the embedded fonts can print, made anew from the fonts.
coverage:
    python3 scripts/coverage.py

# Validators over all shipped profiles: Microsoft's for DOCX (npm), PDF/A-2a and PDF/UA-1 rules (PyPI), qpdf.
validate:
    cargo run --release -- export profiles/*.ron --format docx,pdf --out target/validate --force
    bash scripts/validate-docx.sh target/validate/*.docx
    bash scripts/validate-pdf.sh target/validate/*.pdf

# A save killed at every system call, every call failing, full disks (Linux; installs strace when missing).
kill-sweep:
    cargo build
    bash scripts/kill-sweep.sh target/debug/anlage
