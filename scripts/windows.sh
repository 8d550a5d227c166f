#!/usr/bin/env bash
# The program as one for Windows, and its tests, under Wine on a Debian machine (installs what is missing; with PDF about
# a quarter of an hour from nothing). What Wine cannot show: the console, which it draws wrongly, and a real disk of Windows.
#
#   scripts/windows.sh [ARGUMENTS OF cargo test]     e.g. --lib, or --test command_line
#
# Left out: tests/dependencies.rs asks cargo, which is none of Windows; tests/terminal.rs needs a terminal of Unix.
set -euo pipefail
cd "$(dirname "$0")/.."
target=x86_64-pc-windows-gnu
rustup target add "$target"
need() { command -v "$1" >/dev/null || { apt-get update -q >/dev/null; apt-get install -y -q "$2" >/dev/null; }; }
need x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64
need wine wine64
export WINEDEBUG=-all WINEPREFIX="${TMPDIR:-/tmp}/anlage-wine"
system="$WINEPREFIX/drive_c/windows/system32"
[ -d "$system" ] || wineboot --init >/dev/null 2>&1 || wine cmd /c exit >/dev/null 2>&1 || true
if [ ! -e "$system/bcryptprimitives.dll" ]; then
    # Wine before 8.7 has no such library; the standard library of Rust takes its random numbers from it.
    made=$(mktemp -d)
    trap 'rm -rf "$made"' EXIT
    cat >"$made/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
C
    x86_64-w64-mingw32-gcc -shared -o "$made/bcryptprimitives.dll" "$made/prng.c" -ladvapi32
    mkdir -p "$system"
    cp "$made/bcryptprimitives.dll" "$system/"
fi
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine
if [ $# -gt 0 ]; then
    cargo test --target "$target" "$@"
    exit
fi
tests=$(find tests -maxdepth 1 -name '*.rs' -printf '%f\n' | sed 's/\.rs$//' | grep -vxE 'dependencies|terminal' | sed 's/^/--test /')
# shellcheck disable=SC2086
cargo test --target "$target" --no-fail-fast --lib $tests
# The same page is the same file everywhere.
out=$(mktemp -d)
cargo build --target "$target"
cargo build
wine "target/$target/debug/anlage.exe" export profiles/eeg-praxis.ron --force --out "$out/windows" >/dev/null
target/debug/anlage export profiles/eeg-praxis.ron --force --out "$out/here" >/dev/null
diff -r "$out/windows" "$out/here" && echo "the same files as here"
