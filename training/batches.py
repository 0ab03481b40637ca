"""Turns words into padded batches of subwords."""

import numpy as np
import torch

from network import shape_of

PAD = -100
MAX_PIECES = 6  # of one word: the first piece stands for the word, a web address must not fill the window


class Subwords:
    """Words -> ids, cached. The tokenizer sees one word at a time, in training as in use."""

    def __init__(self, tokenizer, first, last, unknown, device="cpu"):
        self.tokenizer, self.cache, self.device = tokenizer, {}, device
        self.first, self.last, self.unknown = (tokenizer.token_to_id(t) for t in (first, last, unknown))

    def pieces(self, word):
        known = self.cache.get(word)
        if known is None:
            known = self.cache[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:MAX_PIECES] or [self.unknown]
        return known

    def encode(self, words):
        ids, shapes, first = [self.first], [0], [0]
        for word in words:
            pieces = self.pieces(word)
            first.append(len(ids))
            ids += pieces
            shapes += [shape_of(word)] * len(pieces)
        return [*ids, self.last], [*shapes, 0], first

    def batch(self, sentences):
        """-> ids, mask, shapes [B,T], first [B,W]"""
        rows = [self.encode(words) for words in sentences]
        length, count = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
        ids, mask, shapes = (np.zeros((len(rows), length), np.int64) for _ in range(3))
        first = np.zeros((len(rows), count), np.int64)
        for n, (a, b, c) in enumerate(rows):
            ids[n, : len(a)] = a
            mask[n, : len(a)] = 1
            shapes[n, : len(b)] = b
            first[n, : len(c)] = c
        return tuple(torch.from_numpy(t).to(self.device) for t in (ids, mask, shapes, first))


def padded(rows, width):
    """Lists of labels -> [B,width], missing ones PAD."""
    out = np.full((len(rows), width), PAD, np.int64)
    for n, row in enumerate(rows):
        out[n, : len(row)] = row
    return torch.from_numpy(out)


def grouped(items, random, subwords=1600):
    """Items of like length together, each group at most `subwords` padded subwords, groups in random order."""
    order = sorted(items, key=lambda item: len(item.words) + random.random() * 4)
    groups, group, longest = [], [], 0
    for item in order:
        size = int(len(item.words) * 1.3) + 2
        if group and max(longest, size) * (len(group) + 1) > subwords:
            groups.append(group)
            group, longest = [], 0
        group.append(item)
        longest = max(longest, size)
    if group:
        groups.append(group)
    random.shuffle(groups)
    return groups
