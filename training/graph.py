"""The network as one ONNX graph: subwords in, scored anchors with their roles out.

Inputs: ids, mask, shapes [B,T] int64; first [B,W] int64, the index of each word's first subword, 0 for the start mark and
for padding; floor [6] float32, per family (in the order of labels.FAMILIES) the least probability of an anchor.
Outputs, all probabilities: names [B,W,21]; home [B,W,W], whether word j names the state that the party ending with word i is of, word 0 for none;
per family `F.at` [N,2] int64 (row, word; word 0 is no word and to be skipped), `F.labels` [N,L], `F.roles`
[N,W,R]; event.modality, event.mode, event.historical, event.contactKind, event.contactState [N,·], event.contexts [N,37];
outlook.certainty [N,4].
"""

import torch
import torch.nn as nn

from labels import AT_EVENT, FAMILIES


class Graph(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, mask, shapes, first, floor):
        net = self.network
        states = net(ids, mask, shapes, first)
        real = first > 0
        out = [net.names(states).softmax(-1), net.whose(states, real).exp()]
        for n, family in enumerate(FAMILIES):
            labels = net.anchors[family](states).softmax(-1)
            # The start mark of the first row is always read too, so that no product is ever of nothing; readers skip word 0.
            at = torch.cat([torch.zeros(1, 2, dtype=torch.long), ((1 - labels[:, :, 0] >= floor[n]) & real).nonzero()])
            anchors = states[at[:, 0], at[:, 1]]
            out += [at, labels[at[:, 0], at[:, 1]], net.roles[family](anchors, states[at[:, 0]]).softmax(-1)]
            if family == "event":
                out += [net.at_event[name](anchors).softmax(-1) for name in AT_EVENT] + [net.contexts(anchors).sigmoid()]
            if family == "outlook":
                out.append(net.certainty(anchors).softmax(-1))
        return tuple(out)


def output_names():
    names = ["names", "home"]
    for family in FAMILIES:
        names += [f"{family}.at", f"{family}.labels", f"{family}.roles"]
        if family == "event":
            names += [f"event.{name}" for name in AT_EVENT] + ["event.contexts"]
        if family == "outlook":
            names.append("outlook.certainty")
    return names


def export(network, path):
    """Writes the graph in 32 bits."""
    network.eval()
    rows, length, words = 2, 12, 8
    first = torch.tensor([[0, 1, 2, 3, 5, 6, 7, 9], [0, 1, 2, 3, 0, 0, 0, 0]])
    example = (torch.ones(rows, length, dtype=torch.long), torch.ones(rows, length, dtype=torch.long), torch.ones(rows, length, dtype=torch.long), first, torch.zeros(len(FAMILIES)))
    axes = {name: {0: "rows", 1: "subwords"} for name in ("ids", "mask", "shapes")} | {"first": {0: "rows", 1: "words"}, "names": {0: "rows", 1: "words"}, "home": {0: "rows", 1: "words", 2: "words"}}
    for name in output_names()[2:]:
        axes[name] = {0: name.split(".")[0], 1: "words"} if name.endswith(".roles") else {0: name.split(".")[0]}
    with torch.no_grad():
        torch.onnx.export(Graph(network), example, str(path), input_names=["ids", "mask", "shapes", "first", "floor"], output_names=output_names(),
                          dynamic_axes=axes, opset_version=17, dynamo=False)
