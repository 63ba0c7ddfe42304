#!/usr/bin/env python3
"""Saves an entry again and again, and prints after how many milliseconds each save is served.

usage: saves.py FILE PORT PATH COUNT

All is asked for over one connection, so that asking takes little of the time. For compare.sh and scale.py.
"""
import http.client, sys, time


def save(connection, file, path):
    time.sleep(1.5)
    mark = f"Mark {time.time_ns()}"
    with open(file, "a") as entry:
        entry.write(f"{mark}.\n")
    begun = time.perf_counter()
    while True:
        connection.request("GET", path)
        if mark in connection.getresponse().read().decode():
            return (time.perf_counter() - begun) * 1000
        if time.perf_counter() - begun > 60:
            sys.exit(f"Never served: {path}")
        time.sleep(0.001)


if __name__ == "__main__":
    file, port, path, count = sys.argv[1:]
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
    for _ in range(int(count)):
        print(round(save(connection, file, path)), flush=True)
