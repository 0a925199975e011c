# Read by ./run, ./test and ./dev: what they need from the machine, and the one lock under which anything is built.
# shellcheck shell=bash disable=SC2034

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Without ICU every Japanese comparison is silently wrong; some container images switch it off.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
# No build server outlives the build.
export MSBUILDDISABLENODEREUSE=1
quiet_build=(-nologo -v:q -p:UseSharedCompilation=false)

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

find_dotnet() {
  local folder
  for folder in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet; do
    command -v dotnet >/dev/null && return
    [ -x "$folder/dotnet" ] && PATH="$folder:$PATH"
  done
  command -v dotnet >/dev/null || fail \
    '.NET SDK が見つかりません。.NET 10 以上の SDK を入れてから、もう一度実行してください。' \
    '  https://dotnet.microsoft.com/download/dotnet/10.0'
}

# install PACKAGE…: with apt on Debian as root (or sudo without a password), else says what to ask for.
install() {
  local root=()
  command -v apt-get >/dev/null ||
    fail "このコンピューターには次のものが必要です。入れてから、もう一度実行してください：$*"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null ||
      fail '管理者の権限がないため、次のコマンドを管理者に実行してもらってください。' "  apt-get install $*"
    root=(sudo -n)
  fi
  echo "必要なものを入れています（$*）…"
  local log=.build/install.log
  mkdir -p .build
  apt() { "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1 </dev/null; }
  apt install -y --no-install-recommends "$@" || { apt update && apt install -y --no-install-recommends "$@"; } ||
    fail "入れられませんでした：$*" "$(tail -5 "$log")"
}

need_icu() {
  case $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) in
    *libicuuc.so*) ;;
    *) install '^libicu[0-9]+$' ;;
  esac
}

need_sdk() {
  find_dotnet
  local version
  version=$(dotnet --version 2>/dev/null) ||
    fail '.NET SDK が動きません。.NET 10 以上の SDK を入れてから、もう一度実行してください。'
  [ "${version%%.*}" -ge 10 ] || fail ".NET SDK $version では動きません。.NET 10 以上の SDK を入れてください。"
  command -v npm >/dev/null || install nodejs npm
}

# build_errors LOG: what a person needs of a failed build.
build_errors() {
  grep -E '(error|エラー) ?[A-Za-z]*[0-9]*:' "$1" | sed 's/ \[[^]]*proj\]$//' | sort -u | head -40 | grep . || tail -40 "$1"
}
