#!/usr/bin/env bash
# What people use instead, and anlage beside it, in the same minutes: wall and processor time, memory, and the factors.
#
#   scripts/compare.sh PROGRAM BASELINE [DOCUMENTS]
#
# BASELINE is the folder with the other tools' scripts (shared/baseline, see its run.sh). The programs take turns
# (in_turns.py), so that what the machine does besides meets all of them. On a machine that does other things too, the
# processor time (user and system) is the one to compare. The other tools print their own sample of five pages, and then
# the text of the very annexes that anlage writes (same_text.py). Exit code 1: a factor is below its aim.
set -euo pipefail
program=$(realpath "$1")
baseline=$(realpath "$2")
many=${3:-500}
profile=$(realpath "$(dirname "$0")/../profiles/eeg-praxis.ron")
scripts=$(realpath "$(dirname "$0")")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
venv="${TMPDIR:-/tmp}/anlage-compare"
if ! "$venv/bin/python" -c 'import docxtpl, typst' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install -q docxtpl typst python-docx
fi
cp -r "$baseline" "$out/baseline"
[ -d "$baseline/../prototypes" ] && cp -r "$baseline/../prototypes" "$out/prototypes"
chmod -R u+w "$out"
mkdir -p "$out"/{a,b,c,many}
cd "$out/baseline"
export ANLAGE_HOME="$out/home"
py="$venv/bin/python"
for i in $(seq -w "$many"); do
    sed "s/Kurvenlicht GmbH/Kurvenlicht $i GmbH/" "$profile" >"$out/many/p$i.ron"
done

echo "## $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(date +%F)"
# What the other tools print: their own document of five pages, and the text of the very annexes that anlage writes.
cp sample.json "$out/five.json"
"$program" export "$profile" --lang de --draft --force --format json --out "$out/json" >/dev/null 2>&1
python3 "$scripts/same_text.py" "$out"/json/*.json "$out/same.json"
"$py" "$scripts/in_turns.py" "$program" "$profile" "$out" "$many"
