#!/bin/sh
# Checks HTML files with html-validate (npm, MIT): the standard and what screen readers need.
# It is a development tool: fetched once into the temporary folder, never part of the program.
#
#   scripts/validate-html.sh FILE…
#
# Exit code: 0 all files are valid, 1 a file is not, 2 the validator could not be run.
set -eu

version=9.7.1
folder="${TMPDIR:-/tmp}/html-validate"
validator="$folder/node_modules/html-validate/bin/html-validate.mjs"

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
    timeout "${INSTALL_SECONDS:-600}" npm install --ignore-scripts --no-audit --no-fund --no-save \
        --prefix "$folder" "html-validate@$version" >&2 || exit 2
fi
rules="$folder/rules.json"
echo '{ "root": true, "extends": ["html-validate:standard", "html-validate:a11y"] }' >"$rules"
node "$validator" --config "$rules" --max-warnings 0 "$@" || exit 1
for file in "$@"; do
    echo "$file: valid"
done
