"""Word files that Word opens as its own: styles, languages, comments where the words are."""

import io

import docx
import pytest
from docx.oxml.ns import qn

from core.export import sample, structure
from dwiwarta.core.export import to_docx
from dwiwarta.core.types import Annotation, Article, Block, Brief, Document, Segment, Side, Translation


@pytest.fixture(scope="module")
def data():
    return to_docx.render(sample.brief(all_text=True))


def test_nothing_is_formatted_by_hand(data):
    body = structure.docx_parts(data)["word/document.xml"]
    allowed = {qn("w:pStyle"), qn("w:rStyle")}
    for properties in [*body.iter(qn("w:rPr")), *body.iter(qn("w:pPr"))]:
        assert {child.tag for child in properties} <= allowed


def test_every_style_that_is_used_exists_and_each_id_once(data):
    parts = structure.docx_parts(data)
    ids = [style.get(qn("w:styleId")) for style in parts["word/styles.xml"].iter(qn("w:style"))]
    assert len(ids) == len(set(ids))
    used = {
        element.get(qn("w:val"))
        for part in ("word/document.xml", "word/comments.xml", "word/footer1.xml")
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for element in parts[part].iter(qn(tag))
    }
    # Word knows these two of its own accord; python-docx names them in each comment and defines neither.
    assert used - set(ids) <= {"CommentReference", "CommentText"}


def test_each_side_is_spelt_in_its_language(data):
    document = docx.Document(io.BytesIO(data))

    def spelling(name):
        style = document.styles[name]
        while style is not None:
            found = style.element.find(f"{qn('w:rPr')}/{qn('w:lang')}")
            if found is not None:
                return found.get(qn("w:val"))
            style = style.base_style
        return None

    for kind in ("Paragraph", "Heading", "List Item", "Quotation", "Caption", "Aside"):
        assert spelling(f"Original {kind}") == "id-ID"
        assert spelling(f"Translation {kind}") == "en-GB"


def test_comments_stand_on_the_words_they_are_about(data):
    body = structure.docx_parts(data)["word/document.xml"]
    quotes = {}
    for start in body.iter(qn("w:commentRangeStart")):
        number, text = start.get(qn("w:id")), ""
        for sibling in start.itersiblings():
            if sibling.tag == qn("w:commentRangeEnd") and sibling.get(qn("w:id")) == number:
                break
            text += "".join(sibling.itertext(qn("w:t")))
        quotes[int(number)] = text
    comments = {comment.comment_id: comment for comment in docx.Document(io.BytesIO(data)).comments}
    assert quotes == {
        0: "Semarang",
        1: "tidak akan menunggu",
        2: "12 flood pumps worth Rp 1.5 trillion",
        3: "Rp 1.5 trillion before the rainy season. Installation",
        4: "Pasang Laut",
        5: "residents to wait",
    }
    assert (
        comments[1].text
        == "To verify (resolved, negation, pumps & <dams>): Negation: <not> lost by the machine & mended."
    )
    assert {comment.timestamp for comment in comments.values()} == {sample.CREATED}


def test_it_does_not_open_in_compatibility_mode(data):
    settings = structure.docx_parts(data)["word/settings.xml"]
    modes = [
        s.get(qn("w:val")) for s in settings.iter(qn("w:compatSetting")) if s.get(qn("w:name")) == "compatibilityMode"
    ]
    assert modes == ["15"]


def test_only_a_row_too_long_for_a_page_may_split():
    texts = ["Pendek.", "Panjang sekali. " * 200]
    segments = tuple(Segment(i, 0, len(text), text) for i, text in enumerate(texts))
    article = Article(
        Document(blocks=tuple(map(Block, texts))), segments, (Translation("Short."), Translation("Long."))
    )
    table = docx.Document(io.BytesIO(to_docx.render(Brief(article)))).tables[-1]
    whole = [row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows]
    assert whole == [False, True, False]


def test_a_long_title_does_not_break_the_properties():
    title = "Judul panjang " * 40
    article = Article(Document(title=title, blocks=(Block("Teks."),)))
    document = docx.Document(io.BytesIO(to_docx.render(Brief(article))))
    assert len(document.core_properties.title) == 255
    assert document.paragraphs[1].text == title.strip()
    assert document.sections[0].footer.paragraphs[0].text.startswith(title[:79].strip() + "…")


def test_every_note_is_in_the_file_without_the_text():
    text = "\n".join(structure.docx_lines(to_docx.render(sample.brief(side_by_side=False))))
    for annotation in sample.article().annotations:
        assert annotation.anchor.quote in text
        assert annotation.note.split("\n")[0] in text


def test_a_note_of_a_category_of_ones_own_has_a_colour():
    article = sample.article()
    own = Annotation(sample.anchor(article, Side.SOURCE, 4, "Ratna"), "tata ruang", "Siapa?")
    named = Article(article.document, article.segments, article.translations, annotations=(own,))
    comments = list(docx.Document(io.BytesIO(to_docx.render(Brief(named)))).comments)
    assert [comment.text for comment in comments] == ["Tata ruang: Siapa?"]
