"""Calls the model. Replace this file by your provider's own library where you need more than a prompt and an answer.

It speaks the chat completions that most providers and servers share. Settings come from the environment: API_ADDRESS, MODEL,
API_KEY (empty for a server of one's own), MAX_TOKENS.
"""

import asyncio
import json
import os
import urllib.error
import urllib.request

from worker import LastingError, PassingError

PASSING = {408, 409, 425, 429, 500, 502, 503, 504, 529}  # answers of a server after which one may try again


def seconds_asked(headers):
    """What a server asks to wait; nothing where it asks for a date or for nothing."""
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except ValueError:
        return None


def call(prompt):
    body = {
        "model": os.environ["MODEL"],
        "messages": [{"role": "user", "content": prompt}],
        "max_tokens": int(os.environ.get("MAX_TOKENS", "1024")),
    }
    headers = {"content-type": "application/json"}
    if os.environ.get("API_KEY"):
        headers["authorization"] = "Bearer " + os.environ["API_KEY"]
    address = os.environ["API_ADDRESS"].rstrip("/") + "/chat/completions"
    request = urllib.request.Request(address, json.dumps(body).encode("utf-8"), headers)
    try:
        with urllib.request.urlopen(request, timeout=float(os.environ.get("TIMEOUT_SECONDS", "60"))) as response:
            value = json.load(response)
    except urllib.error.HTTPError as error:
        reason = f"{error.code} {error.reason}"
        if error.code in PASSING:
            raise PassingError(reason, seconds_asked(error.headers)) from None
        raise LastingError(reason) from None
    except (urllib.error.URLError, TimeoutError, ConnectionError, ValueError) as error:
        raise PassingError(str(error)) from None
    try:
        return value["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError):
        raise LastingError("the answer has no text") from None


async def answer(prompt):
    return await asyncio.to_thread(call, prompt)
