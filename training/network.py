"""The one mechanism: anchors with labels, and roles of every other word (DESIGN §4).

Shapes: B sentences, T subwords, W words (word 0 is the sentence's start mark), d the encoder's width.
"""

import json

import torch
import torch.nn as nn

from encoder import Encoder
from labels import AT_EVENT, CERTAINTIES, CONTEXTS, FAMILIES, NAME_TAGS

SHAPES = 5


def shape_of(word):
    """Word shape, which an uncased encoder cannot see: 1 lower, 2 Title, 3 UPPER, 4 digits or no letter; 0 for marks."""
    if any(c.isdigit() for c in word) or not any(c.isalpha() for c in word):
        return 4
    if len(word) > 1 and word.isupper():
        return 3
    return 2 if word[0].isupper() else 1


class Biaffine(nn.Module):
    """Scores of R roles between an anchor and each word (Dozat & Manning 2017)."""

    def __init__(self, width, inner, roles, drop=0.25):
        super().__init__()
        side = lambda: nn.Sequential(nn.Linear(width, inner), nn.GELU(), nn.Dropout(drop))
        self.anchor, self.word, self.inner, self.roles = side(), side(), inner, roles
        self.weight = nn.Parameter(torch.empty(inner + 1, roles * (inner + 1)))
        nn.init.normal_(self.weight, std=0.02)

    def forward(self, anchors, words):
        """anchors [N,d], words [N,W,d] -> [N,W,R]"""
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        left = (one(self.anchor(anchors)) @ self.weight).view(-1, self.roles, self.inner + 1)
        return one(self.word(words)) @ left.transpose(1, 2)

    def pairs(self, words):
        """Every word as an anchor: [B,W,d] -> [B,W anchors,W words,R]"""
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        rows, count, _ = words.shape
        left = (one(self.anchor(words)) @ self.weight).view(rows, count * self.roles, self.inner + 1)
        scores = left @ one(self.word(words)).transpose(1, 2)
        return scores.view(rows, count, self.roles, count).transpose(2, 3)


class Network(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        width = encoder.config["hidden_size"]
        self.encoder = encoder
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shapes.weight)
        self.drop = nn.Dropout(0.2)
        self.anchors = nn.ModuleDict({family: nn.Linear(width, len(labels)) for family, (labels, _) in FAMILIES.items()})
        self.roles = nn.ModuleDict({family: Biaffine(width, 128 if family == "event" else 64, len(roles)) for family, (_, roles) in FAMILIES.items()})
        self.homes = Biaffine(width, 64, 1)
        self.at_event = nn.ModuleDict({name: nn.Linear(width, len(labels)) for name, labels in AT_EVENT.items()})
        self.contexts = nn.Linear(width, len(CONTEXTS))
        self.certainty = nn.Linear(width, len(CERTAINTIES))
        self.names = nn.Linear(width, len(NAME_TAGS))

    def forward(self, ids, mask, shapes, first):
        """ids, mask, shapes [B,T]; first [B,W] index of each word's first subword -> word states [B,W,d]"""
        with half_precision(ids.device):
            states = self.encoder(ids, mask, self.shapes(shapes))
        return self.words(states, first)

    def words(self, states, first):
        """Subword states [B,T,d] -> word states [B,W,d]"""
        return self.drop(torch.gather(states.float(), 1, first[:, :, None].expand(-1, -1, states.shape[-1])))

    def whose(self, states, real):
        """Word states [B,W,d], real words [B,W] -> [B,W,W]: log-probability that word j names the state or body that the party ending with
        word i is of; word 0, the start mark, stands for none."""
        scores = self.homes.pairs(states)[..., 0]
        allowed = torch.cat([torch.ones_like(real[:, :1]), real[:, 1:]], 1)
        return scores.masked_fill(~allowed[:, None, :], -1e4).log_softmax(-1)


def half_precision(device):
    """bf16 where the processor multiplies it by itself; elsewhere it is a hundred times slower than float."""
    able = not torch.onnx.is_in_onnx_export() and (device.type != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=able)


def average_of(checkpoint):
    """The weights of a run as its running average has them, without its helper heads; the run may still go on."""
    state = torch.load(checkpoint, map_location="cpu")["average"]
    return {name: value for name, value in state.items() if not name.startswith("helper.")}


def network_of(state, encoder_folder):
    """A network with these weights, of the encoder that the folder holds; a head that an older release lacks begins anew."""
    config = json.loads((encoder_folder / "config.json").read_text())
    network = Network(Encoder(config, state["encoder.words.weight"].shape[0]))
    known = network.state_dict()
    network.load_state_dict({name: state.get(name, known[name]) for name in known} | state)
    return network
