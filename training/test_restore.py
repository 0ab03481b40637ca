"""python3 -m unittest training/test_restore.py"""
import json
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

sys.path.insert(0, str(Path(__file__).parent))
from encoder import Encoder
from graph import export
from labels import FAMILIES
from low_rank import bare, learn_updates, merged, updates_of
from network import Network
from quantize import UPDATE_STEPS, load_graph, quantize
from restore import released_weights
from sizes import SIZES
from teachers import teacher

CONFIG = {"model_type": "mpnet", "hidden_size": 16, "num_attention_heads": 2, "num_hidden_layers": 2, "intermediate_size": 32,
          "max_position_embeddings": 40, "relative_attention_num_buckets": 32}


class Restored(unittest.TestCase):
    def test_a_released_graph_gives_its_network_back_but_for_the_rounding(self):
        network = drawn_network()
        with tempfile.TemporaryDirectory() as folder:
            export(network, f"{folder}/f32.onnx")
            quantize(f"{folder}/f32.onnx", folder)
            weights = released_weights(folder)
        self.same(weights, network.state_dict())

    def test_a_released_update_comes_back_beside_the_weights_that_it_left_alone(self):
        network = drawn_network(lambda it: learn_updates(it.encoder.layers[1:], 4))
        state = network.state_dict()
        with tempfile.TemporaryDirectory() as folder:
            export(network_with(bare(state)), f"{folder}/f32.onnx")
            before = quantize(f"{folder}/f32.onnx", folder)
            graph = Path(folder, "reader.onnx").read_bytes()
            parts = quantize(f"{folder}/f32.onnx", folder, {layer: [t.numpy() for t in pair] for layer, pair in updates_of(state).items()})
            weights, size = released_weights(folder), Path(folder, "update.onnx").stat().st_size
            altered = Path(folder, "reader.onnx").read_bytes()
            quantize(f"{folder}/f32.onnx", folder)
            self.assertFalse(Path(folder, "update.onnx").exists(), "an update of another release stays behind")
        self.assertEqual((before, parts), (["reader.onnx"], ["reader.onnx", "update.onnx"]))
        numbers = sum(t.numel() for pair in updates_of(state).values() for t in pair)
        self.assertLess(size, numbers + 500 * len(updates_of(state)))
        self.same(weights, state)
        kept = [i.raw_data for i in onnx.load_model_from_string(graph).graph.initializer if i.name.endswith(".q0")]
        self.assertTrue(kept and all(data in altered for data in kept))

    def test_the_graph_with_an_update_computes_what_the_network_does(self):
        torch.manual_seed(7)
        network = Network(Encoder(CONFIG, 7000))
        learn_updates(network.encoder.layers, 4)
        with torch.no_grad():
            for _, (outer, _) in updates_of(network.state_dict()).items():
                outer.normal_(std=0.1)
        state = network.state_dict()
        inputs = {"ids": np.array([[1, 5, 9, 2]]), "mask": np.ones((1, 4), np.int64), "shapes": np.ones((1, 4), np.int64),
                  "first": np.array([[0, 1, 2]]), "floor": np.full(len(FAMILIES), 2, np.float32)}
        with tempfile.TemporaryDirectory() as folder:
            names = lambda graph: onnxruntime.InferenceSession(graph).run(["names"], inputs)[0]
            export(network_with(merged(state)), f"{folder}/f32.onnx")
            exact = names(f"{folder}/f32.onnx")
            export(network_with(bare(state)), f"{folder}/f32.onnx")
            without = names(f"{folder}/f32.onnx")
            quantize(f"{folder}/f32.onnx", folder, {layer: [t.numpy() for t in pair] for layer, pair in updates_of(state).items()})
            eight = names(load_graph(folder))
        self.assertLess(np.abs(eight - exact).max(), np.abs(without - exact).max() / 10)

    def test_a_release_teaches_with_its_own_subwords(self):
        network = drawn_network()
        with tempfile.TemporaryDirectory() as folder:
            release, encoder = Path(folder, "release"), Path(folder, SIZES["small"]["encoder"])
            release.mkdir(), encoder.mkdir()
            export(network, f"{folder}/f32.onnx")
            quantize(f"{folder}/f32.onnx", release)
            (release / "manifest.json").write_text(json.dumps({"name": "small"}))
            (encoder / "config.json").write_text(json.dumps(CONFIG))
            words = {word: n for n, word in enumerate([*SIZES["small"]["marks"], "Chad", "Togo"])}
            Tokenizer(WordLevel(words, unk_token="[UNK]")).save(str(release / "tokenizer.json"))
            taught, subwords = teacher(release, "standard", Path(folder), "cpu")
        self.same(taught.state_dict(), network.state_dict())
        ids, _, _, first = subwords.batch([["Togo", "Mali"]])
        self.assertEqual((ids.tolist(), first.tolist()), ([[0, 4, 2, 1]], [[0, 1, 2]]))

    def same(self, weights, due):
        self.assertEqual(set(weights), set(due))
        for name, weight in due.items():
            self.assertEqual(weights[name].shape, weight.shape, name)
            most = 1 / 200
            if name.endswith((".inner", ".outer")):  # the outer half is rounded in steps of the weights, which differ by column
                most = (1.2 if name.endswith(".outer") else 0.6) / UPDATE_STEPS
            self.assertLess((weights[name] - weight).abs().max() / weight.abs().max(), most, name)


def drawn_network(change=lambda network: None):
    """A network, changed before all its weights are drawn from one normal distribution by a seed."""
    torch.manual_seed(7)
    network = Network(Encoder(CONFIG, 7000))
    change(network)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter)
    return network


def network_with(state):
    network = Network(Encoder(CONFIG, 7000))
    network.load_state_dict(state)
    return network


if __name__ == "__main__":
    unittest.main()
