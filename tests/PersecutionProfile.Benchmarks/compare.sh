#!/usr/bin/env bash
# Compares the published site with nginx (serving the same bytes from disk) and with Hugo (building the same documents),
# and prints the ratios as a Markdown table. Wants .NET, python3, curl, and Debian's nginx, hugo and wrk.
#
# usage: tests/PersecutionProfile.Benchmarks/compare.sh [RUNS=5] [SECONDS=3]
#
# Serving: server and load on one core each, after both are warm; ours and theirs in turns, each figure the median of RUNS.
# The rest has all cores. Nothing else should run on the machine meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5} seconds=${2:-3} warm=${WARM:-15}
PATH=$PATH:/usr/sbin
work=$(mktemp -d)
export Content__State="$work/state"
chmod 755 "$work"
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT

say() { echo "$*" >&2; }
median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); } # milliseconds
stop() { kill "$1" 2> /dev/null || true; wait "$1" 2> /dev/null || true; }
peak() { awk '/VmHWM/ { print $2 / 1024 }' "/proc/$1/status"; } # megabytes
get() { curl -fs --max-time 5 -o /dev/null "$@"; }
wait_for() { # process, url; asks for it when the port is open, so that asking does not take the time of what starts
    local tries=0 address=${2#http://}
    address=${address%%/*}
    until (exec 3<> "/dev/tcp/${address%:*}/${address#*:}") 2> /dev/null && get "$2"; do
        kill -0 "$1" 2> /dev/null && [ $((tries++)) -lt 3000 ] || { say "No answer from $2"; cat "$work"/*.log >&2; exit 1; }
        sleep 0.01
    done
}
rows=()
row() { rows+=("| $1 | $2 | $3 | $4 | $5 |"); say "$1: $2; $3; $4"; }

say "Publishing"
dotnet publish src/PersecutionProfile.Web -c Release -o "$work/site" > "$work/publish.log"
site() { dotnet "$work/site/PersecutionProfile.Web.dll" "$@"; }

# --- Serving
port=5090 theirs=5091 theirs_br=5092
site export "$work/root" --content content > "$work/export.log"
mkdir "$work/br"
(cd "$work/root" && find . -name '*.html.br' | while read -r file; do mkdir -p "$work/br/$(dirname "$file")" && cp "$file" "$work/br/${file%.br}"; done)
taskset -c 0 dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
ours=$!
page=/countries/north-korea
wait_for $ours "http://127.0.0.1:$port$page"
curl -fsI "http://127.0.0.1:$port$page" | tr -d '\r' |
    awk -F': ' '/^(Content-Security|X-|Referrer|Cross|Permissions|Cache)/ { h = $1; sub(/^[^:]*: /, ""); print "add_header " h " \"" $0 "\";" }' > "$work/headers.conf"
cat > "$work/nginx.conf" << CONF
daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/error.log;
events { worker_connections 1024; }
http {
    types { "text/html; charset=utf-8" html; } access_log off; sendfile on; tcp_nopush on; etag on; gzip_static on; gzip_vary on;
    open_file_cache max=1000 inactive=60s; keepalive_requests 1000000;
    include $work/headers.conf;
    server { listen 127.0.0.1:$theirs; root $work/root; location / { try_files \$uri.html =404; } }
    # Debian's nginx has no Brotli: files that are compressed already, with the header that says so.
    server { listen 127.0.0.1:$theirs_br; root $work/br; gzip_static off; include $work/headers.conf; add_header Content-Encoding br; add_header Vary Accept-Encoding; location / { try_files \$uri.html =404; } }
}
CONF
taskset -c 0 nginx -e "$work/error.log" -c "$work/nginx.conf" 2> /dev/null &
wait_for $! "http://127.0.0.1:$theirs$page"

# 200 different pages in turn.
(cd "$work/root" && find . -name '*.html' | sed -E 's|^\./|/|; s|\.html$||' | grep -vE '^/(index|404|exit)$|/(card|pack)$' | sort | head -200) > "$work/paths"
printf 'local paths = { %s }\nlocal i = 0\nrequest = function() i = i %% #paths + 1; return wrk.format("GET", paths[i]) end\n' "$(sed 's/.*/"&"/' "$work/paths" | paste -sd,)" > "$work/in-turn.lua"

# port, seconds, header, script -> "requests-a-second p99-in-ms"
load() {
    taskset -c 1 wrk -t1 -c64 -d"$2s" --latency -H "$3" ${4:+-s "$4"} "http://127.0.0.1:$1$page" |
        awk '/Requests\/sec/ { r = $2 } $1 == "99%" { p = $2; if (p ~ /us$/) p = p / 1000; else if (p ~ /[0-9]s$/ && p !~ /ms$/) p = p * 1000; else p += 0 } /Non-2xx/ && $3 ~ /[1-9]/ { bad = 1 } END { print r, p + 0, bad + 0 }'
}
etag() { curl -fsI -H 'Accept-Encoding: gzip' "http://127.0.0.1:$1$page" | tr -d '\r' | awk -F': ' 'tolower($1) == "etag" { print $2 }'; }
serve() { # name, figure, port of theirs, header for ours, header for theirs, script
    local a=() b=() pa=() pb=() ra=() rp=() r p x s q
    load $port 3 "$4" "${6:-}" > /dev/null; load "$3" 1 "$5" "${6:-}" > /dev/null
    for _ in $(seq "$runs"); do
        read -r r p _ < <(load $port "$seconds" "$4" "${6:-}")
        read -r s q x < <(load "$3" "$seconds" "$5" "${6:-}")
        [ "$x" = 0 ] || { say "nginx answers with errors: $1"; exit 1; }
        a+=("$r") b+=("$s") pa+=("$p") pb+=("$q") ra+=("$(ratio "$r" "$s")") rp+=("$(ratio "$p" "$q")")
    done
    row "$1" "$(printf '%s\n' "${a[@]}" | median | xargs printf '%.0f') requests/s, p99 $(printf '%s\n' "${pa[@]}" | median) ms" \
        "nginx $(printf '%s\n' "${b[@]}" | median | xargs printf '%.0f') requests/s, p99 $(printf '%s\n' "${pb[@]}" | median) ms" \
        "$(printf '%s\n' "${ra[@]}" | median) ×, p99 $(printf '%s\n' "${rp[@]}" | median) ×" "$2"
}
say "Serving, $runs runs of $seconds s each, in turns"
load $port "$warm" 'Accept-Encoding: gzip' > /dev/null
serve "Country page, gzip, one core" "≥ 0.80 ×, p99 ≤ 1.50 ×" $theirs 'Accept-Encoding: gzip' 'Accept-Encoding: gzip'
serve "The same, Brotli" "" $theirs_br 'Accept-Encoding: br' 'Accept-Encoding: br'
serve "The same, not modified (304)" "" $theirs "Accept-Encoding: gzip"$'\r\n'"If-None-Match: $(etag $port)" "Accept-Encoding: gzip"$'\r\n'"If-None-Match: $(etag $theirs)"
serve "200 pages in turn, gzip" "" $theirs 'Accept-Encoding: gzip' 'Accept-Encoding: gzip' "$work/in-turn.lua"
stop $ours
stop "$(cat "$work/nginx.pid")"

# --- Starting
say "Cold start with the shipped content"
times=()
for _ in $(seq 10); do
    begun=$(now)
    dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
    wait_for $! "http://127.0.0.1:$port$page"
    times+=("$(since "$begun")")
    stop $!
done
row "Cold start, shipped content, to the first country page" "$(printf '%s\n' "${times[@]}" | median) ms" "" "" "≤ 500 ms"

# --- Many documents
say "Loading 11,200 documents"
python3 tests/PersecutionProfile.Benchmarks/corpus.py "$work/corpus"
first=() mine=() build=() his=() exported=()
for _ in $(seq "$runs"); do
    begun=$(now)
    dotnet "$work/site/PersecutionProfile.Web.dll" --content "$work/corpus/content" --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
    wait_for $! "http://127.0.0.1:$port/news/story-00042"
    first+=("$(since "$begun")") mine+=("$(peak $!)")
    stop $!
    rm -rf "$work/hugo"
    begun=$(now)
    hugo --source "$work/corpus" --destination "$work/hugo" --quiet > "$work/hugo.log" 2>&1 &
    pid=$! high=0
    while kill -0 $pid 2> /dev/null; do
        last=$(peak $pid 2> /dev/null || true)
        high=${last:-$high}
        sleep 0.05
    done
    wait $pid
    build+=("$(since "$begun")") his+=("$high")
    rm -rf "$work/export"
    begun=$(now)
    site export "$work/export" --content "$work/corpus/content" --compress false > "$work/export.log"
    exported+=("$(since "$begun")")
done
hugo=$(printf '%s\n' "${build[@]}" | median)
compare() { row "$1" "$2 $5" "Hugo $3 $5" "$(ratio "$2" "$3") ×" "$4"; }
compare "11,200 documents: process start to first story page, against the whole build" "$(printf '%s\n' "${first[@]}" | median)" "$hugo" "≤ 0.25 ×" ms
compare "The same, peak memory" "$(printf '%s\n' "${mine[@]}" | median | xargs printf '%.0f')" "$(printf '%s\n' "${his[@]}" | median | xargs printf '%.0f')" "≤ 0.40 ×" MB
compare "11,200 documents: export without compression, against the build" "$(printf '%s\n' "${exported[@]}" | median)" "$hugo" "≤ 1.00 ×" ms
begun=$(now)
site export "$work/export" --content "$work/corpus/content" --compress false > "$work/export.log"
row "A second export of unchanged content" "$(since "$begun") ms; $(grep -oE '[0-9,]+ of them had not changed' "$work/export.log")" "" "" "rewrites nothing"

say "Save to served, 11,200 documents"
saved() { # url: the median of 11 saves, in ms
    local times=() begun mark
    for number in $(seq 11); do
        sleep 1.5
        mark="Mark $number of $(now)"
        begun=$(now)
        echo "$mark." >> "$work/corpus/content/news/story-00042.md"
        until curl -fs --max-time 5 "$1" | grep -q "$mark"; do [ "$(since "$begun")" -lt 30000 ] || { say "Never served: $1"; exit 1; }; done
        times+=("$(since "$begun")")
    done
    printf '%s\n' "${times[@]}" | median
}
dotnet "$work/site/PersecutionProfile.Web.dll" --content "$work/corpus/content" --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
wait_for $! "http://127.0.0.1:$port/news/story-00042"
mine=$(saved "http://127.0.0.1:$port/news/story-00042")
stop $!
hugo server --source "$work/corpus" --port $theirs --bind 127.0.0.1 --baseURL "http://127.0.0.1:$theirs/" --appendPort=false --disableLiveReload --quiet > "$work/hugo.log" 2>&1 &
wait_for $! "http://127.0.0.1:$theirs/news/story-00042/"
his=$(saved "http://127.0.0.1:$theirs/news/story-00042/")
stop $!
row "11,200 documents: save to served" "$mine ms" "\`hugo server\` $his ms" "$(ratio "$mine" "$his") ×" "≤ 0.40 ×"

echo
echo "$(date -u +%Y-%m-%d), $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), .NET $(dotnet --version), nginx $(nginx -v 2>&1 | sed 's|.*/||'), Hugo $(hugo version | grep -oE 'v[0-9.]+' | head -1); medians of $runs runs"
echo
echo "| what | this site | compared with | ratio | figure to reach |"
echo "|---|---|---|---|---|"
printf '%s\n' "${rows[@]}"
