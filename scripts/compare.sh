#!/usr/bin/env bash
# What people use instead, and anlage beside it, in the same minutes: wall and processor time, memory, and the factors.
#
#   scripts/compare.sh PROGRAM BASELINE [DOCUMENTS]
#
# BASELINE is the folder with the other tools' scripts (shared/baseline, see its run.sh). Times are medians of 7 fresh
# processes; a batch is one process. On a machine that does other things too, the processor time (user and system) is
# the one to compare. The other tools print their own sample of five pages, and then the text of the very annexes that
# anlage writes (same_text.py). Exit code 1: a factor is below its aim.
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

cat >"$out/measure.py" <<'PY'
"""measure.py RUNS COMMAND…: the median of wall and processor time in ms, and the largest memory in MB."""
import os, statistics, subprocess, sys, time
runs, command = int(sys.argv[1]), sys.argv[2:]
wall, cpu, memory = [], [], 0
for _ in range(runs):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command} ended with {status}")
    wall.append((time.monotonic() - start) * 1e3)
    cpu.append((used.ru_utime + used.ru_stime) * 1e3)
    memory = max(memory, used.ru_maxrss // 1024)
print(f"{statistics.median(wall):.1f} {statistics.median(cpu):.1f} {memory}")
PY
declare -A wall cpu memory
measure() {
    local name=$1 runs=$2
    shift 2
    read -r "wall[$name]" "cpu[$name]" "memory[$name]" <<<"$("$py" "$out/measure.py" "$runs" "$@")"
    printf '%-34s %10s ms wall %10s ms processor %6s MB\n' "$name" "${wall[$name]}" "${cpu[$name]}" "${memory[$name]}"
}
worst=0
factor() { # name, what, other, ours, aim
    local line
    line=$(awk -v n="$1" -v a="${cpu[$2]}" -v b="${cpu[$3]}" -v c="${wall[$2]}" -v d="${wall[$3]}" -v aim="$4" \
        'BEGIN { printf "%-34s %6.1f times by processor, %6.1f by wall (aim %s)%s\n", n, a/b, c/d, aim, a/b < aim ? "  BELOW" : "" }')
    echo "$line"
    case $line in *BELOW) worst=1 ;; esac
}
echo "## $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(date +%F)"
# What the other tools print: their own document of five pages, and the text of the very annexes that anlage writes.
cp sample.json "$out/five.json"
"$program" export "$profile" --lang de --draft --force --format json --out "$out/json" >/dev/null 2>&1
python3 "$scripts/same_text.py" "$out"/json/*.json "$out/same.json"
others() { # of which document
    cp "$out/$1.json" sample.json
    echo "## one document, fresh process, other tools: $1"
    measure "docxtpl, DOCX, $1" 7 "$py" b_docxtpl.py 1 "$out/a"
    measure "Typst wheel, PDF, $1" 7 "$py" b_typstpy.py 1 "$out/b"
    if command -v soffice >/dev/null; then
        measure "LibreOffice, PDF, $1" 3 soffice --headless --convert-to pdf --outdir "$out/c" "$out/a/doc0000.docx"
    fi
    echo "## $many documents, one process, other tools: $1"
    measure "docxtpl, many DOCX, $1" 1 "$py" b_docxtpl.py "$many" "$out/a"
    measure "Typst wheel, many PDF, $1" 1 "$py" b_typstpy.py "$many" "$out/b"
}
others five
others same
echo "## anlage"
ours=(export "$profile" --lang de --draft --force --out "$out/o")
batch=(export "$out"/many/*.ron --lang de --draft --force --out "$out/o2")
measure "anlage, DOCX" 7 "$program" "${ours[@]}" --format docx
measure "anlage, PDF" 7 "$program" "${ours[@]}" --format pdf
measure "anlage, many DOCX" 1 "$program" "${batch[@]}" --format docx
measure "anlage, many PDF" 1 "$program" "${batch[@]}" --format pdf
for document in five same; do
    echo "## factors, other tools: $document"
    factor "one DOCX over docxtpl" "docxtpl, DOCX, $document" "anlage, DOCX" 15
    factor "many DOCX over docxtpl" "docxtpl, many DOCX, $document" "anlage, many DOCX" 30
    [ -n "${cpu[LibreOffice, PDF, $document]:-}" ] &&
        factor "one PDF over LibreOffice" "LibreOffice, PDF, $document" "anlage, PDF" 15
    factor "one PDF over the wheel" "Typst wheel, PDF, $document" "anlage, PDF" 1
    factor "many PDF over the wheel" "Typst wheel, many PDF, $document" "anlage, many PDF" 1.5
done
if [ "${memory[anlage, many PDF]}" -ge 120 ]; then
    echo "many PDF need ${memory[anlage, many PDF]} MB (aim: under 120)"
    worst=1
fi
exit $worst
