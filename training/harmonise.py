#!/usr/bin/env python3
"""Bring annotated sentences of several hands to the one reading of the annotation guide.

`harmonise(record, file)` is pure: it returns the record itself where nothing is uneven, else a changed copy. It changes
only what the guide decides and what can be seen in the record alone; the texts are never touched. Run as a script over
files of sentences it prints how many records each rule changed; `--show` prints them.

    python3 training/harmonise.py DATA/authored/*.jsonl DATA/wire/*.jsonl
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

ROLES = ("actors", "recipients", "place", "when", "reporter")
PARTIES = (("actors", "actor_states"), ("recipients", "recipient_states"))


def harmonise(record: dict, file: str) -> dict:
    """The record as the guide has it. `file` is the name of its file, with or without folder and ending."""
    return harmonise_with_reasons(record, file)[0]


def harmonise_with_reasons(record: dict, file: str) -> tuple[dict, list[str]]:
    """As `harmonise`, with the name of the rule once for each thing it changed."""
    name = Path(file).name.removesuffix(".jsonl")
    reasons: list[str] = []
    events = []
    for event in record.get("events") or []:
        kept: dict | None = event
        for rule, change in EVENT_RULES.items():
            changed = change(kept, record["text"])
            if changed is not kept:
                reasons.append(rule)
            kept = changed
            if kept is None:
                break
        if kept is not None:
            events.append(kept)
    result = record
    if reasons:
        result = {**record, "events": events}
    if names_look_incomplete(record, name):
        result = {key: value for key, value in result.items() if key != "names"}
        reasons.append("names-incomplete")
    return result, reasons


# --- where a string of the record stands in its text ------------------------------------------------------------------

def locate(text: str, string: str) -> tuple[int, int] | None:
    """`[start, end)` of a verbatim string; `word#2` is the second hit from the left, also inside longer words."""
    base, number = string, 1
    if "#" in string and string.rsplit("#", 1)[1].isdigit():
        base, count = string.rsplit("#", 1)
        number = int(count)
    start = -1
    for _ in range(number):
        start = text.find(base, start + 1)
        if start < 0:
            return None
    return start, start + len(base)


def as_string(text: str, start: int, end: int) -> str:
    """The verbatim string of a span, with `#n` where it is not the first hit."""
    base, number, at = text[start:end], 1, -1
    while (at := text.find(base, at + 1)) != start:
        number += 1
    return base if number == 1 else f"{base}#{number}"


def around(text: str, string: str, before: int, after: int) -> str:
    span = locate(text, string)
    return "" if span is None else text[max(0, span[0] - before):span[1] + after]


def bare(string: str) -> str:
    return re.sub(r"#\d+$", "", string)


# --- rules on one event: return it, a changed copy, or None to drop it -------------------------------------------------

TAKING = re.compile(r"(re)?(captur\w+|conquer\w*|tak\w+|took|seiz\w+|gain\w*|overr[au]n|control)\b|fell\b|fall\b", re.I)
ARMED = re.compile(
    r"(rebel|troop|force|soldier|army|militia|fighter|insurgent|infantry|marines|guerrilla|jihadi|alliance|"
    r"Taliban|ISIL|Islamic State|separatist)", re.I)
GROUND = re.compile(
    r"\b(town|city|cities|capital|village|province|region|district|quarter|island|territory|area|base|airport|border post)s?\b"
    r"|\b(capture|recapture|retake|seize|take|control|overrun)\w*\s+(control\s+)?(of\s+)?(the\s+)?(?-i:[A-Z])", re.I)
NOT_GROUND = re.compile(
    r"\b(power|country|government|embassy|ministr\w+|bank|tanker|ship|vessel|boat|land|drone|office|station|"
    r"gunboat|weapon|arms|cocaine|drug|fleet)s?\b", re.I)


def taken_ground_is_assault(event, text):
    """Taking territory by force is ASSAULT; COERCE seize is for goods, ships, offices and power."""
    if event["type"] != "COERCE" or event.get("mode") != "seize" or not TAKING.match(event["trigger"]):
        return event
    actors = " ".join(event["actors"])
    if actors in ("they", "he", "it"):
        actors = text
    span = locate(text, event["trigger"])
    if span is None or not ARMED.search(actors):
        return event
    objects = " ".join(event["recipients"] + event["place"])
    phrase = text[span[0]:span[1] + 40]
    if NOT_GROUND.search(phrase) or NOT_GROUND.search(" ".join(event["recipients"])):
        return event
    fell = re.match(r"f[ae]ll", event["trigger"], re.I)
    held_place = re.match(r"control", event["trigger"]) and any(place[:1].isupper() for place in event["place"])
    if not fell and not held_place and not GROUND.search(phrase) and not GROUND.search(objects):
        return event
    return {**event, "type": "ASSAULT", "mode": None}


CLOSING = re.compile(r"(clos|shut|seal|blockad)", re.I)
GATES = re.compile(r"\b(border|frontier|crossing|checkpoint|customs post|gate)s?\b", re.I)


def closed_border_is_coerce(event, text):
    """A blockade, a closed border or crossing is COERCE restrict (guide: rulings); a closed mission or market is not."""
    if event["type"] != "SANCTION" or event.get("mode") not in (None, "discontinue") or not CLOSING.match(event["trigger"]):
        return event
    if not re.match(r"blockad", event["trigger"], re.I) and not GATES.search(around(text, event["trigger"], 45, 45)):
        return event
    return {**event, "type": "COERCE", "mode": "restrict"}


def condolences_are_no_event(event, text):
    """Condolences and sympathy are a statement only; "sympathises with Warsaw" as a stand of a state stays."""
    if event["type"] == "SUPPORT" and re.match(r"(condolence|sympath(y|ies)\b)", event["trigger"], re.I):
        return None
    return event


def charge_is_allege(event, text):
    """A charge, an indictment, a lawsuit is ACCUSE allege; a trial or an inquiry is ACCUSE investigate."""
    if event["type"] != "ACCUSE":
        return event
    trigger = bare(event["trigger"])
    if event.get("mode") == "investigate" and re.fullmatch(r"(charge[ds]?|charging|indict\w*|su(ed?|es|ing)|lawsuits?)", trigger, re.I):
        return {**event, "mode": "allege"}
    if event.get("mode") == "allege" and re.fullmatch(r"(trials?|prosecut\w*|inquir\w+|investigat\w+|prob(e|ed|es|ing))", trigger, re.I):
        return {**event, "mode": "investigate"}
    return event


def mutual_contact_has_actors_only(event, text):
    """In a meeting or a call that is mutual all parties are actors; only visits and mediated talks have a recipient."""
    if event["type"] != "CONSULT" or event.get("mode") not in (None, "phone", "multilateral"):
        return event
    if not event["actors"] or not event["recipients"] or event.get("both"):
        return event
    if not re.match(r"(me(e?t)|talk|spoke|speak|call|phon|telephon|conversation|summit|confer|consult|negotiat|dialogue|dine)", event["trigger"], re.I):
        return event
    added = [i for i, party in enumerate(event["recipients"]) if party not in event["actors"]]
    changed = {**event, "actors": event["actors"] + [event["recipients"][i] for i in added], "recipients": []}
    if "actor_states" in event and "recipient_states" in event:
        changed["actor_states"] = event["actor_states"] + [event["recipient_states"][i] for i in added]
        changed["recipient_states"] = []
    return changed


NUMBER = re.compile(
    r"(?<![\d,.])\b(?!(?:19|20)\d\d\s)(\d{1,3}(?:,\d{3})*|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|dozens of|hundreds of|thousands of|several)\s+$", re.I)
PRONOUN = re.compile(r"(i|we|you|he|she|it|they|him|her|us|them|who)\b")
AMOUNT = re.compile(r"(dozen|hundred|thousand|million|number|few|group|couple)\b")
LOOSE = re.compile(r"(the|a|an|his|her|its|their|our|my|your)\s+", re.I)


def number_belongs_to_party(event, text):
    """A number before a common noun is part of the party: "12 sailors". Most files have it so."""
    return respan(event, text, lambda start, end: number_start(text, start))


def number_start(text, start):
    if not text[start].islower() or PRONOUN.match(text, start):
        return start
    number = NUMBER.search(text[:start])
    if number and re.search(r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+$", text[:number.start()]):
        return start
    return number.start(1) if number else start


def loose_words_stay_out(event, text):
    """Leading articles and possessive pronouns stay out of a party's span: "his hosts" is "hosts"."""
    def trim(start, end):
        loose = LOOSE.match(text, start, end)
        common = loose and text[loose.end()].islower() and not AMOUNT.match(text, loose.end())
        return loose.end() if common else start
    return respan(event, text, trim)


def respan(event, text, new_start):
    changed = {}
    for role in ("actors", "recipients", "reporter"):
        strings = []
        for string in event.get(role) or []:
            span = locate(text, string)
            start = new_start(*span) if span else None
            strings.append(string if span is None or start == span[0] else as_string(text, start, span[1]))
        if strings != (event.get(role) or []):
            changed[role] = strings
    return {**event, **changed} if changed else event


BODY_CODES = {"ArabLeague": "LAS"}


def one_code_a_body(event, text):
    """A body has one code."""
    changed = {}
    for _, states in PARTIES:
        codes = event.get(states)
        if codes and any(code in BODY_CODES for code in codes):
            changed[states] = [BODY_CODES.get(code, code) for code in codes]
    return {**event, **changed} if changed else event


EVENT_RULES = {
    "one-code-a-body": one_code_a_body,
    "taken-ground-is-assault": taken_ground_is_assault,
    "closed-border-is-coerce": closed_border_is_coerce,
    "condolences-are-no-event": condolences_are_no_event,
    "charge-is-allege": charge_is_allege,
    "mutual-contact-has-actors-only": mutual_contact_has_actors_only,
    "loose-words-stay-out": loose_words_stay_out,
    "number-belongs-to-party": number_belongs_to_party,
}

# --- names ---------------------------------------------------------------------------------------------------------------

OFFICE = re.compile(
    r"\b(?:(?:prime|foreign|defen[cs]e|interior|finance|trade|justice|energy|economy|oil|agriculture)\s+minister|president|premier|"
    r"chancellor|ambassador|secretary[- ]general|foreign secretary|envoy|attorney[- ]general|chief of staff|army chief|"
    r"vice[- ]president|king|queen|emir|crown prince|speaker|general|admiral|colonel)\b")
DURATION = re.compile(
    r"\b(?:for\s+)?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|last|next)\s+(?:hour|day|week|month|year)s?)\b")


def names_look_incomplete(record: dict, name: str) -> bool:
    """c-pressure 1–240 often leaves lower-case offices and durations out of `names`: such a list cannot be learnt from."""
    if not record.get("names") or not re.fullmatch(r"c-pressure-0(0\d\d|1\d\d|2[0-3]\d|240)", record["id"]) or name != "c-pressure":
        return False
    text = record["text"]
    tagged = [span for span in (locate(text, string) for string, _ in record["names"]) if span]
    said = [match.span() for pattern in (OFFICE, DURATION) for match in pattern.finditer(text)]
    return any(not any(start < b and a < end for a, b in tagged) for start, end in said)


def main(paths: list[str]) -> None:
    show = "--show" in paths
    counts: Counter = Counter()
    for path in (p for p in paths if p != "--show"):
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            changed, reasons = harmonise_with_reasons(record, path)
            counts["records"] += 1
            counts["records changed"] += changed is not record
            for reason in reasons:
                counts[reason] += 1
                counts[f"  {reason} in {Path(path).stem}"] += 1
            if show and reasons:
                print(json.dumps({"id": record["id"], "reasons": reasons, "text": record["text"], "before": record.get("events"),
                                  "after": changed.get("events")}, ensure_ascii=False))
    for key in ("records", "records changed"):
        print(f"{counts.pop(key):6d}  {key}")
    for key, count in sorted(counts.items(), key=lambda item: (item[0].strip().split(" in ")[0], item[0].startswith("  "), -item[1])):
        print(f"{count:6d}  {key}")


if __name__ == "__main__":
    main(sys.argv[1:])
