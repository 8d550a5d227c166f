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

# The pictures of the README, drawn from real frames.
pictures:
    cargo run --example pictures

# How long a key takes and how much memory the screens need.
figures:
    cargo test --release --test figures -- --ignored --nocapture
