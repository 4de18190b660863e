"""Make the bundled Indonesian to English model.

    python packaging/model/run.py all --data DATA --out build/model --hours 2
    python packaging/model/run.py gather clean weigh            some steps only
    python packaging/model/run.py gpu --minutes 25              the prepared run on one GPU, from what `pack` wrote

A step is done again only when what goes into it has changed; training that was broken off goes on with the same
command.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "app")]

CODE = HERE / "training"
SHIPPED = HERE.parents[1] / "resources" / "model"
STEPS = ["gather", "clean", "weigh", "spm", "encode", "train", "average", "export", "evaluate"]
MORE = ["card", "pack", "gpu", "join", "backtranslate", "selftrain"]


class Pipeline:
    """The steps over the folders of one project: the corpora in `data`, everything that is made in `out`."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.data, self.out = options.data, options.out
        self.dev = [self.data / "dev" / "news.tsv"]

    def do(self, step: str) -> None:
        """Run one step by its name."""
        getattr(self, f"step_{step}")()

    def _code(self, *names: str) -> list[Path]:
        return [CODE / f"{name}.py" for name in (*names, "data_steps")]

    def step_gather(self) -> None:
        from training import data_steps, steps

        corpus = self.data / "corpus"
        inputs = {"corpus": sorted(corpus.glob("*.tsv.xz")), "code": self._code("gather", "clean")}
        steps.once(self.out / "gather", inputs, lambda out: data_steps.make_gather(out, corpus))

    def step_clean(self) -> None:
        from training import data_steps, steps

        inputs = {"gather": self.out / "gather", "dev": self.dev, "code": self._code("clean", "alignment")}
        steps.once(self.out / "clean", inputs, lambda out: data_steps.make_clean(out, self.out / "gather", self.dev))

    def step_weigh(self) -> None:
        from training import data_steps, steps

        text, seed = self.data / "mono" / "id.txt.xz", self.options.seed
        inputs = {
            "clean": self.out / "clean",
            "text": text,
            "seed": seed,
            "code": self._code("weigh", "slots", "alignment"),
        }
        steps.once(self.out / "weigh", inputs, lambda out: data_steps.make_weigh(out, self.out / "clean", text, seed))

    def step_spm(self) -> None:
        from training import data_steps, steps

        warm, vocabulary = self.options.warm, self.options.vocabulary
        inputs = {"weigh": self.out / "weigh", "warm": warm, "vocabulary": vocabulary, "code": self._code("pieces")}
        steps.once(self.out / "spm", inputs, lambda out: data_steps.make_spm(out, self.out / "weigh", warm, vocabulary))

    def step_encode(self) -> None:
        from training import data_steps, steps

        mono = self.data / "mono"
        inputs = {
            "weigh": self.out / "weigh",
            "spm": self.out / "spm",
            "mono": sorted(mono.glob("*.xz")),
            "dev": self.dev,
            "code": self._code("tokens", "fidelity"),
        }
        steps.once(
            self.out / "encode",
            inputs,
            lambda out: data_steps.make_encode(out, self.out / "weigh", self.out / "spm", mono, self.dev),
        )

    def step_pack(self) -> None:
        from training import data_steps, steps

        limit = self.options.pack_mib << 20
        inputs = {"encode": self.out / "encode", "limit": limit, "code": self._code("tokens")}
        steps.once(
            self.out / "pack",
            inputs,
            lambda out: data_steps.make_pack(
                out, self.out / "encode", self.out / "spm", self.data / "mono", limit, self.dev
            ),
        )

    def _places(self):
        from training.model_steps import Places

        return Places(self.out / "encode", self.out / "spm", self.dev[0], self.options.warm)

    def step_train(self) -> None:
        from training import model_steps
        from training.train import Plan

        options = self.options
        plan = Plan(
            until=time.time() + 3600 * options.hours,
            batch=options.batch,
            peak=options.peak,
            cooldown=options.cooldown,
            threads=options.threads,
            seed=options.seed,
            pause_file=self.out / "pause",
        )
        synthetic = sorted(self.out.glob("synthetic-*/pairs.npz")) if options.role != "reverse" else []
        folder = self.out / f"train-{options.role}"
        model_steps.train(
            folder, options.role, self._places(), plan, synthetic, options.variants, dropout=options.dropout
        )

    def _synthesise(self, role: str, language: str, *, back: bool) -> None:
        from training import model_steps, train

        folder = self.out / f"synthetic-{language}"
        folder.mkdir(parents=True, exist_ok=True)
        network = train.load_network(max((self.out / f"train-{role}").glob("weights-*.pt")))
        text = self.data / "mono" / f"{language}.txt.xz"
        model_steps.synthesise(
            folder,
            network,
            self._places(),
            text,
            self.options.sentences,
            3600 * self.options.hours,
            back=back,
            threads=self.options.threads,
        )

    def step_backtranslate(self) -> None:
        self._synthesise("reverse", "en", back=True)

    def step_selftrain(self) -> None:
        self._synthesise("teacher", "id", back=False)

    def step_average(self) -> None:
        from training import model_steps

        network, result = model_steps.averaged(self.out / f"train-{self.options.role}", self._places())
        self._keep(network)
        print(json.dumps(result))

    def step_join(self) -> None:
        """Put the parts that a GPU run left in `--parts` together; the export then packs them."""
        from training import average

        self._keep(average.join(self.options.parts))

    def _keep(self, network) -> None:
        from training import train

        folder = self.out / "final"
        folder.mkdir(parents=True, exist_ok=True)
        train.save_weights(folder / "weights.pt", network)

    def step_export(self) -> None:
        from training import model_steps, train

        card = (HERE / "CARD.md").read_text(encoding="utf-8")
        network = train.load_network(self.out / "final" / "weights.pt")
        print(model_steps.write_package(self.out, network, self.out / "spm", self.options.version, card))

    def step_evaluate(self) -> None:
        import evaluate

        packages = [*sorted(SHIPPED.glob("*.argosmodel")), *sorted(self.out.glob("*.argosmodel"))]
        sys.argv = [
            "evaluate.py",
            *map(str, packages),
            "--dev",
            *map(str, self.dev),
            "--out",
            str(self.out / "evaluate"),
        ]
        evaluate.main()

    def step_card(self) -> None:
        """Bring the card's tables up to date with the last evaluation."""
        import numpy as np

        from training import card, gather

        drawn: Counter[str] = Counter()
        weighed = gather.read_pairs(self.out / "weigh" / "pairs.tsv")
        for pair, weight in zip(weighed, np.load(self.out / "weigh" / "weights.npy").tolist(), strict=True):
            drawn[pair.source.removesuffix("+slots")] += weight
        rows = json.loads((self.out / "evaluate" / "scores.json").read_text())
        card.write(HERE / "CARD.md", rows, (self.data / "corpus" / "README.md").read_text(encoding="utf-8"), drawn)

    def step_gpu(self) -> None:
        from training.gpu import GpuRun

        options = self.options
        GpuRun(options.pack or self.out / "pack", options.warm, self.out / "gpu", options.minutes, options.more).run()


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the bundled Indonesian to English model.")
    parser.add_argument(
        "steps", nargs="+", choices=["all", *STEPS, *MORE], metavar="STEP", help=", ".join(["all", *STEPS, *MORE])
    )
    parser.add_argument("--data", type=Path, default=Path("data"), help="the folder with corpus/, mono/ and dev/")
    parser.add_argument("--out", type=Path, default=Path("build/model"))
    parser.add_argument("--warm", type=Path, help="an .argosmodel whose vocabulary and weights training goes on from")
    parser.add_argument("--role", choices=["student", "reverse", "teacher"], default="student")
    parser.add_argument("--hours", type=float, default=1.0, help="of training, or at most of translating")
    parser.add_argument("--minutes", type=float, default=25.0, help="of the whole run on a GPU")
    parser.add_argument("--more", type=float, default=0.0, help="minutes of further training of a student that is done")
    parser.add_argument("--pack", type=Path, help="the packed data, where they are not in OUT/pack")
    parser.add_argument("--parts", type=Path, help="the folder with the weights of a run on a GPU")
    parser.add_argument("--pack-mib", type=int, default=20)
    parser.add_argument("--batch", type=int, default=800, help="padded target pieces in a step")
    parser.add_argument("--peak", type=float, default=3e-4, help="the highest learning rate")
    parser.add_argument("--cooldown", type=float, default=0.5, help="the share of the time with a falling rate")
    parser.add_argument("--dropout", type=float, help="in place of the role's, where pairs are seen again and again")
    parser.add_argument("--variants", type=int, default=0, help="other cuttings of the pairs into pieces, by chance")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--sentences", type=int, default=100_000, help="to translate for back-translation or self-training"
    )
    parser.add_argument("--vocabulary", type=int, default=8000, help="pieces of a new SentencePiece model")
    parser.add_argument("--version", default="0.6")
    parser.add_argument("--seed", type=int, default=1)
    pipeline = Pipeline(parser.parse_args())
    steps = pipeline.options.steps
    for step in STEPS if steps == ["all"] else steps:
        pipeline.do(step)


if __name__ == "__main__":
    main()
