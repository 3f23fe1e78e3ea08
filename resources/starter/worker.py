"""Runs a batch of prompts through a model, a bounded number at a time.

    python worker.py jobs.jsonl --results results.jsonl --dead dead.jsonl

Every line of the jobs is an object with a text "prompt" and an "id" of its own. An answer is appended to the results as
soon as it is there. What fails for a passing reason is tried again after a pause that grows and is drawn at random, so that
callers who failed together don't come back together; what fails for good, or too often, goes to the dead-letter list with
its reason. Started again, the worker goes on where it stopped: jobs that have a result are left out, dead ones are tried
anew. Ctrl+C lets the calls under way finish.

The exit code is 0 when every job has its result, 1 when some are dead, 2 when the jobs can't be read.
"""

import argparse
import asyncio
import importlib
import json
import os
import random
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path


class PassingError(Exception):
    """It may work later: a time-out, too many requests, a server's trouble. `wait`: the seconds the server asks for."""

    def __init__(self, reason, wait=None):
        super().__init__(reason)
        self.wait = wait


class LastingError(Exception):
    """It will fail again: a wrong key, a prompt that is refused."""


@dataclass
class Limits:
    concurrency: int = 8
    attempts: int = 5
    timeout: float = 60.0  # seconds a call may take
    first_pause: float = 0.5  # seconds; doubles with every attempt
    longest_pause: float = 30.0

    def pause(self, attempt, asked):
        """Seconds before the next attempt: anything up to twice as long as the time before, never less than asked."""
        drawn = random.uniform(0, min(self.longest_pause, self.first_pause * 2**attempt))
        return max(drawn, asked or 0.0)


@dataclass
class Counts:
    done: int = 0
    dead: int = 0
    retried: int = 0


@dataclass
class Batch:
    answer: object  # async: prompt -> text
    limits: Limits
    results: object  # files that take lines
    dead: object
    counts: Counts = field(default_factory=Counts)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, jobs):
        """Handles all jobs; ends early, with the calls under way finished, once `stopping` is set."""
        waiting = asyncio.Queue(maxsize=self.limits.concurrency * 2)
        workers = [asyncio.create_task(self._work(waiting)) for _ in range(self.limits.concurrency)]
        for job in jobs:
            if self.stopping.is_set():
                break
            await waiting.put(job)
        for _ in workers:
            await waiting.put(None)
        await asyncio.gather(*workers)
        return self.counts

    async def _work(self, waiting):
        while (job := await waiting.get()) is not None:
            if not self.stopping.is_set():
                await self._handle(job)

    async def _handle(self, job):
        reason = ""
        for attempt in range(self.limits.attempts):
            if attempt and self.stopping.is_set():
                return  # neither done nor dead: it is a job again next time
            try:
                text = await asyncio.wait_for(self.answer(job["prompt"]), self.limits.timeout)
                self._append(self.results, {"id": job["id"], "answer": text})
                self.counts.done += 1
                return
            except LastingError as error:
                reason = str(error)
                break
            except asyncio.TimeoutError:
                reason, asked = f"no answer within {self.limits.timeout:g} s", None
            except PassingError as error:
                reason, asked = str(error), error.wait
            except Exception as error:  # what nobody foresaw must not end the batch
                reason = f"{type(error).__name__}: {error}"
                break
            if attempt + 1 < self.limits.attempts:
                self.counts.retried += 1
                await asyncio.sleep(self.limits.pause(attempt, asked))
        self._append(self.dead, {**job, "reason": reason})
        self.counts.dead += 1

    @staticmethod
    def _append(file, value):
        """A whole line at once, flushed: what was answered is not lost when the power goes."""
        file.write(json.dumps(value, ensure_ascii=False) + "\n")
        file.flush()


def read_jobs(path):
    """Yields the jobs; ValueError names the line that is none."""
    taken = set()
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                job = json.loads(line)
            except ValueError as error:
                raise ValueError(f"{path}:{number}: {error}") from None
            if not isinstance(job, dict) or not isinstance(job.get("prompt"), str) or "id" not in job:
                raise ValueError(f'{path}:{number}: a job needs an "id" and a text "prompt"')
            if str(job["id"]) in taken:
                raise ValueError(f"{path}:{number}: the id {job['id']} stands twice")
            taken.add(str(job["id"]))
            yield job


def finished_ids(path):
    """Ids that have a result. A last line that was cut off counts as none."""
    ids = set()
    if not Path(path).exists():
        return ids
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        try:
            ids.add(str(json.loads(line)["id"]))
        except (ValueError, KeyError, TypeError):
            continue
    return ids


def end_last_line(path):
    """A line that was cut off gets its end, so that the next one begins on a line of its own."""
    file = Path(path)
    if file.exists() and file.stat().st_size and not file.read_bytes().endswith(b"\n"):
        with open(file, "a", encoding="utf-8") as lines:
            lines.write("\n")


def limits_from_environment():
    return Limits(
        concurrency=max(1, int(os.environ.get("CONCURRENCY", Limits.concurrency))),
        attempts=max(1, int(os.environ.get("ATTEMPTS", Limits.attempts))),
        timeout=float(os.environ.get("TIMEOUT_SECONDS", Limits.timeout)),
        first_pause=float(os.environ.get("FIRST_PAUSE_SECONDS", Limits.first_pause)),
        longest_pause=float(os.environ.get("LONGEST_PAUSE_SECONDS", Limits.longest_pause)),
    )


async def run_files(options, answer, limits):
    finished = finished_ids(options.results)
    jobs = [job for job in read_jobs(options.jobs) if str(job["id"]) not in finished]
    end_last_line(options.results)
    with open(options.results, "a", encoding="utf-8") as results, open(options.dead, "w", encoding="utf-8") as dead:
        batch = Batch(answer, limits, results, dead)
        # A provider that blocks gets a thread for each call under way.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(limits.concurrency))
        try:
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, batch.stopping.set)
        except NotImplementedError:
            pass  # not on every system; Ctrl+C then ends the program at once
        counts = await batch.run(jobs)
    print(f"{counts.done} done, {counts.dead} dead, {counts.retried} tried again, {len(finished)} from before")
    return counts


def main():
    parser = argparse.ArgumentParser(description="Runs a batch of prompts through a model.")
    parser.add_argument("jobs")
    parser.add_argument("--results", default="results.jsonl")
    parser.add_argument("--dead", default="dead.jsonl")
    parser.add_argument("--provider", default="provider", help="module with an async function answer(prompt)")
    options = parser.parse_args()
    try:
        answer = importlib.import_module(options.provider).answer
        counts = asyncio.run(run_files(options, answer, limits_from_environment()))
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    return 1 if counts.dead else 0


if __name__ == "__main__":
    sys.modules["worker"] = sys.modules["__main__"]  # a provider that imports this module gets this one, not a second
    sys.exit(main())
