# What the benchmarks share: a home of their own, a server on a free port, the build's libraries. Sourced by them.
project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
. "$project/app/src/main/shell/tools.sh"
find_jdk
bench_home=${BENCH_HOME:-$project/app/target/bench}
port=${GOTONG_PORT:-8199}
base=http://127.0.0.1:$port
export GOTONG_HOME=$bench_home/home GOTONG_PORT=$port
mkdir -p "$bench_home"
server=

build_folder() { echo "$project/app/target/run/$(cat "$project/app/target/run/current")"; }

# Runs a program of bench/ with the libraries of the build.
run_java() { "$jdk/bin/java" -XX:TieredStopAtLevel=4 -cp "$(build_folder)/gotong.jar:$(build_folder)/lib/*" "$@"; }

wait_until_ready() {
  for _ in $(seq 1 600); do
    if curl -fs -o /dev/null "$base/health"; then return; fi
    kill -0 "$server" 2>/dev/null || stop_with "The server ended: $bench_home/server.log"
    sleep 0.1
  done
  stop_with "The server is not ready after a minute: $bench_home/server.log"
}

start_server() {
  # Builds what is missing, which no start should be charged with.
  "$project/gotong" help >/dev/null
  "$project/gotong" demo >"$bench_home/server.log" 2>&1 &
  server=$!
  wait_until_ready
}

stop_server() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap stop_server EXIT

# Proportional set size of a process in MB: what it really takes, shared pages counted by their share.
memory_of() { awk '/^Rss:/ { rss = $2 } /^Pss:/ { pss = $2 } END { printf "%.0f MB resident, %.0f MB proportional", rss / 1024, pss / 1024 }' "/proc/$1/smaps_rollup"; }
