"""Trained readers that teach another one (imitation.py, distil.py)."""

import json

from tokenizers import Tokenizer

from batches import Subwords
from low_rank import merged
from network import average_of, network_of
from restore import released_weights
from sizes import SIZES


def teacher(folder, size, encoders, device):
    """A run of this size, or a release of either -> its network and its own subwords: one may teach another of another size."""
    manifest = folder / "manifest.json"
    released = manifest.exists()
    size = SIZES[json.loads(manifest.read_text())["name"] if released else size]
    state = merged(released_weights(folder) if released else average_of(folder / "checkpoint.pt"))
    network = network_of(state, encoders / size["encoder"]).to(device).eval()
    return network, Subwords(Tokenizer.from_file(str(folder / "tokenizer.json")), *size["marks"], device)
