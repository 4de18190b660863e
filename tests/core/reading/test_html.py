"""Web pages: the article whole and in order, its furniture folded away, nothing fetched."""

import socket
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwiwarta.core import reading
from dwiwarta.core.types import BlockKind, Role
from dwiwarta.errors import EmptyDocument

PAGES = ["antara_manner", "detik_manner", "kompas_manner", "wordpress_manner"]
FACTS = {
    "antara_manner": (
        "ANTARA",
        "Laila Anggraini, Dedi Kurnia",
        date(2024, 1, 11),
        "https://www.antaranews.com/berita/4001001/",
    ),
    "detik_manner": ("detikcom", "Bayu Prasetyo", date(2024, 4, 21), "https://www.detik.com/jateng/berita/d-7310001/"),
    "kompas_manner": (
        "Kompas.com",
        "Ratna Wulandari",
        date(2024, 3, 5),
        "https://regional.kompas.com/read/2024/03/05/",
    ),
    "wordpress_manner": (
        "Warta Pesisir",
        "Intan Maheswari",
        date(2023, 10, 2),
        "https://wartapesisir.example/2023/10/",
    ),
}
LONG = "Pemerintah kabupaten masih menghitung kebutuhan es di empat pelabuhan lain sebelum memutuskan hal itu."
MORE = "Keputusan akhir menunggu rapat dengan nelayan, kata Kepala Dinas Kelautan, Senin (4/3/2024)."


def body(document):
    return [block.text for block in document.blocks if block.role is Role.BODY]


def page(inside, head=""):
    return f"<!doctype html><html><head>{head}</head><body>{inside}</body></html>"


@pytest.mark.parametrize("name", PAGES)
def test_the_article_is_whole_in_order_and_alone(data, name):
    document = reading.read(data / f"{name}.html")
    assert body(document) == (data / f"{name}.body.txt").read_text(encoding="utf-8").splitlines()
    assert document.warnings == ()
    assert document.language == "id"


@pytest.mark.parametrize("name", PAGES)
def test_what_pages_say_of_themselves(data, name):
    document = reading.read(data / f"{name}.html")
    outlet, byline, published, url = FACTS[name]
    assert (document.outlet, document.byline, document.published) == (outlet, byline, published)
    assert document.url.startswith(url)
    assert document.blocks[0].text == document.title
    assert document.has_title_block


def test_shapes_are_kept(data):
    kinds = {block.text: (block.kind, block.level) for block in reading.read(data / "kompas_manner.html").blocks}
    assert kinds["Dibiayai dana desa"] == (BlockKind.HEADING, 2)
    assert kinds["dana desa sebesar Rp 900 juta;"] == (BlockKind.LIST_ITEM, 0)
    assert (
        kinds["Kami tidak ingin pabrik ini berhenti hanya karena suku cadangnya harus diimpor."][0] is BlockKind.QUOTE
    )
    caption = next(text for text in kinds if text.startswith("Nelayan memindahkan"))
    assert kinds[caption][0] is BlockKind.CAPTION


def test_furniture_is_folded_and_not_deleted(data):
    document = reading.read(data / "kompas_manner.html")
    folded = {block.text: block.reason for block in document.blocks if block.role is Role.BOILERPLATE}
    assert folded["Baca juga: Harga Ikan Tongkol Naik Menjelang Ramadhan"] == "related_link"
    assert folded["Koperasi Nelayan di Pantura Terlilit Utang"] == "related_link"
    assert folded["ADVERTISEMENT"] == "advertisement"
    assert not any("Skrip ini" in block.text for block in document.blocks)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_fetched(data, name, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert reading.read(data / f"{name}.html").title


def test_external_entities_are_not_read(tmp_path):
    secret = tmp_path / "rahasia.txt"
    secret.write_text("sangat rahasia")
    entity = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]>'
    text = f"{entity}<html><body><p>{LONG} &x;</p><p>{MORE}</p></body></html>"
    assert "sangat rahasia" not in " ".join(body(reading.read_html(text)))


def test_a_title_in_metadata_alone_becomes_the_first_block():
    document = reading.read_html(page(f"<p>{LONG}</p><p>{MORE}</p>", "<title>Pabrik Es Dibangun - Kompas.com</title>"))
    assert document.title == "Pabrik Es Dibangun"
    assert document.outlet == "Kompas.com"
    assert body(document) == ["Pabrik Es Dibangun", LONG, MORE]


def test_a_title_in_the_text_is_not_doubled():
    head = "<title>Pabrik Es Dibangun Halaman all - Kompas.com</title>"
    document = reading.read_html(page(f"<h2>Pabrik Es Dibangun</h2><p>{LONG}</p><p>{MORE}</p>", head))
    assert body(document) == ["Pabrik Es Dibangun", LONG, MORE]


def test_the_heading_on_the_page_wins_over_the_title_for_search_engines():
    head = '<meta property="og:title" content="Es Murah, Nelayan Selaras Senang">'
    document = reading.read_html(page(f"<h1>Pabrik Es Dibangun di Selaras</h1><p>{LONG}</p><p>{MORE}</p>", head))
    assert document.title == "Pabrik Es Dibangun di Selaras"


def test_a_paragraph_shown_twice_is_read_once():
    document = reading.read_html(page(f"<h1>Pabrik Es Dibangun</h1><p>{LONG}</p><p>{MORE}</p><p>{LONG}</p>"))
    assert body(document).count(LONG) == 1
    assert [block.reason for block in document.blocks if block.text == LONG] == ["", "duplicate"]


def test_hidden_text_is_folded():
    document = reading.read_html(page(f'<p>{LONG}</p><p style="display:none">{MORE}</p><p>{MORE} Ya.</p>'))
    assert [block.reason for block in document.blocks if block.text == MORE] == ["hidden"]


def test_a_short_paragraph_in_bold_is_a_heading():
    inside = f"<h1>Pabrik Es Dibangun</h1><p>{LONG}</p><p><strong>Dibiayai dana desa</strong></p><p>{MORE}</p>"
    bold = f"<p><b>{LONG}</b></p>"
    blocks = {block.text: block for block in reading.read_html(page(inside + bold.replace("empat", "lima"))).blocks}
    assert (blocks["Dibiayai dana desa"].kind, blocks["Dibiayai dana desa"].level) == (BlockKind.HEADING, 3)
    assert blocks[LONG.replace("empat", "lima")].kind is BlockKind.PARAGRAPH


def test_line_breaks():
    document = reading.read_html(
        f"<div>{LONG}<br>{MORE}<br><br>Satu baris<br>yang bersambung<br>1. Pertama<br>2. Kedua</div>"
    )
    assert body(document) == [LONG, MORE, "Satu baris yang bersambung", "1. Pertama", "2. Kedua"]


@pytest.mark.parametrize(
    "fragment",
    [
        f"<p>{LONG}</p><p>{MORE}</p>",
        f'<meta charset="utf-8"><p>{LONG}</p><p>{MORE}</p>',
        f"<html><body><nav>Menu</nav><!--StartFragment--><p>{LONG}</p><p>{MORE}</p><!--EndFragment--></body></html>",
        f"<div><span>{LONG}</span><div>{MORE}</div></div>",
    ],
)
def test_a_dropped_selection_is_taken_whole(fragment):
    assert body(reading.read_html(fragment)) == [LONG, MORE]
    assert body(reading.read_text(fragment)) == [LONG, MORE]


def test_json_ld_in_a_graph_and_broken_json():
    head = """<script type="application/ld+json">{not json</script>
    <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "ReportageNewsArticle",
    "headline": "Pabrik &amp; Es", "author": "Ratna", "publisher": [{"name": "Tempo.co"}],
    "datePublished": ["2024-03-04"]}]}
    </script>"""
    document = reading.read_html(page(f"<p>{LONG}</p><p>{MORE}</p>", head))
    assert (document.title, document.byline, document.outlet) == ("Pabrik & Es", "Ratna", "Tempo")
    assert document.published == date(2024, 3, 4)


def test_an_impossible_date_in_metadata_is_none():
    head = '<meta property="article:published_time" content="12/18/2023">'
    text = LONG.rstrip(".") + ", kata dia."
    assert reading.read_html(page(f"<p>{text}</p><p>{text} Ya.</p>", head)).published is None


@pytest.mark.parametrize(
    "text", ["", "<html></html>", "<html><body><script>1</script></body></html>", "<!-- kosong -->", "<p></p>"]
)
def test_no_text(text):
    with pytest.raises(EmptyDocument):
        reading.read_html(text)


@pytest.mark.parametrize("start", ["<!doctype html><html><head>", ""])
def test_tags_around_the_body_may_be_left_out(start):
    document = reading.read_html(
        f"{start}<title>Pabrik Es Dibangun</title><article><p>{LONG}</p><p>{MORE}</p></article>"
    )
    assert body(document) == ["Pabrik Es Dibangun", LONG, MORE]


def test_very_deep_pages():
    deep = page("<div>" * 500 + f"<p>{LONG}</p><p>{MORE}</p>" + "</div>" * 500)
    assert body(reading.read_html(deep)) == [LONG, MORE]


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class=ads>",
            "</div>",
            "<br>",
            "<li>",
            "<h1>",
            "</h1>",
            "<table><tr><td>",
            "<a href=x>",
            "</a>",
        ]
    )
    | st.sampled_from(
        [
            "<html>",
            "<body>",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "&#0;",
            "&nbsp;",
            "]]>",
            "<",
        ]
    )
    | st.text(max_size=12),
    max_size=30,
)


@settings(max_examples=80)
@given(MARKUP)
def test_any_markup_gives_a_document_or_one_clear_error(pieces):
    try:
        document = reading.read_html("".join(pieces))
    except EmptyDocument:
        return
    assert all(block.text == " ".join(block.text.split()) and block.text for block in document.blocks)
