#!/usr/bin/env bash
# Measures the published site with Lighthouse 12 on its mobile profile and prints the medians as a Markdown table.
# Wants .NET, Node, curl, python3, and a Chromium on the PATH. Nothing else should run on the machine meanwhile.
#
# usage: tests/PersecutionProfile.Benchmarks/lighthouse.sh [RUNS=3]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3} port=5093
work=$(mktemp -d)
export Content__State="$work/state"
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT
CHROME_PATH=$(command -v chromium || command -v google-chrome || command -v chromium-browser)
export CHROME_PATH
flags="--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"

dotnet publish src/PersecutionProfile.Web -c Release -o "$work/site" > "$work/publish.log"
dotnet "$work/site/PersecutionProfile.Web.dll" --content content --urls "http://localhost:$port" > "$work/site.log" 2>&1 &
until curl -fs -o /dev/null "http://localhost:$port/"; do kill -0 $! && sleep 0.1; done
story=$(curl -fs "http://localhost:$port/sitemap.xml" | grep -oE '/news/[a-z0-9-]+<' | grep -v /page/ | head -n 1 | tr -d '<')

# Now and then Chromium spoils a run, such as by telling no start of the navigation (NO_NAVSTART): that one is done again.
measure() { # page, report
    for _ in 1 2 3 4 5; do
        npx --yes lighthouse@12 "http://localhost:$port$1" --quiet --output=json --output-path="$2" --chrome-flags="$flags" > "$work/lighthouse.log" 2>&1 &&
            ! grep -q '"runtimeError"' "$2" && return
        echo "$1: once more, as $(grep -ohE '"code": *"[A-Z_]+"|[A-Z]+_[A-Z_]+' "$2" "$work/lighthouse.log" 2> /dev/null | head -n 1)" >&2
    done
    cat "$work/lighthouse.log" >&2
    exit 1
}

echo "| page | performance | accessibility | best practices | SEO | requests | bytes of HTML and CSS | layout shift |"
echo "|---|---|---|---|---|---|---|---|"
for page in / /countries/north-korea "$story" /pray /help; do
    for run in $(seq "$runs"); do measure "$page" "$work/$run.json"; done
    python3 - "$page" "$work"/[0-9]*.json << 'PYTHON'
import json, statistics, sys
page, reports = sys.argv[1], [json.load(open(file)) for file in sys.argv[2:]]
median = lambda value: statistics.median(map(value, reports))
scores = [median(lambda report: round(report["categories"][name]["score"] * 100)) for name in ("performance", "accessibility", "best-practices", "seo")]
requests = lambda report: report["audits"]["network-requests"]["details"]["items"]
size = median(lambda report: sum(item["transferSize"] for item in requests(report) if item["resourceType"] in ("Document", "Stylesheet")))
shift = median(lambda report: report["audits"]["cumulative-layout-shift"]["numericValue"])
print(f"| `{page}` | " + " | ".join(f"{score:.0f}" for score in scores) + f" | {median(lambda report: len(requests(report))):.0f} | {size:,.0f} | {shift:.3f} |")
failed = {f'{name}: {audit["title"]}' for report in reports for name, audit in report["audits"].items() if audit.get("score") is not None and audit["score"] < 0.9 and audit.get("scoreDisplayMode") in ("binary", "numeric")}
for line in sorted(failed):
    print(f"{page}: below 0.9 in at least one run: {line}", file=sys.stderr)
PYTHON
done
