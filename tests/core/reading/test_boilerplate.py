"""The rules of resources/reading/boilerplate.toml: what they take, and what they must leave."""

import pytest

from dwiwarta.core import reading
from dwiwarta.core.reading.boilerplate import mark, reason_of, rules
from dwiwarta.core.types import Block, BlockKind, Role

FURNITURE = [
    ("Baca juga: Harga Ikan Tongkol Naik Menjelang Ramadhan", "related_link"),
    ("BACA JUGA : Harga Ikan Naik, Apa Sebabnya?", "related_link"),
    ("Baca Juga Daftar Harga Beras Terbaru di Pasar Induk", "related_link"),
    ("( Baca juga : Nelayan Menunggu Solar )", "related_link"),
    ("Simak juga Video 'Nelayan Menunggu Solar':", "related_link"),
    ("Lihat juga: Potret Pabrik Es Bertenaga Surya", "related_link"),
    ("Tonton juga video menarik berikut ini:", "related_link"),
    ("Pilihan Editor: Mengapa Harga Garam Anjlok?", "related_link"),
    ("ADVERTISEMENT", "advertisement"),
    ("SCROLL TO CONTINUE WITH CONTENT", "advertisement"),
    ("Scroll ke bawah untuk melanjutkan membaca", "advertisement"),
    ("[Gambas:Video CNN]", "embed"),
    ("***", "separator"),
    ("* * *", "separator"),
    ("—————", "separator"),
    ("Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.", "promo"),
    ("Caranya klik link #", "promo"),
    ("Anda harus install aplikasi WhatsApp terlebih dulu di ponsel.", "promo"),
    ('Mari bergabung di Grup Telegram "Warta Selaras".', "promo"),
    ("Yuk gabung channel WhatsApp kami sekarang!", "promo"),
    ("Ikuti berita terbaru kami di Google News", "promo"),
    ("Copyright © ANTARA 2024", "copyright"),
    ("Copyright 2008 - 2024 PT. Kabar Selaras. All Rights Reserved.", "copyright"),
    ("© 2024 Kabar Selaras", "copyright"),
    ("Hak Cipta 2023 Kabar Selaras", "copyright"),
    ("(Foto: Andika/Kabar Selaras)", "photo_credit"),
    ("Foto: Andika Pratama/detikcom", "photo_credit"),
    ("Dok. Kementerian Kelautan", "photo_credit"),
    ("(Dok. Istimewa)", "photo_credit"),
    ("ANTARA FOTO/Galih Pratama/rwa.", "photo_credit"),
    ("Bagikan artikel ini", "share"),
    ("Facebook Twitter WhatsApp Salin Link", "share"),
    ("Tweet WA Batalkan", "share"),
    ("12 Komentar", "comments"),
    ("0 komentar", "comments"),
    ("Artikel kolom ini tidak mencerminkan pandangan redaksi.", "disclaimer"),
    ("Artikel ini ditulis oleh Ratna Wulandari dan disunting oleh Bayu Prasetyo", "disclaimer"),
    ("! Ringkasan ini dihasilkan dengan menggunakan AI", "disclaimer"),
    ("Sumber :", "photo_credit"),
    ("VIVA/Andika Pratama", "photo_credit"),
    ("1 / 3", "continues"),
    ("Simak breaking news dan berita pilihan kami langsung di ponselmu.", "promo"),
    ("*** Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor berikut.", "promo"),
    ("Sumber gambar, Getty Images", "photo_credit"),
    ("Rep: Ratna Wulandari/ Red: Bayu Prasetyo", "byline"),
    ("Reporter", "byline"),
    ("[ns/em]", "byline"),
    ("(Tribunnews.com/Ratna Wulandari)", "byline"),
    ("News Rabu 22 Mei 2024, 16:40 WIB", "date_line"),
    ("Halaman 1 dari 3", "continues"),
    ("Bersambung ke halaman berikutnya...", "continues"),
    ("1 2 3", "continues"),
    ("Selanjutnya", "continues"),
    ("waktu baca 2 menit", "navigation"),
    ("Lewati Whatsapp dan lanjutkan membaca", "navigation"),
    ("Akhir dari Paling banyak dibaca", "navigation"),
    ("Tag: nelayan, energi surya", "tags"),
    ("#nelayan #energisurya", "tags"),
    ("Penulis: Ratna Wulandari", "byline"),
    ("Editor : Bayu Prasetyo", "byline"),
    ("Oleh Ratna Wulandari", "byline"),
    ("(bpr/ams)", "byline"),
    ("Judul: Nelayan Dapat Pasokan Es", "label"),
    ("Sumber: Tempo.co", "label"),
    ("Kompas.com - 05/03/2024, 14:15 WIB", "date_line"),
    ("Minggu, 21 Apr 2024 09:40 WIB", "date_line"),
    ("Selasa, 19 Desember 2023", "date_line"),
    ("Diperbarui 19 Desember 2023, 10:15 WIB", "date_line"),
    ("Halaman Selanjutnya", "continues"),
    ("Halaman: 1 2 3 Selanjutnya", "continues"),
    ("Home > News > Regional", "navigation"),
    ("https://example.org/berita/1", "source_link"),
    ('Artikel ini telah tayang di Kompas.com dengan judul "Harga Garam Naik", Klik untuk baca.', "source_link"),
    ('Baca artikel detiknews, "Harga Garam Naik" selengkapnya https://news.detik.com/1.', "source_link"),
    ("👉 Selengkapnya: https://example.org/1", "source_link"),
    ("Diteruskan berkali-kali", "share"),
    ("97 kali dibagikan", "share"),
    ("Klik untuk berbagi di WhatsApp(Membuka di jendela yang baru)", "share"),
    ("Dibaca : 1.377 Kali", "navigation"),
    ("1.204 views", "navigation"),
    ("5 menit membaca", "navigation"),
    ("00:00 / 03:12", "navigation"),
    ("12 jam ·", "navigation"),
    ("Pedoman Media Siber", "navigation"),
    ("Previous article", "navigation"),
    ("« Sebelumnya", "navigation"),
    ("Posting Lebih Baru Beranda Posting Lama", "navigation"),
    ("Beranda » Ekonomi » Kopi Liberika dari Gambut Tembus Pasar Jepang Tahun Ini", "navigation"),
    ("Liputan ini didukung oleh Dana Jurnalisme Warga.", "disclaimer"),
    ("SIARAN PERS", "label"),
    ("Nomor: 118/SP/HM.01/II/2024", "label"),
    ("UNTUK DISIARKAN SEGERA", "label"),
    ("ANT-NAS-0091-03092024", "label"),
    ("Telepon: (021) 555-0100 ext. 12", "contact"),
    ("Jl. Merdeka No. 1 Lembah Sari", "contact"),
    ("Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", "comments"),
    ("Tinggalkan Balasan", "comments"),
    ("Tidak ada komentar:", "comments"),
    ("Ditandai ekspor, gambut, kopi", "tags"),
    ("(Rls/Red)", "byline"),
    ("(T.M072/B/A011/A011) 03-09-2024 14:21:07", "byline"),
    ("•dp/aha", "byline"),
    ("Oleh Rina Wati, Senin, 5 Februari 2024 | 20:11 WIB - Redaktur: Budi - 315", "byline"),
    ("Kamis Pahing, 16 Mei 2024", "date_line"),
    ("22 Agustus 2024 06:00 Diperbarui: 22 Agustus 2024 06:00 142 3 1", "date_line"),
    ("Bersambung ke halaman 7 kol 1", "continues"),
    ("Donasi lewat rekening BRI 0000-01-000000-30-1 a.n. Suluh Desa.", "promo"),
    ("Anda menerima email ini karena berlangganan Buletin Air.", "promo"),
]

ARTICLE = [
    "Warga diminta bergabung di grup WhatsApp koperasi agar bisa memesan es sehari sebelumnya.",
    "Polisi menyita ponsel berisi grup Telegram yang dipakai untuk menjual obat tanpa izin.",
    "Baca juga buku sejarah, jangan hanya media sosial, kata dia kepada para siswa.",
    "Simak juga pernyataan menteri yang berubah tiga kali dalam sehari.",
    "“Dapatkan izin dulu, baru membangun,” kata wali kota.",
    "Dapatkan izin dari warga sebelum membangun menara, kata wali kota.",
    "Hak cipta atas lagu itu masih dipegang keluarga penciptanya.",
    "Foto itu diambil pada 1998.",
    "Foto: bukti yang tidak pernah dibuka di pengadilan. Jaksa menolak memperlihatkannya kepada hakim atau pengacara.",
    "Iklan rokok di dekat sekolah akan dilarang mulai tahun depan.",
    "Halaman rumahnya tergenang air setinggi satu meter.",
    "Komentar presiden itu menuai kritik.",
    "Editor kamus itu meninggal pada usia 80 tahun.",
    "Penulis novel tersebut belum memberikan tanggapan.",
    "Oleh karena itu, pemerintah menunda kenaikan tarif.",
    "Share saham perusahaan itu naik menjadi 12 persen.",
    "Facebook didenda 1,2 miliar euro oleh regulator Irlandia.",
    "WhatsApp belum menanggapi permintaan komentar.",
    "Pada Selasa, 19 Desember 2023, kereta itu mogok dua jam.",
    "Terkini, jumlah korban mencapai 12 orang.",
    "Selanjutnya, polisi memeriksa dua saksi.",
    "Akhir dari sebuah perjalanan panjang",
    "Untuk mengetahui kebenaran informasi itu, polisi memeriksa rekaman kamera.",
    "Sumber gambar radar itu adalah satelit milik Jepang.",
    "Artikel itu dihapus redaksi setelah dua hari.",
    "Laporan wartawan itu dibantah oleh kementerian.",
    "Tidak.",
    "5",
    "Telepon genggam itu disita polisi.",
    "Jalan Sudirman ditutup sejak pukul 05.00 WIB.",
    "Nomor urut 1 unggul di empat kecamatan.",
    "Kontak senjata terjadi di Distrik Kenyam.",
    "Sebelumnya, warga sudah dua kali melapor.",
    "Berikutnya giliran saksi ahli memberi keterangan.",
    "Tentang kami, mereka tidak pernah bertanya.",
    "Siaran pers itu dibantah perusahaan.",
    "Tidak ada komentar dari kementerian sampai berita ini ditulis.",
    "Sumber gambar radar itu dihapus dari https://example.org kemarin.",
    "Rekening itu diblokir setelah transaksi 120 juta rupiah.",
    "27 Februari 2023: Harga Cabai Naik.",
    "Laporan Keuangan Bank Indonesia",
    "Artikel ini menyoal bahasa hukum.",
    "Tahapan Seleksi Pegawai oleh BKN Tahun 2019",
]


@pytest.mark.parametrize(("text", "reason"), FURNITURE)
def test_furniture(text, reason):
    assert reason_of(text) == reason


@pytest.mark.parametrize("text", ARTICLE)
def test_article_text_stays(text):
    assert reason_of(text) == ""


def roles(*texts, kind=BlockKind.PARAGRAPH):
    return [block.role is Role.BODY for block in mark([Block(text, kind) for text in texts])]


SENTENCE = (
    "Pemerintah kabupaten masih menghitung kebutuhan es di empat pelabuhan lain sebelum memutuskan apakah pabrik kedua "
    "akan dibangun."
)
SHORT = "Keputusan itu belum final sampai hari ini."


def test_a_section_takes_all_headlines_to_the_end():
    assert (
        roles(SENTENCE, "Terkini Lainnya", "Gempa di Cilacap", "Apa Itu Inflasi?", "Bus Dilarang Masuk")
        == [True] + [False] * 4
    )


def test_a_section_with_teasers_ends_at_the_end():
    assert roles("Berita Terkait", "Gempa di Cilacap", SHORT, "Apa Itu Inflasi?", SHORT) == [False] * 5


@pytest.mark.parametrize("goes_on", [(SENTENCE,), (SHORT, SHORT)])
def test_a_section_inside_the_article_ends_where_the_article_goes_on(goes_on):
    assert roles("Artikel Terkait", "Gempa di Cilacap", *goes_on) == [False, False] + [True] * len(goes_on)


def test_a_heading_that_only_sounds_like_a_section_opens_none():
    assert roles("Terpopuler", SENTENCE, SENTENCE) == [True, True, True]


def test_a_lone_read_also_takes_one_headline():
    assert roles("Baca juga:", "Harga Ikan Naik", "Dibiayai dana desa", SENTENCE) == [False, False, True, True]


def test_a_lone_read_also_takes_all_headlines_written_alike():
    headlines = ("Mengenal Jembatan Terpanjang di Sumatra", "Kisah Guru Penyeberang Sungai")
    assert roles("Baca juga:", *headlines, "Dibiayai dana desa", SENTENCE) == [False, False, False, True, True]


def test_a_subheading_after_headlines_belongs_to_the_article():
    headlines = ("Gempa Guncang Cilacap Dini Hari", "Harga Ikan Naik di Pasar Pagi")
    assert roles("Berita Terkait", *headlines, "Dibiayai dana desa", SENTENCE) == [False] * 3 + [True] * 2
    alike = ("Gempa guncang Cilacap dini hari", "Harga ikan naik di pasar pagi")
    assert roles("Berita Terkait", *alike, "Dibiayai dana desa", SENTENCE) == [False] * 4 + [True]


def test_a_box_that_says_where_it_ends_is_taken_whole():
    box = ("Lewati WhatsApp dan lanjutkan membaca", "Akun resmi kami.", SENTENCE, "Akhir dari WhatsApp")
    assert roles(SENTENCE, *box, SENTENCE) == [True] + [False] * 4 + [True]
    assert roles(SENTENCE, *box[:3], SENTENCE) == [True, False, True, True, True]


def test_a_lone_read_also_takes_a_list():
    blocks = [
        Block("Baca juga:"),
        Block("Satu", BlockKind.LIST_ITEM),
        Block("Dua", BlockKind.LIST_ITEM),
        Block(SENTENCE),
    ]
    assert [block.role is Role.BODY for block in mark(blocks)] == [False, False, False, True]


def test_the_end_of_a_paragraph_becomes_a_block():
    marked = mark([Block(f"{SHORT} Baca juga: Harga Ikan Naik [Gambas:Video 20detik]")])
    assert [(block.text, block.reason) for block in marked] == [
        (SHORT, ""),
        ("Baca juga: Harga Ikan Naik [Gambas:Video 20detik]", "related_link"),
    ]
    sentence = f"{SHORT} Baca juga: kalimat ini masih berita dan berakhir dengan titik."
    assert mark([Block(sentence)]) == (Block(sentence),)


def test_a_sentence_about_who_wrote_something_is_text():
    sentence = "Artikel ini ditulis oleh Tan Malaka pada 1925."
    assert mark([Block(sentence)]) == (Block(sentence),)


def test_the_title_and_what_a_reader_settled_are_left_alone():
    title = Block("Baca Juga Buku, Bukan Hanya Gawai", BlockKind.HEADING)
    settled = Block("Terkini Lainnya", role=Role.BOILERPLATE, reason="hidden")
    assert mark([title, settled, Block("Gempa di Cilacap")]) == (title, settled, Block("Gempa di Cilacap"))


def test_every_rule_is_used():
    unused = [rule.reason for rule in rules().lines if not any(rule.pattern.match(text) for text, _ in FURNITURE)]
    assert unused == []


def test_a_page_that_goes_on_elsewhere_is_said_to():
    document = reading.read_text(f"Judul Berita Hari Ini\n{SENTENCE}\nHalaman Selanjutnya")
    assert any("another page" in warning for warning in document.warnings)


def test_a_text_without_an_article_is_said_to_be():
    document = reading.read_text("Bagikan artikel ini\nADVERTISEMENT\nCopyright © ANTARA 2024")
    assert any("No article text" in warning for warning in document.warnings)
    assert document.title == ""


@pytest.mark.parametrize(
    "text",
    ["Oleh " + "A" * 4000 + "!", "#" * 4000, "Facebook" * 500 + "!", "1 " * 2000 + "x", "Foto:" + "a" * 9000],
    ids=["capitals", "hashes", "networks", "numbers", "credit"],
)
def test_no_line_takes_a_rule_for_ever(text):
    assert reading.read_text(f"{text}\n{SENTENCE}").blocks


def folded(*texts):
    return [block.text for block in mark([Block(text) for text in texts]) if block.role is Role.BOILERPLATE]


def test_short_paragraphs_after_a_list_of_headlines_are_the_article_again():
    headlines = ("Jangan lewatkan", "Gunung Wungu Luncurkan Awan Panas", "Harga Garam Naik Lagi")
    article = ("Sementara itu, listrik padam.", "Petugas masih mendata korban.", "Tidak ada korban jiwa.")
    assert folded("Air setinggi lutut.", *headlines, *article) == list(headlines)
    assert folded("Air setinggi lutut.", *headlines, article[2]) == list(headlines)
    assert folded(*headlines, article[2], "Baca juga: Banjir Surut") == [*headlines, "Baca juga: Banjir Surut"]


def test_a_last_teaser_in_a_list_with_teasers_stays_with_it():
    section = ("Berita Terkait", "Banjir Surut", "Warga pulang ke rumah.", "Listrik Menyala", "Posko ditutup besok.")
    assert folded("Air setinggi lutut.", *section) == list(section)


def test_a_marked_heading_after_a_list_of_links_is_the_article_again():
    heading, paragraph = "Tanggapan pedagang", "Siti mengaku pembeli belum ramai."
    items = [Block("Impor Beras Dibuka", BlockKind.LIST_ITEM), Block("Stok Aman", BlockKind.LIST_ITEM)]
    after = [Block(heading, BlockKind.HEADING, level=2), Block(paragraph)]
    marked = mark([Block("Harga turun."), Block("Berita Terkait", BlockKind.HEADING, level=3), *items, *after])
    assert [block.text for block in marked if block.role is Role.BODY] == ["Harga turun.", heading, paragraph]


def test_numbered_recommendations_are_no_list_of_headlines():
    article = ("Komisi merampungkan laporan.", "Rekomendasi", "1. Hentikan pengukuran tanah", "2. Ganti rugi warga")
    assert folded(*article) == []
    assert folded("Komisi merampungkan laporan.", "Rekomendasi", "Komisi Temui Warga Wadas") != []


def test_a_sentence_about_a_publication_is_no_date_line():
    assert reason_of("Diterbitkan pada 2019, aturan itu belum pernah diubah.") == ""
    assert reason_of("Diterbitkan 18 Desember 2023, 13.30 WIB") == "date_line"


@pytest.mark.parametrize(
    "line", ["Rina Wulandari - detikFinance", "Tim detikcom", "CNN Indonesia", "Penulis, Rina Putri"]
)
def test_bylines_under_a_headline(line):
    assert reason_of(line) == "byline"


def test_a_sentence_about_a_writer_is_no_byline():
    assert reason_of("Penulis, penyair, dan aktor itu wafat.") == ""
    assert reason_of("Penulis, Rendra, wafat di Depok.") == ""
