# shellcheck shell=bash
# Messages of the scripts. Sourced, not run.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# run_quietly LOG COMMAND…: keeps the output in LOG; shows its end where the command fails.
run_quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "failed: $* (all of its output is in $log)"
    fi
}
