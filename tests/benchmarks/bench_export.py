"""How long each format takes for an article of 5,000 sentences: medians of three, and the size of the file."""

import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from dwiwarta.core import export
from dwiwarta.core.types import Article, Block, BlockKind, Brief, Document, ModelId, Segment, Summary, Translation

SENTENCES = 5000
RUNS = 3
INDONESIAN = (
    "Pemerintah kota akan memasang pompa banjir senilai Rp 1,5 triliun sebelum musim hujan tiba di pesisir utara."
)
ENGLISH = "The city will install flood pumps worth Rp 1.5 trillion before the rainy season reaches the north coast."


def article() -> Article:
    """Return an article with a heading every twelfth block and paragraphs of one to five sentences."""
    model = ModelId("translate-id_en", "0.1")
    blocks = [Block(INDONESIAN, BlockKind.HEADING)]
    segments = [Segment(0, 0, len(INDONESIAN), INDONESIAN)]
    while len(segments) < SENTENCES:
        number = len(blocks)
        count = min(1 if number % 12 == 0 else 1 + number % 5, SENTENCES - len(segments))
        kind, level = (BlockKind.HEADING, 2) if number % 12 == 0 else (BlockKind.PARAGRAPH, 0)
        blocks.append(Block(" ".join([INDONESIAN] * count), kind, level=level))
        starts = [place * (len(INDONESIAN) + 1) for place in range(count)]
        segments += [Segment(number, start, start + len(INDONESIAN), INDONESIAN) for start in starts]
    translations = (Translation(ENGLISH, model, score=-0.2),) * len(segments)
    document = Document(INDONESIAN, language="id", blocks=tuple(blocks))
    return Article(document, tuple(segments), translations, Summary("lead", (1, 2, 3)))


def main() -> None:
    """Print a row per format: wall-clock and processor seconds, kilobytes."""
    brief = Brief(article(), created=datetime(2026, 1, 1, tzinfo=UTC))
    print(f"{len(brief.article.segments)} sentences in {len(brief.article.document.blocks)} blocks")
    print(f"{'format':8}{'seconds':>10}{'cpu s':>10}{'kB':>10}")
    with tempfile.TemporaryDirectory() as folder:
        for fmt in export.FORMATS:
            path = Path(folder) / f"brief{export.FORMATS[fmt].suffix}"
            walls, processors = [], []
            for _ in range(RUNS):
                wall, processor = time.perf_counter(), time.process_time()
                export.export(brief, fmt, path)
                walls.append(time.perf_counter() - wall)
                processors.append(time.process_time() - processor)
            size = path.stat().st_size // 1000
            print(f"{fmt:8}{statistics.median(walls):10.2f}{statistics.median(processors):10.2f}{size:10}")


if __name__ == "__main__":
    main()
