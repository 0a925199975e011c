# Read by ./test and ./dev: a PostgreSQL of our own on a loopback port, in a temporary folder, gone when stopped.
# shellcheck shell=bash

postgres_pid='' postgres_folder=''

# The newest installed programs; Debian keeps them off the PATH.
postgres_programs() {
  local folder
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV) "$(dirname "$(command -v initdb || echo /-)")"; do
    [ -x "$folder/initdb" ] && echo "$folder" && return
  done
  return 0
}

# PostgreSQL refuses root. Becomes the program, so that its number is PostgreSQL's own.
as_plain_user() {
  [ "$(id -u)" != 0 ] || exec setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
  exec "$@"
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); do
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port" && return; }
  done
}

start_postgres() {
  local programs port log
  programs=$(postgres_programs)
  postgres_folder=$(mktemp -d)
  log=$postgres_folder/log
  [ "$(id -u)" != 0 ] || chown nobody:nogroup "$postgres_folder"
  port=$(free_port)
  (as_plain_user "$programs/initdb" -D "$postgres_folder/data" -U renkei -A trust -E UTF8 --locale=C.UTF-8 --no-sync) \
    >"$log" 2>&1 || fail 'PostgreSQL を用意できませんでした。' "$(tail -5 "$log")"
  (as_plain_user "$programs/postgres" -D "$postgres_folder/data" -p "$port" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 -c shared_buffers=128MB \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c dynamic_shared_memory_type=mmap) \
    >>"$log" 2>&1 </dev/null &
  postgres_pid=$!
  export RENKEI_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=renkei"
  for _ in $(seq 100); do
    "$programs/pg_isready" -q -h 127.0.0.1 -p "$port" && return
    kill -0 "$postgres_pid" 2>/dev/null || break
    sleep 0.1
  done
  fail 'PostgreSQL が起動しませんでした。' "$(tail -5 "$log")"
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  if [ -n "$postgres_pid" ] && kill -INT "$postgres_pid" 2>/dev/null; then wait "$postgres_pid" || true; fi
  rm -rf "$postgres_folder"
}
