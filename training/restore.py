"""Weights out of a released 8-bit graph, so that training can go on where only the release was kept.

What is lost is the rounding of quantize.py, which training mends within a few steps.
"""

import re

import onnx
import torch
from onnx import numpy_helper


def released_weights(path):
    """reader.onnx -> state of a Network, without its helper heads."""
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name.removeprefix("network."): array for name, array in arrays.items() if re.fullmatch(r"network\..+\.(weight|bias)", name)}
    for name, array in arrays.items():
        table = re.fullmatch(r"network\.(.+\.weight)\.q", name)
        if table:
            state[table[1]] = array * arrays[f"{name}.scale"]
    for name, array in arrays.items():
        product = re.fullmatch(r"(.+)\.q([01])", name)
        if not product:
            continue
        weight = array * arrays[f"{name}.scale"]
        if product[1].startswith("network."):
            state[product[1].removeprefix("network.")] = weight.T if product[2] == "1" else weight
        else:
            state[linear_of(graph, f"{name}.scale")] = weight.T
    return {name: torch.tensor(array).float().contiguous() for name, array in state.items()}


def linear_of(graph, scale):
    """The layer whose product is multiplied by this scale: the one whose bias is added next."""
    product = next(node.output[0] for node in graph.node if node.op_type == "Mul" and scale in node.input)
    bias = next(name for node in graph.node if node.op_type == "Add" and product in node.input for name in node.input if name != product)
    return f"{bias.removeprefix('network.').removesuffix('.bias')}.weight"
