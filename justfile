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

# Microsoft's validator over all shipped profiles (installs it from npm when missing).
validate:
    cargo run --release -- export profiles/*.ron --format docx --out target/validate --force
    bash scripts/validate-docx.sh target/validate/*.docx

# A save killed at every system call, every call failing, full disks (Linux; installs strace when missing).
kill-sweep:
    cargo build
    bash scripts/kill-sweep.sh target/debug/anlage
