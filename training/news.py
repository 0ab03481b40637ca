"""The news of the data folder that nobody annotated, sentence by sentence; days and articles that are held back are left out."""

import json
import re

from records import MAX_WORDS
from split import RATES, draw, recorded, unit_of
from words import words_of

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")


def sentences(data):
    """Words of every news sentence that is not held back, nor of a day of Current events that is."""
    held_ids = {i for ids in recorded()["heldBack"].values() for i in ids}
    rows = (json.loads(line) for path in (data / "authored").glob("real-*.jsonl") for line in path.open(encoding="utf-8"))
    held = {row["text"] for row in rows if row["id"] in held_ids}

    def texts():
        for name in ("current-events-2002-2019/current-events-2002-2019.jsonl", "whitehouse-readouts-2021-2022/readouts.jsonl"):
            for line in (data / name).open(encoding="utf-8"):
                row = json.loads(line)
                if not row["id"].startswith("ce-") or draw(unit_of(row["id"])) >= RATES["ce-"]:
                    yield row["text"]
        for path in sorted((data / "polnear/train/text").glob("*")):
            yield path.read_text(encoding="utf-8", errors="replace")
    for text in texts():
        for sentence in SENTENCE_END.split(re.sub(r"\s+", " ", text)):
            words = [sentence[a:b] for a, b in words_of(sentence)]
            if 5 <= len(words) <= MAX_WORDS and sentence not in held:
                yield words


class Words:
    def __init__(self, words):
        self.words = words
