"""Cuts the encoder's WordPiece vocabulary to the pieces that news uses, so that the large model fits one file in git.

A word whose piece was cut falls back to smaller pieces; every single character of the old vocabulary's Latin part stays.
"""

import collections
import json
import os
from pathlib import Path

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

from tokenizers import Tokenizer

from words import words_of

SIZE = 15_000


def word_counts(data):
    """How often each word stands in the news texts of the data folder."""
    counts = collections.Counter()
    paths = [p for d in ("authored", "wire", "current-events-2002-2019", "whitehouse-readouts-2021-2022") for p in sorted((data / d).glob("*.jsonl"))]
    for path in paths:
        for line in path.open(encoding="utf-8"):
            text = json.loads(line).get("text") or ""
            counts.update(text[a:b].lower() for a, b in words_of(text))
    return counts


def prune(tokenizer_path, counts, size=SIZE):
    """-> (tokenizer.json as a dict with new ids, the old ids in their new order)."""
    spec = json.loads(Path(tokenizer_path).read_text(encoding="utf-8"))
    spec["padding"] = spec["truncation"] = spec["post_processor"] = None
    tokenizer = Tokenizer.from_str(json.dumps(spec))
    vocab = spec["model"]["vocab"]
    special = [t["content"] for t in spec["added_tokens"]]
    used = collections.Counter()
    for word, count in counts.items():
        for piece in tokenizer.encode(word, add_special_tokens=False).tokens:
            used[piece] += count
    single = [p for p in vocab if len(p.removeprefix("##")) == 1 and ord(p[-1]) < 0x250 and p not in special]
    rest = [p for p, _ in sorted(used.items(), key=lambda x: (-x[1], x[0])) if p in vocab and p not in special and p not in set(single)]
    kept = [*special, *single, *rest][:size]
    order = {piece: n for n, piece in enumerate(kept)}
    spec["model"]["vocab"] = order
    for token in spec["added_tokens"]:
        token["id"] = order[token["content"]]
    return spec, [vocab[piece] for piece in kept]
