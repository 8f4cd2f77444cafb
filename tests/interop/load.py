"""Sends the same request over and over with the vendor's Python client.

Arguments: workers, seconds. Reads the request's members from stdin and prints
{"calls", "seconds"}: whole calls, answers read into the client's types. Threads share the
interpreter, as the client's users do it.
"""

import json
import sys
import threading
import time

import vendor


def main():
    workers, seconds = int(sys.argv[1]), float(sys.argv[2])
    members = json.load(sys.stdin)
    counts = [0] * workers

    def work(index):
        client = vendor.client("ess")
        client.CreateFlowByFiles(vendor.request("ess", "CreateFlowByFiles", members))
        barrier.wait()
        while time.monotonic() < end[0]:
            client.CreateFlowByFiles(vendor.request("ess", "CreateFlowByFiles", members))
            counts[index] += 1

    end = [0.0]
    barrier = threading.Barrier(
        workers, action=lambda: end.__setitem__(0, time.monotonic() + seconds)
    )
    threads = [threading.Thread(target=work, args=(index,)) for index in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps({"calls": sum(counts), "seconds": seconds}))


main()
