# shellcheck shell=bash
# Configuring and building by CMake preset. Sourced, not run; needs messages.sh and $root.

# configure PRESET [OPTION…]
configure() {
    local preset=$1
    shift
    run_quietly "$root/build/logs/configure-$preset.log" \
        env --chdir="$root" cmake --preset "$preset" "$@"
}

# build PRESET TARGET…: one line of progress on a terminal, else quiet.
build() {
    local preset=$1
    shift
    local command=(cmake --build "$root/build/$preset" --target "$@")
    if [ -t 1 ]; then
        NINJA_STATUS='[%f/%t] ' "${command[@]}" || fail "the build failed"
    else
        run_quietly "$root/build/logs/build-$preset.log" "${command[@]}"
    fi
}
