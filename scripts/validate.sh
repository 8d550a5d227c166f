#!/usr/bin/env bash
# All shipped profiles in all languages through every validator: Microsoft's for DOCX, the rules of PDF/A-2a and
# PDF/UA-1 and qpdf, html-validate.
#
#   scripts/validate.sh PROGRAM
#
# With LENIENT=1 a validator that cannot be run (no network, no node) is told and left out, and each profile is written
# in its own languages only; a document that is not valid fails in any case.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export ANLAGE_HOME="$out/home" ANLAGE_UI_LANG=en
languages=$("$program" info --json | sed -n 's/.*"languages": "\(.*\)".*/\1/p' | tr -d ' ')
formats=docx,html
if "$program" export --help | grep -q pdf; then formats=$formats,pdf; fi
if [ -n "${LENIENT:-}" ]; then
    "$program" export profiles/*.ron --format "$formats" --out "$out" >/dev/null
else
    "$program" export profiles/*.ron --format "$formats" --lang "$languages" --out "$out" >/dev/null
fi
# Annexes on their own are other documents: one profile in one language is enough.
"$program" export profiles/eeg-praxis.ron --split --format "$formats" --lang de --out "$out" >/dev/null
worst=0
for format in docx html pdf; do
    files=("$out"/*."$format")
    [ -e "${files[0]}" ] || continue
    code=0
    bash "scripts/validate-$format.sh" "${files[@]}" >"$out/report" 2>&1 || code=$?
    case $code in
        0) echo "$format: ${#files[@]} files are valid" ;;
        2) tail -3 "$out/report"; echo "$format: the validator could not be run" ;;
        *) cat "$out/report"; echo "$format: NOT VALID" ;;
    esac
    if [ "$code" -eq 2 ] && [ -n "${LENIENT:-}" ]; then code=0; fi
    if [ "$code" -gt "$worst" ]; then worst=$code; fi
done
exit "$worst"
