"""Makes a released model of a training run: one 8-bit graph, its tokenizer and its manifest.

usage: release.py --size small|standard --run RUN --data DATA --encoders FOLDER --out MODELS [--version N] [--blend RELEASED [--share S]]

Sets the threshold of each family on the held-back records with the 8-bit graph, and measures 32 and 8 bits side by side.
"""

import argparse
import hashlib
import json
import math
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

from batches import MAX_PIECES, Subwords
from graph import export, output_names
from labels import AT_EVENT, CERTAINTIES, CONTEXTS, FAMILIES, NAME_TAGS
from low_rank import bare, merged, updates_of
from network import average_of, network_of
from quantize import load_graph, quantize
from records import MAX_WORDS
from restore import released_weights
from scores import FLOOR, f1, good, macro, table, thresholds
from sizes import SIZES
from train import load

DATA_SETS = ["authored (CC BY 4.0, CC BY-SA 4.0, CC BY 2.5, public domain)", "wire (train only)", "PLV_train.tsv (train only)"]
ENCODERS = {"minilm": "all-MiniLM-L6-v2 (Apache-2.0)", "mpnet": "all-mpnet-base-v2 (Apache-2.0)"}


MOST_FALSE = 0.16  # events a sentence without one


def main():
    args = arguments()
    size, out = SIZES[args.size], args.out / args.size
    out.mkdir(parents=True, exist_ok=True)
    state = average_of(args.run / "checkpoint.pt")
    if args.blend:
        state = blended(state, released_weights(args.blend), args.share)
    opened = lambda weights: network_of(weights, args.encoders / size["encoder"])
    export(opened(bare(state)), args.run / "reader.f32.onnx")
    parts = quantize(args.run / "reader.f32.onnx", out, {layer: [t.numpy() for t in pair] for layer, pair in updates_of(state).items()})
    export(opened(merged(state)), args.run / "reader.f32.onnx")
    spec = json.loads((args.run / "tokenizer.json").read_text())
    (out / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False, separators=(",", ":")))
    subwords = Subwords(Tokenizer.from_file(str(out / "tokenizer.json")), *size["marks"])
    _, held, _, relations, roots = load(args)
    fair = [r for r in held if not r.file.startswith(("real-16", "real-17", "real-18"))]
    figures, cut = {}, None
    for bits, graph in (("8", load_graph(out)), ("32", (args.run / "reader.f32.onnx").read_bytes())):
        session = onnxruntime.InferenceSession(graph)
        tables = {part: graph_table(session, subwords, [r for r in fair if real(r) == (part == "real")]) for part in ("real", "written")}
        cut = cut or thresholds(*together(tables)) | {"event": quiet_enough(session, subwords, fair, thresholds(*together(tables))["event"])}
        figures[bits] = {part: scores(*tables[part], cut) for part in tables} | {"relations": relation_scores(session, subwords, relations, roots)}
        print(bits, "bits", json.dumps(figures[bits]), flush=True)
    manifest = {
        "name": args.size, "version": args.version, "encoder": ENCODERS[size["encoder"]],
        "graph": [part_of(out / name) for name in parts],
        "tokenizer": {"file": "tokenizer.json", "start": subwords.first, "end": subwords.last, "unknown": subwords.unknown, "maxPieces": MAX_PIECES},
        "window": {"words": MAX_WORDS, "subwords": 320},
        "families": {family: {"labels": labels, "roles": roles} for family, (labels, roles) in FAMILIES.items()},
        "atEvent": AT_EVENT, "contexts": CONTEXTS, "certainties": CERTAINTIES, "nameTags": NAME_TAGS,
        "thresholds": cut, "licence": "Apache-2.0", "data": DATA_SETS,
        "scores": {"what": "F1 on the held-back records of training/split.json: typed triggers for events, overlapping extents for the rest; "
                   "macro F1 of PLV roots on the fold held back. Thresholds were set on the same records.", "steps": torch.load(args.run / "checkpoint.pt", map_location="cpu")["step"], "bits": figures},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n")


def part_of(path):
    content = path.read_bytes()
    return {"file": path.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def blended(state, other, share):
    """A run's weights, by this share, and those it began from, where both have them: often better than either (Wortsman et al. 2022)."""
    mine, theirs = updates_of(state), updates_of(other)
    mean = {name: share * value + (1 - share) * other[name] if name in other else value for name, value in bare(state).items()}
    for layer, (outer, inner) in mine.items():
        parts = [(share * outer, inner)] + ([((1 - share) * theirs[layer][0], theirs[layer][1])] if layer in theirs else [])
        outers, inners = zip(*parts)
        mean |= {f"{layer}.outer": torch.cat(outers, 1), f"{layer}.inner": torch.cat(inners)}
    return mean


def real(record):
    return record.file.startswith(("real", "wire"))


def run(session, subwords, batch, floor):
    ids, mask, shapes, first = (t.numpy() for t in subwords.batch([r.words for r in batch]))
    values = session.run(None, {"ids": ids, "mask": mask, "shapes": shapes, "first": first, "floor": np.asarray(floor, np.float32)})
    return dict(zip(output_names(), values))


def graph_table(session, subwords, records):
    """-> the table of an exported graph."""

    def read(batch):
        out = run(session, subwords, batch, [FLOOR] * len(FAMILIES))
        for family in FAMILIES:
            for (row, word), labels, roles in zip(out[f"{family}.at"], out[f"{family}.labels"], out[f"{family}.roles"]):
                if word > 0:
                    yield family, int(row), int(word) - 1, labels.tolist(), roles[1 : len(batch[row].words) + 1].argmax(-1).tolist()

    return table(records, read)


def quiet_enough(session, subwords, records, cut):
    """The event threshold, raised until real sentences without an event give few: an invented record costs more than a missed one."""
    silent = [r for r in records if real(r) and not r.anchors["event"]]
    found, _ = graph_table(session, subwords, silent)
    while sum(c[0] >= cut for c in found["event"]) > MOST_FALSE * len(silent):
        cut = round(cut + 0.005, 3)
    return cut


def together(tables):
    found = {family: [c for t, _ in tables.values() for c in t[family]] for family in FAMILIES}
    return found, {family: sum(g[family] for _, g in tables.values()) for family in FAMILIES}


def scores(found, gold, cut):
    out = {}
    for family in FAMILIES:
        said = [c for c in found[family] if c[0] >= cut[family]]
        right = sum(good(family, c) for c in said)
        out[family] = {"f1": round(f1(right, len(said), gold[family]), 1), "right": right, "said": len(said), "due": gold[family]}
    return out


def relation_scores(session, subwords, relations, roots):
    """PLV through the graph, every word an anchor, as src/reader/onnx/relate.ts does it."""
    types = FAMILIES["event"][0]
    pairs = []
    for relation in relations:
        out = run(session, subwords, [relation], [0] + [2] * (len(FAMILIES) - 1))
        roles, labels = out["event.roles"][1:], out["event.labels"][1:]
        side = lambda places, role: np.log(roles[:, [p + 1 for p in places], role] + roles[:, [p + 1 for p in places], 3] + 1e-30).mean(1)
        fit = np.exp(0.5 * (side(relation.source, 1) + side(relation.target, 2)))
        sums = {t: float((labels[:, n] * fit).sum()) for n, t in enumerate(types)}
        sums["YIELD"] = sums["CONCEDE"] + sums["RETREAT"]
        pairs.append((relation.root, max(roots, key=lambda r: math.log(sums[r] + 1e-30))))
    accuracy, mean = macro(pairs)
    return {"n": len(pairs), "accuracy": round(accuracy, 1), "macroF1": round(mean, 1)}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--blend", type=Path, help="the released model that the run went on from: the release lies between both")
    parser.add_argument("--share", type=float, default=0.5, help="of the run, in what --blend makes")
    parser.add_argument("--version", type=int, default=1)
    parser.add_argument("--without-fold", type=int)
    parser.add_argument("--distilled", type=Path)
    parser.set_defaults(repeat=[], homes=None)
    return parser.parse_args()


if __name__ == "__main__":
    main()
