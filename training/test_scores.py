"""Tests of the figures: python -m unittest test_scores"""

import tempfile
import unittest
from unittest.mock import patch

import onnxruntime
import torch

from encoder import Encoder
from graph import export
from labels import FAMILIES
from network import Network
from records import Anchor, Record
from release import graph_table
from scores import anchor_table, table

CONFIG = {"model_type": "mpnet", "hidden_size": 16, "num_attention_heads": 2, "num_hidden_layers": 1, "intermediate_size": 32,
          "max_position_embeddings": 40, "relative_attention_num_buckets": 32}


class Letters:
    """Subwords of which each word is one."""

    def batch(self, sentences):
        length = max(len(words) for words in sentences) + 2
        ids, mask = torch.zeros(2, len(sentences), length, dtype=torch.long)
        first = torch.zeros(len(sentences), length - 1, dtype=torch.long)
        for n, words in enumerate(sentences):
            ids[n, 1 : len(words) + 1] = torch.tensor([ord(word) for word in words])
            mask[n, : len(words) + 2] = 1
            first[n, 1 : len(words) + 1] = torch.arange(1, len(words) + 1)
        return ids, mask, mask, first


def record(words, complete=True, **anchors):
    return Record(words, "real-1", list(words), {family: anchors.get(family, []) for family in FAMILIES}, complete, None)


def event(word, length):
    return Anchor(word, 3, [0] * length, {"modality": 1})


RECORDS = [
    record("abcde", event=[event(1, 5)], issue=[Anchor(2, 1, [0, 0, 1, 1, 0])]),
    record("fghabd", event=[event(0, 6), event(4, 6)]),
    record("cdef", complete=False, event=[event(3, 4)]),
]


class Tables(unittest.TestCase):
    def test_what_is_not_marked_counts_neither_as_found_nor_as_missed(self):
        half = record("ab", complete=False, event=[event(0, 2)], issue=[Anchor(1, 1, [0, 1])])
        read = lambda batch: [(family, 0, 0, [0.5, 0.2, 0.1, 0.2], []) for family in ("event", "issue")]
        found, gold = table([half], read)
        self.assertEqual((gold["event"], gold["issue"]), (1, 0))
        self.assertEqual(([c[:3] for c in found["event"]], found["issue"]), ([(0.5, 1, 3)], []))

    def test_a_network_and_its_graph_give_the_same_table(self):
        torch.manual_seed(3)
        network = Network(Encoder(CONFIG, 200))
        for parameter in network.parameters():
            torch.nn.init.normal_(parameter, std=0.5)
        with tempfile.TemporaryDirectory() as folder:
            export(network, f"{folder}/f32.onnx")
            found, gold = graph_table(onnxruntime.InferenceSession(f"{folder}/f32.onnx"), Letters(), RECORDS)
        with patch("torch.onnx.is_in_onnx_export", return_value=True):  # in 32 bits, as the graph is
            mine, due, seen = anchor_table(network, Letters(), RECORDS)
        self.assertEqual((gold, gold["event"], gold["issue"], seen.total()), (due, 4, 1, 4))
        # at events the extent, the last of a candidate, is not asked for
        plain = lambda said: {family: [(round(c[0], 4), *c[1 : 3 if family == "event" else 4]) for c in said[family]] for family in FAMILIES}
        self.assertEqual(plain(found), plain(mine))
        self.assertTrue(all(found.values()))


if __name__ == "__main__":
    unittest.main()
