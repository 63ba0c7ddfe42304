#!/usr/bin/env bash
# Compares the published site with nginx (serving the same bytes from disk), with Kestrel alone, with itself behind the shipped
# nginx cache, and with Hugo (building the same documents), and prints the ratios as Markdown tables.
# Wants .NET, python3, curl, and Debian's nginx, hugo and wrk.
#
# usage: tests/PersecutionProfile.Benchmarks/compare.sh [RUNS=5] [SECONDS=3]
#
# Serving: server and load on one core each, after all are warm; the four in turns, each ratio that of one turn, and of RUNS
# turns the median with the least and the greatest. The rest has all cores. Nothing else should run on the machine meanwhile.
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
spread() { sort -g | awk '{ v[NR] = $1 } END { print ((NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) " (" v[1] " to " v[NR] ")" }'; }
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

before=$(cut -d' ' -f1-3 /proc/loadavg)
say "Publishing; the load is $before"
dotnet publish src/PersecutionProfile.Web -c Release -o "$work/site" > "$work/publish.log"
dotnet build tests/PersecutionProfile.Benchmarks -c Release -o "$work/bare" >> "$work/publish.log"
bare=$work/bare/PersecutionProfile.Benchmarks.dll
site() { dotnet "$work/site/PersecutionProfile.Web.dll" "$@"; }

# --- Serving
site_port=5090 nginx_port=5091 brotli_port=5092 bare_port=5093 cache_port=5094
page=/countries/north-korea
site export "$work/root" --content content > "$work/export.log"
on_one_core() { taskset -c 0 "$@" & }
on_one_core dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://127.0.0.1:$site_port" > "$work/site.log" 2>&1
ours=$!
on_one_core dotnet "$bare" bare "$work/root" "http://127.0.0.1:$bare_port" > "$work/bare.log" 2>&1
kestrel=$!
wait_for $ours "http://127.0.0.1:$site_port$page"
wait_for $kestrel "http://127.0.0.1:$bare_port$page"
curl -fsI "http://127.0.0.1:$site_port$page" | tr -d '\r' |
    awk -F': ' '/^(Content-Security|X-|Referrer|Cross|Permissions|Cache)/ { h = $1; sub(/^[^:]*: /, ""); print "add_header " h " \"" $0 "\";" }' > "$work/headers.conf"
cat > "$work/nginx.conf" << CONF
daemon off; worker_processes 1; pid $work/nginx.pid; error_log $work/error.log;
events { worker_connections 1024; }
http {
    types { "text/html; charset=utf-8" html; } access_log off; sendfile on; tcp_nopush on; etag on; gzip_static on; gzip_vary on;
    open_file_cache max=1000 inactive=60s; keepalive_requests 1000000;
    include $work/headers.conf;
    server { listen 127.0.0.1:$nginx_port; root $work/root; location / { try_files \$uri.html =404; } }
    # Debian's nginx has no Brotli: files that are compressed already, with the header that says so.
    server { listen 127.0.0.1:$brotli_port; root $work/root; gzip_static off; types { } default_type "text/html; charset=utf-8"; include $work/headers.conf; add_header Content-Encoding br; add_header Vary Accept-Encoding; location / { try_files \$uri.html.br =404; } }
}
CONF
# The shipped cache, before this one replica.
[ "$(id -u)" = 0 ] && user="user root;" || user=""
{
    echo "$user daemon off; worker_processes 1; pid $work/cache.pid; error_log $work/error.log; events { worker_connections 1024; }"
    echo "http { sendfile on; tcp_nopush on; keepalive_requests 1000000; proxy_temp_path $work/proxy;"
    sed -e "s|127.0.0.1:5081|127.0.0.1:$site_port|; /127.0.0.1:5082/d; s|listen 80;|listen 127.0.0.1:$cache_port;|" \
        -e "s|/run/persecution-profile.sock|$work/inner.sock|; s|/var/cache/nginx/persecution-profile|$work/cache|; s|/var/log/nginx/error.log|$work/error.log|" \
        src/PersecutionProfile.Web/Hosting/nginx-replicas.conf
    echo "}"
} > "$work/cache.conf"
on_one_core nginx -e "$work/error.log" -c "$work/nginx.conf" 2> /dev/null
wait_for $! "http://127.0.0.1:$nginx_port$page"
on_one_core nginx -e "$work/error.log" -c "$work/cache.conf" 2> /dev/null
wait_for $! "http://127.0.0.1:$cache_port$page"

# 200 pages of all kinds and languages in turn.
(cd "$work/root" && find . -name '*.html' | sed -E 's|^\./|/|; s|\.html$||' | grep -vE '/(index|404|exit|card|pack)$' | sort | awk 'NR % 20 == 1 && ++taken <= 200') > "$work/paths"
printf 'local paths = { %s }\nlocal i = 0\nrequest = function() i = i %% #paths + 1; return wrk.format("GET", paths[i]) end\n' "$(sed 's/.*/"&"/' "$work/paths" | paste -sd,)" > "$work/in-turn.lua"

# port, seconds, header, script -> "requests-a-second p99-in-ms"
load() {
    taskset -c 1 wrk -t1 -c64 -d"$2s" --latency -H "$3" ${4:+-s "$4"} "http://127.0.0.1:$1$page" > "$work/wrk.log"
    ! grep -E 'Non-2xx|Socket errors' "$work/wrk.log" >&2 || { say "Port $1 answers with errors"; exit 1; }
    awk '/Requests\/sec/ { r = $2 } $1 == "99%" { p = $2; if (p ~ /us$/) p = p / 1000; else if (p ~ /[0-9]s$/ && p !~ /ms$/) p = p * 1000; else p += 0 } END { print r, p + 0 }' "$work/wrk.log"
}
etag() { curl -fsI -H 'Accept-Encoding: gzip' "http://127.0.0.1:$1$page" | tr -d '\r' | awk -F': ' 'tolower($1) == "etag" { print $2 }'; }
served=()
serve() { # name, port of nginx, header, script
    local ports=("$2" $site_port $bare_port $cache_port) headers=() cells=() server port header line
    rm -f "$work"/rates-* "$work"/p99-*
    for server in 0 1 2 3; do
        port=${ports[$server]} header=$3
        [ "$3" != 304 ] || header="Accept-Encoding: gzip"$'\r\n'"If-None-Match: $(etag "$port")"
        headers+=("$header")
        load "$port" 2 "$header" "${4:-}" > /dev/null
    done
    for _ in $(seq "$runs"); do
        for server in 0 1 2 3; do
            line=$(load "${ports[$server]}" "$seconds" "${headers[$server]}" "${4:-}")
            echo "${line% *}" >> "$work/rates-$server"
            echo "${line#* }" >> "$work/p99-$server"
        done
    done
    # Ratios are of the same turn: the machine's speed may change from one to the next.
    for server in 1 2 3; do
        cells+=("$(paste "$work/rates-$server" "$work/rates-0" | awk '{ printf "%.2f\n", $1 / $2 }' | spread) ×, p99 $(paste "$work/p99-$server" "$work/p99-0" | awk '{ printf "%.2f\n", $1 / $2 }' | median) ×")
    done
    served+=("| $1 | $(median < "$work/rates-0" | xargs printf '%.0f')/s, p99 $(median < "$work/p99-0") ms | $(median < "$work/rates-1" | xargs printf '%.0f')/s: ${cells[0]} | ${cells[1]} | ${cells[2]} |")
    say "${served[-1]}"
}
say "Serving, $runs runs of $seconds s each, in turns"
for port in $site_port $bare_port; do load $port "$warm" 'Accept-Encoding: gzip' > /dev/null; done
serve "Country page, gzip" $nginx_port 'Accept-Encoding: gzip'
serve "The same, Brotli" $brotli_port 'Accept-Encoding: br'
serve "The same, not modified (304)" $nginx_port 304
serve "200 pages in turn, gzip" $nginx_port 'Accept-Encoding: gzip' "$work/in-turn.lua"
stop $ours
stop $kestrel
stop "$(cat "$work/nginx.pid")"
stop "$(cat "$work/cache.pid")"

# --- Starting
say "Cold start with the shipped content"
starts() { # command …: ten times from its start to the page, in ms
    local begun
    for _ in $(seq 10); do
        begun=$(now)
        "$@" > "$work/site.log" 2>&1 &
        wait_for $! "http://127.0.0.1:$site_port$page"
        since "$begun"
        stop $!
    done
}
starts dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://127.0.0.1:$site_port" > "$work/starts"
starts dotnet "$bare" bare "$work/root" "http://127.0.0.1:$site_port" > "$work/bare-starts"
row "Cold start, shipped content, to the first country page" "$(spread < "$work/starts") ms" "Kestrel alone $(spread < "$work/bare-starts") ms" \
    "$(ratio "$(median < "$work/starts")" "$(median < "$work/bare-starts")") ×" "≤ 600 ms"

# --- Many documents
say "Loading 11,200 documents"
python3 tests/PersecutionProfile.Benchmarks/corpus.py "$work/corpus"
for _ in $(seq "$runs"); do
    begun=$(now)
    dotnet "$work/site/PersecutionProfile.Web.dll" --content "$work/corpus/content" --urls "http://127.0.0.1:$site_port" > "$work/site.log" 2>&1 &
    wait_for $! "http://127.0.0.1:$site_port/news/story-00042"
    since "$begun" >> "$work/first"
    peak $! >> "$work/memory"
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
    since "$begun" >> "$work/build"
    echo "$high" >> "$work/hugo-memory"
    rm -rf "$work/export"
    begun=$(now)
    site export "$work/export" --content "$work/corpus/content" --compress false > "$work/export.log"
    since "$begun" >> "$work/exports"
done
compare() { # what, our figures, theirs, figure to reach, unit
    row "$1" "$(median < "$work/$2" | xargs printf '%.0f') $5" "Hugo $(median < "$work/$3" | xargs printf '%.0f') $5" \
        "$(paste "$work/$2" "$work/$3" | awk '{ printf "%.2f\n", $1 / $2 }' | spread) ×" "$4"
}
compare "11,200 documents: process start to first story page, against the whole build" first build "≤ 0.25 ×" ms
compare "The same, peak memory" memory hugo-memory "≤ 0.40 ×" MB
compare "11,200 documents: export without compression, against the build" exports build "≤ 1.00 ×" ms
begun=$(now)
site export "$work/export" --content "$work/corpus/content" --compress false > "$work/export.log"
row "A second export of unchanged content" "$(since "$begun") ms; $(grep -oE '[0-9,]+ of them had not changed' "$work/export.log")" "" "" "rewrites nothing"

say "Save to served"
saved() { python3 tests/PersecutionProfile.Benchmarks/saves.py "$@" 11; } # file, port, path: in ms
site_saved() { # content, file, page
    dotnet "$work/site/PersecutionProfile.Web.dll" --content "$1" --urls "http://127.0.0.1:$site_port" > "$work/site.log" 2>&1 &
    wait_for $! "http://127.0.0.1:$site_port$3"
    saved "$1/$2" $site_port "$3"
    stop $!
}
site_saved "$work/corpus/content" news/story-00042.md /news/story-00042 > "$work/saves"
hugo server --source "$work/corpus" --port $nginx_port --bind 127.0.0.1 --baseURL "http://127.0.0.1:$nginx_port/" --appendPort=false --disableLiveReload --quiet > "$work/hugo.log" 2>&1 &
wait_for $! "http://127.0.0.1:$nginx_port/news/story-00042/"
saved "$work/corpus/content/news/story-00042.md" $nginx_port /news/story-00042/ > "$work/hugo-saves"
stop $!
row "11,200 documents: save to served" "$(spread < "$work/saves") ms" "\`hugo server\` $(spread < "$work/hugo-saves") ms" \
    "$(ratio "$(median < "$work/saves")" "$(median < "$work/hugo-saves")") ×" "≤ 250 ms"
cp -r content "$work/shipped"
site_saved "$work/shipped" countries/north-korea.md $page > "$work/saves"
row "Shipped content: save to served" "$(spread < "$work/saves") ms" "" "" "≤ 60 ms"

echo
echo "$(date -u +%Y-%m-%d), $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), .NET $(dotnet --version), nginx $(nginx -v 2>&1 | sed 's|.*/||'), Hugo $(hugo version | grep -oE 'v[0-9.]+' | head -1); medians of $runs runs with the least and the greatest; load $before before, $(cut -d' ' -f1-3 /proc/loadavg) after"
echo
echo "| what, on one core | nginx, files | this site (to reach: ≥ 0.80 ×, p99 ≤ 1.50 ×) | Kestrel alone | this site behind its nginx cache (≥ 0.95 ×) |"
echo "|---|---|---|---|---|"
printf '%s\n' "${served[@]}"
echo
echo "| what | this site | compared with | ratio | figure to reach |"
echo "|---|---|---|---|---|"
printf '%s\n' "${rows[@]}"
