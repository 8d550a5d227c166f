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

# Validators over all shipped profiles in all languages: Microsoft's for DOCX, html-validate (npm), PDF/A-2a and
# PDF/UA-1 rules (PyPI), qpdf.
validate:
    cargo build --release
    bash scripts/validate.sh target/release/anlage

# The manual pages and the completions, in the language of ANLAGE_UI_LANG.
manual folder="target/manual":
    mkdir -p {{folder}}
    cargo run --quiet -- man > {{folder}}/anlage.1
    for c in export check card explain waive report questions ask renew law catalogue list info; do cargo run --quiet -- man $c > {{folder}}/anlage-$c.1; done
    for s in bash elvish fish powershell zsh; do cargo run --quiet -- completions $s > {{folder}}/anlage.$s; done

# Every step of the flow on its own, with 4, 40 and 1,000 sub-processors; the law: loading, look-ups, transfers.
bench:
    cargo bench --bench steps
    cargo bench --bench law
    cargo bench --bench loading

# What people use instead, and anlage beside it (installs what it needs; about five minutes on a quiet machine).
compare:
    cargo build --profile dist
    bash scripts/compare.sh target/dist/anlage ../shared/baseline

# Every condition of the rules changed, one at a time; what no test sees is printed (an hour; a room: minutes).
mutants *rooms:
    bash scripts/mutants.sh {{rooms}}

# A save killed at every system call, every call failing, full disks (Linux; installs strace when missing).
kill-sweep:
    cargo build
    bash scripts/kill-sweep.sh target/debug/anlage

# The program as one for Windows and its tests, under Wine (Debian; installs what is missing; a quarter of an hour).
windows *arguments:
    bash scripts/windows.sh {{arguments}}

# The interview of the example typed into a window of 80×24, killed three times, to its annexes (about two minutes).
interview:
    cargo test --test terminal -- --ignored

# The pictures of the README, drawn from real frames.
pictures:
    cargo run --example pictures

# How long a key takes and how much memory the screens need.
figures:
    cargo test --release --test figures -- --ignored --nocapture
