#!/bin/sh
# Checks HTML files with html-validate (npm, MIT): the standard and what screen readers need.
# It is a development tool: fetched once into the temporary folder, never part of the program.
#
#   scripts/validate-html.sh FILE…
#
# Exit code: 0 all files are valid, 1 a file is not, 2 the validator could not be run.
set -eu

folder="${TMPDIR:-/tmp}/html-validate"
validator="$folder/node_modules/html-validate/bin/html-validate.mjs"
. "$(dirname "$0")/npm.sh"
fetch html-validate@9.7.1 "$folder" "$validator" "$@"
rules="$folder/rules.json"
echo '{ "root": true, "extends": ["html-validate:standard", "html-validate:a11y"] }' >"$rules"
node "$validator" --config "$rules" --max-warnings 0 "$@" || exit 1
for file in "$@"; do
    echo "$file: valid"
done
