#!/usr/bin/env bash
# What happens when many come: the published site with 512 MB of memory and one core, while 10,000 visitors come in a minute, and
# while somebody is bad; and three replicas behind the shipped nginx-replicas.conf, while one is killed and all are upgraded.
# Prints a Markdown table, and fails when a promise is broken. Wants .NET, Python 3.11, curl, and Debian's wrk and nginx.
#
# usage: tests/PersecutionProfile.Benchmarks/many.sh [TASK...], of
#        visitors unread slow senders searches unknown known kits closed replicas
#
# The load has the other core. Everything stays on 127.0.0.1. Nothing else should run on the machine meanwhile.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=tests/PersecutionProfile.Benchmarks
[ $# -gt 0 ] || set -- visitors unread slow senders searches unknown known kits closed replicas
PATH=$PATH:/usr/sbin
work=$(mktemp -d)
chmod 755 "$work"
export Content__State=$work/state DOTNET_EnableDiagnostics=0
ulimit -n "$(ulimit -Hn)"
limits="" broken=0
declare -A replica=()

finish() {
    kill -9 $(jobs -p) "${replica[@]}" 2> /dev/null || true
    [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")"
    wait 2> /dev/null || true
    rmdir /sys/fs/cgroup/{,memory/}many-$$ 2> /dev/null || true
    rm -rf "$work"
}
trap finish EXIT

say() { echo "$*" >&2; }
free_port() {
    local port
    while port=$((20000 + RANDOM % 12000)) && (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do :; done
    echo "$port"
}
wait_for() { # port
    for _ in $(seq 600); do curl -fs --max-time 5 -o /dev/null "http://127.0.0.1:$1/healthz/ready" && return; sleep 0.1; done
    say "No answer from $1"; cat "$work"/*.log >&2; exit 1
}
stop() { kill "$1"; wait "$1" 2> /dev/null || true; }
load() { taskset -c 1 python3 "$here/many.py" "$@" || broken=1; }

# --- One machine with 512 MB and one core
# A control group has the whole machine's memory for it; where none may be made, .NET is told to take no more for its own.
group=/sys/fs/cgroup/memory/many-$$ most=memory.limit_in_bytes
[ -d /sys/fs/cgroup/memory ] || { group=/sys/fs/cgroup/many-$$ most=memory.max; }
if { mkdir "$group" && echo 512M > "$group/$most"; } 2> /dev/null; then
    limits="512 MB by control group"
else
    limits="512 MB for .NET's own memory alone, as no control group can be made"
fi
limited() { # runs it in place of this shell
    case $limits in *group) echo "$BASHPID" > "$group/cgroup.procs" ;; *) export DOTNET_GCHeapHardLimit=0x18000000 ;; esac
    exec taskset -c 0 "$@"
}
start() {
    port=$(free_port)
    limited dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://127.0.0.1:$port" > "$work/site.log" 2>&1 &
    site=$!
    wait_for "$port"
}

# --- Three replicas
start_replica() { # number, program
    dotnet "$2/PersecutionProfile.Web.dll" --content "$work/content-$1" --urls "http://127.0.0.1:${ports[$1]}" \
        --Content:State="$work/state-$1" > "$work/replica-$1.log" 2>&1 &
    replica[$1]=$!
    disown # It is going to be killed, and the shell need not say so.
}
gone() { while kill -0 "$1" 2> /dev/null; do sleep 0.05; done; }
replicas() {
    local conf=src/PersecutionProfile.Web/Hosting/nginx-replicas.conf front number user=""
    front=$(free_port) ports=("$(free_port)" "$(free_port)" "$(free_port)")
    cp -r "$work/site" "$work/newer"
    for number in 0 1 2; do cp -r content "$work/content-$number"; start_replica $number "$work/site"; done
    for number in 0 1 2; do wait_for "${ports[$number]}"; done
    [ "$(id -u)" != 0 ] || user="user root;"
    {
        echo "$user worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.log warn; events { worker_connections 8192; } http {"
        for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/$kind;"; done
        sed -e "s|server 127.0.0.1:5081\(.*\)|server 127.0.0.1:${ports[0]}\1 server 127.0.0.1:${ports[1]}\1|" \
            -e "s|127.0.0.1:5082|127.0.0.1:${ports[2]}|" \
            -e "s|listen 80;|listen 127.0.0.1:$front;|; s|/run/persecution-profile.sock|$work/inner.sock|" \
            -e "s|/var/cache/nginx/persecution-profile|$work/cache|; s|/var/log/nginx/error.log emerg|$work/nginx.log warn|" $conf
        echo "}"
    } > "$work/nginx.conf"
    nginx -e "$work/nginx.log" -c "$work/nginx.conf"
    python3 "$here/many.py" steady "$work/rows" "$front" "$work/export" "$work/end" &
    local loading=$!
    sleep 5
    kill -9 "${replica[0]}"
    sleep 3
    start_replica 0 "$work/site"
    wait_for "${ports[0]}"
    for number in 0 1 2; do
        sleep 3
        kill "${replica[$number]}"
        gone "${replica[$number]}"
        start_replica $number "$work/newer"
        wait_for "${ports[$number]}"
        say "Replica $number was upgraded"
    done
    sleep 3
    touch "$work/end"
    wait $loading || broken=1
    kill "${replica[@]}" "$(cat "$work/nginx.pid")"
}

say "Publishing, and exporting for the load to know what leads where"
dotnet publish src/PersecutionProfile.Web -c Release -o "$work/site" > "$work/publish.log"
dotnet "$work/site/PersecutionProfile.Web.dll" export "$work/export" --content content --compress false > "$work/export.log"
for task; do
    case $task in
        replicas) replicas ;;
        visitors) start; load visitors "$work/rows" "$port" $site "$work/export"; stop $site ;;
        *) start; load bad "$work/rows" "$port" $site "$work/export" "$task"; stop $site ;;
    esac
done

echo
echo "$(date -u +%Y-%m-%d), $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), .NET $(dotnet --version);"
echo "the site has one core and $limits"
echo
echo "| what comes | what a visitor sees | refused or failed | before, most, after | |"
echo "|---|---|---|---|---|"
cat "$work/rows"
exit $broken
