"""The layers that `--frozen` leaves as they are read each sentence once; what they make of it is kept in memory.

An epoch after the first costs the trained layers only. Kept as 16-bit floats: 1.5 kB a subword of `standard`. The kept layers
run without dropout.
"""

import torch

from network import half_precision


class Frozen:
    def __init__(self, network, subwords, layers, path=None):
        self.network, self.subwords = network, subwords
        self.kept = torch.load(path) if path and path.exists() else {}
        self.below, self.above = network.encoder.layers[:layers], network.encoder.layers[layers:]

    def save(self, path):
        torch.save(self.kept, path)

    def states(self, sentences):
        """Word states [B,W,d] of sentences (lists of words), as `Network.forward` gives them."""
        ids, mask, shapes, first = self.subwords.batch(sentences)
        keys = [" ".join(words) for words in sentences]
        self.read([words for words, key in zip(sentences, keys) if key not in self.kept])
        encoder = self.network.encoder
        below = torch.zeros(*ids.shape, encoder.config["hidden_size"])
        for row, key in enumerate(keys):
            known = self.kept[key]
            below[row, : len(known)] = known
        with half_precision(ids.device):
            states = encoder.through(below.to(ids.device), mask, self.above)
        return self.network.words(states, first)

    @torch.no_grad()
    def read(self, sentences):
        if not sentences:
            return
        network = self.network
        network.eval()
        ids, mask, shapes, _ = self.subwords.batch(sentences)
        with half_precision(ids.device):
            states = network.encoder.through(network.encoder.embed(ids, network.shapes(shapes)), mask, self.below)
        network.train()
        for words, row, length in zip(sentences, states, mask.sum(1).tolist()):
            self.kept[" ".join(words)] = row[:length].half().cpu()
