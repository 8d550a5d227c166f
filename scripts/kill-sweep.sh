#!/usr/bin/env bash
# Kills the program at every system call of a save, and lets every one fail; then at random moments, and on real
# full disks. The tests do the same with a fake disk (src/store/save/faults.rs); this is the proof on a real one.
#
#   scripts/kill-sweep.sh [PROGRAM]        PROGRAM: target/debug/anlage when nothing is said
#
# Linux only; installs strace with apt-get when it is missing. About three minutes on two cores.
# Exit code: 0 everything held, 1 something did not (each is printed), 2 the sweep could not be run.
set -u

cd "$(dirname "$0")/.." || exit 2
program=$(realpath "${1:-target/debug/anlage}") || exit 2
[ -x "$program" ] || { echo "$0: $program is missing: cargo build" >&2; exit 2; }
if ! command -v strace >/dev/null; then
    apt-get install -y strace >/dev/null 2>&1 || { echo "$0: strace is needed" >&2; exit 2; }
fi

place=$(mktemp -d) || exit 2
trap 'rm -rf "$place"' EXIT
cd "$place" || exit 2
export ANLAGE_HOME="$place/home" ANLAGE_UI_LANG=en SOURCE_DATE_EPOCH=1795305600 NO_COLOR=1
broken=0

# The words by which the line mode shows that the answer before is saved: the question after it.
saved="Do the annexes identify"

bad() {
    echo "BROKEN: $*"
    broken=$((broken + 1))
}

# One answer to the second question, typed into the line mode.
answer() {
    # In a shell of its own, which keeps what bash says about killed programs to itself.
    ("$@" "$program" ask --plain a.ron <typed >out 2>err; exit $?) 2>/dev/null
}
printf '1\n!\n' >typed

# Everything as before the save.
fresh() {
    rm -rf home a.ron a.ron.bak .~*.tmp
    [ ! -f old ] || cp old a.ron
}

# What must hold whatever happened: the old or the new file, and the new one if that was said.
check() {
    if [ -f old ]; then
        cmp -s a.ron old || cmp -s a.ron new || bad "$1: neither the old nor the new file"
    elif [ -f a.ron ]; then
        cmp -s a.ron new || bad "$1: half a new file"
    fi
    if grep -q "$saved" out && ! cmp -s a.ron new; then bad "$1: called saved, but lost"; fi
    if [ -f a.ron.bak ] && [ -f old ]; then cmp -s a.ron.bak old || bad "$1: the backup is not the old file"; fi
}

leftovers() {
    find . -name '.~*.tmp' | grep -q .
}

# The next start repairs: what was left behind is gone, and it says so.
next_start() {
    local left=no
    leftovers && left=yes
    "$program" ask --plain a.ron >again 2>&1 </dev/null || bad "$1: the next start fails: $(tail -1 again)"
    if leftovers; then bad "$1: the next start leaves the unfinished file"; fi
    if [ $left = yes ] && ls .~*.tmp >/dev/null 2>&1; then bad "$1: still there"; fi
    if [ $left = yes ] && ! grep -q "unfinished file" again; then bad "$1: the next start does not say what it removed"; fi
}

# Runs the save once for each call of each kind, with this injection.
sweep() {
    local what=$1 kinds=$2 after=$3 kind n code points=0
    for kind in $kinds; do
        n=1
        while :; do
            fresh
            answer strace -f -qq -o trace -e "trace=$kind" -e "inject=$kind:$what:when=$n"
            code=$?
            # Counted out: the call did not happen so often.
            grep -q 'INJECTED\|killed by' trace || break
            check "$what, $kind $n"
            "$after" "$what, $kind $n" "$code" "$kind"
            points=$((points + 1))
            n=$((n + 1))
        done
    done
    echo "$what: $points points"
}

after_kill() {
    [ -f a.ron ] || return
    next_start "$1"
}

after_error() {
    # An error of the call that removes must leave something; an error before the program runs is not its own.
    case $3 in unlink*) ;; *) if leftovers; then bad "$1: an unfinished file is left"; fi ;; esac
    if grep -q 'panicked' err; then bad "$1: $(grep -m1 panicked err)"; fi
    # 127 is the loader of the system, before the program.
    case $2 in [0-7] | 127) ;; *) bad "$1: code $2" ;; esac
    if [ "$2" -eq 0 ] && [ "$3" != read ] && ! cmp -s a.ron new; then bad "$1: not saved, and nothing said"; fi
    if [ "$2" -eq 5 ] && [ -s err ] && ! grep -q 'a\.ron\|terminal' err; then bad "$1: the file is not named: $(head -1 err)"; fi
}

# The bytes before and after.
fresh
answer env || exit 2
cp a.ron first
cp a.ron old
answer strace -f -qq -c -o counts || exit 2
cp a.ron new
cmp -s old new && { echo "$0: the answer changes nothing" >&2; exit 2; }
grep -q "$saved" out || { echo "$0: the next question reads otherwise now" >&2; exit 2; }
all=$(awk 'NR > 2 && $NF != "total" && $1 !~ /---/ { print $NF }' counts | grep -v -e '^execve$' -e '^exit')

# F01: killed at every call, over an old profile.
sweep signal=KILL "$all" after_kill

# F24, F28, F31, F32: every call that makes, writes or names files fails, in every way.
files=$(echo "$all" | grep -E '^(openat|write|fsync|fdatasync|rename|renameat|renameat2|unlink|unlinkat|fchmod|ftruncate|flock|mkdir)$')
for error in ENOSPC EIO EDQUOT EXDEV EPERM EBUSY EMFILE ENAMETOOLONG EINTR; do
    sweep "error=$error" "$files" after_error
done
# F29: reading fails.
sweep error=EIO "read" after_error

# F25: the same for a profile that did not exist.
mv old kept
fresh
answer env || exit 2
cp a.ron new
saved="Does the processor process"
sweep signal=KILL "$files" after_kill
sweep error=ENOSPC "$files" after_error
mv kept old

# F02: killed at random moments while it saves again and again.
rm -rf old
end=$((SECONDS + 10))
kills=0
while [ $SECONDS -lt $end ]; do
    cp first a.ron
    rm -f a.ron.bak
    for _ in $(seq 400); do printf '<\n1\n<\n2\n<\n3\n'; done | "$program" ask --plain a.ron >out 2>err &
    pid=$!
    sleep "0.$((RANDOM % 300 + 100))"
    disown $pid
    kill -9 $pid
    while kill -0 $pid 2>/dev/null; do sleep 0.01; done
    "$program" check a.ron >again 2>&1
    case $? in 0 | 4) ;; *) bad "killed at random: $(tail -1 again)" ;; esac
    kills=$((kills + 1))
done
find . -name '.~*.tmp' -delete
echo "random: $kills kills"

# F23, F26, F27: a disk that is full, a limit of the file size, an output that takes nothing.
cp first old
fresh
printf '1\n!\n' | (ulimit -f 0; exec "$program" ask --plain a.ron 2>&1) | cat >out
code=${PIPESTATUS[1]}
[ "$code" -eq 5 ] || bad "file size limit: code $code: $(tail -1 out)"
cmp -s a.ron old || bad "file size limit: the old file is gone"
tail -2 out | grep -q a.ron || bad "file size limit: the message does not name the file"
"$program" check a.ron >/dev/full 2>err
[ $? -ne 101 ] || bad "full output: panic"
mkdir full
if unshare -rm true 2>/dev/null; then
    unshare -rm sh -c '
        mount -t tmpfs -o size=16k none full && cp old full/a.ron && cd full || exit 9
        dd if=/dev/zero of=filler bs=1k >/dev/null 2>&1
        printf "1\n!\n" | "$1" ask --plain a.ron >../out 2>../err
        code=$?
        cmp -s a.ron ../old || code=90
        ls .~*.tmp >/dev/null 2>&1 && code=91
        rm filler
        printf "1\n!\n" | "$1" ask --plain a.ron >/dev/null 2>&1 || code=92
        exit $code
    ' sh "$program"
    code=$?
    [ $code -eq 5 ] || bad "full disk: code $code: $(tail -1 err)"
else
    echo "full disk: not tried, no rights to mount"
fi

[ $broken -eq 0 ] && echo "everything held" || echo "$broken broken"
[ $broken -eq 0 ]
