"""A bot with nothing but Python's standard library. What it is told has passed the gateway."""

import json
import os
import sys
import urllib.request

BASE_URL = os.environ.get("OPENAI_BASE_URL", "http://127.0.0.1:8787/v1")
API_KEY = os.environ.get("OPENAI_API_KEY", "none")


def post(question, **more):
    body = {
        "model": "gpt-5-mini",
        "messages": [{"role": "user", "content": question}],
        "vouchsafe": {"conversationId": "c-7", "customer": {"id": "u-1"}},
        **more,
    }
    return urllib.request.urlopen(
        urllib.request.Request(
            BASE_URL + "/chat/completions",
            data=json.dumps(body, ensure_ascii=False).encode(),
            headers={"content-type": "application/json", "authorization": "Bearer " + API_KEY},
        )
    )


def ask(question):
    with post(question) as answer:
        content = json.load(answer)["choices"][0]["message"]["content"]
        return answer.headers["x-vouchsafe-status"], content


def ask_streamed(question):
    """Shows each sentence when it has passed, and takes all back if the gateway says so."""
    shown, status = "", ""
    with post(question, stream=True) as answer:
        for line in answer:
            if not line.startswith(b"data: {"):
                continue
            part = json.loads(line[len(b"data: ") :])
            ours = part.get("vouchsafe", {})
            if "retract" in ours:
                shown = ""
                print("  (taken back)")
            status = ours.get("reply", {}).get("status", status)
            for choice in part["choices"]:
                words = choice["delta"].get("content") or ""
                shown += words
                if words:
                    print("  " + words.strip())
    return status, shown


for question in sys.argv[1:]:
    print("asked:", question)
    print("%s: %s" % ask(question))
    print("streamed:")
    print("%s: %s" % ask_streamed(question))
