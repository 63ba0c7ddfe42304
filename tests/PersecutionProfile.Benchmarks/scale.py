#!/usr/bin/env python3
"""Measures how the published site grows with its content, prints a Markdown table, and draws it.

usage: scale.py PICTURE.svg [DOCUMENTS=1000 3000 10000 30000 100000 ...]

Of each size, start to first page and memory are medians of three starts, the save of seven saves, searches of 60 different
ones with their slowest. Wants .NET. Everything stays on 127.0.0.1. Nothing else should run on the machine meanwhile.
"""
import http.client, math, os, random, shutil, signal, socket, statistics, subprocess, sys, tempfile, time
from datetime import datetime, timezone
from saves import save

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
SIZES = [int(size) for size in sys.argv[2:]] or [1000, 3000, 10_000, 30_000, 100_000]
PAGE, FILE = "/news/story-00042", "content/news/story-00042.md"
WORDS = "border church family prayer village prison pastor believer radio food medicine winter river market school".split()


def say(text):
    print(text, file=sys.stderr, flush=True)


def ms_since(begun):
    return (time.perf_counter() - begun) * 1000


def memory(process, line):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(row.split()[1]) / 1024 for row in status if row.startswith(line))


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Site:
    """The site over a folder; `start` is how many milliseconds went by until its first page was read."""

    def __init__(self, work):
        self.port, self.log = free_port(), open(os.path.join(work, "site.log"), "w")
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            ["dotnet", os.path.join(work, "site", "PersecutionProfile.Web.dll"), "--content", os.path.join(work, "corpus", "content"),
             "--urls", f"http://127.0.0.1:{self.port}", "--Content:State", os.path.join(work, "state")],
            stdout=self.log, stderr=self.log)
        while True:
            try:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                self.get(PAGE)
                break
            except ConnectionRefusedError:
                if self.process.poll() is not None or ms_since(begun) > 600_000:
                    sys.exit(f"The site does not start: see {self.log.name}")
                time.sleep(0.01)
        self.start = ms_since(begun)

    def get(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status}")
        return text

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def wait_for_state(work):
    """The site has kept a copy of each file, which takes a while after the first start."""
    before, now = -1, 0
    while before < now:
        time.sleep(3)
        before, now = now, sum(len(files) for _, _, files in os.walk(os.path.join(work, "state")))


def search(site, words):
    time.sleep(0.1)  # The site refuses who asks for many in a row.
    begun = time.perf_counter()
    site.get("/search?q=" + "+".join(words))
    return ms_since(begun)


def measure(work, size):
    corpus = os.path.join(work, "corpus")
    shutil.rmtree(corpus, ignore_errors=True)
    countries, prayers = min(200, size // 50), size // 11
    subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), corpus, str(countries), str(size - countries - prayers), str(prayers)],
                   check=True)
    starts, peaks = [], []
    for turn in range(3):
        shutil.rmtree(os.path.join(work, "state"), ignore_errors=True)
        site = Site(work)
        starts.append(site.start)
        peaks.append(memory(site.process, "VmHWM"))
        if turn < 2:
            site.stop()
    rnd = random.Random(size)
    pairs = rnd.sample([(a, b) for a in WORDS for b in WORDS if a != b], 61)
    searches = [search(site, pair) for pair in pairs][1:]
    wait_for_state(work)
    site.connection.close()  # The site has closed it already if that took a minute.
    saves = [save(site.connection, os.path.join(corpus, FILE), PAGE) for _ in range(8)][1:]
    most = memory(site.process, "VmHWM")
    site.stop()
    row = [statistics.median(starts) / 1000, statistics.median(peaks), most, statistics.median(saves), statistics.median(searches), max(searches)]
    say(f"{size:,} documents: first page after {row[0]:.1f} s, {row[1]:.0f} MB until then, {row[2]:.0f} MB at most, "
        f"saved and served in {row[3]:.0f} ms, search {row[4]:.1f} ms, slowest {row[5]:.0f} ms")
    return row


def draw(rows, path):
    """Four curves, both axes logarithmic: what grows in proportion is as steep as the dashed line."""
    panels = [("Start to first page, s", 0), ("Memory at most, MB", 2), ("Save to served, ms", 3), ("Search, ms", 4)]
    width, height, left, top = 360, 210, 56, 34
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * width} {2 * height + 24}" role="img" font-family="sans-serif" font-size="12">',
        "<title>Start, memory, save and search from 1,000 to 100,000 documents</title>",
        "<style>text{fill:#333}.g{stroke:#ccc}.p{stroke:#888;stroke-dasharray:4 4}.c{stroke:#1d4f7a;fill:none;stroke-width:2}.d{fill:#1d4f7a}"
        "@media(prefers-color-scheme:dark){text{fill:#ddd}.g{stroke:#444}.c{stroke:#8fc1ea}.d{fill:#8fc1ea}}</style>",
    ]
    x0, x1 = math.log10(SIZES[0]), math.log10(SIZES[-1])
    for number, (title, column) in enumerate(panels):
        values = [row[column] for row in rows]
        y0, y1 = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        across = lambda size: (number % 2) * width + left + (math.log10(size) - x0) / (x1 - x0) * (width - left - 30)
        down = lambda value: (number // 2) * height + height - 26 - (math.log10(value) - y0) / (y1 - y0) * (height - top - 26)
        parts.append(f'<text x="{across(SIZES[0]):.0f}" y="{number // 2 * height + 18}" font-weight="bold">{title}</text>')
        for power in range(y0, y1 + 1):
            y = down(10 ** power)
            parts.append(f'<line class="g" x1="{across(SIZES[0]):.0f}" x2="{across(SIZES[-1]):.0f}" y1="{y:.0f}" y2="{y:.0f}"/>'
                         f'<text x="{across(SIZES[0]) - 8:.0f}" y="{y + 4:.0f}" text-anchor="end">{10 ** power:,g}</text>')
        for size in SIZES:
            parts.append(f'<text x="{across(size):.0f}" y="{(number // 2 + 1) * height - 8}" text-anchor="middle">{size:,}</text>')
        # In proportion to the largest, as far as the panel goes.
        begin = max(SIZES[0], SIZES[-1] * 10 ** y0 / values[-1])
        parts.append(f'<line class="p" x1="{across(begin):.1f}" y1="{down(values[-1] * begin / SIZES[-1]):.1f}" '
                     f'x2="{across(SIZES[-1]):.1f}" y2="{down(values[-1]):.1f}"/>')
        points = [(across(size), down(value)) for size, value in zip(SIZES, values)]
        parts.append(f'<polyline class="c" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>')
        for (x, y), value in zip(points, values):
            label = f"{value:.1f}" if value < 10 else f"{value:,.0f}"
            parts.append(f'<circle class="d" cx="{x:.1f}" cy="{y:.1f}" r="3"/>'
                         f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle">{label}</text>')
    parts.append(f'<text x="{left}" y="{2 * height + 16}">Documents along each lower edge; all axes are logarithmic. '
                 "Dashed: what it would be in proportion to the last.</text></svg>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(parts) + "\n")


def main():
    picture = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as work:
        load = os.getloadavg()[0]
        say(f"Publishing; the load is {load:.2f}")
        subprocess.run(["dotnet", "publish", os.path.join(ROOT, "src", "PersecutionProfile.Web"), "-c", "Release", "-o", os.path.join(work, "site")],
                       check=True, stdout=subprocess.DEVNULL)
        rows = [measure(work, size) for size in SIZES]
    draw(rows, picture)
    with open("/proc/cpuinfo") as info:
        processor = next(line.split(": ")[1].strip() for line in info if line.startswith("model name"))
    print(f"{datetime.now(timezone.utc):%Y-%m-%d}, {os.cpu_count()} cores, {processor}; load {load:.2f} before, {os.getloadavg()[0]:.2f} after\n")
    print("| documents | start to first page | memory until then | memory at most | save to served | search | slowest search |")
    print("|---|---|---|---|---|---|---|")
    for size, row in zip(SIZES, rows):
        print(f"| {size:,} | {row[0]:.1f} s | {row[1]:.0f} MB | {row[2]:.0f} MB | {row[3]:.0f} ms | {row[4]:.1f} ms | {row[5]:.0f} ms |")


main()
