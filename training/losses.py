"""The losses of the two tasks: annotated sentences (every family at once) and PLV relations (the trigger is latent)."""

import torch
import torch.nn.functional as F

from batches import PAD, padded
from labels import FAMILIES

EVENT_TYPES = FAMILIES["event"][0]
# Weight of "none" among the anchors: most words are no anchor, and a shy reader finds too little.
NONE_WEIGHT = {"event": 0.7, "statement": 0.25, "issue": 0.25, "purpose": 0.25, "cause": 0.25, "outlook": 0.25}
FAMILY_WEIGHT = {family: 1.0 if family == "event" else 0.6 for family in FAMILIES}
ROLES_WEIGHT = {family: 1.5 if family == "event" else 0.7 for family in FAMILIES}
AT_EVENT_WEIGHT = {"modality": 0.5, "mode": 0.5, "historical": 0.3, "contactKind": 0.4, "contactState": 0.4}


def cross(scores, labels, weight=None):
    labels = labels.to(scores.device)
    if not (labels != PAD).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=PAD, weight=weight)


def annotation_loss(network, states, batch, seen=None):
    """states [B,W,d] of records -> scalar; the scores it was made of are added to the list `seen`."""
    width = states.shape[1]
    seen = [] if seen is None else seen
    loss = cross(network.names(states), padded([[PAD, *r.tags] if r.tags is not None else [PAD] for r in batch], width))
    loss = loss + 0.5 * home_loss(network, states, batch)
    for family, (labels, _) in FAMILIES.items():
        event = family == "event"
        rows, found = [], []
        for n, record in enumerate(batch):
            if not event and not record.complete:
                rows.append([PAD])
                continue
            row = [PAD] + [0] * len(record.words)
            for anchor in record.anchors[family]:
                row[anchor.word + 1] = anchor.label
                found.append((n, anchor))
            rows.append(row)
        weight = torch.ones(len(labels), device=states.device)
        weight[0] = NONE_WEIGHT[family]
        scores = network.anchors[family](states)
        seen.append((scores, FAMILY_WEIGHT[family]))
        loss = loss + cross(scores, padded(rows, width), weight) * FAMILY_WEIGHT[family]
        if not found:
            continue
        places = torch.tensor([(n, a.word + 1) for n, a in found], device=states.device)
        at = states[places[:, 0], places[:, 1]]
        roles = network.roles[family](at, states[places[:, 0]])
        seen.append((roles, ROLES_WEIGHT[family]))
        loss = loss + cross(roles, padded([[PAD, *a.roles] for _, a in found], width)) * ROLES_WEIGHT[family]
        if event:
            loss = loss + event_loss(network, at, [a for _, a in found])
        if family == "outlook":
            loss = loss + 0.3 * cross(network.certainty(at), torch.tensor([a.at.get("certainty", PAD) for _, a in found]))
    return loss


def home_loss(network, states, batch):
    """Whose each party is: minus the log of what falls on the words that name its state, or on the start mark where none does."""
    parties = [(n, word, named) for n, record in enumerate(batch) for word, named in record.homes]
    if not parties:
        return states.sum() * 0
    real = torch.zeros(states.shape[:2], dtype=torch.bool)
    for n, record in enumerate(batch):
        real[n, 1 : len(record.words) + 1] = True
    due = torch.zeros(len(parties), states.shape[1], dtype=torch.bool)
    for n, (_, _, named) in enumerate(parties):
        due[n, [i + 1 for i in named] or [0]] = True
    rows = network.whose(states, real.to(states.device))[[n for n, _, _ in parties], [word + 1 for _, word, _ in parties]]
    return -rows.masked_fill(~due.to(states.device), -1e4).logsumexp(-1).mean()


def event_loss(network, at, anchors):
    """What else is read at a trigger; at [N,d]."""
    loss = F.binary_cross_entropy_with_logits(network.contexts(at), torch.tensor([a.contexts for a in anchors], dtype=torch.float, device=at.device)) * 2
    for name, weight in AT_EVENT_WEIGHT.items():
        loss = loss + weight * cross(network.at_event[name](at), torch.tensor([a.at.get(name, PAD) for a in anchors]))
    return loss


def relation_scores(network, states, batch, roots):
    """What did the source do to the target? log-sum over latent triggers of log P(type) + ½(log P(actor|source) + log P(recipient|target)).

    states [B,W,d] -> [B,len(roots)]; PLV's YIELD is CONCEDE or RETREAT.
    """
    rows, width, _ = states.shape
    real = torch.zeros(rows, width, dtype=torch.bool)
    source, target = torch.zeros(rows, width), torch.zeros(rows, width)
    for n, relation in enumerate(batch):
        real[n, 1 : len(relation.words) + 1] = True
        source[n, [i + 1 for i in relation.source]] = 1 / len(relation.source)
        target[n, [i + 1 for i in relation.target]] = 1 / len(relation.target)
    types = network.anchors["event"](states).log_softmax(-1)
    roles = network.roles["event"].pairs(states).log_softmax(-1)
    acts = torch.logaddexp(roles[..., 1], roles[..., 3])
    receives = torch.logaddexp(roles[..., 2], roles[..., 3])
    real, source, target = (t.to(states.device) for t in (real, source, target))
    fit = 0.5 * (torch.einsum("btw,bw->bt", acts, source) + torch.einsum("btw,bw->bt", receives, target))
    scores = (types + fit[..., None]).masked_fill(~real[..., None], -1e4).logsumexp(1)
    of = lambda kind: scores[:, EVENT_TYPES.index(kind)]
    return torch.stack([torch.logaddexp(of("CONCEDE"), of("RETREAT")) if r == "YIELD" else of(r) for r in roots], 1)


def relation_loss(network, states, batch, roots):
    return F.cross_entropy(relation_scores(network, states, batch, roots), torch.tensor([roots.index(r.root) for r in batch], device=states.device))


def disagreement(seen):
    """How far two passes of one batch differ, each half of every score tensor one pass (R-Drop, Liang et al. 2021) -> scalar"""
    total = 0.0
    for scores, weight in seen:
        one, other = (half.log_softmax(-1) for half in scores.chunk(2))
        both = F.kl_div(one, other, log_target=True, reduction="none") + F.kl_div(other, one, log_target=True, reduction="none")
        total = total + weight * both.sum(-1).mean() / 2
    return total
