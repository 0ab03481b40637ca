"""Trains one reader and writes its checkpoint; resumable and seeded.

usage: train.py --size small|standard --data DATA --encoders FOLDER --out RUN [--steps N] [--without-fold K] [--distilled FILE]

DATA holds authored/, wire/, plv/ (README.md names source, commit and licence of each). RUN gets checkpoint.pt (every 200
steps), tokenizer.json and log.txt; started again with the same RUN, it goes on from its checkpoint.
"""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn as nn
from tokenizers import Tokenizer

from batches import Subwords, grouped
from encoder import load_encoder
from losses import annotation_loss, relation_loss
from network import Network
from records import read_distilled, read_records, read_relations
from scores import anchor_table, relation_accuracy, report, thresholds
from vocabulary import prune, word_counts

SIZES = {
    "small": {"encoder": "minilm", "marks": ("[CLS]", "[SEP]", "[UNK]"), "steps": 3000, "rate": 1.2e-4},
    "standard": {"encoder": "mpnet", "marks": ("<s>", "</s>", "[UNK]"), "steps": 2200, "rate": 6e-5},
}
HEAD_RATE, WARM, RELATION_SHARE = 1e-3, 0.06, 0.17
SPLIT = json.loads(Path(__file__).with_name("split.json").read_text())


def main():
    args = arguments()
    size = SIZES[args.size]
    steps = args.steps or size["steps"]
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    network, subwords = build(args, size)
    train, held, relations, held_relations, roots = load(args)
    print(f"train {len(train)} sentences, {len(relations)} relations; held back {len(held)}, {len(held_relations)}", flush=True)
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": network.encoder.parameters(), "lr": size["rate"]}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (WARM * steps)) * max(0.02, 1 - s / steps))
    start = resume(args.out, network, optimizer, schedule)
    feed = {"sentences": Feed(train, args.seed), "relations": Feed(relations, args.seed + 1)}
    choose, began, sums = random.Random(args.seed), time.time(), {"sentences": [], "relations": []}
    for step in range(steps):
        task = "relations" if choose.random() < RELATION_SHARE else "sentences"
        batch = feed[task].next()
        if step < start:
            continue
        states = network(*subwords.batch([item.words for item in batch]))
        loss = annotation_loss(network, states, batch) if task == "sentences" else relation_loss(network, states, batch, roots)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        sums[task].append(loss.item())
        if step % 50 == 49:
            print(step + 1, f"{(time.time() - began) / 60:.1f} min", {k: round(sum(v) / max(1, len(v)), 3) for k, v in sums.items()}, flush=True)
            sums = {k: [] for k in sums}
        if step % 200 == 199:
            save(args.out, network, optimizer, schedule, step + 1, roots)
        if step % 600 == 599:
            evaluate(network, subwords, held, held_relations, roots)
    save(args.out, network, optimizer, schedule, steps, roots)
    evaluate(network, subwords, held, held_relations, roots)


class Feed:
    """Batches without end; a new order each epoch, the same for the same seed."""

    def __init__(self, items, seed):
        self.items, self.random, self.groups = items, random.Random(seed), []

    def next(self):
        if not self.groups:
            self.groups = grouped(self.items, self.random)
        return self.groups.pop()


def build(args, size):
    """The network on its pretrained encoder, with the cut vocabulary; tokenizer.json is written to the run."""
    folder = args.encoders / size["encoder"]
    spec, kept = prune(folder / "tokenizer.json", word_counts(args.data))
    (args.out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False), encoding="utf-8")
    return Network(load_encoder(folder, kept)), Subwords(Tokenizer.from_str(json.dumps(spec)), *size["marks"])


def load(args):
    held_ids = {i for ids in SPLIT["heldBack"].values() for i in ids}
    train, held = [], []
    for path in sorted((args.data / "authored").glob("*.jsonl")) + sorted((args.data / "wire").glob("*.jsonl")):
        train += read_records(path, lambda i: i not in held_ids)
        held += read_records(path, lambda i: i in held_ids)
    if args.distilled:
        train += read_distilled(args.distilled)
    relations = read_relations(args.data / "plv/PLV_train.tsv")
    fold = args.without_fold if args.without_fold is not None else SPLIT["plvHeldBackFold"]
    in_fold = lambda n: n % SPLIT["plvFolds"] == fold
    roots = sorted({r.root for r in relations})
    kept = [r for n, r in enumerate(relations) if not in_fold(n)]
    return train, held, kept, [r for n, r in enumerate(relations) if in_fold(n)], roots


def evaluate(network, subwords, held, relations, roots):
    for name, part in (("real", [r for r in held if r.file.startswith(("real", "wire"))]), ("written", [r for r in held if not r.file.startswith(("real", "wire"))])):
        found, gold, seen = anchor_table(network, subwords, part)
        report(name, found, gold, seen, thresholds(found, gold))
    accuracy, macro = relation_accuracy(network, subwords, relations, roots)
    print(f"  relations held back: accuracy {accuracy:.1f}, macro F1 {macro:.1f} (n {len(relations)})", flush=True)


def resume(out, network, optimizer, schedule):
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    torch.set_rng_state(state["random"])
    return state["step"]


def save(out, network, optimizer, schedule, step, roots):
    state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "step": step, "roots": roots, "random": torch.get_rng_state()}
    torch.save(state, out / "checkpoint.tmp")
    (out / "checkpoint.tmp").rename(out / "checkpoint.pt")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--distilled", type=Path, help="sentences annotated by the standard reader (distil.py)")
    parser.add_argument("--without-fold", type=int, help="the fold of PLV that is held back (default: the one of split.json)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
