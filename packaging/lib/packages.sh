# shellcheck shell=bash
# Debian and Ubuntu packages that Ogive is built and tested with. Sourced, not run; needs messages.sh.
# A|B means: either will do; A is installed where the system has it. Qt 6's SVG headers changed their package's name.

build_packages=(
    cmake ninja-build g++ pkg-config python3 cmark-gfm
    qt6-base-dev qt6-charts-dev "qt6-svg-dev|libqt6svg6-dev" libqt6opengl6-dev libgl-dev libopengl-dev libxkbcommon-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    nlohmann-json3-dev libfmt-dev libcli11-dev libexpected-dev libqpdf-dev libpugixml-dev libxlsxwriter-dev
    catch2 libvalijson-dev
    fonts-inter fonts-dejavu-core
)
package_packages=(dpkg-dev file)
full_test_packages=(
    "${package_packages[@]}" desktop-file-utils appstream shared-mime-info man-db
    clang-format-14 libbenchmark-dev libxml2-utils poppler-utils xvfb xauth xdotool
    tidy graphviz libreoffice-calc python3-yaml python3-jsonschema
    fonts-ipafont-gothic at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-pyatspi
)

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# has_alternative "A|B": whether one of the packages is installed.
has_alternative() {
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then return 0; fi
    done
    return 1
}

# choose_alternative "A|B": prints the first that the system's package lists know.
choose_alternative() {
    local name
    for name in ${1//|/ }; do
        if [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null)" ]; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    fail "this system has no package $1; Debian 12 and Ubuntu 24.04 do"
}

# Runs a command as root: as it is, or by sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_quietly() {
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a \
        apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

# install_packages LOG_FOLDER PACKAGE…: installs those that are missing; does nothing, and needs no root, where none is.
install_packages() {
    local logs=$1 package
    local missing=() names=()
    shift
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        fail "needs Debian or Ubuntu; CONTRIBUTING.md lists what to install elsewhere"
    for package in "$@"; do
        has_alternative "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then return 0; fi

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "run as root, or install sudo, to install: ${missing[*]%%|*}"
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]%%|*}"
    run_quietly "$logs/apt-update.log" apt_quietly update
    for package in "${missing[@]}"; do
        names+=("$(choose_alternative "$package")")
    done
    run_quietly "$logs/apt-install.log" apt_quietly install --no-install-recommends "${names[@]}"
}
