"""Lets the standard reader annotate news that nobody annotated, as further training sentences for the small one.

usage: distil.py --model MODELS/standard --data DATA --out FILE.jsonl [--lines 8000]

Takes lines of Wikipedia's Current events (DATA/current-events-2002-2019) of days that are not held back and that nobody
annotated; writes records as training/records.py makes them, one a line.
"""

import argparse
import json
import random
import re
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from batches import Subwords, grouped
from graph import output_names
from labels import AT_EVENT, FAMILIES
from records import MAX_WORDS, Anchor, Record
from split import RATES, draw, unit_of
from train import SIZES
from words import words_of

SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")


def main():
    args = arguments()
    manifest = json.loads((args.model / "manifest.json").read_text())
    session = onnxruntime.InferenceSession(str(args.model / "reader.onnx"))
    subwords = Subwords(Tokenizer.from_file(str(args.model / "tokenizer.json")), *SIZES["standard"]["marks"])
    floor = np.array([manifest["thresholds"][family] for family in FAMILIES], np.float32)
    with args.out.open("w", encoding="utf-8") as out:
        for batch in grouped(unread(args.data, args.lines), random.Random(1)):
            for record in annotate(session, subwords, batch, floor):
                out.write(json.dumps(asdict(record), ensure_ascii=False) + "\n")


def unread(data, lines):
    """Sentences of a seeded choice of lines, as records without annotation."""
    known = {json.loads(line)["id"].rsplit(".", 1)[0] for path in (data / "authored").glob("real-*.jsonl") for line in path.open(encoding="utf-8")}
    rows = [json.loads(line) for line in (data / "current-events-2002-2019/current-events-2002-2019.jsonl").open(encoding="utf-8")]
    rows = [r for r in rows if r["id"] not in known and draw(unit_of(r["id"])) >= RATES["ce-"]]
    records = []
    for row in random.Random(1).sample(rows, min(lines, len(rows))):
        for n, sentence in enumerate(SENTENCE_END.split(row["text"])):
            words = [sentence[a:b] for a, b in words_of(sentence)]
            if 5 <= len(words) <= MAX_WORDS:
                records.append(Record(f"{row['id']}.{n + 1}", "distilled", words, {family: [] for family in FAMILIES}, True, None))
    return records


def annotate(session, subwords, batch, floor):
    ids, mask, shapes, first = (t.numpy() for t in subwords.batch([r.words for r in batch]))
    out = dict(zip(output_names(), session.run(None, {"ids": ids, "mask": mask, "shapes": shapes, "first": first, "floor": floor})))
    for n, record in enumerate(batch):
        record.tags = out["names"][n, 1 : len(record.words) + 1].argmax(-1).tolist()
    for family in FAMILIES:
        for k, (row, word) in enumerate(out[f"{family}.at"]):
            if word == 0:
                continue
            record = batch[row]
            roles = out[f"{family}.roles"][k, 1 : len(record.words) + 1].argmax(-1).tolist()
            anchor = Anchor(int(word) - 1, int(out[f"{family}.labels"][k, 1:].argmax()) + 1, roles)
            if family == "event":
                contact = FAMILIES["event"][0][anchor.label] == "CONSULT"
                anchor.at = {name: int(out[f"event.{name}"][k].argmax()) for name in AT_EVENT if contact or not name.startswith("contact")}
                anchor.contexts = (out["event.contexts"][k] > 0.5).astype(int).tolist()
            if family == "outlook":
                anchor.at = {"certainty": int(out["outlook.certainty"][k].argmax())}
            record.anchors[family].append(anchor)
    return batch


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lines", type=int, default=8000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
