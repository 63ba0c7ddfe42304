#!/usr/bin/env bash
# Compares the published site with nginx (serving the same bytes from disk) and with Hugo (building the same documents),
# and prints the ratios as a Markdown table. Wants .NET, python3, curl, and Debian's nginx, hugo and wrk.
#
# usage: tests/PersecutionProfile.Benchmarks/compare.sh [RUNS=3] [SECONDS=5]
#
# Server and load run on one core each; every figure is the median of RUNS runs, taken in turns.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3} seconds=${2:-5} port=5090
work=$(mktemp -d)
chmod 755 "$work"
pids=()
trap 'kill "${pids[@]}" 2> /dev/null || true; rm -rf "$work"' EXIT
nginx=$(command -v nginx || echo /usr/sbin/nginx)

say() { echo "$*" >&2; }
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
wait_for() { for _ in $(seq 300); do curl -fs -o /dev/null "$1" 2> /dev/null && return 0; sleep 0.1; done; say "No answer from $1"; return 1; }
stop() { kill "$1" 2> /dev/null || true; wait "$1" 2> /dev/null || true; }

say "Publishing"
dotnet publish src/PersecutionProfile.Web -c Release -o "$work/site" > "$work/publish.log"
site() { # folder, core, port
    taskset -c "$2" dotnet "$work/site/PersecutionProfile.Web.dll" --content "$1" --urls "http://127.0.0.1:$3" > "$work/site.log" 2>&1 &
    pids+=($!)
}

# wrk: core, port, header, script -> "requests-per-second p99-in-ms"
load() {
    taskset -c 1 wrk -t1 -c64 -d"${seconds}s" --latency -H "$2" ${3:+-s "$3"} "http://127.0.0.1:$1/countries/north-korea" |
        awk '/Requests\/sec/ { r = $2 } $1 == "99%" { p = $2; if (p ~ /us$/) p = p / 1000; else if (p ~ /[0-9]s$/) p = p * 1000; else p += 0 } END { print r, p + 0 }'
}

say "Writing what nginx serves"
site content 0 $port
wait_for "http://127.0.0.1:$port/healthz"
root="$work/root"
mkdir -p "$root/countries"
curl -fs "http://127.0.0.1:$port/countries/north-korea" -o "$root/countries/north-korea.html"
curl -fs -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port/countries/north-korea" -o "$root/countries/north-korea.html.gz"
curl -fsI "http://127.0.0.1:$port/countries/north-korea" | tr -d '\r' |
    awk -F': ' '/^(Content-Security|X-|Referrer|Cross|Permissions|Cache)/ { h = $1; sub(/^[^:]*: /, ""); gsub(/"/, "\\\""); print "add_header " h " \"" $0 "\";" }' > "$work/headers.conf"
for number in $(seq 0 199); do cp "$root/countries/north-korea.html" "$root/countries/page-$number.html"; cp "$root/countries/north-korea.html.gz" "$root/countries/page-$number.html.gz"; done
cat > "$work/nginx.conf" << CONF
daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/error.log;
events { worker_connections 1024; }
http {
    types { text/html html; } access_log off; sendfile on; tcp_nopush on; etag on; gzip_static on; gzip_vary on;
    open_file_cache max=1000 inactive=60s; keepalive_requests 1000000;
    include $work/headers.conf;
    server { listen 127.0.0.1:$((port + 1)); root $root; location / { try_files \$uri.html =404; } }
}
CONF
taskset -c 0 "$nginx" -c "$work/nginx.conf" 2> /dev/null &
pids+=($!)
wait_for "http://127.0.0.1:$((port + 1))/countries/north-korea"

# 200 different pages in turn: ours from the site's own addresses, nginx's from as many files.
paths=$(curl -fs "http://127.0.0.1:$port/sitemap.xml" | grep -o '<loc>[^<]*' | sed -E 's|<loc>https?://[^/]*||' | grep . | head -200)
lua() { printf 'local paths = { %s }\nlocal i = 0\nrequest = function() i = i %% #paths + 1; return wrk.format("GET", paths[i]) end\n' "$(sed 's/.*/"&"/' | paste -sd,)" > "$1"; }
echo "$paths" | lua "$work/ours.lua"
seq 0 199 | sed 's|^|/countries/page-|' | lua "$work/theirs.lua"

declare -A ours theirs ours99 theirs99
compare() { # name, header for both, lua of ours, lua of theirs
    local name=$1 a=() b=() a99=() b99=() r p
    curl -fs -o /dev/null -H "$2" "http://127.0.0.1:$port/countries/north-korea"
    for _ in $(seq "$runs"); do
        read -r r p < <(load $port "$2" "${3:-}"); a+=("$r"); a99+=("$p")
        read -r r p < <(load $((port + 1)) "${5:-$2}" "${4:-}"); b+=("$r"); b99+=("$p")
    done
    ours[$name]=$(printf '%s\n' "${a[@]}" | median) theirs[$name]=$(printf '%s\n' "${b[@]}" | median)
    ours99[$name]=$(printf '%s\n' "${a99[@]}" | median) theirs99[$name]=$(printf '%s\n' "${b99[@]}" | median)
    say "$name: ${ours[$name]} / ${theirs[$name]} requests a second"
}
say "Serving, $runs runs of $seconds s each, in turns"
load $port 'Accept-Encoding: gzip' > /dev/null # Warm: the runtime compiles what is hot
etag=$(curl -fsI -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port/countries/north-korea" | tr -d '\r' | awk -F': ' 'tolower($1) == "etag" { print $2 }')
etag_nginx=$(curl -fsI -H 'Accept-Encoding: gzip' "http://127.0.0.1:$((port + 1))/countries/north-korea" | tr -d '\r' | awk -F': ' 'tolower($1) == "etag" { print $2 }')
compare "country page, gzip" 'Accept-Encoding: gzip'
compare "country page, plain" 'Accept: text/html'
compare "not modified (304)" "If-None-Match: $etag" "" "" "If-None-Match: $etag_nginx"
compare "200 pages in turn, gzip" 'Accept-Encoding: gzip' "$work/ours.lua" "$work/theirs.lua"
for pid in "${pids[@]}"; do stop "$pid"; done
pids=()

say "Loading 11,200 documents: time to the first story page, and peak memory"
python3 tests/PersecutionProfile.Benchmarks/corpus.py "$work/corpus"
first_page=() peak=() hugo_time=() hugo_peak=()
for _ in $(seq "$runs"); do
    start=$(date +%s.%N)
    dotnet "$work/site/PersecutionProfile.Web.dll" --content "$work/corpus/content" --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
    pid=$!
    until curl -fs -o /dev/null "http://127.0.0.1:$port/news/story-00042" 2> /dev/null; do sleep 0.01; done
    first_page+=("$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { print b - a }')")
    peak+=("$(awk '/VmHWM/ { print $2 / 1024 }' "/proc/$pid/status")")
    stop $pid
    rm -rf "$work/hugo"
    start=$(date +%s.%N)
    hugo --source "$work/corpus" --destination "$work/hugo" --quiet > "$work/hugo.log" 2>&1 &
    pid=$!
    high=0
    while kill -0 $pid 2> /dev/null; do now=$(awk '/VmHWM/ { print $2 / 1024 }' "/proc/$pid/status" 2> /dev/null || true); high=${now:-$high}; sleep 0.02; done
    wait $pid || true
    hugo_time+=("$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { print b - a }')")
    hugo_peak+=("$high")
done
first=$(printf '%s\n' "${first_page[@]}" | median) peak=$(printf '%s\n' "${peak[@]}" | median)
hugo=$(printf '%s\n' "${hugo_time[@]}" | median) hugo_mb=$(printf '%s\n' "${hugo_peak[@]}" | median)

say "Save to served, 11,200 documents"
dotnet "$work/site/PersecutionProfile.Web.dll" --content "$work/corpus/content" --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
pids+=($!)
wait_for "http://127.0.0.1:$port/news/story-00042"
sleep 4
saved=()
for number in $(seq 15); do
    start=$(date +%s%N)
    sed -i "\$ a Mark $number-$start." "$work/corpus/content/news/story-00042.md"
    until curl -fs "http://127.0.0.1:$port/news/story-00042" | grep -q "Mark $number-$start"; do sleep 0.005; done
    saved+=("$((($(date +%s%N) - start) / 1000000))")
    sleep 0.7
done
save=$(printf '%s\n' "${saved[@]}" | median)

say "Export of 11,200 documents without compression"
export_time=()
for _ in $(seq "$runs"); do
    rm -rf "$work/export"
    start=$(date +%s.%N)
    dotnet "$work/site/PersecutionProfile.Web.dll" export "$work/export" --content "$work/corpus/content" --compress false > "$work/export.log" 2>&1 || { cat "$work/export.log" >&2; break; }
    export_time+=("$(awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { print b - a }')")
done
exported=$(printf '%s\n' "${export_time[@]:-0}" | median)

echo
echo "$(date -u +%Y-%m-%d), $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), .NET $(dotnet --version), nginx $("$nginx" -v 2>&1 | sed 's|.*/||'), $(hugo version | awk '{ print $1, $2 }' | sed 's/-.*//'); medians of $runs runs"
echo
echo "| what | this site | compared with | ratio |"
echo "|---|---|---|---|"
for name in "country page, gzip" "country page, plain" "not modified (304)" "200 pages in turn, gzip"; do
    echo "| $name, one core | ${ours[$name]} requests/s, p99 ${ours99[$name]} ms | nginx ${theirs[$name]} requests/s, p99 ${theirs99[$name]} ms | $(ratio "${ours[$name]}" "${theirs[$name]}") × |"
done
echo "| 11,200 documents, start to first story | $(printf %.2f "$first") s | Hugo's build $(printf %.2f "$hugo") s | $(ratio "$first" "$hugo") × |"
echo "| the same, peak memory | $(printf %.0f "$peak") MB | Hugo $(printf %.0f "$hugo_mb") MB | $(ratio "$peak" "$hugo_mb") × |"
echo "| 11,200 documents, save to served | $save ms | | |"
echo "| 11,200 documents, export without compression | $(printf %.2f "$exported") s | Hugo's build $(printf %.2f "$hugo") s | $(ratio "$exported" "$hugo") × |"
