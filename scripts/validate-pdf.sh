#!/bin/sh
# Checks PDF files against PDF/A-2a and PDF/UA-1 (PyPI page-validation, MIT) and their structure (qpdf).
# Both are development tools: the first is fetched once into the temporary folder, never part of the program.
#
#   scripts/validate-pdf.sh FILE…
#
# Exit code: 0 all files conform, 1 a file does not, 2 a validator could not be run.
set -eu

version=0.11.0
folder="${TMPDIR:-/tmp}/page-validation"
here=$(dirname "$0")

if [ $# -eq 0 ]; then
    echo "usage: $0 FILE…" >&2
    exit 2
fi
if ! command -v qpdf >/dev/null; then
    echo "$0: qpdf is needed (Debian: apt-get install qpdf)" >&2
    exit 2
fi
# A first try without network leaves a folder without the validator behind.
if ! "$folder/bin/python" -c 'import page' 2>/dev/null; then
    python3 -m venv "$folder" || exit 2
    timeout "${INSTALL_SECONDS:-600}" "$folder/bin/pip" install --quiet --only-binary :all: \
        "page-validation==$version" >&2 || exit 2
fi

worst=0
"$folder/bin/python" "$here/validate-pdf.py" "$@" || worst=1
for file in "$@"; do
    if ! report=$(qpdf --check "$file" 2>&1); then
        echo "$file: qpdf finds faults"
        echo "$report"
        worst=1
    fi
done
exit "$worst"
