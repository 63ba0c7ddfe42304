#!/usr/bin/env python3
"""A thousand connections that send a header every few seconds, and come back when they are cut off, while another visitor
reads. Says how long 99 of 100 of that visitor's pages took. Stays on this machine.

    slow.py PORT [SECONDS]
"""
import asyncio
import http.client
import multiprocessing
import sys
import time

PORT = int(sys.argv[1])
SECONDS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
PATH = '/countries/north-korea'
CROWD = 1000


async def crawl(counts):
    while True:
        try:
            reader, writer = await asyncio.open_connection('127.0.0.1', PORT)
            counts['opened'] += 1
            counts['open'] += 1
            try:
                writer.write(f'GET {PATH} HTTP/1.1\r\nHost: localhost\r\n'.encode())
                cut_off = asyncio.ensure_future(reader.read())
                while not (await asyncio.wait([cut_off], timeout=3))[0]:
                    writer.write(b'X-Slow: a\r\n')
                    await writer.drain()
            finally:
                counts['open'] -= 1
                writer.close()
        except OSError:
            await asyncio.sleep(0.1)


async def attack():
    counts = {'opened': 0, 'open': 0}
    crowd = [asyncio.ensure_future(crawl(counts)) for _ in range(CROWD)]
    for _ in range(SECONDS // 10):
        await asyncio.sleep(10)
        print(f"attack: {counts['open']} open, {counts['opened']} opened so far", flush=True)
    for one in crowd:
        one.cancel()


def visit():
    times, failed, end = [], 0, time.monotonic() + SECONDS - 5
    while time.monotonic() < end:
        start = time.perf_counter()
        try:
            visitor = http.client.HTTPConnection('127.0.0.1', PORT, timeout=5)
            visitor.request('GET', PATH, headers={'Accept-Encoding': 'br'})
            answer = visitor.getresponse()
            failed += answer.status != 200 or len(answer.read()) == 0
            visitor.close()
        except OSError:
            failed += 1
        times.append((time.perf_counter() - start) * 1000)
        time.sleep(0.02)
    times.sort()
    print(f'visitor: {len(times)} pages, {failed} failed; median {times[len(times) // 2]:.1f} ms, '
          f'p99 {times[int(len(times) * .99)]:.1f} ms, longest {times[-1]:.1f} ms')


if __name__ == '__main__':
    crowd = multiprocessing.Process(target=lambda: asyncio.run(attack()), daemon=True)
    crowd.start()
    time.sleep(3)
    visit()
    crowd.terminate()
