"""How fast articles are translated, beside Argos Translate and a bare `translate_batch`: `make bench`.

    python tests/benchmarks/bench_translation.py [--quick] [--articles N] [--memory-articles N] [FILE]

FILE (or DWIWARTA_BENCH_TEXT) holds Indonesian lines, one sentence each, to use in place of the project's own texts.
These are few, so every time that a sentence is used its numbers and one of its words are changed: no cache helps.

The contestants run slice by slice, so that a busy machine burdens all alike; ratios are medians over the slices, of
seconds on the clock and of seconds of the processors, which other programs disturb less. Argos Translate wants to
download a sentence splitter: here it is given the sentences ready cut, which costs it nothing.
"""

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BEAM = 2
THREADS = os.cpu_count() or 1
SENTENCES = 20
SHORT = 5  # sentences in an article of the memory run
SLICES = 5
TOGETHER = 64  # articles, as in cli/brief.py
BARE_BATCH_PIECES = 1024


def lines(path):
    """Return the sentences to build articles from."""
    if path:
        text = Path(path).read_text(encoding="utf-8")
    else:
        own = [*sorted((ROOT / "seeds").glob("*.txt")), ROOT / "tests" / "data" / "segmentation" / "news.txt"]
        text = "\n".join(file.read_text(encoding="utf-8") for file in own)
    found = [" ".join(line.split()) for line in text.splitlines() if not line.startswith("#")]
    return [line for line in dict.fromkeys(found) if len(line.split()) > 3]


def articles(base, count, size, seed=1):
    """Return `count` articles of `size` sentences, none of them twice."""
    chance = random.Random(seed)
    words = [word for line in base for word in line.split() if word.isalpha()]

    def vary(sentence):
        changed = re.sub(r"\d", lambda found: str(chance.randrange(1, 10)), sentence).split()
        changed[chance.randrange(len(changed))] = chance.choice(words)
        return " ".join(changed)

    return [[vary(chance.choice(base)) for _ in range(size)] for _ in range(count)]


def resident():
    """Return the resident memory of this process in megabytes, or nothing where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def engine_one_by_one():
    """Translate a slice as the window does, the article that is open and then the next."""
    run = _engine()
    return lambda group: [list(run(article)) for article in group]


def engine_as_one():
    """Translate a slice as `brief` does, many articles in one stream."""
    run = _engine()

    def together(group):
        for first in range(0, len(group), TOGETHER):
            list(run([sentence for article in group[first : first + TOGETHER] for sentence in article]))

    return together


def _engine():
    from dwiwarta.core.translation.engine import CTranslateEngine
    from dwiwarta.core.translation.packages import choose

    engine = CTranslateEngine(choose(), beam_size=BEAM, threads=THREADS)
    engine.load()
    return engine.translate


def bare():
    """Hand all pieces of a slice to CTranslate2 at once; the pieces are made beforehand."""
    import ctranslate2
    import sentencepiece

    from dwiwarta.core.translation.packages import choose

    folder = choose().folder
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    translator = ctranslate2.Translator(
        str(folder / "model"), compute_type="int8", inter_threads=THREADS, intra_threads=1
    )

    def run(group):
        source = pieces.encode([sentence for article in group for sentence in article], out_type=str)
        start = clocks()
        translator.translate_batch(
            source,
            max_batch_size=BARE_BATCH_PIECES,
            batch_type="tokens",
            beam_size=BEAM,
            length_penalty=0.2,
            replace_unknowns=True,
            return_scores=True,
        )
        return since(start)

    return run


def clocks():
    """Return the seconds on the clock and those that the processors gave this process."""
    return time.perf_counter(), time.process_time()


def since(start):
    """Return how far both have gone since `start`."""
    return [now - then for now, then in zip(clocks(), start, strict=True)]


def argos():
    """Call `argostranslate.translate.translate` for every article, a sentence a line."""
    from dwiwarta.core.translation.packages import choose

    folder = choose().folder
    with tempfile.TemporaryDirectory() as home:
        names = {f"XDG_{kind}_HOME": home for kind in ("DATA", "CONFIG", "CACHE")}
        os.environ.update(
            names,
            ARGOS_PACKAGES_DIR=str(folder.parent),
            ARGOS_BEAM_SIZE=str(BEAM),
            ARGOS_COMPUTE_TYPE="int8",
            ARGOS_INTRA_THREADS=str(THREADS),
        )
        for module in [name for name in sys.modules if name.startswith("argostranslate")]:
            del sys.modules[module]
        from argostranslate import sbd, translate

    sbd.MiniSBDSentencizer.split_sentences = lambda _self, text: text.split("\v")
    return lambda group: [translate.translate("\v".join(article), "id", "en") for article in group]


def cold():
    """Return the seconds from nothing loaded to the first English sentence, and the same once warm."""
    start = time.perf_counter()
    run = _engine()
    group = articles(lines(None), 1, SENTENCES)[0]
    next(run(group))
    first = time.perf_counter() - start
    group = articles(lines(None), 1, SENTENCES, seed=2)[0]
    start = time.perf_counter()
    next(run(group))
    return {"cold": first, "warm": time.perf_counter() - start}


def memory(count, path):
    """Return the resident megabytes before and after loading, and after every article."""
    before = resident()
    run = _engine()
    loaded = resident()
    after = []
    for article in articles(lines(path), count, SHORT, seed=3):
        list(run(article))
        after.append(resident())
    return {"before": before, "loaded": loaded, "after": after}


CONTESTANTS = {"engine": engine_one_by_one, "one": engine_as_one, "bare": bare, "argos": argos}


def serve(name):
    """Time slices that come as lines of JSON, in this process; answer with lines of [clock, processors]."""
    run = CONTESTANTS[name]()
    run([["Pemanasan sebelum lomba dimulai."] * 2])
    print("ready", flush=True)
    for line in sys.stdin:
        group = json.loads(line)
        start = clocks()
        own = run(group)
        print(own if name == "bare" else since(start), flush=True)


def race(base, count, names):
    """Return the seconds [clock, processors] of every contestant for every slice, and the words of the slices."""
    slices = [articles(base, max(1, count // SLICES), SENTENCES, seed) for seed in range(10, 10 + SLICES)]
    workers = {name: _child("serve", name, stdin=subprocess.PIPE) for name in names}
    for worker in workers.values():
        worker.stdout.readline()
    seconds = {name: [] for name in names}
    for group in slices:
        for name, worker in workers.items():
            worker.stdin.write(json.dumps(group) + "\n")
            worker.stdin.flush()
            seconds[name].append(json.loads(worker.stdout.readline()))
    for worker in workers.values():
        worker.stdin.close()
        worker.wait()
        worker.stdout.close()
    return seconds, [sum(len(sentence.split()) for article in group for sentence in article) for group in slices]


def _child(*arguments, stdin=None):
    command = [sys.executable, __file__, *map(str, arguments)]
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def _answer(*arguments):
    output, _ = _child(*arguments).communicate()
    return json.loads(output)


def print_race(seconds, words):
    """Print words a second, and how many times as fast Dwiwarta is, in the median of the slices."""
    titles = {
        "one": "Dwiwarta, many articles",
        "engine": "Dwiwarta, one by one",
        "bare": "translate_batch alone",
        "argos": "argostranslate.translate",
    }
    print(f"{len(words)} slices, {sum(words):,} words, beam {BEAM}, {THREADS} threads, int8")
    heads = ("words/s", "many ÷ it", "(processors)", "one by one ÷ it", "(processors)")
    print(" " * 26 + "".join(f"{head:>17}" for head in heads) + "   budget")
    for name, title in titles.items():
        speed = sum(words) / sum(clock for clock, _ in seconds[name])
        budget = {"bare": "0.9", "argos": "3"}.get(name, "")
        many, single = (ratios(seconds[name], seconds[our]) for our in ("one", "engine"))
        print(f"{title:26}{speed:17,.0f}" + "".join(f"{ratio:17.2f}" for ratio in (*many, *single)) + f"   {budget}")


def ratios(theirs, ours):
    """Return how many times as fast ours is, by the clock and by the processors: medians over the slices."""
    pairs = list(zip(theirs, ours, strict=True))
    return [statistics.median(their[which] / our[which] for their, our in pairs) for which in (0, 1)]


def print_memory(found):
    """Print the resident memory and whether it stays flat."""
    after = found["after"]
    step = max(1, len(after) // 10)
    second, last = statistics.mean(after[step : 2 * step]), statistics.mean(after[-step:])
    print(f"resident memory, MB: before {found['before']:.0f}, model loaded {found['loaded']:.0f}, ", end="")
    print(f"after {len(after)} articles {after[-1]:.0f}; last tenth / second tenth {last / second:.3f} (budget 1.05)")


def main():
    """Run everything and print the tables."""
    parser = argparse.ArgumentParser(description="How fast articles are translated.")
    parser.add_argument("file", nargs="?", default=os.environ.get("DWIWARTA_BENCH_TEXT"))
    parser.add_argument("--quick", action="store_true", help="a fifth of everything")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--memory-articles", type=int, default=1000)
    chosen = parser.parse_args()
    share = 5 if chosen.quick else 1
    with tempfile.TemporaryDirectory() as home:
        os.environ["DWIWARTA_HOME"] = home
        unpacking = _answer("cold")["cold"]
        starts = [_answer("cold") for _ in range(5)]
        print_race(*race(lines(chosen.file), chosen.articles // share, list(CONTESTANTS)))
        print(f"first sentence of a fresh process, s: {statistics.median(one['cold'] for one in starts):.2f}", end="")
        print(f" (budget 1.0; the very first time, unpacking the model, {unpacking:.2f})", end="")
        print(f"; of a loaded engine {statistics.median(one['warm'] for one in starts):.3f}")
        print_memory(_answer("memory", chosen.memory_articles // share, chosen.file or ""))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve", name]:
            serve(name)
        case ["cold"]:
            print(json.dumps(cold()))
        case ["memory", count, path]:
            print(json.dumps(memory(int(count), path)))
        case _:
            main()
