"""Learning from trained readers what they make of news that nobody annotated (Hinton, Vinyals & Dean 2015).

Several readers that began from other seeds err in other places: the mean of their probabilities is better than any of them, and
keeps how sure they are. One reader learns it without costing more to run.
"""

import torch
import torch.nn.functional as F

from labels import AT_EVENT, FAMILIES
from losses import AT_EVENT_WEIGHT, FAMILY_WEIGHT, ROLES_WEIGHT

FLOOR = 0.1  # of the teachers' mean probability that a word is an anchor: below it nobody asks what else it says


@torch.no_grad()
def lesson(teachers, sentences, floor=FLOOR):
    """Teachers (teachers.py) and lists of words -> the teachers' mean probabilities of every head: {"names" [B,W,·], "home" [B,W,W], family: {...}};
    what else an anchor says only where its probability is at least the floor."""
    batches = [subwords.batch(sentences) for _, subwords in teachers]
    states = [network(*batch) for (network, _), batch in zip(teachers, batches)]
    real = batches[0][3] > 0
    mean = lambda scores: sum(scores(network, state) for (network, _), state in zip(teachers, states)) / len(teachers)
    out = {"names": mean(lambda net, s: net.names(s).softmax(-1)), "home": mean(lambda net, s: net.whose(s, real).exp())}
    for family in FAMILIES:
        anchors = mean(lambda net, s: net.anchors[family](s).softmax(-1))
        rows, words = ((1 - anchors[..., 0] >= floor) & real).nonzero(as_tuple=True)
        at = {"anchors": anchors, "rows": rows, "words": words}
        if len(rows):
            at["roles"] = mean(lambda net, s: net.roles[family](s[rows, words], s[rows]).softmax(-1))
        if len(rows) and family == "event":
            at |= {name: mean(lambda net, s: net.at_event[name](s[rows, words]).softmax(-1)) for name in AT_EVENT}
            at["contexts"] = mean(lambda net, s: net.contexts(s[rows, words]).sigmoid())
        if len(rows) and family == "outlook":
            at["certainty"] = mean(lambda net, s: net.certainty(s[rows, words]).softmax(-1))
        out[family] = at
    return out


def imitation_loss(network, states, real, due):
    """states [B,W,d] of the learner, real words [B,W], what `lesson` says of the same batch -> scalar, weighed as annotation_loss is."""
    loss = apart(network.names(states), due["names"])[real].mean()
    loss = loss - 0.5 * (due["home"] * network.whose(states, real)).sum(-1)[real].mean()
    for family in FAMILIES:
        at = due[family]
        loss = loss + FAMILY_WEIGHT[family] * apart(network.anchors[family](states), at["anchors"])[real].mean()
        rows, words = at["rows"], at["words"]
        if not len(rows):
            continue
        here = states[rows, words]
        loss = loss + ROLES_WEIGHT[family] * apart(network.roles[family](here, states[rows]), at["roles"])[real[rows]].mean()
        if family == "event":
            loss = loss + 2 * F.binary_cross_entropy_with_logits(network.contexts(here), at["contexts"])
            for name, weight in AT_EVENT_WEIGHT.items():
                loss = loss + weight * apart(network.at_event[name](here), at[name]).mean()
        if family == "outlook":
            loss = loss + 0.3 * apart(network.certainty(here), at["certainty"]).mean()
    return loss


def apart(scores, due):
    """Cross entropy of scores [...,L] with probabilities [...,L] -> [...]"""
    return -(due * scores.log_softmax(-1)).sum(-1)
