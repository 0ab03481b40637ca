"""Reads annotated sentences (../docs/annotation, JSONL) and PLV rows into arrays of word indices and label numbers.

A record: words (strings), anchors {family: [Anchor]}, complete (ledger fields annotated), tags (name tags or None), id.
"""

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from batches import PAD
from harmonise import harmonise
from labels import AT_EVENT, CERTAINTIES, CONTEXTS, FAMILIES, INNER, MODES, NAME_TAGS
from words import indices, locate, words_of

MAX_WORDS = 110
# Files in which a missing ledger field means there is none (annotation guide, "Ledger fields").
COMPLETE = re.compile(r"g-ledger|real-(4|5|[012]\d)\b|h-articles|wire")
CONTACT_TYPES = {"CONSULT": 1.0, "REJECT": 1.2, "REQUEST": 0.0, "AGREE": -1.0, "COOPERATE": -1.0, "SUPPORT": -1.0}


@dataclass
class Anchor:
    word: int
    label: int
    roles: list[int]
    at: dict[str, int] = field(default_factory=dict)
    contexts: list[int] | None = None


@dataclass
class Record:
    id: str
    file: str
    words: list[str]
    anchors: dict[str, list[Anchor]]
    complete: bool
    tags: list[int] | None
    homes: list[tuple[int, list[int]]] = field(default_factory=list)  # of a party: its last word, the words that name its state


@dataclass
class Relation:
    """A PLV row: which words are the source, which the target, and the PLOVER root of what one did to the other."""

    id: str
    words: list[str]
    source: list[int]
    target: list[int]
    root: str
    penta: str


def read_records(path, keep=lambda identifier: True, homes=None):
    """`homes` are those of read_homes."""
    path = Path(path)
    rows = (json.loads(line) for line in path.open(encoding="utf-8"))
    made = (record_of(harmonise(row, path.name), path.name, (homes or {}).get(row["id"], [])) for row in rows if keep(row["id"]))
    return [record for record in made if record is not None]


def read_homes(path):
    """What scripts/point-homes.ts wrote: id -> [{"party": [start, end], "at": [[start, end], ...]}, ...]"""
    return {row["id"]: row["homes"] for row in map(json.loads, Path(path).open(encoding="utf-8"))}


def record_of(row, file, homes=()):
    text = row["text"]
    words = words_of(text)
    if not 2 <= len(words) <= MAX_WORDS:
        return None
    anchors = {family: [] for family in FAMILIES}
    at = lambda phrase: indices(locate(text, phrase), words) if phrase else []
    contact_event = event_of_contact(row)
    for event in row.get("events", []):
        trigger = at(event["trigger"])
        if trigger:
            anchors["event"].append(event_anchor(event, trigger[0], at, len(words), row["contact"] if event is contact_event else None))
    for family, content, label, roles, read in ledger_fields(row):
        places = {role: None if phrases is None else [at(p) for p in phrases] for role, phrases in roles.items()}
        anchor = ledger_anchor(family, at(content), label, places, read, len(words))
        if anchor:
            anchors[family].append(anchor)
    pointed = [(indices(home["party"], words), [i for span in home["at"] for i in indices(span, words)]) for home in homes]
    return Record(row["id"], file, [text[a:b] for a, b in words], anchors, bool(COMPLETE.search(file)), name_tags(row, at, len(words)),
                  [(party[-1], named) for party, named in pointed if party])


def event_anchor(event, word, at, count, contact):
    names = FAMILIES["event"][1]
    roles = [0] * count
    for key, role in (("actors", "actor"), ("recipients", "recipient"), ("place", "place"), ("when", "when"), ("reporter", "reporter")):
        for phrase in event.get(key) or []:
            for i in at(phrase):
                if roles[i] and {names[roles[i]], role} == {"actor", "recipient"}:
                    roles[i] = names.index("both")
                elif not roles[i]:
                    roles[i] = names.index(role)
    mode = f"{event['type']}-{event.get('mode')}"
    read = {
        "modality": AT_EVENT["modality"].index(event.get("modality", "actual")),
        "mode": MODES.index(mode) if mode in MODES else 0,
        "historical": int(bool(event.get("historical"))),
    }
    if contact:
        read["contactKind"] = AT_EVENT["contactKind"].index(contact["kind"])
        read["contactState"] = AT_EVENT["contactState"].index(contact["state"])
    contexts = [int(c in (event.get("contexts") or [])) for c in CONTEXTS]
    return Anchor(word, FAMILIES["event"][0].index(event["type"]), roles, read, contexts)


def event_of_contact(row):
    """The event that a sentence's contact is about: a contact lives at its event."""
    contact = row.get("contact")
    if not contact:
        return None
    parties = set(listed(contact.get("parties"))) | set(listed(contact.get("host")))
    best = None
    for event in row.get("events", []):
        if event["type"] not in CONTACT_TYPES or (event["type"] in ("REJECT", "REQUEST") and event.get("mode") != "meet"):
            continue
        shared = parties & (set(event.get("actors") or []) | set(event.get("recipients") or []))
        weight = CONTACT_TYPES[event["type"]] + 2 * len(shared)
        if best is None or weight > best[0]:
            best = weight, event
    return best and best[1]


def ledger_fields(row):
    """Yields family, content, label, roles and what else is read at the anchor."""
    for s in listed(row.get("statement")):
        yield "statement", s.get("content"), s.get("stance"), {
            "speaker": listed(s.get("speaker")), "affiliation": listed(s.get("affiliation")), "about": listed(s["about"]) if "about" in s else None}, {}
    for s in listed(row.get("issues")):
        yield "issue", s.get("topic"), s.get("status") or "raised", {"by": listed(s.get("raised_by")), "with": listed(s.get("with"))}, {}
    for s in listed(row.get("purpose")):
        yield "purpose", s.get("content"), "purpose", {"of": listed(s.get("of"))}, {}
    for s in listed(row.get("cause")):
        yield "cause", s.get("content"), s.get("certainty") or "stated", {"of": listed(s.get("of"))}, {}
    for s in listed(row.get("outlook")):
        certainty = s.get("certainty")
        read = {"certainty": CERTAINTIES.index(certainty)} if certainty in CERTAINTIES else {}
        yield "outlook", s.get("content"), s.get("kind"), {"holder": listed(s.get("holders"))}, read


def ledger_anchor(family, extent, label, roles, read, count):
    labels, names = FAMILIES[family]
    if not extent or label not in labels:
        return None
    inner = INNER.get(family)
    row = [0] * count
    for role, places in roles.items():
        for place in places or []:
            for i in place:
                row[i] = names.index(role)
    for i in extent:
        if row[i] == 0 or names[row[i]] != inner:
            row[i] = names.index("extent") if roles.get(inner, []) is not None else PAD
    return Anchor(extent[0], labels.index(label), row, read)


def name_tags(row, at, count):
    if row.get("names") is None:
        return None
    tags = [0] * count
    for phrase, kind in row["names"]:
        place = at(phrase)
        if any(tags[i] for i in place):
            continue
        for n, i in enumerate(place):
            tags[i] = NAME_TAGS.index(("I-" if n else "B-") + kind)
    return tags


def listed(value):
    return [] if not value else value if isinstance(value, list) else [value]


def read_distilled(path):
    """Records that distil.py wrote."""
    rows = (json.loads(line) for line in Path(path).open(encoding="utf-8"))
    return [Record(**row | {"anchors": {family: [Anchor(**a) for a in anchors] for family, anchors in row["anchors"].items()}}) for row in rows]


def read_relations(path):
    rows = csv.DictReader(Path(path).open(encoding="utf-8"), delimiter="\t")
    return [relation for relation in (relation_of(row, n) for n, row in enumerate(rows)) if len(relation.words) <= MAX_WORDS]


def relation_of(row, number):
    text, spans, open_at = "", {"s": [], "t": []}, []
    for part in re.split(r"(</?[st]>)", row["marked_sentence"]):
        if part in ("<s>", "<t>"):
            open_at.append((part[1], len(text)))
        elif part in ("</s>", "</t>"):
            if open_at:
                side, start = open_at.pop()
                spans[side].append((start, len(text)))
        else:
            text += part
    words = words_of(text)
    side = lambda key: sorted({i for span in spans[key] for i in indices(span, words)}) or [0]
    return Relation(row.get("sentence_id") or str(number), [text[a:b] for a, b in words], side("s"), side("t"), row["gold_root"], row["gold_penta"])
