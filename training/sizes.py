"""The two sizes of the reader: their encoder, its marks, and how they are trained on two cores."""

SIZES = {
    "small": {"encoder": "minilm", "marks": ("[CLS]", "[SEP]", "[UNK]"), "steps": 3000, "rate": 1.2e-4},
    "standard": {"encoder": "mpnet", "marks": ("<s>", "</s>", "[UNK]"), "steps": 2200, "rate": 6e-5},
}
