"""Updates of low rank: the weights of a release stay as they are, and each product learns a thin one beside them (Hu et al. 2022).

A release that is such an update of the one before shares its 8-bit weights to the byte; what it adds to the repository is a
twentieth of a whole one. A step costs a third less too, since no gradient of the weights is made.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

PRODUCTS = ("q", "k", "v", "o", "up", "down")
LEAST = 1e-6  # of the size of the weights: a smaller part of a change is rounding


class LowRank(nn.Linear):
    """y = x (W + outer inner)ᵀ + b, with W [out,in] as it was, outer [out,rank] and inner [rank,in] learnt."""

    def __init__(self, linear, rank):
        super().__init__(linear.in_features, linear.out_features)
        self.weight, self.bias = linear.weight, linear.bias
        self.weight.requires_grad_(False)
        self.inner = nn.Parameter(torch.empty(rank, linear.in_features))
        self.outer = nn.Parameter(torch.zeros(linear.out_features, rank))
        nn.init.normal_(self.inner, std=linear.in_features**-0.5)

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + F.linear(F.linear(x, self.inner), self.outer)


def learn_updates(layers, rank):
    """The products of these layers learn an update of this rank and keep their weights."""
    for layer in layers:
        for name in PRODUCTS:
            setattr(layer, name, LowRank(getattr(layer, name), rank))


@torch.no_grad()
def begin_updates(network, state):
    """Sets the updates of a network so that its weights come as near as their rank allows to those of `state`, which has none; all else becomes as in `state`.

    What the change does not fill keeps its first random `inner` beside an `outer` of nothing: were both nothing, neither would ever learn.
    """
    layers = {name: part for name, part in network.named_modules() if isinstance(part, LowRank)}
    for name, layer in layers.items():
        rank = layer.inner.shape[0]
        change = state[f"{name}.weight"].to(layer.weight) - layer.weight
        left, sizes, right = torch.svd_lowrank(change, rank + 16, 4)
        root = sizes[:rank].sqrt()
        filled = sizes[:rank] > LEAST * layer.weight.norm()
        layer.outer.copy_(left[:, :rank] * root * filled)
        layer.inner.copy_(torch.where(filled[:, None], (right[:, :rank] * root).T, layer.inner))
    kept = {f"{name}.weight" for name in layers}
    network.load_state_dict({name: value for name, value in state.items() if name not in kept}, strict=False)


def bare(state):
    """The same weights without their updates."""
    return {name: value for name, value in state.items() if not name.endswith((".inner", ".outer"))}


def updates_of(state):
    """State of a network -> (outer [out,rank], inner [rank,in]) by the name of the layer."""
    layers = [name.removesuffix(".inner") for name in state if name.endswith(".inner")]
    return {layer: (state[f"{layer}.outer"], state[f"{layer}.inner"]) for layer in layers}


def merged(state):
    """The same network without updates beside its weights."""
    added = {f"{layer}.weight": state[f"{layer}.weight"] + outer @ inner for layer, (outer, inner) in updates_of(state).items()}
    return bare(state) | added
