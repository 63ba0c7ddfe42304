#!/usr/bin/env bash
# Two replicas over copies of the content folder behind the shipped nginx configuration: what happens when one is killed,
# when a page is taken down, and when both are dead. Prints the counts; fails when a request was lost.
#   tests/PersecutionProfile.Web.Tests/Hosting/replicas.sh [PROGRAM.dll] [SECONDS OF LOAD]
set -uo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
program=${1:-$root/src/PersecutionProfile.Web/bin/Release/net10.0/PersecutionProfile.Web.dll}
seconds=${2:-6}
stale=20 # instead of the ten minutes
PATH=$PATH:/usr/sbin
work=$(mktemp -d)
chmod 755 "$work"
failures=0 loaders=()
free_port() { local port; while port=$((20000 + RANDOM % 12000)) && (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do :; done; echo "$port"; }
front=$(free_port) ports=("$(free_port)" "$(free_port)") site=http://127.0.0.1:$front
declare -A replica=()

finish() {
    touch "$work/stop"
    kill -9 "${replica[@]}" "${loaders[@]}" 2> /dev/null
    [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2> /dev/null
    wait 2> /dev/null
    rm -rf "$work"
}
trap finish EXIT

say() { printf '%-66s %s\n' "$1" "$2"; }
expect() { # what, found, expected
    say "$1" "$2"
    [ "$2" = "$3" ] || { echo "  expected: $3"; failures=$((failures + 1)); }
}
status() { curl -s -o /dev/null -w '%{http_code}' "$1"; }
await() { for _ in $(seq 1200); do [ "$(status "$1")" = 200 ] && return; sleep 0.1; done; echo "$1 does not answer"; cat "$work"/*.log; exit 1; }

export Content__State="$work/state"
start_replica() {
    dotnet "$program" --content "$work/content-$1" --urls "http://127.0.0.1:${ports[$1]}" > "$work/replica-$1.log" 2>&1 &
    replica[$1]=$!
    disown # It is going to be killed, and the shell need not say so.
}

for number in 0 1; do
    cp -r "$root/content" "$work/content-$number"
    find "$work/content-$number" -exec touch -d "2001-01-0$((number + 1))" {} +
    start_replica "$number"
done
[ "$(id -u)" = 0 ] && user="user root;" || user=""
{
    echo "$user worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log warn; events { worker_connections 1024; }"
    echo "http {"
    for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/$kind;"; done
    sed -e "s|127.0.0.1:5081|127.0.0.1:${ports[0]}|; s|127.0.0.1:5082|127.0.0.1:${ports[1]}|" -e "s|listen 80;|listen 127.0.0.1:$front;|" \
        -e "s|/run/persecution-profile.sock|$work/inner.sock|" -e "s|/var/cache/nginx/persecution-profile|$work/cache|" -e "s|/var/log/nginx/error.log emerg|$work/nginx.log warn|" -e "s|stale-if-error=600|stale-if-error=$stale|" \
        "$root/src/PersecutionProfile.Web/Hosting/nginx-replicas.conf"
    echo "}"
} > "$work/nginx.conf"
nginx -e "$work/nginx.log" -c "$work/nginx.conf" || { cat "$work/nginx.log"; exit 1; }
for port in "${ports[@]}"; do await "http://127.0.0.1:$port/healthz/ready"; done
await "$site/"

# About a hundred pages of all kinds, so that reading them takes less time than they are kept.
sample() { mapfile -t lines; local step=$(((${#lines[@]} + 99) / 100)); printf '%s\n' "${lines[@]}" | awk -v step="$step" 'NR % step == 0 || /^\/news\/[^\/]+$/ && ++stories == 1'; }

# The same bytes and tags from both, whatever times their files have.
mapfile -t paths < <(curl -s "$site/sitemap.xml" | grep -o '<loc>[^<]*' | sed -E 's|<loc>https?://[^/]+||' | sample; printf '%s\n' /feed.xml /feed.json /data/figures.csv /pray/calendar.ics /sitemap.xml)
differing=0
for path in "${paths[@]}"; do
    answer() { curl -s --compressed -H 'Accept-Encoding: gzip' -D - "http://127.0.0.1:$1$path" -o "$work/body-$1" | grep -i '^etag' ; sha256sum < "$work/body-$1"; }
    [ "$(answer "${ports[0]}")" = "$(answer "${ports[1]}")" ] || { differing=$((differing + 1)); echo "$path differs"; }
done
expect "Addresses that differ between the replicas, of ${#paths[@]}" "$differing" 0

# Load: pages that the cache keeps for a moment, and unknown ones that all go through to a replica.
printf '%s\n' "${paths[@]}" | sed "s|.*|url = \"$site&\"\noutput = /dev/null|" > "$work/pages"
load() { # what each answer must be, urls
    while [ ! -e "$work/stop" ]; do curl -s --compressed -w "$1 %{http_code} %{errormsg}\n" "${@:2}"; done >> "$work/load-$BASHPID"
}
start_load() {
    rm -f "$work/stop" "$work"/load-*
    loaders=()
    for _ in 1 2 3; do load 200 -K "$work/pages" & loaders+=($!); done
    load 404 -o /dev/null "$site/nothing-[1-200]" & loaders+=($!)
}
stop_load() {
    touch "$work/stop"
    wait "${loaders[@]}"
    cat "$work"/load-* > "$work/answers"
}
start_load
sleep "$((seconds / 3))"
kill -9 "${replica[0]}"
sleep "$((seconds - seconds / 3))"
stop_load
expect "Requests lost when one replica was killed (kill -9), of $(wc -l < "$work/answers")" "$(awk '$1 != $2' "$work/answers" | tee "$work/lost" | wc -l)" 0
sort "$work/lost" | uniq -c

# Taken down: the file is removed from the folder of the replica that lives. How long it takes depends on what else the machine
# does, so that the parts are measured which do not: the replica waits 0.3 seconds for more changes and then computes, and the
# cache asks again with the next second. Together at most two seconds.
page=$(printf '%s\n' "${paths[@]}" | grep -m 1 -E '^/news/[^/]+$')
story=$(basename "$page").md
origin=http://127.0.0.1:${ports[1]}$page
computed() { awk -v ticks="$(getconf CLK_TCK)" '{ print int(($14 + $15) * 1000 / ticks) }' "/proc/${replica[1]}/stat"; }
slowest=0 most=0 kept=0
for round in 1 2 3 4 5; do
    until [ "$(status "$site$page")" = 200 ]; do sleep 0.1; done
    before=$(computed) begun=$(date +%s%N)
    mv "$work/content-1/news/$story" "$work/story-$round"
    # Whoever reads it meanwhile keeps it in the cache.
    while status "$site$page" > /dev/null && [ "$(status "$origin")" = 200 ] && [ $(($(date +%s%N) - begun)) -lt 60000000000 ]; do sleep 0.05; done
    second=$(date +%s) took=$((($(date +%s%N) - begun) / 1000000)) computing=$(($(computed) - before))
    while [ "$(date +%s)" = "$second" ]; do sleep 0.05; done
    [ "$(status "$site$page")" = 404 ] || kept=$((kept + 1))
    [ $took -gt $slowest ] && slowest=$took
    [ $computing -gt $most ] && most=$computing
    [ $round -lt 5 ] && mv "$work/story-$round" "$work/content-1/news/$story"
done
say "Slowest of five takedowns at the replica, in milliseconds" "$slowest"
say "Most that it computed for one, in milliseconds (at most 700)" "$most"
[ "$most" -le 700 ] || failures=$((failures + 1))
expect "Pages that the cache kept beyond the second of their takedown" "$kept" 0

# Both dead: what was read goes on for the set time and no longer, what was taken down stays so.
curl -s --compressed -K "$work/pages" > /dev/null
read_at=$SECONDS
kill -9 "${replica[1]}"
sleep 2
curl -s --compressed -w '%{http_code} %{url_effective}\n' -K "$work/pages" | grep -v "$page\$" | grep -v '^200 ' > "$work/gone"
cat "$work/gone"
expect "Pages lost with both replicas dead, of $((${#paths[@]} - 1))" "$(wc -l < "$work/gone")" 0
expect "The page that was taken down" "$(curl -s --compressed -o /dev/null -w '%{http_code}' "$site$page")" 404
expect "A page that nobody has read yet" "$(status "$site/never-asked-for")" 503
while [ $((SECONDS - read_at)) -lt $((stale + 2)) ]; do status "$site/" > /dev/null; sleep 0.2; done
expect "A page that was asked for all the time, after $((stale + 2)) of $stale seconds" "$(curl -s --compressed -o /dev/null -w '%{http_code}' "$site/")" 503
start_replica 1
await "http://127.0.0.1:${ports[1]}/healthz/ready"
for _ in $(seq 300); do [ "$(status "$site/never-asked-for")" = 503 ] || break; sleep 0.1; done
expect "A page that nobody has read yet, with a replica back" "$(status "$site/never-asked-for")" 404
expect "Failed" "$failures" 0
[ "$failures" = 0 ]
