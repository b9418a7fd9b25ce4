# Sourced by ./dev and the tools: where things are kept, and a few words to say.
cache="${XDG_CACHE_HOME:-$HOME/.cache}/sandyk"

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The address of the Debian mirror that this machine already uses.
debian_mirror() {
    apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v release="$1" '$2 == release && $3 == "main" { print $1; exit }'
}

# private_view FOLDER SUITE: apt options for a view of another Debian suite that leaves the machine's own sources alone.
# Everything is signature-checked with Debian's key, as ever.
private_view() {
    local folder=$1 suite=$2 mirror
    mirror=$(debian_mirror "$(. /etc/os-release && echo "$VERSION_CODENAME")")
    [ -n "$mirror" ] || return 1
    mkdir -p "$folder/parts" "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/debs"
    chmod -R a+rX "$folder"
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$mirror" "$suite" \
        /usr/share/keyrings/debian-archive-keyring.gpg >"$folder/parts/view.sources"
    view=(-q "-oDir::Etc::SourceList=/dev/null" "-oDir::Etc::SourceParts=$folder/parts" "-oAPT::Sandbox::User="
        "-oDir::State::Lists=$folder/lists" "-oDir::Cache=$folder/cache")
}
