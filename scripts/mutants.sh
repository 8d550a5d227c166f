#!/usr/bin/env bash
# Changes every condition of rules, one at a time, and says which changes no test sees: scripts/mutants.sh [ROOM…]
# A room is a file below src/rules without its ending, such as `purposes/data`; without one all are tried. One build serves
# all of them. First the cases of the room alone and its own tests, then those tests of all rules that a change may fail. An hour for all rooms
# on two cores; a room takes some minutes, most of it the build. What is left is printed and not always a gap: some changes
# change nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
tried=$PWD/target/mutants work=$PWD/target/mutants/work
export CARGO_TARGET_DIR=$tried/build CARGO_PROFILE_DEV_OPT_LEVEL=2
rm -rf "$work" && mkdir -p "$work"
git ls-files -z -co --exclude-standard | xargs -0 cp --parents -t "$work"
rooms=("$@")
if [ ${#rooms[@]} -eq 0 ]; then
  mapfile -t rooms < <(cd src/rules && find . -name '*.rs' ! -name '*tests*' | sed 's|^\./||; s|\.rs$||' | sort)
fi
cargo run -q --release --manifest-path scripts/mutants/Cargo.toml -- "$work" "${rooms[@]}" >"$tried/mutants.tsv"
built() {
  (cd "$work" && cargo test "$@" --no-run --message-format json 2>"$tried/build.log" || { cat "$tried/build.log" >&2; exit 1; }) |
    grep -o '"executable":"[^"]*/deps/[^"]*"' | cut -d'"' -f4 | head -1
}
test=$(built --test rules) unit=$(built --lib)
# The tests of transfers, secrecy and of countries, which have their own cases.
others=$(for name in transfers secrecy british swiss; do built --test "$name"; done)
export test unit others work RUST_TEST_THREADS=1 RUST_BACKTRACE=0 INSTA_UPDATE=no
try() {
  IFS=$'\t' read -r number rules rest <<<"$1"
  cd "$work"
  export MUTANT=$number
  [ -z "$rules" ] || RULES_ONLY=$rules "$test" every_case >/dev/null 2>&1 || return 0
  room=${rest%%:*}
  "$unit" "rules::${room//\//::}" >/dev/null 2>&1 || return 0
  "$test" every_case every_message told the_shipped the_law_that what >/dev/null 2>&1 || return 0
  for other in $others; do "$other" >/dev/null 2>&1 || return 0; done
  printf '%s\n' "$rest"
}
export -f try
xargs -d '\n' -P "$(nproc)" -n 1 bash -c 'try "$1"' _ <"$tried/mutants.tsv" >"$tried/left.tsv"
sort -V "$tried/left.tsv"
echo "$(wc -l <"$tried/mutants.tsv") changes, $(wc -l <"$tried/left.tsv") seen by no test"
