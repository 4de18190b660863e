"""An article that has one of everything, made by hand: the text is invented, and no model is needed."""

from dataclasses import replace
from datetime import UTC, date, datetime

from dwiwarta.core.types import (
    Anchor,
    Annotation,
    Article,
    Block,
    BlockKind,
    Brief,
    Document,
    ModelId,
    Origin,
    Role,
    Segment,
    Side,
    State,
    Summary,
    Translation,
    target_text,
)

MODEL = ModelId("translate-id_en", "0.1")
CREATED = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LONG_WORD = "https://contoh.example/laporan/" + "pengadaan-pompa-banjir-" * 8 + "2026.html"

BLOCKS = (
    Block("Kota Semarang Tambah 12 Pompa Banjir Senilai Rp 1,5 Triliun", BlockKind.HEADING, level=0),
    Block(
        "SEMARANG, Warta Contoh – Pemerintah Kota Semarang akan memasang 12 pompa banjir senilai Rp 1,5 triliun "
        "sebelum musim hujan. Pemasangan tidak akan menunggu rampungnya tanggul laut."
    ),
    Block("Baca juga: Jadwal Pasang Laut Pekan Ini", role=Role.BOILERPLATE, reason="related_link"),
    Block("Anggaran dan jadwal", BlockKind.HEADING, level=2),
    Block(
        "Kepala Dinas Pekerjaan Umum, Ratna Widyastuti, menyebut pekerjaan dimulai 18 Desember 2026 pukul 08.30 WIB. "
        "Sebanyak 12.500 warga di tiga kelurahan terdampak banjir tahun lalu. "
        "Belum ada korban jiwa dalam dua tahun terakhir."
    ),
    Block("Kaligawe: lima pompa, 3.000 liter per detik.", BlockKind.LIST_ITEM),
    Block("Kaligawe: tujuh pompa & satu pintu air <baru>.", BlockKind.LIST_ITEM),
    Block("“Kami tidak mau warga menunggu lagi,” kata Ratna, Senin (23/11/2026).", BlockKind.QUOTE),
    Block("Petugas memeriksa pompa di Kaligawe. (Foto: *Warta Contoh*)", BlockKind.CAPTION),
    Block(f"1. Dokumen lelang dapat dibaca di {LONG_WORD} mulai hari ini."),
    Block("Hingga berita ini ditulis, kontraktor belum menjawab pertanyaan Warta Contoh. 😀 مرحبا"),
    Block("Gabung di kanal WhatsApp Warta Contoh.", role=Role.BOILERPLATE, reason="channel"),
)

# One entry for each sentence: the block, the Indonesian, the machine's English, and what a person made of it.
SENTENCES = (
    (0, BLOCKS[0].text, "City of Semarang Adds 12 Flood Pumps Worth Rp 1.5 Trillion", None, State.CONFIRMED),
    (
        1,
        (
            "SEMARANG, Warta Contoh – Pemerintah Kota Semarang akan memasang 12 pompa banjir senilai Rp 1,5 triliun "
            "sebelum musim hujan."
        ),
        (
            "SEMARANG, Warta Contoh – The Semarang city government will install 12 flood pumps worth Rp 1.5 trillion "
            "before the rainy season."
        ),
        None,
        State.MACHINE,
    ),
    (
        1,
        "Pemasangan tidak akan menunggu rampungnya tanggul laut.",
        "Installation will wait for the sea wall to be finished.",
        "Installation will not wait for the sea wall to be finished.",
        State.EDITED,
    ),
    (3, "Anggaran dan jadwal", "Budget and schedule", None, State.MACHINE),
    (
        4,
        "Kepala Dinas Pekerjaan Umum, Ratna Widyastuti, menyebut pekerjaan dimulai 18 Desember 2026 pukul 08.30 WIB.",
        (
            "The head of the Public Works Office, Ratna Widyastuti, said the work starts on 18 December 2026 "
            "at 08:30 WIB (UTC+7)."
        ),
        None,
        State.CONFIRMED,
    ),
    (4, "Sebanyak 12.500 warga di tiga kelurahan terdampak banjir tahun lalu.", None, None, State.MACHINE),
    (
        4,
        "Belum ada korban jiwa dalam dua tahun terakhir.",
        "There have been no deaths in the past two years.",
        None,
        State.MACHINE,
    ),
    (5, BLOCKS[5].text, "Kaligawe: five pumps, 3,000 litres per second.", None, State.MACHINE),
    (6, BLOCKS[6].text, "Kaligawe: seven pumps & one <new> floodgate.", None, State.MACHINE),
    (
        7,
        BLOCKS[7].text,
        "“We do not want residents to wait any longer,” Ratna said on Monday (23 November 2026).",
        None,
        State.MACHINE,
    ),
    (8, BLOCKS[8].text, "Officers check a pump in Kaligawe. (Photo: *Warta Contoh*)", None, State.MACHINE),
    (9, BLOCKS[9].text, f"1. The tender documents can be read at {LONG_WORD} from today.", None, State.MACHINE),
    (10, "Hingga berita ini ditulis, kontraktor belum menjawab pertanyaan Warta Contoh.", None, None, State.MACHINE),
    (10, "😀 مرحبا", None, None, State.MACHINE),
)


def segments():
    """Return the sentences with their places."""
    made = []
    for block, text, *_ in SENTENCES:
        start = BLOCKS[block].text.index(text)
        made.append(Segment(block, start, start + len(text), text))
    return tuple(made)


def translations():
    """Return what is translated; two sentences came from the memory and a repair."""
    origins = {3: Origin.MEMORY}
    made = [
        None if machine is None else Translation(machine, MODEL, origins.get(i, Origin.MODEL), -0.25, edited, state)
        for i, (_, _, machine, edited, state) in enumerate(SENTENCES)
    ]
    right = made[4].machine
    made[4] = replace(made[4], machine=right.replace("08:30", "08.30")).repair(right)
    return tuple(made)


def anchor(article, side, block, quote):
    """Return the anchor of a quote's first place on one side of a block."""
    text = article.document.blocks[block].text if side is Side.SOURCE else target_text(article, block)
    start = text.index(quote)
    end = start + len(quote)
    return Anchor(side, block, start, end, quote, text[max(0, start - 16) : start], text[end : end + 16])


def article():
    """Return the article with its translations, summary and notes."""
    document = Document(
        title=BLOCKS[0].text,
        byline="Dewi Lestari Ningrum",
        outlet="Warta Contoh",
        published=date(2026, 11, 23),
        url="https://warta.example/semarang/pompa-banjir?halaman=1&urut=baru",
        language="id",
        blocks=BLOCKS,
    )
    summary = Summary(
        "dwiwarta",
        (1, 2, 5),
        tuple(round(1 - i / 20, 2) for i in range(len(SENTENCES))),
        (("position",),) * len(SENTENCES),
    )
    bare = Article(
        document,
        segments(),
        translations(),
        summary,
        source="/home/dewi/pompa.html",
        translated_at=datetime(2026, 11, 22, 17, 0, tzinfo=UTC),
    )
    notes = (
        Annotation(
            anchor(bare, Side.TARGET, 1, "12 flood pumps worth Rp 1.5 trillion"),
            "figure",
            "Check against the city budget.",
        ),
        Annotation(anchor(bare, Side.TARGET, 1, "Rp 1.5 trillion before the rainy season. Installation"), "claim"),
        Annotation(
            anchor(bare, Side.SOURCE, 1, "tidak akan menunggu"),
            "to_verify",
            "Negation: <not> lost by the machine & mended.",
            tags=("negation", "pumps & <dams>"),
            resolved=True,
        ),
        Annotation(anchor(bare, Side.TARGET, 7, "residents to wait"), "quote", "Who else was\nin the room?"),
        Annotation(anchor(bare, Side.SOURCE, 2, "Pasang Laut"), "background", "Tide tables."),
        Annotation(
            Anchor(Side.TARGET, 8, 4, 9, "words that are gone"), "to_verify", "From an earlier version.", orphan=True
        ),
        Annotation(anchor(bare, Side.TARGET, 0, "Semarang"), "name"),
    )
    return Article(
        bare.document,
        bare.segments,
        bare.translations,
        bare.summary,
        notes,
        source=bare.source,
        translated_at=bare.translated_at,
    )


def brief(**options):
    """Return a brief of the article, made on a fixed day by a fixed version."""
    return Brief(article(), created=CREATED, program="Dwiwarta 0.1", **options)
