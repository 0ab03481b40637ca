"""Makes split.json once: whole days and whole articles that are held back from training for development.

usage: split.py DATA   (the folder with authored/, wire/, articles/, stories/, plv/)
"""

import hashlib
import json
import re
import sys
from pathlib import Path

RECORD = Path(__file__).with_name("split.json")
SEED = "rapport-2026"
# share held back; the unit is a day for Current events, an article for everything else that has articles
RATES = {"ce-": 0.10, "wh-": 0.14, "GUM": 0.2, "h-articles": 1 / 3, "wire": 0.10, "g-ledger": 0.10, "written": 0.05}


def recorded():
    return json.loads(RECORD.read_text())


def unit_of(identifier):
    """The day or article a sentence belongs to: nothing of one unit stands on both sides."""
    if identifier.startswith("ce-"):
        return identifier[:13]
    return re.sub(r"\.\d+$", "", identifier)


def rate_of(identifier, file):
    if file.startswith("wire"):
        return RATES["wire"]
    for prefix in ("ce-", "wh-", "GUM", "h-articles", "g-ledger"):
        if identifier.startswith(prefix):
            return RATES[prefix]
    return RATES["written"]


def draw(key):
    """A number in [0, 1) that depends on the seed and the key alone."""
    return int(hashlib.sha256(f"{SEED}/{key}".encode()).hexdigest()[:12], 16) / 16**12


def main(data):
    held = {}
    for path in sorted((data / "authored").glob("*.jsonl")) + sorted((data / "wire").glob("*.jsonl")):
        ids = [json.loads(line)["id"] for line in path.open(encoding="utf-8")]
        held[path.name] = [i for i in ids if draw(unit_of(i)) < rate_of(i, path.name)]
    stories = sorted(json.loads(line)["id"] for path in (data / "stories").glob("*.jsonl") for line in path.open())
    out = {
        "about": "Held back from all training: whole days of Current events, whole articles of the rest. Made once by "
        "training/split.py; never redrawn.",
        "seed": SEED,
        "rates": RATES,
        "plvFolds": 5,
        "plvHeldBackFold": 0,
        "stories": [s for s in stories if draw(s) < 1 / 3],
        "heldBack": held,
    }
    RECORD.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n")
    print({name: len(ids) for name, ids in held.items()}, "stories", len(out["stories"]), "of", len(stories))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
