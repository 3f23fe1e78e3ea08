"""ogive-bench reads what BENCH interfaces give it and finds no set wrong. Also makes such inputs:
program_test.py --inputs FOLDER ROWS"""

import random
import subprocess
import sys
import tempfile
from pathlib import Path

ORDERS = {
    "architecture": ["monolith", "edge", "microservices", "serverless"],
    "framework": ["crewai", "dspy", "langgraph", "langchain"],
    "vector_db": ["chromadb", "pinecone", "milvus", "weaviate", "qdrant"],
    "llm_provider": ["open_source", "openai", "mistral", "anthropic"],
    "embedding_model": [
        "sentence-transformers", "text-embedding-3-small", "text-embedding-3-large", "text-embedding-ada-002",
    ],
    "scalability": ["vertical", "horizontal", "kubernetes"],
    "request_pattern": ["synchronous", "asynchronous", "hybrid"],
}  # fmt: skip
YES_NO = [0, 1]
FIELDS = {
    "expected_traffic": [0, 1, 500, 9999, 10000, 10001, 50000, 99999, 100000, 100001, 5000000],
    "team_size": [1, 2, 4, 5, 6, 30],
    "latency_requirement_ms": [1, 50, 99, 100, 101, 500, 999, 1000, 1001, 20000],
    "use_case": ["rag", "agent", "chat", "something else"],
    "needs_state_management": YES_NO,
    "needs_multi_agent": YES_NO,
    "needs_optimization": YES_NO,
    "scale": ["small", "medium", "large"],
    "budget": ["free", "low", "medium", "high"],
    "managed_preference": YES_NO,
    "quality_requirement": ["low", "medium", "high", "very-high"],
    "privacy_requirement": YES_NO,
    "volume": ["low", "medium", "high"],
    "self_hosted": YES_NO,
    "expected_rps": [0, 0.5, 4.99, 5, 9.99, 10, 34, 49.9, 50, 99.9, 100, 5000],
    "avg_latency_ms": [0, 100, 999, 1000, 2000, 60000],
    "gpu_available": YES_NO,
    "user_waiting": YES_NO,
    "batch_processing": YES_NO,
}


def outcomes(r):
    """The guide's seven functions, written down again from its text."""
    if r["expected_traffic"] < 10000 and r["team_size"] < 5:
        yield "monolith"
    elif r["latency_requirement_ms"] < 100:
        yield "edge"
    else:
        yield "microservices" if r["expected_traffic"] > 100000 else "serverless"
    if r["needs_multi_agent"] and not r["needs_state_management"]:
        yield "crewai"
    elif r["needs_state_management"] or r["needs_optimization"]:
        yield "dspy" if r["needs_optimization"] else "langgraph"
    else:
        yield "langchain"
    if r["budget"] == "free" or r["scale"] == "small":
        yield "chromadb"
    elif r["managed_preference"]:
        yield "pinecone"
    else:
        yield "milvus" if r["scale"] == "large" else "qdrant"
    if r["privacy_requirement"] or r["volume"] == "high":
        yield "open_source"
    elif r["quality_requirement"] == "high" and r["budget"] != "low":
        yield "openai"
    else:
        yield "mistral" if r["budget"] == "low" else "anthropic"
    if r["self_hosted"]:
        yield "sentence-transformers"
    elif r["budget"] == "low":
        yield "text-embedding-3-small"
    elif r["quality_requirement"] == "very-high":
        yield "text-embedding-3-large"
    else:
        yield "text-embedding-ada-002"
    capacity = r["expected_rps"] * (r["avg_latency_ms"] / 1000)
    yield "vertical" if capacity < 10 else "horizontal" if capacity < 100 else "kubernetes"
    if r["latency_requirement_ms"] < 1000 and r["user_waiting"]:
        yield "synchronous"
    else:
        yield "asynchronous" if r["batch_processing"] or not r["user_waiting"] else "hybrid"


def write_sets(folder, rows):
    choose = random.Random(4)
    lines, expected = [",".join(FIELDS)], bytearray()
    for _ in range(rows):
        requirements = {field: choose.choice(values) for field, values in FIELDS.items()}
        lines.append(",".join(map(str, requirements.values())))
        expected += bytes(order.index(out) for order, out in zip(ORDERS.values(), outcomes(requirements)))
    (folder / "sets.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "expected").write_bytes(expected)


def write_tree(folder, nodes):
    choose = random.Random(5)
    lines = ["id,parent,width,height"]
    for node in range(nodes):
        parent = choose.randrange(max(0, node // 4 - 2), node // 2 + 1) if node else -1
        parent = min(parent, node - 1)
        lines.append(f"{node},{parent},{choose.uniform(60, 220):.1f},{choose.uniform(28, 72):.1f}")
    path = folder / f"tree-{nodes}.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_options(folder):
    """Two options of which the first is first for 45 % of all weights (x²/((x−y)(x−z)) of the differences 0.3, −0.2,
    −0.1), and one that never is."""
    path = folder / "options.csv"
    path.write_text("option,speed,price,care\nA,0.8,0.3,0.4\nB,0.5,0.5,0.5\nC,0,0,0.1\n", encoding="utf-8")
    return path


def run(program, *words):
    """The figures by unit; ends the test where the program fails or prints something else."""
    done = subprocess.run([program, *map(str, words)], capture_output=True, text=True, check=False)
    print(done.stdout + done.stderr, end="")
    if done.returncode != 0:
        sys.exit(f"exit code {done.returncode} for {words}")
    figures = {}
    for line in done.stdout.splitlines():
        name, figure, unit = line.split(" ")
        assert name == "ogive", line
        figures[unit] = float(figure)
    return figures


def check(condition, text):
    if not condition:
        sys.exit(text)


def main(program, source):
    with tempfile.TemporaryDirectory(prefix="ogive-bench-") as name:
        folder = Path(name)
        write_sets(folder, 30_000)
        rules = run(program, "rules", folder / "sets.csv", folder / "expected")
        check(set(rules) == {"sets/s", "us/set-latency-p50", "us/set-trace-p50", "wrong-sets"}, "units of rules")
        check(rules["wrong-sets"] == 0, "sets are wrong")
        spoilt = bytearray((folder / "expected").read_bytes())
        spoilt[7 * 3 + 1] ^= 1
        (folder / "expected").write_bytes(spoilt)
        rules = run(program, "rules", folder / "sets.csv", folder / "expected")
        check(rules["wrong-sets"] == 1, "a wrong set was not found")

        layout = run(program, "layout", write_tree(folder, 2000))
        check(set(layout) == {"ms/2000-nodes", "overlaps/2000-nodes", "pt-wide/2000-nodes"}, "units of layout")
        check(layout["overlaps/2000-nodes"] == 0, "boxes overlap")

        simulated = run(program, "montecarlo", 1_000_000)
        check(list(simulated) == ["ms", "ms-2-threads", "p10", "p50", "p90"], "units of montecarlo")
        for unit, value in (("p10", 2538.5), ("p50", 5031.9), ("p90", 10249.6)):  # 10 million samples
            check(abs(simulated[unit] / value - 1) < 0.01, f"{unit} is off by more than 1 %")

        smaa = run(program, "smaa", write_options(folder), 100_000)
        places = [f"pct-first-option-{option}" for option in (2, 1, 3)]
        check(list(smaa) == ["ms", "ms-2-threads", *places], "units of smaa")
        check(abs(smaa["pct-first-option-1"] - 45) < 0.7, "option 1 is first for 45 % of all weights")
        check(smaa["pct-first-option-3"] == 0, "option 3 is never first")

        edit = run(program, "edit", Path(source) / "resources/samples/support-assistant.ogive.json")
        units = {f"ms-{what}-{share}" for what in ("evaluate", "repaint") for share in ("p50", "p99")}
        check(set(edit) == units, "units of edit")

        present = run(program, "present", Path(source) / "resources/samples/support-assistant.ogive.json", "1280x720")
        units = {f"ms-{what}-{share}" for what in ("page", "whatif", "flip") for share in ("p50", "p99")}
        check(set(present) == units, "units of present")
        for words in ((), ("rules",), ("unknown", "x")):
            done = subprocess.run([program, *words], capture_output=True, check=False)
            check(done.returncode == 2, f"{words} is no usage")


if sys.argv[1] == "--inputs":
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    write_sets(target, int(sys.argv[3]))
    for size in (2000, 20000):
        write_tree(target, size)
else:
    main(sys.argv[1], sys.argv[2])
