"""Score Argos packages on development sets: BLEU, chrF2, the faults that are counted, and speed.

    python packaging/model/evaluate.py --dev DATA/dev/news.tsv resources/model/*.argosmodel

A package is an `.argosmodel` file or an installed package's folder.  Every model is decoded with the same settings.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from training import card, decode, gather, package, scores


def measure(path: Path, dev: list[gather.Pair], decoding: decode.Decoding) -> tuple[dict, list[str]]:
    """The scores of one package on one set, and its translations; the speed is in source words a second."""
    sources, references = [p.indonesian for p in dev], [p.english for p in dev]
    with tempfile.TemporaryDirectory() as folder:
        unpacked = package.unpack(path, Path(folder))
        translations, seconds = decode.translate(unpacked, sources, decoding)
    result = scores.score(sources, translations, references)
    result["words/s"] = round(sum(len(line.split()) for line in sources) / seconds)
    return result, translations


def main() -> None:
    parser = argparse.ArgumentParser(description="Score Argos packages on development sets.")
    parser.add_argument("packages", nargs="+", type=Path, metavar="PACKAGE")
    parser.add_argument("--dev", nargs="+", type=Path, required=True, help="two-column files: Indonesian, tab, English")
    parser.add_argument("--every", type=int, default=1, help="score every N-th line only")
    parser.add_argument("--beam", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, help="a folder for the translations and the scores as JSON")
    options = parser.parse_args()
    decoding = decode.Decoding(beam=options.beam, threads=options.threads)
    rows = []
    for path in options.packages:
        for dev_path in options.dev:
            dev = gather.read_pairs(dev_path)[:: options.every]
            result, translations = measure(path, dev, decoding)
            rows.append({"package": path.stem, "set": dev_path.stem} | result)
            if options.out:
                options.out.mkdir(parents=True, exist_ok=True)
                (options.out / f"{path.stem}.{dev_path.stem}.txt").write_text(
                    "\n".join(translations) + "\n", encoding="utf-8"
                )
    if options.out:
        (options.out / "scores.json").write_text(json.dumps(rows, indent=1))
    print(card.score_table(rows))
    for signature in sorted({row[name] for row in rows for name in ("bleu signature", "chrf2 signature")}):
        print(signature)


if __name__ == "__main__":
    main()
