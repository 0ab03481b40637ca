"""python3 -m unittest training/test_harmonise.py"""
import unittest
from pathlib import Path
import sys

sys.path.insert(0, str(Path(__file__).parent))
from harmonise import as_string, harmonise, harmonise_with_reasons, locate


def event(trigger, type, mode=None, actors=(), recipients=(), **more):
    return {"trigger": trigger, "type": type, "mode": mode, "modality": "actual", "actors": list(actors), "recipients": list(recipients),
            "place": [], "when": [], "reporter": [], **more}


def one(text, *events, file="real-1", **more):
    return harmonise({"id": "x", "text": text, "events": list(events), **more}, file)["events"]


class Rules(unittest.TestCase):
    def test_taken_town_is_assault_taken_ship_is_not(self):
        for text, actor, thing, type in (
            ("Rebels seized the town of Kella.", "Rebels", "town", "ASSAULT"),
            ("Government troops recapture Kella from rebels.", "Government troops", "rebels", "ASSAULT"),
            ("Somali pirates seize two ships.", "Somali pirates", "two ships", "COERCE"),
            ("Soldiers seized power in Kella.", "Soldiers", "power", "COERCE"),
            ("Troops take over the ministry of information.", "Troops", "ministry of information", "COERCE"),
        ):
            trigger = next(word for word in ("seized", "recapture", "seize", "take over") if word in text)
            self.assertEqual(one(text, event(trigger, "COERCE", "seize", [actor], [thing]))[0]["type"], type, text)

    def test_closed_border_is_coerce_closed_embassy_is_not(self):
        border, = one("Arland closed its border with Borland.", event("closed", "SANCTION", None, ["Arland"], ["Borland"]))
        self.assertEqual((border["type"], border["mode"]), ("COERCE", "restrict"))
        embassy = event("closed", "SANCTION", "withdraw", ["Arland"], ["Borland"])
        self.assertEqual(one("Arland closed its embassy near the border with Borland.", embassy), [embassy])

    def test_condolences_are_dropped_a_stand_is_kept(self):
        self.assertEqual(one("Arland offered condolences to the families.", event("condolences", "SUPPORT", None, ["Arland"], ["families"])), [])
        self.assertEqual(len(one("Arland sympathises with Borland.", event("sympathises", "SUPPORT", None, ["Arland"], ["Borland"]))), 1)

    def test_meeting_has_all_parties_as_actors_with_their_states(self):
        met = event("met", "CONSULT", None, ["Ann"], ["Bob"], actor_states=["FRA"], recipient_states=["ITA"])
        after, = one("Ann met Bob.", met)
        self.assertEqual((after["actors"], after["recipients"]), (["Ann", "Bob"], []))
        self.assertEqual((after["actor_states"], after["recipient_states"]), (["FRA", "ITA"], []))
        visit = event("visited", "CONSULT", "visit", ["Ann"], ["Italy"])
        self.assertEqual(one("Ann visited Italy.", visit), [visit])

    def test_numbers_and_loose_words(self):
        for text, before, after in (
            ("Police held 12 sailors.", "sailors", "12 sailors"),
            ("Police held sailors.", "sailors", "sailors"),
            ("In 2014, it held sailors.", "sailors", "sailors"),
            ("Police cited the 1978 resolution.", "resolution", "resolution"),
            ("Police held his brothers.", "his brothers", "brothers"),
            ("Police held a million men.", "a million men", "a million men"),
            ("On May 5 police held men.", "police", "police"),
        ):
            self.assertEqual(one(text, event("held", "COERCE", "arrest", [], [before]))[0]["recipients"], [after], text)

    def test_a_body_has_one_code(self):
        after, = one("The Arab League met.", event("met", "CONSULT", "multilateral", ["Arab League"], actor_states=["ArabLeague"]))
        self.assertEqual(after["actor_states"], ["LAS"])

    def test_second_hit_keeps_its_number(self):
        text = "Men fled and 12 men came; 12 men left."
        start, end = locate(text, "12 men#2")
        self.assertEqual(as_string(text, start, end), "12 men#2")

    def test_incomplete_names_are_taken_for_unknown(self):
        record = {"id": "c-pressure-0100", "text": "Arland's foreign minister left.", "events": [], "names": [["Arland", "GPE"]]}
        self.assertNotIn("names", harmonise(record, "authored/c-pressure.jsonl"))
        self.assertIn("names", harmonise({**record, "id": "c-pressure-0300"}, "c-pressure"))

    def test_nothing_uneven_gives_the_same_record_and_nothing_is_changed_in_place(self):
        record = {"id": "x", "text": "Ann visited Italy.", "events": [event("visited", "CONSULT", "visit", ["Ann"], ["Italy"])]}
        self.assertIs(harmonise(record, "real-1"), record)
        uneven = {"id": "x", "text": "Ann met Bob.", "events": [event("met", "CONSULT", None, ["Ann"], ["Bob"])]}
        changed, reasons = harmonise_with_reasons(uneven, "real-1")
        self.assertEqual(reasons, ["mutual-contact-has-actors-only"])
        self.assertEqual(uneven["events"][0]["recipients"], ["Bob"])
        self.assertEqual(harmonise(changed, "real-1"), changed)


if __name__ == "__main__":
    unittest.main()
