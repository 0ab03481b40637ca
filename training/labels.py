"""The label lists of every head, made from the codebook. Index 0 is always "none of them"."""

import json

from words import ROOT

CODEBOOK = json.loads((ROOT / "data/codebook/codebook.json").read_text())
MODES_OF = CODEBOOK["modesOf"]

TYPES = sorted(MODES_OF)
MODES = ["none"] + sorted(f"{kind}-{mode}" for kind in MODES_OF for mode in MODES_OF[kind])
MODALITIES = CODEBOOK["modalities"]
CONTEXTS = CODEBOOK["contexts"]
CONTACT_KINDS = ["none"] + CODEBOOK["contactKinds"]
CONTACT_STATES = ["none"] + CODEBOOK["contactStates"]
CERTAINTIES = CODEBOOK["certainties"]
NAME_TAGS = ["O"] + [prefix + kind for kind in CODEBOOK["nameKinds"] for prefix in ("B-", "I-")]

# family -> (labels of its anchor, roles of the other words)
FAMILIES = {
    "event": (["none"] + TYPES, ["none", "actor", "recipient", "both", "place", "when", "reporter"]),
    "statement": (["none"] + CODEBOOK["stances"], ["none", "extent", "speaker", "affiliation", "about"]),
    "issue": (["none"] + CODEBOOK["issueStatuses"], ["none", "extent", "by", "with"]),
    "purpose": (["none", "purpose"], ["none", "extent", "of"]),
    "cause": (["none"] + CODEBOOK["causeCertainties"], ["none", "extent", "of"]),
    "outlook": (["none"] + CODEBOOK["outlookKinds"], ["none", "extent", "holder"]),
}
# roles that stand inside what is said, asked or expected: there a word is the party, and the extent goes on around it
INNER = {"statement": "about", "issue": "with", "outlook": "holder"}
# what is also read at an event's trigger, and how many labels it has
AT_EVENT = {
    "modality": MODALITIES,
    "mode": MODES,
    "historical": ["no", "yes"],
    "contactKind": CONTACT_KINDS,
    "contactState": CONTACT_STATES,
}
