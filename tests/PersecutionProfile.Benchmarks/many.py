#!/usr/bin/env python3
"""The load of many.sh: visitors, who is bad, and what an ordinary visitor sees meanwhile. Asks 127.0.0.1 alone.

    many.py visitors ROWS PORT PROCESS EXPORT       10,000 in a minute
    many.py bad ROWS PORT PROCESS EXPORT KIND       one of BAD below
    many.py steady ROWS PORT EXPORT END             until the file END is there
"""
import asyncio
import collections
import gc
import itertools
import json
import os
import pathlib
import random
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time

VISITORS, MINUTE, READING = 10_000, 60, 2  # seconds that a page is read for, on average
BAD_SECONDS, CONNECTIONS = 20, 2_000
MOST_P99 = 100  # milliseconds
PATIENCE = 10  # seconds
BROWSERS = ['gzip, deflate, br', 'gzip, deflate, br', 'gzip, deflate']
broken = []


class Answer(Exception):
    """One that no visitor should get."""


class Browser:
    """One connection, which asks for one thing after the other."""

    def __init__(self, port, encoding='gzip, deflate, br'):
        self.port, self.encoding = port, encoding

    async def __aenter__(self):
        self.reader, self.writer = await asyncio.wait_for(asyncio.open_connection('127.0.0.1', self.port), PATIENCE)
        return self

    async def __aexit__(self, *_):
        self.writer.close()

    async def get(self, path, expected=(200,)):
        async with asyncio.timeout(PATIENCE):
            self.writer.write(f'GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {self.encoding}\r\n\r\n'.encode())
            head = await self.reader.readuntil(b'\r\n\r\n')
            length = re.search(rb'(?i)\r\ncontent-length: (\d+)', head)
            await self.reader.readexactly(int(length[1]) if length else 0)
        if int(head[9:12]) not in expected:
            raise Answer(f'{head[9:12].decode()} {path}')


class Seen:
    """What visitors see: how long each answer took, and what failed."""

    def __init__(self):
        self.times, self.failures = [], collections.Counter()

    async def time(self, asking):
        begun = time.perf_counter()
        try:
            await asking
        except (Answer, OSError, asyncio.IncompleteReadError, TimeoutError) as error:
            self.failures[str(error)[:60] if isinstance(error, Answer) else type(error).__name__] += 1
            return False
        finally:
            self.times.append((time.perf_counter() - begun) * 1000)
        return True

    def __str__(self):
        low, high = at(self.times, 0.5), at(self.times, 0.99)
        return f'p50 {low:.1f} ms, p99 {high:.1f} ms, most {max(self.times):.0f} ms'


def at(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


class Process:
    """The site from outside: its memory and that of all connections in MB, and its handles, each second."""

    def __init__(self, number):
        self.folder, self.memories, self.sockets, self.handles = f'/proc/{number}', [], [], []
        self.began, self.used = time.perf_counter(), self.seconds()
        pathlib.Path(self.folder, 'clear_refs').write_text('5')  # The peak begins anew.

    def look(self):
        self.memories.append(self.memory('VmRSS'))
        self.sockets.append(int(re.search(r'TCP:.* mem (\d+)', pathlib.Path('/proc/net/sockstat').read_text())[1]) * 4 / 1024)
        self.handles.append(len(os.listdir(self.folder + '/fd')))

    def memory(self, name):
        return int(re.search(name + r':\s+(\d+)', pathlib.Path(self.folder, 'status').read_text())[1]) / 1024

    def seconds(self):
        user, system = pathlib.Path(self.folder, 'stat').read_text().rsplit(')', 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf('SC_CLK_TCK')

    def share(self):
        """Of its core, since the beginning."""
        return (self.seconds() - self.used) / (time.perf_counter() - self.began)

    async def watch(self):
        while True:
            self.look()
            await asyncio.sleep(1)

    def __str__(self):
        return (f'{self.memories[0]:.0f}, {self.memory("VmHWM"):.0f}, {self.memories[-1]:.0f} MB; kernel {max(self.sockets):.0f} MB; '
                f'{self.handles[0]}, {max(self.handles)}, {self.handles[-1]} handles')


class Pages:
    """What an export of the site knows of its pages: which a sitemap lists, what a browser loads with each, and where it leads."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        listed = [re.sub(r'^https?://[^/]+', '', address) or '/' for sitemap in self.folder.glob('**/sitemap.xml')
                  for address in re.findall('<loc>(.*?)</loc>', sitemap.read_text())]
        self.listed = sorted(path for path in set(listed) if self.file(path).exists())
        self.known = {}

    def file(self, path):
        return self.folder / ('index.html' if path == '/' else path[1:] + '.html')

    def read(self, path):
        if path not in self.known:
            html = self.file(path).read_text()
            needs = [re.search('(?:href|src)="([^"]+)', tag)[1] for tag in
                     re.findall(r'<link rel="(?:stylesheet|icon|manifest)"[^>]*>|<script src[^>]*>|<img [^>]*>', html)]
            leads = {link for link in re.findall(r'<a [^>]*?href="(/[^"#?]*)"', html)} - {path}
            self.known[path] = needs, sorted(link for link in leads if self.file(link).exists() and not link.endswith('/exit'))
        return self.known[path]


def row(rows, what, seen, process, said, promises):
    """A line of the table, and what was promised and is not so."""
    failed = ', '.join(f'{count} × {name}' for name, count in seen.failures.most_common(3)) or 'none'
    with open(rows, 'a') as file:
        print(f'| {what} | {seen}, of {len(seen.times):,} | {failed} | {process or ""} | {said} |', file=file)
    print(f'{what}: {seen}; failed: {failed}; {process}; {said}', file=sys.stderr)
    broken.extend(f'{what}: {promise}' for promise, kept in promises.items() if not kept)


async def visitors(rows, port, number, export):
    pages, seen, process, late = Pages(export), Seen(), Process(number), []
    for path in pages.listed:
        pages.read(path)

    async def visit(begins):
        await asyncio.sleep(begins - time.perf_counter())
        late.append((time.perf_counter() - begins) * 1000)
        path, loaded = random.choice(pages.listed), set()
        browser = Browser(port, random.choice(BROWSERS))

        async def come():
            await browser.__aenter__()
            await browser.get(path)
        if not await seen.time(come()):
            return
        for leaf in range(random.choice([3, 4])):
            if leaf > 0 and not await seen.time(browser.get(path)):
                break
            needs, leads = pages.read(path)
            for need in needs:
                if need not in loaded:
                    if not await seen.time(browser.get(need)):
                        return browser.writer.close()
                    loaded.add(need)
            path = random.choice(leads or pages.listed)
            await asyncio.sleep(random.expovariate(1 / READING))
        browser.writer.close()

    before = time.process_time()
    gc.disable()  # It would make the load late.
    watching = asyncio.ensure_future(process.watch())
    begun = time.perf_counter() + 2
    await asyncio.gather(*(visit(begun + random.random() * MINUTE) for _ in range(VISITORS)))
    took, busy = time.perf_counter() - begun, time.process_time() - before
    watching.cancel()
    row(rows, f'{VISITORS:,} visitors in a minute', seen, process,
        f'the last goes after {took:.0f} s; the site used {process.share():.0%} of its core, '
        f'the load {busy / took:.0%}, p99 {at(late, 0.99):.0f} ms late',
        {'an answer failed': not seen.failures, 'p99 is above a second': at(seen.times, 0.99) <= 1000,
         'the load was late itself: nothing is measured': at(late, 0.99) < 50})


async def probe(seen, port, paths, ends):
    """An ordinary visitor, 50 times a second: a connection of his own, and a page that is ready."""
    async def ask(path):
        async with Browser(port) as browser:
            await browser.get(path)
    asked = []
    for turn in itertools.count():
        begins = ends - BAD_SECONDS + turn / 50
        if begins > ends:
            break
        await asyncio.sleep(max(0, begins - time.perf_counter()))
        asked.append(asyncio.ensure_future(seen.time(ask(paths[turn % len(paths)]))))
    await asyncio.gather(*asked)


async def bad(rows, port, number, export, kind):
    name, work = BAD[kind]
    pages, seen = Pages(export), Seen()
    ready = random.Random(1).sample(pages.listed, 20)
    async with Browser(port) as browser:
        for path in ready * 2:
            await browser.get(path)
    process = Process(number)
    process.look()
    load = subprocess.Popen([sys.executable, __file__, 'load', str(port), export, kind], stdout=subprocess.PIPE, text=True)
    await asyncio.sleep(2)
    watching = asyncio.ensure_future(process.watch())
    await probe(seen, port, ready, time.perf_counter() + BAD_SECONDS)
    third = len(process.memories) // 3
    middle, last = max(process.memories[third:2 * third]), max(process.memories[2 * third:])
    load.terminate()
    said = load.communicate()[0].strip()
    for _ in range(15):
        await asyncio.sleep(1)
        if process.handles[-1] <= process.handles[0] + 20:
            break
    watching.cancel()
    process.look()
    row(rows, name, seen, process, said, {
        'an ordinary visitor was refused': not seen.failures,
        f'an ordinary visitor\'s p99 is above {MOST_P99} ms': at(seen.times, 0.99) <= MOST_P99,
        f'memory grows: {middle:.0f} MB, then {last:.0f}': last < middle * 1.15 + 10,
        'handles stay open': process.handles[-1] <= process.handles[0] + 20})


def slow(request, pause, read):
    """So many connections that send a little and read a little, and come back when they are cut off."""
    async def work(port, pages, counts):
        async def one():
            loop = asyncio.get_running_loop()
            while True:
                with socket.socket() as visitor:
                    visitor.setblocking(False)
                    visitor.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                    try:
                        await loop.sock_connect(visitor, ('127.0.0.1', port))
                        counts['opened'] += 1
                        rest = request(pages)
                        while True:
                            sent = rest[:1] if pause and not read else rest
                            await loop.sock_sendall(visitor, sent)
                            rest = rest[len(sent):] or (b'a' if not read else b'')
                            await asyncio.sleep(pause)
                            if read and await loop.sock_recv(visitor, read) == b'':
                                break
                    except OSError:
                        counts['cut off'] += 1
                        await asyncio.sleep(0.2)
        await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return work


async def opened_and_closed(port, pages, counts):
    async def one():
        loop = asyncio.get_running_loop()
        while True:
            with socket.socket() as visitor:
                visitor.setblocking(False)
                if random.random() < 0.5:  # Half of them are reset.
                    visitor.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes([1, 0, 0, 0, 0, 0, 0, 0]))
                try:
                    await loop.sock_connect(visitor, ('127.0.0.1', port))
                    counts['opened'] += 1
                except OSError:
                    counts['refused'] += 1
                    await asyncio.sleep(0.1)
    await asyncio.gather(*(one() for _ in range(200)))


def flood(make):
    """As quick as it is answered, by wrk, which asks for another address each time."""
    async def work(port, pages, counts):
        with tempfile.NamedTemporaryFile('w', suffix='.lua') as script:
            path, *lists = make(pages)
            tables = ('{' + ', '.join(map(json.dumps, values)) + '}' for values in lists)
            script.write(LUA.replace('PATH', path).replace('LISTS', ', '.join(tables)))
            script.flush()
            wrk = await asyncio.create_subprocess_exec(
                'wrk', '-t1', '-c256', f'-d{BAD_SECONDS + 10}s', '-s', script.name, f'http://127.0.0.1:{port}', stdout=subprocess.PIPE)
            try:
                async for line in wrk.stdout:
                    if found := re.match(rb'answers (\d+) (\d+)', line):
                        counts[found[1].decode()] = int(found[2])
            finally:
                wrk.kill()
    return work


LUA = '''
local a, b = LISTS
local counts, number, told = {}, 0, os.time()
local function random(list) return list[math.random(#list)] end
math.randomseed(1)
request = function() number = number + 1; return wrk.format("GET", PATH) end
response = function(status)
    counts[status] = (counts[status] or 0) + 1
    if os.time() > told then
        told = os.time()
        for status, count in pairs(counts) do print("answers " .. status .. " " .. count) end
        io.stdout:flush()
    end
end
'''
LANGUAGES = ['', '/ar', '/fa', '/ko', '/es', '/fr', '/pt', '/zh']


def unknown(pages):
    forms = ['/nothing-N', '/countries/nothing-N', '/countries/laos/nothing-N', '/news/nothing-N/a.webp', '/Countries/Laos-N/', '/pray/N',
             '/news/page/N', '/assets/nothing-N.css', '/%E1%8A%A0-N', '/%2e%2e/N', '//N', '/N' + 'a' * 3900, '/N' + '%F0%9F%99%8F' * 300,
             '/N' + '/a' * 1900, '/kit/laos+N']
    return 'random(a) .. random(b):gsub("N", number)', LANGUAGES, forms


def searches(pages):
    words = ['prison', 'church', 'pray', 'laos', 'north', 'family', 'bible', 'a', 'zzz', '%EA%B8%B0%EB%8F%84', '%D8%B5%D9%84%D8%A7%D8%A9']
    return 'random(a) .. "/search?q=" .. random(b) .. "+" .. random(b) .. number', LANGUAGES, words


def kits(pages):
    countries = sorted(file.stem for file in pages.folder.glob('countries/*.html'))
    return 'random(a) .. "/kit/" .. random(b) .. "+" .. random(b) .. "+" .. random(b)', LANGUAGES, countries


def known(pages):
    files = [file.relative_to(pages.folder).with_suffix('') for file in pages.folder.glob('**/*.html')]
    return 'random(a)', sorted(f'/{file}' for file in files if file.name not in ('404', 'exit', 'index', 'pack'))


def asked_whole(paths):
    def request(pages):
        return f'GET {random.choice(paths)} HTTP/1.1\r\nHost: localhost\r\n\r\n'.encode()
    return request


LARGE = ['/books/en.epub', '/books/ar.epub', '/kit.zip', '/pray/calendar.ics', '/data/figures.csv', '/data/figures.json', '/feed.xml']
BAD = {
    'unread': (f'{CONNECTIONS:,} connections that ask for a book and read nothing', slow(asked_whole(LARGE), 15, 1)),
    'slow': (f'{CONNECTIONS:,} that read one byte a second of it', slow(asked_whole(LARGE), 1, 1)),
    'senders': (f'{CONNECTIONS:,} that send one byte a second', slow(lambda _: b'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: a', 1, 0)),
    'searches': ('A flood of searches', flood(searches)),
    'unknown': ('A flood of unknown addresses', flood(unknown)),
    'known': ('A flood of all pages there are', flood(known)),
    'kits': ('A flood of chosen kits', flood(kits)),
    'closed': ('Connections that are opened and closed at once', opened_and_closed),
}


async def load(port, export, kind):
    os.nice(10)  # The ordinary visitor is on the same core, and is not to be late himself.
    counts, work = collections.Counter(), asyncio.current_task()
    asyncio.get_running_loop().add_signal_handler(15, work.cancel)
    try:
        await BAD[kind][1](port, Pages(export), counts)
    except asyncio.CancelledError:
        print(', '.join(f'{count:,} × {name}' for name, count in sorted(counts.items())))


async def steady(rows, port, export, end):
    """200 a second: the home page, which the cache keeps for a second, 200 pages in turn, for which it asks a replica, and searches."""
    seen = Seen()
    pages = random.Random(1).sample(Pages(export).listed, 200)

    async def ask(turn, path):
        async with Browser(port, random.choice(BROWSERS)) as browser:
            await browser.get(f'/search?q=prayer+{turn}' if turn % 20 == 0 else '/' if turn % 4 == 0 else path)
    begun, asked = time.perf_counter(), []
    for turn, path in enumerate(itertools.cycle(pages)):
        await asyncio.sleep(max(0, begun + turn / 200 - time.perf_counter()))
        asked.append(asyncio.ensure_future(seen.time(ask(turn, path))))
        if turn % 200 == 0 and (end.exists() or time.perf_counter() > begun + 120):
            break
    await asyncio.gather(*asked)
    row(rows, 'Three replicas behind nginx: one killed and started again, then all upgraded in turn', seen, None, '',
        {'an answer failed': not seen.failures, 'the load ended before the upgrades': end.exists()})


def main(task, *words):
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    match task, words:
        case 'visitors', (rows, port, number, export):
            asyncio.run(visitors(rows, int(port), number, export))
        case 'bad', (rows, port, number, export, kind):
            asyncio.run(bad(rows, int(port), number, export, kind))
        case 'load', (port, export, kind):
            asyncio.run(load(int(port), export, kind))
        case 'steady', (rows, port, export, end):
            asyncio.run(steady(rows, int(port), export, pathlib.Path(end)))
    for promise in broken:
        print('BROKEN: ' + promise, file=sys.stderr)
    return 1 if broken else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
