"""Trains one reader and writes its checkpoint; resumable and seeded.

usage: train.py --size small|standard --data DATA --encoders FOLDER --out RUN [--steps N] [--without-fold K] [--distilled FILE] [--homes FILE]
                [--adapted FILE] [--release FOLDER] [--begin RUN...] [--frozen N] [--low-rank R] [--subwords N] [--minutes M] [--r-drop WEIGHT]
                [--propbank SHARE] [--teachers RUN|RELEASE... --unread SHARE] [--average DECAY] [--device cpu|cuda]

DATA holds authored/, wire/, plv/ (README.md names source, commit and licence of each). RUN gets checkpoint.pt (every 200
steps, and when it is told to stop by SIGTERM) and tokenizer.json; started again with the same RUN, it goes on from its checkpoint. With --release it begins from the
weights and the vocabulary of a released model, and with --begin from the mean of what runs that began there have learnt. With --teachers a
share of the steps learns from those readers what they make of news that nobody annotated (imitation.py).
"""

import argparse
import json
import random
import signal
import time
from pathlib import Path

import torch
import torch.nn as nn
from tokenizers import Tokenizer

from average import Average
from batches import Subwords, grouped
from encoder import load_encoder
from frozen import Frozen
from imitation import imitation_loss, lesson
from losses import annotation_loss, disagreement, relation_loss
from low_rank import bare, begin_updates, learn_updates, merged
from network import Network, average_of, network_of
from news import Words, sentences
from propbank import Predicates, read_propbank
from records import read_distilled, read_homes, read_records, read_relations
from restore import released_weights
from scores import act_scores, anchor_table, f1, home_accuracy, relation_accuracy, report, thresholds
from sizes import SIZES
from split import recorded
from teachers import teacher
from vocabulary import prune, word_counts

WARM = 0.06
SPLIT = recorded()


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    train(args, load(args), [Words(words) for words in sentences(args.data)] if args.unread else [])


def train(args, data, news):
    """data as `load` gives it; news: sentences for --unread."""
    torch.manual_seed(args.seed)
    torch.set_float32_matmul_precision("high")
    args.out.mkdir(parents=True, exist_ok=True)
    network, subwords = build(args, SIZES[args.size])
    network.helper = Predicates(network.encoder.config["hidden_size"])
    network.to(args.device)
    if args.begin:
        begin(network, mean_of([average_of(run / "checkpoint.pt") for run in args.begin]))
    freeze(network, args)
    teachers = [teacher(one, args.size, args.encoders, args.device) for one in args.teachers]
    annotated, held, relations, held_relations, roots = data
    print(f"train {len(annotated)} sentences, {len(relations)} relations, {len(news)} unread; held back {len(held)}, {len(held_relations)}", flush=True)
    steps, rate = args.steps or SIZES[args.size]["steps"], args.rate or SIZES[args.size]["rate"]
    encoder = [p for p in network.encoder.parameters() if p.requires_grad]
    heads = [p for name, p in network.named_parameters() if p.requires_grad and not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01, fused=args.device == "cuda")
    began = time.time()
    gone = lambda step: (time.time() - began) / 60 / args.minutes if args.minutes else step / steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (gone(step) + 1 / steps) / WARM) * max(0.02, 1 - gone(step)))
    average = Average(network, args.average)
    start = resume(args.out, network, optimizer, schedule, average)
    feed = {"sentences": Feed(annotated, args.seed, args.subwords), "relations": Feed(relations, args.seed + 1, args.subwords)}
    if args.propbank:
        feed["propbank"] = Feed(read_propbank(args.data / "propbank-ewt/propbank-ewt-train.jsonl"), args.seed + 2, args.subwords)
    if args.unread:
        feed["unread"] = Feed(news, args.seed + 3, args.subwords)
    shares = [1 - args.relations - args.propbank - args.unread, args.relations, args.propbank, args.unread]
    frozen = Frozen(network, subwords, args.frozen, args.out / "frozen.pt") if args.frozen else None
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    choose, sums, step = random.Random(args.seed), {task: [] for task in feed}, 0
    network.train()
    while gone(step) < 1:
        task = choose.choices(["sentences", "relations", "propbank", "unread"], shares)[0]
        batch = feed[task].next()
        step += 1
        if step <= start:
            continue
        loss = imitation(network, subwords, teachers, batch) if task == "unread" else loss_of(task, network, subwords, frozen, batch, roots, args.r_drop)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update(network, step - 1)
        sums[task].append(loss.detach())
        if step % 50 == 0:
            means = {k: round(torch.stack(v).mean().item(), 3) for k, v in sums.items() if v}
            print(step, f"{(time.time() - began) / 60:.1f} min", means, flush=True)
            sums = {k: [] for k in sums}
        if stopped or step % args.every == 0:
            save(args.out, network, optimizer, schedule, average, step, roots)
        if stopped:
            return frozen.save(args.out / "frozen.pt") if frozen else None
    network.load_state_dict(average.weights)
    save(args.out, network, optimizer, schedule, average, step, roots)
    evaluate(network, subwords, held, held_relations, roots)


def begin(network, state):
    if any(name.endswith(".inner") for name in network.state_dict()):
        begin_updates(network, state)
    else:
        network.load_state_dict(state, strict=False)


def mean_of(states):
    """Runs that began together and went apart are better in the middle (Wortsman et al. 2022)."""
    states = [merged(state) for state in states]
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


def imitation(network, subwords, teachers, batch):
    sentences = [item.words for item in batch]
    inputs = subwords.batch(sentences)
    return imitation_loss(network, network(*inputs), inputs[3] > 0, lesson(teachers, sentences))


def loss_of(task, network, subwords, frozen, batch, roots, r_drop):
    twice = task == "sentences" and r_drop > 0
    batch = batch + batch if twice else batch
    sentences = [item.words for item in batch]
    states = frozen.states(sentences) if frozen else network(*subwords.batch(sentences))
    if task == "relations":
        return relation_loss(network, states, batch, roots)
    if task == "propbank":
        return network.helper.loss(states, batch)
    seen = []
    loss = annotation_loss(network, states, batch, seen)
    return loss + r_drop * disagreement(seen) if twice else loss


class Feed:
    """Batches without end; a new order each epoch, the same for the same seed."""

    def __init__(self, items, seed, subwords):
        self.items, self.random, self.groups, self.subwords = items, random.Random(seed), [], subwords

    def next(self):
        if not self.groups:
            self.groups = grouped(self.items, self.random, self.subwords)
        return self.groups.pop()


def build(args, size):
    """The network on its pretrained encoder with the cut vocabulary, or as it was released; tokenizer.json is written to the run."""
    folder = args.encoders / size["encoder"]
    if args.release:
        spec = json.loads((args.release / "tokenizer.json").read_text())
        state = released_weights(args.release)
        network = network_of(bare(state) if args.low_rank else merged(state), folder)
    else:
        spec, kept = prune(folder / "tokenizer.json", word_counts(args.data))
        network, state = Network(load_encoder(folder, kept)), {}
    if args.adapted:
        adapted = torch.load(args.adapted, map_location="cpu")
        network.encoder.load_state_dict(adapted["encoder"])
        network.shapes.load_state_dict(adapted["shapes"])
    if args.low_rank:
        learn_updates(network.encoder.layers[args.frozen :], args.low_rank)
        if state and not args.begin:
            begin_updates(network, merged(state))
    (args.out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False), encoding="utf-8")
    return network, Subwords(Tokenizer.from_str(json.dumps(spec)), *size["marks"], args.device)


def freeze(network, args):
    """The lowest layers of the encoder stay as they are, with all that feeds them; of a release, its tables always."""
    encoder = network.encoder
    below = [encoder.words, encoder.positions] if args.release else []
    if args.frozen:
        below = [encoder.words, encoder.positions, encoder.norm, network.shapes, *encoder.layers[: args.frozen]] + ([encoder.relative] if encoder.mpnet else [])
    for part in below:
        part.requires_grad_(False)


def load(args):
    held_ids = {i for ids in SPLIT["heldBack"].values() for i in ids}
    train, held = [], []
    repeat, homes = dict(args.repeat), read_homes(args.homes) if args.homes else None
    for path in sorted((args.data / "authored").glob("*.jsonl")) + sorted((args.data / "wire").glob("*.jsonl")):
        train += read_records(path, lambda i: i not in held_ids, homes) * repeat.get(path.stem, 1)
        held += read_records(path, lambda i: i in held_ids, homes)
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
        cut = thresholds(found, gold)
        report(name, found, gold, seen, cut)
        named, unnamed = home_accuracy(network, subwords, part)
        print(f"  {name} homes: {named[0]} of {named[1]} named elsewhere in the sentence, {unnamed[0]} of {unnamed[1]} not named", flush=True)
        right, said, due = act_scores(network, subwords, part, cut["event"])
        print(f"  {name} acts: F1 {f1(right, said, due):.1f} (P {100 * right / max(1, said):.0f} R {100 * right / max(1, due):.0f} n {due})", flush=True)
    accuracy, macro = relation_accuracy(network, subwords, relations, roots)
    print(f"  relations held back: accuracy {accuracy:.1f}, macro F1 {macro:.1f} (n {len(relations)})", flush=True)


def resume(out, network, optimizer, schedule, average):
    path = out / "checkpoint.pt"
    if not path.exists():
        return 0
    state = torch.load(path)
    average.weights = state["average"]
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    schedule.load_state_dict(state["schedule"])
    torch.set_rng_state(state["random"])
    return state["step"]


def save(out, network, optimizer, schedule, average, step, roots):
    state = {"network": network.state_dict(), "average": average.weights, "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "step": step, "roots": roots, "random": torch.get_rng_state()}
    torch.save(state, out / "checkpoint.tmp")
    (out / "checkpoint.tmp").rename(out / "checkpoint.pt")


def counted(words):
    name, times = words.split("=")
    return name, int(times)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, help="how long to train, instead of steps: the learning rate follows the clock")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--distilled", type=Path, help="sentences annotated by the standard reader (distil.py)")
    parser.add_argument("--homes", type=Path, help="where sentences name the state of each party (scripts/point-homes.ts)")
    parser.add_argument("--adapted", type=Path, help="the encoder after reading the news (adapt.py)")
    parser.add_argument("--release", type=Path, help="a released model to go on from (models/standard)")
    parser.add_argument("--begin", type=Path, nargs="+", default=[], help="runs that went on from that release: begin from their mean")
    parser.add_argument("--teachers", type=Path, nargs="+", default=[], help="runs, or releases of either size, to learn from what news that nobody annotated says")
    parser.add_argument("--unread", type=float, default=0.0, help="share of the steps that learn from the teachers")
    parser.add_argument("--rate", type=float, help="learning rate of the encoder")
    parser.add_argument("--head-rate", type=float, default=1e-3, help="learning rate of all else")
    parser.add_argument("--frozen", type=int, default=0, help="layers of the encoder, from below, that are not trained")
    parser.add_argument("--low-rank", type=int, default=0, help="the rank of what each product of the other layers learns beside its weights; 0: they learn new weights")
    parser.add_argument("--subwords", type=int, default=1600, help="padded subwords of a batch")
    parser.add_argument("--r-drop", type=float, default=0.0, help="weight of the disagreement of two passes")
    parser.add_argument("--relations", type=float, default=0.17, help="share of the steps that read PLV")
    parser.add_argument("--propbank", type=float, default=0.0, help="share of the steps that read PropBank")
    parser.add_argument("--average", type=float, default=0.998, help="memory of the running average of the weights")
    parser.add_argument("--every", type=int, default=200, help="steps between two checkpoints")
    parser.add_argument("--repeat", type=counted, nargs="*", default=[], help="files whose sentences are taken several times an epoch: real-21=3")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--without-fold", type=int, help="the fold of PLV that is held back (default: the one of split.json)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
