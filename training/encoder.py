"""The two encoders, BERT (MiniLM) and MPNet, written out so that the exported graph holds nothing else.

Weights: all-MiniLM-L6-v2 and all-mpnet-base-v2 (sentence-transformers, Apache-2.0), unpacked by encoders.py.
"""

import json
import math
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file


class Layer(nn.Module):
    def __init__(self, width, heads, inner, eps, drop=0.1):
        super().__init__()
        self.heads, self.size = heads, width // heads
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=eps), nn.LayerNorm(width, eps=eps)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        rows, length, width = x.shape
        split = lambda t: t.view(rows, length, self.heads, self.size).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        if torch.onnx.is_in_onnx_export():
            seen = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(self.size) + bias, -1) @ v
        else:
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype), dropout_p=0.1 if self.training else 0.0)
        x = self.norm1(x + self.drop(self.o(seen.transpose(1, 2).reshape(rows, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """ids [B,T], mask [B,T], extra [B,T,d] added to the embedding -> states [B,T,d]."""

    def __init__(self, config, vocabulary):
        super().__init__()
        width, eps = config["hidden_size"], config.get("layer_norm_eps", 1e-12)
        self.config, self.mpnet = config, config["model_type"] == "mpnet"
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.norm, self.drop = nn.LayerNorm(width, eps=eps), nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], eps) for _ in range(config["num_hidden_layers"])
        )
        if self.mpnet:
            self.relative = nn.Embedding(config["relative_attention_num_buckets"], config["num_attention_heads"])

    def forward(self, ids, mask, extra):
        return self.through(self.embed(ids, extra), mask, self.layers)

    def embed(self, ids, extra):
        at = torch.arange(ids.shape[1], device=ids.device)
        return self.drop(self.norm(self.words(ids) + self.positions(at + (2 if self.mpnet else 0))[None] + extra))

    def through(self, x, mask, layers):
        """States [B,T,d] after these layers, one upon the other."""
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.mpnet:
            bias = bias + self.relative(buckets(torch.arange(x.shape[1], device=x.device))).permute(2, 0, 1)[None]
        for layer in layers:
            x = layer(x, bias)
        return x


def buckets(at, count=32, farthest=128):
    """Relative position buckets of MPNet and T5, both directions: [T] -> [T,T]."""
    distance = at[:, None] - at[None, :]
    half = count // 2
    exact = half // 2
    far = distance.abs()
    log = exact + (torch.log(far.clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return (distance < 0).long() * half + torch.where(far < exact, far, log.clamp(max=half - 1))


def load_encoder(folder, kept):
    """The pretrained encoder with the rows of its vocabulary that are kept (old ids in their new order)."""
    folder = Path(folder)
    config = json.loads((folder / "config.json").read_text())
    state = load_file(folder / "model.safetensors")
    encoder = Encoder(config, len(kept))
    get = lambda key: next(state[p + key] for p in ("", "bert.", "mpnet.") if p + key in state).float()
    attention = "attention.attn" if encoder.mpnet else "attention.self"
    output, norm1 = ("attention.attn.o", "attention.LayerNorm") if encoder.mpnet else ("attention.output.dense", "attention.output.LayerNorm")
    letters = {"q": "q", "k": "k", "v": "v"} if encoder.mpnet else {"q": "query", "k": "key", "v": "value"}
    embed = get("embeddings.word_embeddings.weight")[torch.tensor(kept)]
    if not encoder.mpnet:
        embed = embed + get("embeddings.token_type_embeddings.weight")[0]
    new = {"words.weight": embed, "positions.weight": get("embeddings.position_embeddings.weight")}
    new |= {f"norm.{p}": get(f"embeddings.LayerNorm.{p}") for p in ("weight", "bias")}
    if encoder.mpnet:
        new["relative.weight"] = get("encoder.relative_attention_bias.weight")
    names = {"o": output, "norm1": norm1, "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
    names |= {mine: f"{attention}.{theirs}" for mine, theirs in letters.items()}
    for n in range(config["num_hidden_layers"]):
        for mine, theirs in names.items():
            new |= {f"layers.{n}.{mine}.{p}": get(f"encoder.layer.{n}.{theirs}.{p}") for p in ("weight", "bias")}
    encoder.load_state_dict(new)
    return encoder
