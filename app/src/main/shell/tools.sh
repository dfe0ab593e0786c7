# What ./gotong and ./check both need: words for people, a JDK 25, and the programs that the build calls.
# Sourced by them; $project is the folder of the project. Everything for people goes to standard error.

say() { printf '%s\n' "$*" >&2; }

stop_with() {
  say "$@"
  exit 2
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# Puts the folder of a JDK 25 into $jdk, whatever `java` on the path is.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "${JDK_HOME:-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      jdk=$candidate
      return
    fi
  done
  stop_with "Gotong needs a JDK 25 and found none (in JAVA_HOME, /usr/lib/jvm and the usual places).
Install Eclipse Temurin 25 (adoptium.net) or your system's openjdk-25-jdk, then call this again.
A JDK in another place is found by JAVA_HOME. The default java of this machine may stay as it is."
}

# need PROGRAM PACKAGE ...: installs the packages of missing programs, when this account may.
need() {
  local missing=()
  while [ $# -gt 0 ]; do
    command -v "$1" >/dev/null || missing+=("$2")
    shift 2
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

install_packages() {
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    stop_with "Missing on this machine: $*
Install it with your system's package manager, for example: sudo apt-get install $*"
  fi
  say "Installing $* …"
  local log
  log=$(mktemp)
  # Lists that are empty or old name packages that are no longer there.
  apt_get install "$@" >"$log" 2>&1 || { apt_get update && apt_get install "$@"; } >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    rm -f "$log"
    stop_with "apt-get could not install $*. Install it by hand, then call this again."
  }
  rm -f "$log"
}

apt_get() { DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends "$@" </dev/null; }

# Maven on the JDK that was found, so that the build needs no search of its own.
maven() {
  (cd "$project" &&
    JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
      mvn -B -ntp "$@" </dev/null)
}
