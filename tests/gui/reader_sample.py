"""An article for the reader's tests, and a keeper that remembers what it was told."""

from dataclasses import replace

from dwiwarta.core import segmentation
from dwiwarta.core.types import Article, Block, BlockKind, Document, ModelId, Role, Segment, Summary, Translation

MODEL = ModelId("translate-id_en", "0.1")

# Each block: kind, level, role, reason, and pairs of an Indonesian sentence and its English (none for boilerplate).
_P, _H, _L, _Q, _C = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.CAPTION,
)
BLOCKS = (
    (_H, 0, "", [("Pelabuhan Baru Tanjung Biru Mulai Beroperasi", "New Tanjung Biru Port Begins Operating")]),
    (_C, 0, "", [("Kapal pertama bersandar di dermaga timur.", "The first ship docks at the eastern pier.")]),
    (
        _P,
        0,
        "",
        [
            (
                "Pelabuhan Tanjung Biru mulai melayani kapal barang pada Senin pagi.",
                "The port of Tanjung Biru began serving cargo ships on Monday morning.",
            ),
            (
                "Pemerintah daerah menghabiskan Rp 1,5 triliun untuk membangun dua dermaga dan jalan penghubung.",
                "The regional government spent Rp 1.5 trillion to build two piers and a connecting road.",
            ),
        ],
    ),
    (
        _P,
        0,
        "",
        [
            (
                "Kepala pelabuhan, Ratna Wulandari, mengatakan 12.500 orang telah dilatih sejak tahun lalu.",
                "The head of the port, Ratna Wulandari, said 12,500 people have been trained since last year.",
            ),
            ("Sebagian besar berasal dari desa di sekitarnya.", "Most come from the surrounding villages."),
            ("Pelatihan itu tidak dipungut biaya.", "The training was free of charge."),
        ],
    ),
    (_P, 0, "related_link", ["Baca juga: Nelayan Minta Jalur Sendiri di Teluk Biru"]),
    (_P, 0, "promo", ["Dapatkan kabar terbaru di saluran kami."]),
    (_H, 2, "", [("Jalan yang belum selesai", "An unfinished road")]),
    (
        _P,
        0,
        "",
        [
            (
                "Jalan penghubung sepanjang 14 kilometer belum selesai diaspal.",
                "The 14-kilometre connecting road has not been fully paved yet.",
            ),
            (
                "Truk masih harus memutar lewat kota lama sampai bulan depan.",
                "Trucks still have to detour through the old town until next month.",
            ),
        ],
    ),
    (
        _Q,
        0,
        "",
        [
            (
                "“Kami tidak mau mengulang kesalahan di pelabuhan lama,” kata Ratna.",
                "“We do not want to repeat the mistakes of the old port,” said Ratna.",
            )
        ],
    ),
    (_L, 0, "", [("Dermaga timur: kapal peti kemas.", "Eastern pier: container ships.")]),
    (_L, 0, "", [("Dermaga barat: kapal curah.", "Western pier: bulk carriers.")]),
    (_L, 0, "", [("Gudang dingin: ikan dan sayur.", "Cold store: fish and vegetables.")]),
    (
        _P,
        0,
        "",
        [
            ("Para nelayan menyambutnya dengan hati-hati.", "Fishermen have welcomed it cautiously."),
            (
                "Menurut mereka, suara mesin 🚢🚢 kapal besar membuat ikan menjauh dari pantai.",
                "According to them, the engine noise 🚢🚢 of large ships drives fish away from the coast.",
            ),
        ],
    ),
    (
        _P,
        0,
        "",
        [
            (
                "Dinas Perikanan berjanji memeriksa keluhan itu sebelum 18 Desember 2023.",
                "The Fisheries Office promised to look into the complaint before 18 December 2023.",
            )
        ],
    ),
    (_H, 2, "", [("Apa berikutnya", "What comes next")]),
    (
        _P,
        0,
        "",
        [
            ("Tahap kedua dimulai tahun depan.", "The second phase begins next year."),
            (
                "Anggarannya belum disetujui dewan, dan beberapa anggota meminta audit lebih dulu.",
                "Its budget has not been approved by the council, and some members ask for an audit first.",
            ),
        ],
    ),
    (_P, 0, "", [("Rapat berikutnya dijadwalkan pukul 13.30 WIB.", "The next meeting is scheduled for 13:30 WIB.")]),
    (_P, 0, "more_headlines", ["Terkini Lainnya"]),
    (_P, 0, "more_headlines", ["Harga Cabai Turun di Tiga Pasar"]),
    (_P, 0, "copyright", ["Copyright 2023 Kabar Biru. All rights reserved."]),
)


def sample_article(*, translated=True):
    """Return an article of 20 blocks and 21 sentences, translated by "the machine" or not at all."""
    blocks, english = [], []
    for kind, level, reason, parts in BLOCKS:
        role = Role.BOILERPLATE if reason else Role.BODY
        text = parts[0] if reason else " ".join(pair[0] for pair in parts)
        blocks.append(Block(text, kind, role, level, reason))
        english += [] if reason else [pair[1] for pair in parts]
    document = Document(title=BLOCKS[0][3][0][0], language="id", blocks=tuple(blocks))
    segments = segmentation.segment(document)
    assert len(segments) == len(english), [segment.text for segment in segments]
    translations = tuple(Translation(text, MODEL) if translated else None for text in english)
    return Article(document, segments, translations, Summary("lead", (2, 3, 5)), id=1)


def long_article(paragraphs):
    """Return a translated article with this many paragraphs of two to four sentences of the sample."""
    sample = sample_article()
    body = [i for i, segment in enumerate(sample.segments) if len(segment.text) > 40]
    blocks, segments, english = [], [], []
    for number in range(paragraphs):
        chosen = [body[(number * 3 + step) % len(body)] for step in range(2 + number % 3)]
        start = 0
        for index in chosen:
            text = sample.segments[index].text
            segments.append(Segment(number, start, start + len(text), text))
            english.append(sample.translations[index].machine)
            start += len(text) + 1
        blocks.append(Block(" ".join(sample.segments[index].text for index in chosen)))
    document = Document(language="id", blocks=tuple(blocks))
    return Article(document, tuple(segments), tuple(Translation(text, MODEL) for text in english), id=2)


def with_role(article, block, role):
    """Do what the pipeline does when a person chooses a block's role, without a pipeline."""
    blocks = list(article.document.blocks)
    blocks[block] = replace(blocks[block], role=role, reason="person")
    document = replace(article.document, blocks=tuple(blocks))
    segments = segmentation.segment(document)
    return replace(article, document=document, segments=segments, translations=(None,) * len(segments), summary=None)


class Remembering:
    """A keeper that writes down every call as (name, arguments)."""

    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def note(*arguments):
            self.calls.append((name, arguments))

        return note

    def named(self, name):
        """Return the arguments of every call with this name."""
        return [arguments for called, arguments in self.calls if called == name]
