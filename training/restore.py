"""Weights out of a released 8-bit graph, so that training can go on where only the release was kept.

What is lost is the rounding of quantize.py, which training mends within a few steps.
"""

import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from quantize import load_graph


def released_weights(folder):
    """A released model -> state of a Network, without its helper heads; with the updates beside the weights, if it has any (low_rank.py)."""
    graph = onnx.load_model_from_string(load_graph(folder)).graph
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
        if product[1].startswith("network."):
            weight = array * arrays[f"{name}.scale"]
            state[product[1].removeprefix("network.")] = weight.T if product[2] == "1" else weight
            continue
        layer = layer_of(graph, name)
        if f"update.{layer}.inner" not in arrays:
            state[f"{layer}.weight"] = (array * arrays[f"{name}.scale"]).T
        else:
            # an update in 16 bits (version 6) has no scale of its own
            halves = (f"update.{layer}.inner", f"update.{layer}.outer")
            inner, outer = (arrays[half].astype(np.float32) * arrays.get(f"{half}.scale", 1) for half in halves)
            scale = arrays[f"update.{layer}.scale"] * arrays[f"update.{layer}.ratio"]
            state[f"{layer}.weight"] = (array * scale).T
            state[f"{layer}.inner"], state[f"{layer}.outer"] = inner.T, (outer * scale).T
    return {name: torch.tensor(array).float().contiguous() for name, array in state.items()}


def layer_of(graph, weight):
    """The layer of these weights: the one whose bias is added to their product."""
    product = next(n.output[0].removesuffix(".i32") for n in graph.node if n.op_type == "MatMulInteger" and f"{weight}.u8" in n.input)
    bias = next(name for n in graph.node if n.op_type == "Add" and product in n.input for name in n.input if name != product)
    return bias.removeprefix("network.").removesuffix(".bias")
