"""Lets an encoder read the news before it is trained: masked words (Devlin et al. 2019) over the news texts of the data folder.

usage: adapt.py --size small|standard --data DATA --encoders FOLDER --out FILE.pt [--steps N]

Writes the encoder and the word shapes; train.py takes them with --adapted. Days and articles that are held back are left out.
"""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F

from batches import grouped
from network import Network
from news import Words, sentences
from sizes import SIZES
from train import build

SHARE, RATE, HEAD_RATE, WARM = 0.15, 1e-4, 5e-4, 0.06


def main():
    args = arguments()
    torch.manual_seed(1)
    network, subwords = build(args, SIZES[args.size])
    network.to(args.device)
    head = Guess(network.encoder).to(args.device)
    mask = subwords.tokenizer.token_to_id("<mask>") or subwords.tokenizer.token_to_id("[MASK]")
    trained = [*network.encoder.parameters(), *network.shapes.parameters()]
    optimizer = torch.optim.AdamW([{"params": trained, "lr": RATE}, {"params": head.own(), "lr": HEAD_RATE}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (WARM * args.steps)) * max(0.02, 1 - s / args.steps))
    texts, rng, groups, began, sums = [Words(w) for w in sentences(args.data)], random.Random(1), [], time.time(), []
    print(f"{len(texts)} sentences", flush=True)
    network.train()
    for step in range(args.steps):
        if not groups:
            groups = grouped(texts, rng, args.subwords)
        ids, seen, shapes, _ = subwords.batch([t.words for t in groups.pop()])
        hidden, due = hide(ids, seen, mask, subwords)
        with torch.autocast(ids.device.type, dtype=torch.bfloat16):
            loss = F.cross_entropy(head(network.encoder(hidden, seen, network.shapes(shapes))[due]).float(), ids[due])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        schedule.step()
        sums.append(loss.detach())
        if step % 100 == 99:
            print(step + 1, f"{time.time() - began:.0f} s", round(torch.stack(sums).mean().item(), 3), flush=True)
            sums = []
    torch.save({"encoder": network.encoder.state_dict(), "shapes": network.shapes.state_dict()}, args.out_file)


class Guess(nn.Module):
    """States -> scores of every piece of the vocabulary, by the encoder's own table."""

    def __init__(self, encoder):
        super().__init__()
        width = encoder.config["hidden_size"]
        self.dense, self.norm, self.bias = nn.Linear(width, width), nn.LayerNorm(width), nn.Parameter(torch.zeros(encoder.words.weight.shape[0]))
        self.table = [encoder.words]

    def own(self):
        return self.parameters()

    def forward(self, states):
        return self.norm(F.gelu(self.dense(states))) @ self.table[0].weight.T + self.bias


def hide(ids, seen, mask, subwords):
    """-> ids with some hidden, and where: of 15 % of the pieces eight in ten become the mask, one another piece, one stays."""
    open_ = (seen == 1) & (ids != subwords.first) & (ids != subwords.last)
    due = open_ & (torch.rand(ids.shape, device=ids.device) < SHARE)
    dice = torch.rand(ids.shape, device=ids.device)
    hidden = torch.where(due & (dice < 0.8), torch.full_like(ids, mask), ids)
    other = torch.randint(0, subwords.tokenizer.get_vocab_size(), ids.shape, device=ids.device)
    return torch.where(due & (dice >= 0.8) & (dice < 0.9), other, hidden), due


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=SIZES, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoders", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, dest="out_file")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--subwords", type=int, default=12800)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.set_defaults(release=None, low_rank=0, adapted=None)
    args = parser.parse_args()
    args.out = args.out_file.parent
    args.out.mkdir(parents=True, exist_ok=True)
    return args


if __name__ == "__main__":
    main()
