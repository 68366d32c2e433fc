"""Makes tiny translation packages without training: a Transformer whose weights are written down.

    python tests/mt/make_model.py FOLDER

puts ``en_es.argosmodel`` and a few others into FOLDER in about a second. The network is a real one
(CTranslate2 runs it like any other), but it knows only the words below and puts one in place of
another: the decoder looks at the source word of its own position. It is for tests of loading,
speed and checks, never for people. Its faults are planted: eleven becomes one, "not" is lost.
"""

import json
import struct
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

EN_ES = {
    "Leave": "Abandone", "Avoid": "Evite", "Go": "Vaya", "Stay": "Quédese", "Call": "Llame al",
    "Boil": "Hierva", "Take": "Lleve", "Listen": "Escuche", "Do": "Puede", "Never": "Nunca",
    "Flood": "Inundación", "Warning": "Aviso", "Shelter": "Refugio", "Danger": "Peligro",
    "the": "la", "The": "La", "coast": "costa", "city": "ciudad", "school": "escuela",
    "road": "carretera", "area": "zona", "beach": "playa", "radio": "radio", "water": "agua",
    "food": "comida", "now": "ahora", "today": "hoy", "inside": "dentro", "to": "a", "in": "en",
    "of": "de", "for": "para", "and": "y", "is": "está", "closed": "cerrada", "open": "abierta",
    "help": "ayuda", "within": "dentro de", "hours": "horas", "days": "días", "near": "cerca de",
    "drive": "conduzca", "through": "por", "before": "antes de", "drinking": "beber",
    "enter": "entrar en",
    # The planted faults.
    "not": "bien", "11": "1",
}
ES_EN = {
    "Abandone": "Leave", "Evite": "Avoid", "Vaya": "Go", "Quédese": "Stay", "la": "the",
    "La": "The", "costa": "coast", "ciudad": "city", "escuela": "school", "carretera": "road",
    "zona": "area", "playa": "beach", "agua": "water", "comida": "food", "ahora": "now",
    "hoy": "today", "Lleve": "Take", "y": "and", "para": "for", "días": "days", "está": "is",
    "cerrada": "closed", "abierta": "open", "Hierva": "Boil", "a": "to",
}
ES_PT = {
    "Abandone": "Deixe", "Vaya": "Vá", "la": "a", "costa": "costa", "ciudad": "cidade",
    "zona": "zona", "ahora": "agora", "hoy": "hoje", "a": "à",
}
_ENDS = ".,!"
_POSITIONS = 64  # the longest sentence, in words
_NAMES = {"en": "English", "es": "Spanish", "pt": "Portuguese"}


def make(folder: Path) -> dict[str, Path]:
    """The packages by pair, and as ``nosplitter`` one that lacks its sentence splitter."""
    made = {
        "en_es": _packed(folder / "en_es.argosmodel", "en", "es", EN_ES),
        "es_en": _packed(folder / "es_en.argosmodel", "es", "en", ES_EN),
        "es_pt": _packed(folder / "es_pt.argosmodel", "es", "pt", ES_PT),
    }
    made["nosplitter"] = _packed(
        folder / "nosplitter.argosmodel", "en", "es", EN_ES, splitter=False
    )
    return made


def _packed(
    path: Path, source: str, target: str, words: Mapping[str, str], *, splitter: bool = True
) -> Path:
    root = f"translate-{source}_{target}-0_1"
    about = {
        "package_version": "0.1", "argos_version": "1.9", "from_code": source,
        "from_name": _NAMES[source], "to_code": target, "to_name": _NAMES[target],
        "type": "translate", "links": [],
    }
    with tempfile.TemporaryDirectory() as name, zipfile.ZipFile(
        path, "w", zipfile.ZIP_DEFLATED
    ) as pack:
        work = Path(name)
        _network(work / "model", _vocabulary(work / "sp", words), words)
        pack.writestr(f"{root}/metadata.json", json.dumps(about))
        pack.writestr(f"{root}/README.md", "# A tiny model for tests\n\nLicence: CC0-1.0\n")
        pack.write(work / "sp.model", f"{root}/sentencepiece.model")
        for file in sorted((work / "model").iterdir()):
            pack.write(file, f"{root}/model/{file.name}")
        if splitter:
            pack.writestr(f"{root}/minisbd/{source}.onnx", _splitter(source))
    return path


def _vocabulary(prefix: Path, words: Mapping[str, str]) -> list[str]:
    """Every word with and without a full stop as a piece; anything else is unknown and copied."""
    import sentencepiece

    forms = [word + end for word in words for end in ("", *_ENDS)]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(forms), model_prefix=str(prefix), model_type="word",
        vocab_size=len(forms) + 3, hard_vocab_limit=False, character_coverage=1.0,
        normalization_rule_name="identity", minloglevel=3,
    )
    processor = sentencepiece.SentencePieceProcessor(model_file=str(prefix) + ".model")
    return [processor.id_to_piece(i) for i in range(len(processor))]


def _network(folder: Path, pieces: list[str], words: Mapping[str, str]) -> None:
    """One layer a side, no self-attention, no feed-forward: only the look across matters.

    A vector holds the word (one of ``size``) and the position (one of 64), each as a single one.
    All vectors of a kind have one mean and spread, so that the norms can give them back unchanged.
    """
    import ctranslate2
    import numpy as np

    size = len(pieces)
    width = size + _POSITIONS
    specs = ctranslate2.specs
    spec = specs.TransformerSpec.from_config((1, 1), 1)
    zeros = np.zeros((width, width), dtype=np.float32)
    place = zeros.copy()
    place[size:, size:] = np.eye(_POSITIONS)
    word = zeros.copy()
    word[:size, :size] = np.eye(size)
    at = np.concatenate(
        [np.zeros((_POSITIONS, size)), np.eye(_POSITIONS)], axis=1
    ).astype(np.float32)

    def linear(layer: Any, weight: Any) -> None:
        layer.weight, layer.bias = weight.copy(), np.zeros(len(weight), dtype=np.float32)

    def norm(layer: Any, ones: int) -> None:
        mean = ones / width
        spread = (ones / width - mean**2 + 1e-5) ** 0.5
        layer.gamma = np.full(width, spread, dtype=np.float32)
        layer.beta = np.full(width, mean, dtype=np.float32)

    def still(side: Any, ones: int) -> None:
        norm(side.self_attention.layer_norm, ones)
        linear(side.self_attention.linear[0], np.concatenate([zeros, zeros, zeros]))
        linear(side.self_attention.linear[1], zeros)
        norm(side.ffn.layer_norm, ones)
        linear(side.ffn.linear_0, zeros[:8])
        linear(side.ffn.linear_1, zeros[:, :8])

    for side, table in (
        (spec.encoder, np.eye(size, width, dtype=np.float32)),
        (spec.decoder, np.zeros((size, width), dtype=np.float32)),
    ):
        embeddings = side.embeddings[0] if side is spec.encoder else side.embeddings
        embeddings.weight = table
        side.scale_embeddings = False
        side.position_encodings.encodings = at.copy()
        norm(side.layer_norm, 2)
    still(spec.encoder.layer[0], 2)
    still(spec.decoder.layer[0], 1)
    across = spec.decoder.layer[0].attention
    norm(across.layer_norm, 1)
    # Every place looks at its own word (40), and where there is none at the end of the text (20).
    end, sharp = pieces.index("</s>"), width**0.5
    linear(across.linear[0], place * 40 * sharp)
    across.linear[0].bias[end] = 20 * sharp
    ended = place.copy()
    ended[end, end] = 1
    linear(across.linear[1], np.concatenate([ended, word]))
    linear(across.linear[2], np.eye(width, dtype=np.float32))
    linear(spec.decoder.projection, np.eye(size, width, dtype=np.float32) * 60)
    # Nobody's second choice: four beams that end too early would end the search.
    spec.decoder.projection.bias[end] = -10
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary([_said(piece, words) for piece in pieces])
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


def _said(piece: str, words: Mapping[str, str]) -> str:
    """The target piece of a source piece, which has the same number."""
    word = piece.removeprefix("▁")
    bare = word.rstrip(_ENDS)
    if bare not in words:
        return piece
    return "▁" + words[bare].replace(" ", "▁") + word[len(bare):]


def _splitter(language: str) -> bytes:
    """A splitter in MiniSBD's form (ONNX, written by hand): full stops end, blanks part words."""
    ends = list(".!?")
    units = ["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>", " ", *ends]
    rows = [[1.0, 0, 0, 0, 0]] * 4 + [[0, 1.0, 0, 0, 0]] + [[0, 0, 1.0, 0, 0]] * len(ends)
    table = b"".join(struct.pack("<5f", *row) for row in rows)
    weights = _numbers(1, len(units), 5) + _number(2, 1) + _bytes(8, b"table") + _bytes(9, table)
    axis = _bytes(1, b"axis") + _number(3, 0) + _number(20, 2)
    gather = (
        _bytes(1, b"table") + _bytes(1, b"units") + _bytes(2, b"logits")
        + _bytes(4, b"Gather") + _bytes(5, axis)
    )
    graph = (
        _bytes(1, gather) + _bytes(2, b"split") + _bytes(5, weights)
        + _bytes(11, _value("units", 7, "b", "n"))
        + _bytes(11, _value("features", 1, "b", "n", "f"))
        + _bytes(12, _value("logits", 1, "b", "n", 5))
    )
    vocabulary = {
        "lang": language, "idx": 0, "cutoff": 0, "lower": False,
        "_unit2id": {unit: n for n, unit in enumerate(units)}, "_id2unit": units,
    }
    settings = {"batch_size": 32, "max_seqlen": 1000, "feat_funcs": []}
    said = {
        "lang_code": language, "config": json.dumps(settings), "vocab": json.dumps(vocabulary),
    }
    return (
        _number(1, 9) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 17))
        + b"".join(
            _bytes(14, _bytes(1, k.encode()) + _bytes(2, v.encode())) for k, v in said.items()
        )
    )


def _value(name: str, kind: int, *dims: str | int) -> bytes:
    shape = b"".join(
        _bytes(1, _number(1, d) if isinstance(d, int) else _bytes(2, d.encode())) for d in dims
    )
    return _bytes(1, name.encode()) + _bytes(2, _bytes(1, _number(1, kind) + _bytes(2, shape)))


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes((*out, value))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _numbers(field: int, *values: int) -> bytes:
    return b"".join(_number(field, value) for value in values)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


if __name__ == "__main__":
    where = Path(sys.argv[1])
    where.mkdir(parents=True, exist_ok=True)
    for pair, file in make(where).items():
        print(f"{pair}: {file} ({file.stat().st_size} bytes)")
