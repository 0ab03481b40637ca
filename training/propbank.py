"""PropBank's predicates and arguments as a helper task: who does what to whom in any text (Palmer et al. 2005). The head is not exported."""

import json

import torch
import torch.nn as nn

from batches import PAD, padded
from losses import cross
from network import Biaffine
from records import MAX_WORDS

ARGUMENTS = ["none", "ARG0", "ARG1", "ARG2", "ARGM-LOC", "ARGM-TMP", "ARGM-PRP", "ARGM-CAU", "ARGM-NEG", "ARGM-MOD", "other"]


class Predicates(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.anchor, self.roles = nn.Linear(width, 2), Biaffine(width, 128, len(ARGUMENTS))

    def loss(self, states, batch):
        """states [B,W,d] of sentences -> scalar"""
        width = states.shape[1]
        at = padded([[PAD, *s.predicates] for s in batch], width)
        found = [(n, word, roles) for n, s in enumerate(batch) for word, roles in s.arguments]
        loss = cross(self.anchor(states), at)
        if not found:
            return loss
        rows, words = [n for n, _, _ in found], [w + 1 for _, w, _ in found]
        return loss + cross(self.roles(states[rows, words], states[rows]), padded([[PAD, *roles] for _, _, roles in found], width))


class Sentence:
    def __init__(self, row):
        self.words = row["tokens"]
        self.predicates, self.arguments = [0] * len(self.words), []
        for predicate in row["preds"]:
            roles = [0] * len(self.words)
            for start, end, name in predicate["args"]:
                name = name.removeprefix("C-").removeprefix("R-")
                roles[start : end + 1] = [ARGUMENTS.index(name if name in ARGUMENTS else "other")] * (end + 1 - start)
            self.predicates[predicate["i"]] = 1
            self.arguments.append((predicate["i"], roles))


def read_propbank(path):
    rows = (json.loads(line) for line in path.open(encoding="utf-8"))
    return [Sentence(row) for row in rows if 4 <= len(row["tokens"]) <= MAX_WORDS and row["preds"]]
