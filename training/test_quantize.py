"""python3 -m unittest training/test_quantize.py"""
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

sys.path.insert(0, str(Path(__file__).parent))
from quantize import quantize

RANDOM = np.random.default_rng(7)
WEIGHT = RANDOM.normal(size=(48, 20)).astype(np.float32)
BIAS = RANDOM.normal(size=20).astype(np.float32)


def run(node, constants, inputs, kind=TensorProto.FLOAT):
    """The results of a graph of one node with constants, in 32 and in 8 bits, and the kinds of the nodes of the latter."""
    shape = [None] * next(iter(inputs[0])).ndim
    graph = helper.make_graph([node], "g", [helper.make_tensor_value_info("x", kind, shape)],
                              [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
                              [numpy_helper.from_array(array, name) for name, array in constants.items()])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    with tempfile.TemporaryDirectory() as folder:
        source, target = f"{folder}/source.onnx", f"{folder}/reader.onnx"
        onnx.save(model, source)
        quantize(source, folder)
        results = []
        for path in (source, target):
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = 1
            session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
            results.append([session.run(None, {"x": x})[0] for (x,) in inputs])
        return *results, {n.op_type for n in onnx.load(target).graph.node}


def largest_error(x, weight):
    """What rounding to half a step of each row and of each column can cost at most."""
    x_step = np.abs(x).max(-1, keepdims=True) / 127 / 2
    w_step = np.abs(weight).max(0, keepdims=True) / 127 / 2
    ones = np.ones_like
    return (x_step * ones(x)) @ np.abs(weight) + np.abs(x) @ (w_step * ones(weight)) + (x_step * ones(x)) @ (w_step * ones(weight)) + 1e-4


class Products(unittest.TestCase):
    def close(self, node, constants, weight, bias=0):
        x = RANDOM.normal(size=(9, 48)).astype(np.float32) * np.logspace(-3, 3, 9, dtype=np.float32)[:, None]
        (exact,), (eight,), kinds = run(node, constants, [(x,)])
        self.assertIn("MatMulInteger", kinds)
        self.assertNotIn(node.op_type, kinds)
        np.testing.assert_allclose(exact, x @ weight + bias, rtol=1e-3, atol=1e-3)
        self.assertTrue((np.abs(eight - exact) <= largest_error(x, weight) * 1.01).all())
        self.assertGreater(np.abs(eight - exact).max(), 0)

    def test_matmul_is_near_the_float_product_for_rows_of_any_size(self):
        self.close(helper.make_node("MatMul", ["x", "w"], ["y"]), {"w": WEIGHT}, WEIGHT)

    def test_gemm_with_a_bias_and_either_way_round(self):
        self.close(helper.make_node("Gemm", ["x", "w", "b"], ["y"]), {"w": WEIGHT, "b": BIAS}, WEIGHT, BIAS)
        turned = np.ascontiguousarray(WEIGHT.T)
        self.close(helper.make_node("Gemm", ["x", "w", "b"], ["y"], transB=1), {"w": turned, "b": BIAS}, WEIGHT, BIAS)

    def test_a_row_does_not_change_with_the_other_rows(self):
        row = RANDOM.normal(size=(1, 48)).astype(np.float32)
        others = RANDOM.normal(size=(7, 48)).astype(np.float32)
        inputs = [(row,), (np.concatenate([row, others * 1e4]),), (np.concatenate([others * 1e-4, row]),)]
        _, (alone, first, last), _ = run(helper.make_node("MatMul", ["x", "w"], ["y"]), {"w": WEIGHT}, inputs)
        self.assertEqual(alone[0].tobytes(), first[0].tobytes())
        self.assertEqual(alone[0].tobytes(), last[-1].tobytes())

    def test_a_row_of_zeros_gives_zeros(self):
        x = np.zeros((2, 48), np.float32)
        _, (eight,), _ = run(helper.make_node("MatMul", ["x", "w"], ["y"]), {"w": WEIGHT}, [(x,)])
        np.testing.assert_array_equal(eight, np.zeros((2, 20)))

    def test_the_graph_says_nothing_of_shapes(self):
        graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["y"])], "g", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 48])],
                                  [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 20])], [numpy_helper.from_array(WEIGHT, "w")])
        with tempfile.TemporaryDirectory() as folder:
            onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), f"{folder}/source.onnx")
            quantize(f"{folder}/source.onnx", folder)
            told = onnx.load(f"{folder}/reader.onnx").graph
        self.assertFalse(any(value.type.tensor_type.HasField("shape") for value in (*told.input, *told.output, *told.value_info)))

    def test_a_product_of_three_dimensions_has_a_scale_for_each_subword(self):
        x = RANDOM.normal(size=(2, 3, 48)).astype(np.float32)
        x[1] *= 1000
        (exact,), (eight,), _ = run(helper.make_node("MatMul", ["x", "w"], ["y"]), {"w": WEIGHT}, [(x,)])
        self.assertTrue((np.abs(eight - exact) <= largest_error(x, WEIGHT) * 1.01).all())


class Lookups(unittest.TestCase):
    def test_a_large_table_has_a_scale_a_row(self):
        table = RANDOM.normal(size=(1001, 100)).astype(np.float32) * np.linspace(0.01, 10, 1001, dtype=np.float32)[:, None]
        at = np.array([[0, 5], [1000, 0]], np.int64)
        node = helper.make_node("Gather", ["table", "x"], ["y"])
        (exact,), (eight,), kinds = run(node, {"table": table}, [(at,)], TensorProto.INT64)
        self.assertIn("Mul", kinds)
        self.assertEqual(eight.shape, (2, 2, 100))
        self.assertTrue((np.abs(eight - exact) <= np.abs(exact).max(-1, keepdims=True) / 254 * 1.01).all())

    def test_a_small_table_stays_exact(self):
        table = RANDOM.normal(size=(10, 4)).astype(np.float32)
        (exact,), (eight,), kinds = run(helper.make_node("Gather", ["table", "x"], ["y"]), {"table": table}, [(np.array([3, 1]),)], TensorProto.INT64)
        self.assertEqual(kinds, {"Gather"})
        np.testing.assert_array_equal(eight, exact)


if __name__ == "__main__":
    unittest.main()
