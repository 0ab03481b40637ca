"""python3 -m unittest training/test_records.py"""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from batches import PAD
from labels import AT_EVENT, FAMILIES, MODES, NAME_TAGS
from records import record_of, relation_of


def event(trigger, type, actors=(), recipients=(), **more):
    return {"trigger": trigger, "type": type, "actors": list(actors), "recipients": list(recipients), **more}


def read(text, *events, file="g-ledger-1.jsonl", **more):
    return record_of({"id": "x", "text": text, "events": list(events), **more}, file)


def roles(record, n=0, family="event"):
    """{word: role} of an anchor; words that stand twice are numbered by their place."""
    names = FAMILIES[family][1]
    return [(record.words[i], names[role]) for i, role in enumerate(record.anchors[family][n].roles) if role]


def contacts(record):
    return [(a.at.get("contactKind") and AT_EVENT["contactKind"][a.at["contactKind"]], a.at.get("contactState") and AT_EVENT["contactState"][a.at["contactState"]])
            for a in record.anchors["event"]]


class Events(unittest.TestCase):
    def test_second_hit_is_the_second_word(self):
        record = read("Ann said Bob said no.", event("said#2", "REJECT", ["Bob"]))
        self.assertEqual([a.word for a in record.anchors["event"]], [3])
        self.assertEqual([a.word for a in read("Ann said Bob said no.", event("said", "REJECT", ["Bob"])).anchors["event"]], [1])

    def test_what_is_not_in_the_text_is_no_anchor(self):
        self.assertEqual(read("Ann left.", event("left#2", "REJECT", ["Ann"])).anchors["event"], [])

    def test_one_who_acts_and_receives_has_both_roles(self):
        record = read("Ann and Bob accused each other in Rome.", event("accused", "ACCUSE", ["Ann", "Bob"], ["Ann", "Bob"], place=["Rome"]))
        self.assertEqual(roles(record), [("Ann", "both"), ("Bob", "both"), ("Rome", "place")])

    def test_roles_of_one_side(self):
        record = read("Old Ann accused Bob on Monday, Reuters said.", event("accused", "ACCUSE", ["Old Ann"], ["Bob"], when=["Monday"], reporter=["Reuters"]))
        self.assertEqual(roles(record), [("Old", "actor"), ("Ann", "actor"), ("Bob", "recipient"), ("Monday", "when"), ("Reuters", "reporter")])

    def test_the_first_role_of_a_word_stays_beside_the_two_sides(self):
        record = read("Rome accused Bob.", event("accused", "ACCUSE", ["Rome"], ["Bob"], place=["Rome"]))
        self.assertEqual(roles(record), [("Rome", "actor"), ("Bob", "recipient")])

    def test_mode_modality_and_history(self):
        at = read("Ann may arrest Bob.", event("arrest", "COERCE", ["Ann"], ["Bob"], mode="arrest", modality="possible", historical=True)).anchors["event"][0].at
        self.assertEqual((MODES[at["mode"]], AT_EVENT["modality"][at["modality"]], at["historical"]), ("COERCE-arrest", "possible", 1))
        plain = read("Ann aids Bob.", event("aids", "AID", ["Ann"], ["Bob"])).anchors["event"][0].at
        self.assertEqual((plain["mode"], AT_EVENT["modality"][plain["modality"]], plain["historical"]), (0, "actual", 0))


class Contacts(unittest.TestCase):
    MEETING = {"kind": "meeting", "state": "held", "parties": ["Ann", "Bob"], "host": None}

    def test_a_contact_is_at_the_event_that_can_be_one(self):
        record = read("Ann met Bob and attacked Cid.", event("attacked", "ASSAULT", ["Ann"], ["Cid"]), event("met", "CONSULT", ["Ann", "Bob"]), contact=self.MEETING)
        self.assertEqual(contacts(record), [(None, None), ("meeting", "held")])

    def test_of_two_contacts_the_one_with_its_parties(self):
        record = read("Cid called Dan and Ann met Bob.", event("called", "CONSULT", ["Cid", "Dan"], mode="phone"), event("met", "CONSULT", ["Ann", "Bob"]), contact=self.MEETING)
        self.assertEqual(contacts(record), [(None, None), ("meeting", "held")])

    def test_a_refusal_to_meet_before_the_meeting_it_refuses(self):
        refused = self.MEETING | {"state": "refused"}
        events = event("meet", "CONSULT", ["Ann", "Bob"]), event("refused", "REJECT", ["Ann"], ["Bob"], mode="meet")
        self.assertEqual(contacts(read("Ann refused to meet Bob.", *events, contact=refused)), [(None, None), ("meeting", "refused")])

    def test_another_refusal_is_none(self):
        record = read("Ann refused to yield to Bob.", event("refused", "REJECT", ["Ann"], ["Bob"], mode="yield"), contact=self.MEETING)
        self.assertEqual(contacts(record), [(None, None)])

    def test_no_contact(self):
        self.assertEqual(contacts(read("Ann met Bob.", event("met", "CONSULT", ["Ann", "Bob"]), contact=None)), [(None, None)])


class Fields(unittest.TestCase):
    def test_a_statement_opens_at_its_first_word(self):
        record = read("Ann said Bob lied.", statement={"speaker": "Ann", "content": "Bob lied", "stance": "accuse", "about": ["Bob"]})
        anchor, = record.anchors["statement"]
        self.assertEqual((anchor.word, FAMILIES["statement"][0][anchor.label]), (2, "accuse"))
        self.assertEqual(roles(record, 0, "statement"), [("Ann", "speaker"), ("Bob", "about"), ("lied", "extent")])

    def test_whom_it_is_about_is_marked_inside_what_is_said_its_speaker_is_not(self):
        said = {"speaker": "Ann", "content": "Ann saw Bob leave", "stance": "inform", "about": ["Bob"]}
        record = read("Ann said Ann saw Bob leave.", statement=said)
        inside = [("Ann", "extent"), ("saw", "extent"), ("Bob", "about"), ("leave", "extent")]
        self.assertEqual(roles(record, 0, "statement")[-4:], inside)

    def test_where_nobody_said_whom_it_is_about_the_words_said_teach_nothing_of_it(self):
        anchor, = read("Ann said Bob lied.", statement={"speaker": "Ann", "content": "Bob lied", "stance": "accuse"}).anchors["statement"]
        self.assertEqual(anchor.roles, [FAMILIES["statement"][1].index("speaker"), 0, PAD, PAD, 0])

    def test_names_are_tagged_and_unknown_names_are_not_none(self):
        tags = read("Old Ann left Rome.", names=[["Old Ann", "PER"], ["Rome", "GPE"]]).tags
        self.assertEqual([NAME_TAGS[t] for t in tags], ["B-PER", "I-PER", "O", "B-GPE", "O"])
        self.assertIsNone(read("Old Ann left Rome.").tags)

    def test_a_text_of_one_word_or_of_too_many_is_no_record(self):
        self.assertIsNone(read("Ann"))
        self.assertIsNone(read("Ann " * 111))
        self.assertIsNotNone(read("Ann " * 110))


class Relations(unittest.TestCase):
    def relation(self, marked):
        relation = relation_of({"marked_sentence": marked, "gold_root": "ACCUSE", "gold_penta": "3"}, 4)
        return relation.id, " ".join(relation.words), [relation.words[i] for i in relation.source], [relation.words[i] for i in relation.target]

    def test_marked_spans_are_sides_and_the_marks_are_gone(self):
        self.assertEqual(self.relation("Old <s>Ann Lee</s> accused <t>Bob</t>."), ("4", "Old Ann Lee accused Bob .", ["Ann", "Lee"], ["Bob"]))

    def test_sides_in_either_order_and_more_than_one_span(self):
        self.assertEqual(self.relation("<t>Bob</t> was hit by <s>Ann</s> and <s>Cid</s>."), ("4", "Bob was hit by Ann and Cid .", ["Ann", "Cid"], ["Bob"]))

    def test_a_side_within_the_other(self):
        self.assertEqual(self.relation("<s><t>Rome</t> police</s> left.")[2:], (["Rome", "police"], ["Rome"]))

    def test_a_side_that_is_not_marked_is_the_first_word(self):
        self.assertEqual(self.relation("Men hit <t>Bob</t>.")[2:], (["Men"], ["Bob"]))


if __name__ == "__main__":
    unittest.main()
