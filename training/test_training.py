"""Tests of the training's parts: python -m unittest test_training"""

import json
import tempfile
import unittest
from pathlib import Path

import torch

from average import Average
from losses import disagreement
from propbank import ARGUMENTS, Sentence, read_propbank
from records import MAX_WORDS
from scores import act, distinct


class Averages(unittest.TestCase):
    def test_a_network_that_stands_still_is_its_own_average(self):
        network = torch.nn.Linear(2, 2)
        average = Average(network, 0.9)
        for step in range(5):
            average.update(network, step)
        self.assertTrue(torch.allclose(average.weights["weight"], network.weight))

    def test_the_average_lies_between_where_it_was_and_where_it_is(self):
        network = torch.nn.Linear(1, 1)
        with torch.no_grad():
            network.weight.fill_(0)
            average = Average(network, 0.9)
            network.weight.fill_(1)
        average.update(network, 10_000)
        self.assertAlmostEqual(average.weights["weight"].item(), 0.1, places=5)


class Disagreement(unittest.TestCase):
    def test_equal_passes_agree(self):
        one = torch.randn(3, 4, 5)
        self.assertAlmostEqual(disagreement([(torch.cat([one, one]), 1.0)]).item(), 0, places=6)

    def test_unlike_passes_do_not_and_the_order_is_the_same(self):
        one, other = torch.tensor([[[5.0, 0.0]]]), torch.tensor([[[0.0, 5.0]]])
        there, back = (disagreement([(torch.cat(pair), 1.0)]).item() for pair in ((one, other), (other, one)))
        self.assertGreater(there, 1)
        self.assertAlmostEqual(there, back, places=5)


class Propbank(unittest.TestCase):
    def test_arguments_are_words_of_a_predicate(self):
        row = {"tokens": ["Ann", "did", "not", "meet", "Bob"], "preds": [{"i": 3, "args": [[0, 0, "ARG0"], [2, 2, "ARGM-NEG"], [4, 4, "ARG1"]]}]}
        sentence = Sentence(row)
        self.assertEqual(sentence.predicates, [0, 0, 0, 1, 0])
        names = [ARGUMENTS[role] for role in sentence.arguments[0][1]]
        self.assertEqual(names, ["ARG0", "none", "ARGM-NEG", "none", "ARG1"])

    def test_continued_arguments_count_and_rare_ones_are_other(self):
        row = {"tokens": ["a", "b", "c"], "preds": [{"i": 1, "args": [[0, 0, "C-ARG1"], [2, 2, "ARGM-DIS"]]}]}
        self.assertEqual([ARGUMENTS[r] for r in Sentence(row).arguments[0][1]], ["ARG1", "none", "other"])

    def test_sentences_are_no_longer_than_those_of_the_records(self):
        rows = [{"tokens": ["a"] * count, "preds": [{"i": 1, "args": []}]} for count in (3, 4, MAX_WORDS, MAX_WORDS + 1)]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rows.jsonl"
            path.write_text("\n".join(json.dumps(row) for row in rows))
            self.assertEqual([len(s.words) for s in read_propbank(path)], [4, MAX_WORDS])


class Acts(unittest.TestCase):
    def test_one_act_told_by_two_words_is_one(self):
        self.assertEqual(len(distinct([act(3, [1, 0, 2]), act(3, [1, 0, 2])])), 1)

    def test_another_type_or_another_party_is_another_act(self):
        self.assertEqual(len(distinct([act(3, [1, 0, 2]), act(4, [1, 0, 2]), act(3, [0, 1, 2])])), 3)


if __name__ == "__main__":
    unittest.main()
