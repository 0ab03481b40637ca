"""python3 -m unittest training/test_restore.py"""
import sys
import tempfile
import unittest
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parent))
from encoder import Encoder
from graph import export
from network import Network
from quantize import quantize
from restore import released_weights

CONFIG = {"model_type": "mpnet", "hidden_size": 16, "num_attention_heads": 2, "num_hidden_layers": 2, "intermediate_size": 32,
          "max_position_embeddings": 40, "relative_attention_num_buckets": 32}


class Restored(unittest.TestCase):
    def test_a_released_graph_gives_its_network_back_but_for_the_rounding(self):
        torch.manual_seed(7)
        network = Network(Encoder(CONFIG, 7000))
        for parameter in network.parameters():
            torch.nn.init.normal_(parameter)
        with tempfile.TemporaryDirectory() as folder:
            export(network, f"{folder}/f32.onnx")
            quantize(f"{folder}/f32.onnx", f"{folder}/reader.onnx")
            weights = released_weights(f"{folder}/reader.onnx")
        due = network.state_dict()
        self.assertEqual(set(weights), set(due))
        for name, weight in due.items():
            self.assertEqual(weights[name].shape, weight.shape, name)
            self.assertLess((weights[name] - weight).abs().max() / weight.abs().max(), 1 / 200, name)


if __name__ == "__main__":
    unittest.main()
