"""Figures on the held-back records, for choosing thresholds and for seeing how a run goes. The product's figures come from `rapport eval`."""

import collections
import random

import torch

from batches import PAD, grouped
from labels import FAMILIES, INNER
from losses import relation_scores


FLOOR = 0.1  # of the probability that a word is an anchor: no threshold is set lower


def table(records, read):
    """-> candidates of each family (see `candidate`), and the gold counts, whatever reads the records.

    `read(batch)` gives (family, row, word, probabilities of its labels, likeliest role of each word) of words above the floor.
    """
    found, gold = {family: [] for family in FAMILIES}, {family: 0 for family in FAMILIES}
    for batch in grouped(records, random.Random(1)):
        for family in FAMILIES:
            gold[family] += sum(len(r.anchors[family]) for r in batch if is_marked(family, r))
        for family, row, word, labels, roles in read(batch):
            if is_marked(family, batch[row]):
                found[family].append(candidate(family, batch[row].anchors[family], word, labels, roles))
    return found, gold


def is_marked(family, record):
    """Events are marked in every record, the rest in those that are complete."""
    return family == "event" or record.complete


@torch.no_grad()
def anchor_table(network, subwords, records):
    """-> the table of a network, and (gold, guess) counts of modality at gold triggers."""
    seen = collections.Counter()

    def read(batch):
        states = network(*subwords.batch([r.words for r in batch]))
        for n, record in enumerate(batch):
            for a in record.anchors["event"]:
                seen[(a.at["modality"], int(network.at_event["modality"](states[n, a.word + 1]).argmax()))] += 1
        for family in FAMILIES:
            scores = network.anchors[family](states).softmax(-1)
            for n, record in enumerate(batch):
                if not is_marked(family, record):
                    continue
                rows = scores[n, 1 : len(record.words) + 1]
                for word in (1 - rows[:, 0] > FLOOR).nonzero().flatten().tolist():
                    marked = []  # the extent of an event is not asked for
                    if family != "event":
                        marked = network.roles[family](states[n : n + 1, word + 1], states[n : n + 1])[0, 1 : len(record.words) + 1].argmax(-1).tolist()
                    yield family, n, word, rows[word].tolist(), marked

    network.eval()
    found, gold = table(records, read)
    network.train()
    return found, gold, seen


def candidate(family, anchors, word, labels, roles):
    """(P(anchor), label, gold label or 0, whether the extent shares half of the longer one's words with a gold one)."""
    right = next((a.label for a in anchors if a.word == word), 0)
    label = max(range(1, len(labels)), key=lambda k: labels[k])
    return 1 - labels[0], label, right, overlaps(family, anchors, roles, word)


def overlaps(family, anchors, roles, word):
    mine = extent(family, word, roles)
    return any(len(mine & e) >= 0.5 * max(len(mine), len(e)) for e in (extent(family, a.word, a.roles) for a in anchors))


def extent(family, word, roles):
    """The words of what is said, from its anchor on, with the parties that stand inside."""
    names = FAMILIES[family][1]
    inside = {PAD} | {place for place, name in enumerate(names) if name in ("extent", INNER.get(family))}
    end = word + 1
    while end < len(roles) and roles[end] in inside:
        end += 1
    return set(range(word, end))


@torch.no_grad()
def act_scores(network, subwords, records, cut):
    """Who did what to whom, whichever word tells it: right, said and due acts, an act being its type, the words of its actors and of its recipients."""
    network.eval()
    right = said = due = 0
    for batch in grouped(records, random.Random(1)):
        states = network(*subwords.batch([r.words for r in batch]))
        scores = network.anchors["event"](states).softmax(-1)
        for n, record in enumerate(batch):
            at = [w for w in range(len(record.words)) if 1 - scores[n, w + 1, 0] >= cut]
            guess = []
            if at:
                roles = network.roles["event"](states[n, [w + 1 for w in at]], states[n : n + 1].expand(len(at), -1, -1)).argmax(-1)
                guess = [act(int(scores[n, w + 1, 1:].argmax()) + 1, roles[k, 1 : len(record.words) + 1].tolist()) for k, w in enumerate(at)]
            gold = distinct(act(a.label, a.roles) for a in record.anchors["event"])
            guess = distinct(guess)
            due, said = due + len(gold), said + len(guess)
            for mine in guess:
                same = next((theirs for theirs in gold if alike(mine, theirs)), None)
                if same:
                    gold.remove(same)
                    right += 1
    network.train()
    return right, said, due


def act(label, roles):
    return label, frozenset(i for i, r in enumerate(roles) if r in (1, 3)), frozenset(i for i, r in enumerate(roles) if r in (2, 3))


def alike(one, other):
    meets = lambda a, b: bool(a & b) or (not a and not b)
    return one[0] == other[0] and meets(one[1], other[1]) and meets(one[2], other[2])


def distinct(acts):
    kept = []
    for one in acts:
        if not any(alike(one, other) for other in kept):
            kept.append(one)
    return kept


def macro(pairs):
    """Accuracy and mean F1 of the gold labels of (gold, guess) pairs, figures 0-100."""
    scores = [f1(sum(g == p == c for g, p in pairs), sum(p == c for _, p in pairs), sum(g == c for g, _ in pairs)) for c in sorted({g for g, _ in pairs})]
    return 100 * sum(g == p for g, p in pairs) / len(pairs), sum(scores) / len(scores)


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
    _, modality = macro(list(seen.elements()))
    print(f"  {name} modality at gold triggers: macro {modality:.1f}", flush=True)


@torch.no_grad()
def home_accuracy(network, subwords, records):
    """-> (right, all) of parties whose sentence names their state outside their own words, and of those whose sentence does not."""
    network.eval()
    named, unnamed = [], []
    for batch in grouped([r for r in records if r.homes], random.Random(1)):
        ids, mask, shapes, first = subwords.batch([r.words for r in batch])
        guess = network.whose(network(ids, mask, shapes, first), first > 0).argmax(-1).tolist()
        for n, record in enumerate(batch):
            for word, due in record.homes:
                place = guess[n][word + 1] - 1
                if not due:
                    unnamed.append(place < 0)
                elif all(abs(word - i) > 3 for i in due):
                    named.append(place in due)
    network.train()
    return (sum(named), len(named)), (sum(unnamed), len(unnamed))


@torch.no_grad()
def relation_accuracy(network, subwords, relations, roots):
    """-> (accuracy, macro F1) over PLV roots, figures 0-100."""
    network.eval()
    pairs = []
    for batch in grouped(relations, random.Random(1)):
        guess = relation_scores(network, network(*subwords.batch([r.words for r in batch])), batch, roots).argmax(-1).tolist()
        pairs += [(r.root, roots[g]) for r, g in zip(batch, guess)]
    network.train()
    return macro(pairs)
