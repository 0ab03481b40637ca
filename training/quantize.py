"""8-bit weights, one scale a column; 8-bit activations, one scale a row.

ONNX Runtime's own dynamic quantisation takes one scale for a whole batch, so that a sentence's result depends on its
neighbours. Here each row (one subword of one sentence) has its own scale: the integer products are exact, and the result of
a sentence is the same whatever it is read with.

Both sides of a product are unsigned: of unsigned by signed bytes, x86 without VNNI adds pairs in 16 bits, where they overflow.
The graph says nothing of shapes: to plan which buffers one memory can serve, the runtime compares each with all those free whose
shape it knows, which takes half of a start, and its answers are the same and as fast without.

The weights are kept signed and turned once, when the graph is loaded, so that releases which share weights share their bytes.
An update of low rank (low_rank.py) is kept beside the weights that it changes, in a file of its own, and added to them then.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

UPDATE = "update.onnx"
UPDATE_STEPS = 15  # to either side of nought: bytes of which half are lost when git packs them


def quantize(source, folder, updates=None):
    """Reads a 32-bit graph and writes it with every product with a constant matrix, and every embedding table, in 8 bits.

    updates: (outer [out,rank], inner [rank,in]) by the name of the layer whose weights they change. -> the parts of the graph that
    were written to the folder.
    """
    model = onnx.load(source)
    Rewriter(model.graph, updates or {}).run()
    model.opset_import[0].version = 18
    forget_shapes(model.graph)
    folder, apart = Path(folder), onnx.ModelProto()
    if updates:
        own = [i for i in model.graph.initializer if i.name.startswith("update.")]
        rest = [i for i in model.graph.initializer if not i.name.startswith("update.")]
        del model.graph.initializer[:]
        model.graph.initializer.extend(rest)
        apart.graph.initializer.extend(own)
    parts = {"reader.onnx": model} | ({UPDATE: apart} if updates else {})
    (folder / UPDATE).unlink(missing_ok=True)
    for name, part in parts.items():
        (folder / name).write_bytes(part.SerializeToString())
    return list(parts)


def forget_shapes(graph):
    del graph.value_info[:]
    for value in (*graph.input, *graph.output):
        value.type.tensor_type.ClearField("shape")


def load_graph(folder):
    """The graph of a released folder, its parts joined."""
    return b"".join(path.read_bytes() for path in (Path(folder) / "reader.onnx", Path(folder) / UPDATE) if path.exists())


def layers_of(graph):
    """The constant matrix of each linear layer of the network, by the layer's name: the one whose product its bias is added to."""
    products = {node.output[0]: node.input[1] for node in graph.node if node.op_type == "MatMul"}
    found = {}
    for node in graph.node:
        bias = next((name for name in node.input if name.startswith("network.") and name.endswith(".bias")), None)
        product = next((name for name in node.input if name in products), None)
        if node.op_type == "Add" and bias and product:
            found[bias.removeprefix("network.").removesuffix(".bias")] = products[product]
    return found


class Rewriter:
    def __init__(self, graph, updates):
        self.graph, self.nodes, self.updates = graph, [], updates
        self.constants = {i.name: i for i in graph.initializer}
        self.rows, self.weights, self.turned = {}, {}, {}
        self.layers = {weight: layer for layer, weight in layers_of(graph).items()}

    def run(self):
        for node in list(self.graph.node):
            if node.op_type == "MatMul" and self.is_matrix(node.input[1]):
                self.product(node.input[0], node.input[1], node.output[0], None, False)
            elif node.op_type == "Gemm" and self.is_matrix(node.input[1]):
                turned = any(a.name == "transB" and a.i for a in node.attribute)
                self.product(node.input[0], node.input[1], node.output[0], node.input[2] if len(node.input) > 2 else None, turned)
            elif node.op_type == "Gather" and self.is_matrix(node.input[0]) and self.size(node.input[0]) > 100_000:
                self.lookup(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [i for i in self.graph.initializer if i.name in used]
        del self.graph.node[:]
        del self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept)

    def is_matrix(self, name):
        return name in self.constants and len(self.constants[name].dims) == 2

    def size(self, name):
        return int(np.prod(self.constants[name].dims))

    def constant(self, name, array):
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(array, name)
            self.graph.initializer.append(self.constants[name])
        return name

    def add(self, kind, inputs, output, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output], name=f"{kind}/{output}", **attributes))
        return output

    def quantized_rows(self, name):
        """x -> (round(x / scale) + 128 as uint8, scale), one scale a row; shared by all products of the same x."""
        if name not in self.rows:
            zero = self.constant("quantize.zero", np.array(128, np.float32))
            top = self.constant("quantize.top", np.array(127, np.float32))
            least = self.constant("quantize.least", np.array(1e-10, np.float32))
            last = self.constant("quantize.last", np.array([-1], np.int64))
            largest = self.add("ReduceMax", [self.add("Abs", [name], f"{name}.abs"), last], f"{name}.max", keepdims=1)
            scale = self.add("Div", [self.add("Max", [largest, least], f"{name}.max0"), top], f"{name}.scale")
            steps = self.add("Round", [self.add("Div", [name, scale], f"{name}.steps")], f"{name}.round")
            eight = self.add("Cast", [self.add("Add", [steps, zero], f"{name}.shift")], f"{name}.u8", to=TensorProto.UINT8)
            self.rows[name] = eight, scale
        return self.rows[name]

    def quantized_weight(self, name, turned):
        key = f"{name}.q{int(turned)}"
        if key not in self.weights:
            weight = numpy_helper.to_array(self.constants[name])
            weight = weight.T if turned else weight
            scale = np.maximum(np.abs(weight).max(0), 1e-10) / 127
            self.weights[key] = self.constant(key, np.round(weight / scale).astype(np.int8)), self.constant(f"{key}.scale", scale.astype(np.float32))
        return self.weights[key]

    def changed(self, weight, scale, layer):
        """int8 [in,out] and its scale -> the same with its update, in steps of their own, and 128 more, uint8; the new scale."""
        outer, inner = self.updates[layer]
        old = numpy_helper.to_array(self.constants[scale])
        whole = numpy_helper.to_array(self.constants[weight]) * old + inner.T @ outer.T
        new = (np.maximum(np.abs(whole).max(0), 1e-10) / 127).astype(np.float32)
        halves = {"inner": inner.T, "outer": outer.T / old}
        left, right = (self.half(f"update.{layer}.{side}", half, side == "outer", f"{weight}.{side}") for side, half in halves.items())
        old_steps = self.add("Gemm", [left, right, self.add("Cast", [weight], f"{weight}.f32", to=TensorProto.FLOAT)], f"{weight}.sum")
        steps = self.add("Mul", [old_steps, self.constant(f"update.{layer}.ratio", old / new)], f"{weight}.steps")
        one, zero = self.constant("quantize.one", np.array(1, np.float32)), self.constant("quantize.zero.u8", np.array(128, np.uint8))
        return self.add("QuantizeLinear", [steps, one, zero], f"{weight}.u8"), self.constant(f"update.{layer}.scale", new)

    def half(self, name, array, across, output):
        """One of an update's two factors, in few steps with a scale for each of its ranks, which lie across or along the columns."""
        scale = (np.maximum(np.abs(array).max(int(across), keepdims=True), 1e-10) / UPDATE_STEPS).astype(np.float32)
        eight = self.constant(name, np.ascontiguousarray(np.round(array / scale), np.int8))
        return self.add("Mul", [self.add("Cast", [eight], f"{output}.f32", to=TensorProto.FLOAT), self.constant(f"{name}.scale", scale)], output)

    def unsigned(self, weight, scale, layer):
        """int8 and its scale -> the same numbers, with their update if they have one, and 128 more, uint8; the scale."""
        if weight not in self.turned and layer in self.updates:
            self.turned[weight] = self.changed(weight, scale, layer)
        if weight not in self.turned:
            flip = self.constant("quantize.flip", np.array(128, np.uint8))
            same = self.add("Cast", [weight], f"{weight}.bytes", to=TensorProto.UINT8)
            self.turned[weight] = self.add("BitwiseXor", [same, flip], f"{weight}.u8"), scale
        return self.turned[weight]

    def product(self, left, right, output, bias, turned):
        eight, row_scale = self.quantized_rows(left)
        weight, column_scale = self.unsigned(*self.quantized_weight(right, turned), self.layers.get(right))
        zero = self.constant("quantize.zero.u8", np.array(128, np.uint8))
        whole = self.add("MatMulInteger", [eight, weight, zero, zero], f"{output}.i32")
        scaled = self.add("Mul", [self.add("Cast", [whole], f"{output}.f32", to=TensorProto.FLOAT), row_scale], f"{output}.rows")
        self.add("Mul", [scaled, column_scale], output if bias is None else f"{output}.columns")
        if bias is not None:
            self.add("Add", [f"{output}.columns", bias], output)

    def lookup(self, node):
        table = numpy_helper.to_array(self.constants[node.input[0]])
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-10) / 127
        eight = self.constant(f"{node.input[0]}.q", np.round(table / scale).astype(np.int8))
        scales = self.constant(f"{node.input[0]}.q.scale", scale.astype(np.float32))
        out = node.output[0]
        rows = self.add("Cast", [self.add("Gather", [eight, node.input[1]], f"{out}.i8")], f"{out}.f32", to=TensorProto.FLOAT)
        self.add("Mul", [rows, self.add("Gather", [scales, node.input[1]], f"{out}.scale")], out)
