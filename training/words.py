"""Cuts a sentence into words exactly as src/sentences/tokenize does: both read data/tokens/words.json."""

import json
from pathlib import Path

import regex

ROOT = Path(__file__).resolve().parent.parent
WORD = regex.compile(json.loads((ROOT / "data/tokens/words.json").read_text())["pattern"], regex.UNICODE)


def words_of(text):
    """-> list of (start, end) offsets."""
    return [match.span() for match in WORD.finditer(text)]


def locate(text, phrase):
    """Offsets of a verbatim phrase; `#2` after it means its second occurrence. None when it is not there."""
    count = 1
    head, mark, tail = phrase.rpartition("#")
    if mark and tail.isdigit():
        phrase, count = head, int(tail)
    at = -1
    for _ in range(count):
        at = text.find(phrase, at + 1)
        if at < 0:
            return None
    return at, at + len(phrase)


def indices(span, words):
    """Indices of the words that overlap a span."""
    return [] if span is None else [i for i, (start, end) in enumerate(words) if start < span[1] and end > span[0]]
