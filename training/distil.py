"""Lets one or several trained readers annotate news that nobody annotated, as further training sentences.

usage: distil.py --size standard --teachers RUN... --data DATA --encoders FOLDER --out FILE.jsonl [--lines 8000]

Takes lines of Wikipedia's Current events (DATA/current-events-2002-2019) of days that are not held back and that nobody
annotated; the probabilities of several readers are averaged. Writes records as training/records.py makes them, one a line.
"""

import argparse
import json
import random
from dataclasses import asdict
from pathlib import Path

import torch

from batches import grouped
from imitation import lesson
from labels import AT_EVENT, FAMILIES
from news import SENTENCE_END
from records import MAX_WORDS, Anchor, Record
from split import RATES, draw, unit_of
from teachers import teacher
from words import words_of

FLOOR = 0.5  # of the averaged probability that a word is an anchor


def main():
    args = arguments()
    teachers = [teacher(run, args.size, args.encoders, args.device) for run in args.teachers]
    with args.out.open("w", encoding="utf-8") as out, torch.no_grad():
        for batch in grouped(unread(args.data, args.lines), random.Random(1), args.subwords):
            for record in annotate(teachers, batch):
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


def annotate(teachers, batch):
    read = lesson(teachers, [r.words for r in batch], FLOOR)
    names = read["names"].argmax(-1)
    for n, record in enumerate(batch):
        record.tags = names[n, 1 : len(record.words) + 1].tolist()
    for family, (labels, _) in FAMILIES.items():
        said = read[family]
        rows, words = said["rows"].tolist(), said["words"].tolist()
        kinds = (said["anchors"][said["rows"], said["words"], 1:].argmax(-1) + 1).tolist()
        heads = {name: said[name].argmax(-1).tolist() for name in (*AT_EVENT, "certainty") if name in said}
        for k, (n, word) in enumerate(zip(rows, words)):
            record = batch[n]
            anchor = Anchor(word - 1, kinds[k], said["roles"][k, 1 : len(record.words) + 1].argmax(-1).tolist())
            contact = family != "event" or labels[kinds[k]] == "CONSULT"
            anchor.at = {name: values[k] for name, values in heads.items() if contact or not name.startswith("contact")}
            anchor.contexts = (said["contexts"][k] > 0.5).int().tolist() if family == "event" else None
            record.anchors[family].append(anchor)
    return batch


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=("small", "standard"), default="standard")
    parser.add_argument("--teachers", type=Path, nargs="+", required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--subwords", type=int, default=6400)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lines", type=int, default=8000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
