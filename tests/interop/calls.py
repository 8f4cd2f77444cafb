"""Calls actions with the vendor's Python client and tells what came of it.

Reads a line of JSON per call ({"service", "action", "request"}) and writes one per call:
{"service", "action", "answer"} with the answer as the client's own type writes it, or
{"service", "action", "code", "message"}. The last line is {"actions": {service: [names]}},
all that the client has. INTEROP_TIME freezes the time that requests are signed with.
"""

import json
import os
import sys
import time

from tencentcloud.common.exception.tencent_cloud_sdk_exception import (
    TencentCloudSDKException,
)

import vendor


def call(client, service, action, members):
    """One call, with an error of the client told by its code."""
    outcome = {"service": service, "action": action}
    try:
        answer = getattr(client, action)(vendor.request(service, action, members))
        outcome["answer"] = json.loads(answer.to_json_string())
    except TencentCloudSDKException as error:
        outcome["code"] = error.get_code()
        outcome["message"] = error.get_message()
    return outcome


def main():
    if "INTEROP_TIME" in os.environ:
        frozen = float(os.environ["INTEROP_TIME"])
        time.time = lambda: frozen
    clients = {service: vendor.client(service) for service in vendor.CLIENTS}
    for line in sys.stdin:
        asked = json.loads(line)
        service = asked["service"]
        outcome = call(clients[service], service, asked["action"], asked["request"])
        print(json.dumps(outcome), flush=True)
    print(json.dumps({"actions": {name: vendor.actions(name) for name in clients}}))


main()
