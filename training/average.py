"""A running average of a network's weights: what is evaluated and released (Polyak & Juditsky 1992)."""

import torch


class Average:
    def __init__(self, network, decay):
        self.decay = decay
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network, step):
        """The longer the run, the longer the memory: early steps are forgotten soon."""
        keep = min(self.decay, (step + 1) / (step + 10))
        pairs = [(self.weights[n], v) for n, v in network.state_dict().items()]
        torch._foreach_lerp_([mine for mine, _ in pairs], [theirs for _, theirs in pairs], 1 - keep)
