"""Tests of the training's parts: python -m unittest test_training"""

import json
import tempfile
import unittest
from contextlib import nullcontext
from pathlib import Path
from unittest import mock

import torch

from average import Average
from encoder import Encoder
from frozen import Frozen
from imitation import imitation_loss, lesson
from losses import disagreement, home_loss
from low_rank import LowRank, begin_updates, learn_updates, merged
from network import Network
from propbank import ARGUMENTS, Sentence, read_propbank
from records import MAX_WORDS, Record, record_of
from release import blended
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


class Blended(unittest.TestCase):
    def test_it_is_the_mean_where_both_have_a_weight_and_the_run_where_it_alone_has_one(self):
        run = {"old.weight": torch.tensor([1.0, 3.0]), "new.weight": torch.tensor([5.0])}
        blend = blended(run, {"old.weight": torch.tensor([3.0, 3.0])}, 0.5)
        self.assertEqual([blend["old.weight"].tolist(), blend["new.weight"].tolist()], [[2.0, 3.0], [5.0]])

    def test_an_update_of_the_run_counts_by_its_share_and_so_does_that_of_the_release(self):
        update = lambda size: {"a.outer": torch.full((1, 1), size), "a.inner": torch.ones(1, 1)}
        change = lambda state: (state["a.outer"] @ state["a.inner"]).item()
        self.assertAlmostEqual(change(blended(update(4.0), {}, 0.75)), 3.0)
        self.assertAlmostEqual(change(blended(update(4.0), update(8.0), 0.75)), 5.0)


class Disagreement(unittest.TestCase):
    def test_equal_passes_agree(self):
        one = torch.randn(3, 4, 5)
        self.assertAlmostEqual(disagreement([(torch.cat([one, one]), 1.0)]).item(), 0, places=6)

    def test_unlike_passes_do_not_and_the_order_is_the_same(self):
        one, other = torch.tensor([[[5.0, 0.0]]]), torch.tensor([[[0.0, 5.0]]])
        there, back = (disagreement([(torch.cat(pair), 1.0)]).item() for pair in ((one, other), (other, one)))
        self.assertGreater(there, 1)
        self.assertAlmostEqual(there, back, places=5)


class Imitation(unittest.TestCase):
    """What trained readers make of a sentence, learnt by another."""

    def setUp(self):
        torch.manual_seed(3)
        self.sentences = [["d", "e"], ["f"]]
        self.teachers = [(tiny_network().eval(), TinySubwords()) for _ in range(2)]
        for network, _ in self.teachers:
            torch.nn.init.constant_(network.anchors["event"].bias[:1], -9)

    def test_a_lesson_lies_between_its_teachers_and_asks_real_words_alone(self):
        one, other, both = (lesson(some, self.sentences) for some in (self.teachers[:1], self.teachers[1:], self.teachers))
        self.assertTrue(torch.allclose(both["names"], (one["names"] + other["names"]) / 2))
        self.assertEqual(list(zip(both["event"]["rows"].tolist(), both["event"]["words"].tolist())), [(0, 1), (0, 2), (1, 1)])

    def test_a_learner_comes_nearer_to_its_teacher_who_has_nothing_to_learn(self):
        learner, inputs = tiny_network().eval(), TinySubwords().batch(self.sentences)
        due = lesson(self.teachers[:1], self.sentences)
        loss = lambda network: imitation_loss(network, network(*inputs), inputs[3] > 0, due)
        least, first = loss(self.teachers[0][0]).item(), loss(learner).item()
        optimizer = torch.optim.Adam(learner.parameters(), 0.01)
        for _ in range(40):
            optimizer.zero_grad()
            loss(learner).backward()
            optimizer.step()
        self.assertLess(loss(learner).item() - least, 0.5 * (first - least))


class Updates(unittest.TestCase):
    def test_an_update_begins_where_other_weights_are_as_near_as_its_rank_allows(self):
        torch.manual_seed(5)
        network, goal = tiny_network(), tiny_network()
        learn_updates(network.encoder.layers, 3)
        kept = {name: part.weight.clone() for name, part in network.named_modules() if isinstance(part, LowRank)}
        state = goal.state_dict()
        for name, weight in kept.items():
            state[f"{name}.weight"] = weight + torch.randn(weight.shape[0], 3) @ torch.randn(3, weight.shape[1])
        begin_updates(network, state)
        reached = merged(network.state_dict())
        self.assertTrue(all(torch.allclose(reached[name], state[name], atol=1e-3) for name in reached))
        self.assertTrue(all(torch.equal(part.weight, kept[name]) for name, part in network.named_modules() if name in kept))

    def test_an_update_begun_where_nothing_has_changed_still_learns(self):
        torch.manual_seed(1)
        network, subwords = tiny_network(), TinySubwords()
        state = {name: value.clone() for name, value in network.state_dict().items()}
        learn_updates(network.encoder.layers, 3)
        begin_updates(network, state)
        same = merged(network.state_dict())
        self.assertTrue(all(torch.equal(same[name], state[name]) for name in same))
        network(*subwords.batch([["a", "b", "c"]])).square().sum().backward()
        updates = [part for part in network.modules() if isinstance(part, LowRank)]
        self.assertTrue(all(part.outer.grad.abs().max() > 0 for part in updates))


class Homes(unittest.TestCase):
    """Whose a party is: a share for each word of its sentence, the start mark for none."""

    def setUp(self):
        torch.manual_seed(1)
        self.network = tiny_network()
        self.states = torch.randn(2, 5, 8)
        self.real = torch.tensor([[False, True, True, True, True], [False, True, True, False, False]])

    def test_shares_fall_on_words_and_on_the_start_mark_alone(self):
        shares = self.network.whose(self.states, self.real).exp()
        self.assertTrue(torch.allclose(shares.sum(-1), torch.ones(2, 5)))
        self.assertEqual(shares[1, 1, 3:].sum().item(), 0)

    def test_the_loss_falls_when_the_shares_go_where_they_should(self):
        records = [Record("a", "f", ["w"] * 4, {}, False, None, [(3, [0])]), Record("b", "f", ["w"] * 2, {}, False, None, [(1, [])])]
        optimizer = torch.optim.Adam(self.network.homes.parameters(), 0.01)
        losses = []
        for _ in range(60):
            loss = home_loss(self.network, self.states, records)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        self.assertLess(losses[-1], 0.5 * losses[0])
        guess = self.network.eval().whose(self.states, self.real).argmax(-1)
        self.assertEqual([guess[0, 4].item(), guess[1, 2].item()], [1, 0])

    def test_records_without_homes_cost_nothing(self):
        record = Record("a", "f", ["w"] * 4, {}, False, None)
        self.assertEqual(home_loss(self.network, self.states, [record, record]).item(), 0)

    def test_a_party_is_its_last_word_and_names_are_words(self):
        row = {"id": "x", "text": "Sailors of the frigate left Tonga.", "events": []}
        record = record_of(row, "real-1", [{"party": [0, 22], "at": [[28, 33]]}, {"party": [0, 7], "at": []}])
        self.assertEqual(record.homes, [(3, [5]), (0, [])])


class FrozenLayers(unittest.TestCase):
    def setUp(self):
        """In full precision: bf16 products differ with the batch by more than what is kept rounds."""
        torch.manual_seed(1)
        for module in ("frozen", "network"):
            self.enterContext(mock.patch(f"{module}.half_precision", lambda device: nullcontext()))

    def test_states_are_those_of_the_network_whatever_was_read_before(self):
        network, subwords = tiny_network(), TinySubwords()
        network.eval()
        frozen = Frozen(network, subwords, 1)
        sentences = [["a", "b", "c"], ["b"]]
        due = network(*subwords.batch(sentences))
        frozen.states([["c", "b", "a", "a"]])
        frozen.states([["b"]])
        network.eval()
        frozen.states(sentences)
        network.eval()
        real = torch.tensor([[True] * 4, [True, True, False, False]])
        self.assertTrue(torch.allclose(frozen.states(sentences)[real], due[real], atol=5e-3))

    def test_what_was_read_is_read_from_its_file_and_not_again(self):
        network, subwords = tiny_network(), TinySubwords()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "frozen.pt"
            before = Frozen(network, subwords, 1, path)
            before.states([["a", "b"]])
            before.save(path)
            network.eval()
            due = before.states([["a", "b"]])
            torch.nn.init.zeros_(network.encoder.words.weight)
            self.assertTrue(torch.equal(Frozen(network, subwords, 1, path).states([["a", "b"]]), due))


class TinySubwords:
    """One piece a word, no tokenizer."""

    def batch(self, sentences):
        width = max(map(len, sentences)) + 1
        ids, first = (torch.zeros(len(sentences), width, dtype=torch.long) for _ in range(2))
        mask = torch.zeros(len(sentences), width, dtype=torch.long)
        for row, words in enumerate(sentences):
            ids[row, 1 : len(words) + 1] = torch.tensor([ord(word) - 96 for word in words])
            mask[row, : len(words) + 1] = 1
            first[row, 1 : len(words) + 1] = torch.arange(1, len(words) + 1)
        return ids, mask, torch.zeros_like(ids), first


def tiny_network():
    config = {"hidden_size": 8, "model_type": "mpnet", "num_attention_heads": 2, "intermediate_size": 16, "num_hidden_layers": 3,
              "max_position_embeddings": 40, "relative_attention_num_buckets": 32}
    return Network(Encoder(config, 12))


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
