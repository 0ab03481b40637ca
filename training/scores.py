"""Figures on the held-back records, for choosing thresholds and for seeing how a run goes. The product's figures come from `rapport eval`."""

import collections
import random

import torch

from batches import grouped
from labels import AT_EVENT, FAMILIES
from losses import relation_scores


@torch.no_grad()
def anchor_table(network, subwords, records):
    """Per family a list of candidates: (record id, word, P(anchor), label, gold label or 0, extent overlap hit) and the gold counts."""
    network.eval()
    found, gold = collections.defaultdict(list), collections.Counter()
    seen = collections.Counter()
    for batch in grouped(records, random.Random(1)):
        states = network(*subwords.batch([r.words for r in batch]))
        for family, (_, roles) in FAMILIES.items():
            scores = network.anchors[family](states).softmax(-1)
            for n, record in enumerate(batch):
                if family != "event" and not record.complete:
                    continue
                gold[family] += len(record.anchors[family])
                rows = scores[n, 1 : len(record.words) + 1]
                extents = [{i for i, role in enumerate(a.roles) if role == 1} for a in record.anchors[family]]
                for word in (1 - rows[:, 0] > 0.1).nonzero().flatten().tolist():
                    right = next((a.label for a in record.anchors[family] if a.word == word), 0)
                    hit = right > 0
                    if family != "event":
                        roles_ = network.roles[family](states[n : n + 1, word + 1], states[n : n + 1])[0, 1 : len(record.words) + 1].argmax(-1).tolist()
                        end = word
                        while end < len(roles_) and roles_[end] == 1:
                            end += 1
                        mine = set(range(word, max(end, word + 1)))
                        hit = any(len(mine & e) >= 0.5 * max(len(mine), len(e)) for e in extents)
                    found[family].append((1 - rows[word, 0].item(), int(rows[word, 1:].argmax()) + 1, right, hit))
        for n, record in enumerate(batch):
            for a in record.anchors["event"]:
                guess = int(network.at_event["modality"](states[n, a.word + 1]).argmax())
                seen[(a.at["modality"], guess)] += 1
    network.train()
    return found, gold, seen


def f1(right, said, due):
    return 200 * right / max(1, said + due)


def thresholds(found, gold):
    """The threshold of each family that gives the best F1: typed triggers for events, overlapping extents for the rest."""
    best = {}
    for family in FAMILIES:
        options = [round(0.2 + 0.025 * k, 3) for k in range(29)]
        score = lambda t: f1(sum(good(family, c) for c in found[family] if c[0] >= t), sum(c[0] >= t for c in found[family]), gold[family])
        best[family] = max(options, key=lambda t: (score(t), -abs(t - 0.5)))
    return best


def good(family, candidate):
    _, label, right, hit = candidate
    return label == right if family == "event" else hit


def report(name, found, gold, seen, cut):
    for family in FAMILIES:
        said = [c for c in found[family] if c[0] >= cut[family]]
        right = sum(good(family, c) for c in said)
        anchors = sum(c[2] > 0 for c in said)
        print(f"  {name} {family}: anchors {f1(anchors, len(said), gold[family]):.1f}, {'typed' if family == 'event' else 'extent'} "
              f"{f1(right, len(said), gold[family]):.1f} (P {100 * right / max(1, len(said)):.0f} R {100 * right / max(1, gold[family]):.0f} n {gold[family]}) at {cut[family]}", flush=True)
    macro = [f1(seen[(k, k)], sum(v for (_, g), v in seen.items() if g == k), sum(v for (g, _), v in seen.items() if g == k))
             for k in range(len(AT_EVENT["modality"])) if any(g == k for g, _ in seen)]
    print(f"  {name} modality at gold triggers: macro {sum(macro) / len(macro):.1f}", flush=True)


@torch.no_grad()
def relation_accuracy(network, subwords, relations, roots):
    """-> (accuracy, macro F1) over PLV roots, figures 0-100."""
    network.eval()
    pairs = []
    for batch in grouped(relations, random.Random(1)):
        guess = relation_scores(network, network(*subwords.batch([r.words for r in batch])), batch, roots).argmax(-1).tolist()
        pairs += [(r.root, roots[g]) for r, g in zip(batch, guess)]
    network.train()
    scores = [f1(sum(g == p == c for g, p in pairs), sum(p == c for _, p in pairs), sum(g == c for g, _ in pairs)) for c in sorted({g for g, _ in pairs})]
    return 100 * sum(g == p for g, p in pairs) / len(pairs), sum(scores) / len(scores)
