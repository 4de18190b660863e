<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>Dwiwarta, “two-language news”, translates and summarises Indonesian articles on this computer and shows both languages side by side. It never sends anything anywhere: it works with the network unplugged.</source>
        <translation>Dwiwarta menerjemahkan dan meringkas artikel berbahasa Indonesia di komputer ini dan menampilkan kedua bahasa berdampingan. Tidak ada yang dikirim ke mana pun: Dwiwarta bekerja juga tanpa jaringan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru. Tidak disertai jaminan apa pun.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>It stands on CTranslate2, SentencePiece, Argos packages, sumy, trafilatura, python-docx, ReportLab, pypdfium2, SQLite, and Qt for Python, and is set in Noto fonts.</source>
        <translation>Dibangun di atas CTranslate2, SentencePiece, paket Argos, sumy, trafilatura, python-docx, ReportLab, pypdfium2, SQLite, dan Qt for Python, dengan fonta Noto.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>About Dwiwarta</source>
        <translation>Tentang Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>The icon of Dwiwarta</source>
        <translation>Ikon Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/about.py"/>
        <source>&amp;Licences …</source>
        <translation>&amp;Lisensi …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/licences.py"/>
        <source>Dwiwarta stands on the work of others. Each part keeps its own licence.</source>
        <translation>Dwiwarta bertumpu pada karya orang lain. Setiap bagian tetap memiliki lisensinya sendiri.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>The number before a name is its key: in the reader it highlights what is selected.</source>
        <translation>Angka di depan nama adalah tombolnya: di panel baca, tombol itu menyorot teks yang dipilih.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>New category</source>
        <translation>Kategori baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Purple</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Double line</source>
        <translation>Garis ganda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Thick line</source>
        <translation>Garis tebal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Dashed line</source>
        <translation>Garis putus-putus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Solid line</source>
        <translation>Garis utuh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Wavy line</source>
        <translation>Garis bergelombang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Dotted line</source>
        <translation>Garis titik-titik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Categories of highlights</source>
        <translation>Kategori sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Move &amp;down</source>
        <translation>Tu&amp;runkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Re&amp;store defaults</source>
        <translation>Pulihkan &amp;setelan awal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Name</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>&amp;Line</source>
        <translation>&amp;Garis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>The line says what the highlight is where its colour cannot be told</source>
        <translation>Garis menunjukkan jenis sorotan di tempat warnanya tidak dapat dibedakan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Add a category of your own</source>
        <translation>Tambahkan kategori Anda sendiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/categories.py"/>
        <source>Highlights of this category stay and keep its name</source>
        <translation>Sorotan dalam kategori ini tetap ada beserta namanya</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/check_delegate.py"/>
        <source>Dismissed without a reason</source>
        <translation>Diabaikan tanpa alasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/check_delegate.py"/>
        <source>Dismissed: {}</source>
        <translation>Diabaikan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>dismissed</source>
        <translation>diabaikan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>sentence {}</source>
        <translation>kalimat {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>silenced</source>
        <translation>dibisukan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/checks_model.py"/>
        <source>Reason: {}</source>
        <translation>Alasan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Dismissed</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>All findings</source>
        <translation>Semua temuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>The checks find nothing that is open in this article.</source>
        <translation>Pemeriksaan tidak menemukan apa pun yang masih terbuka dalam artikel ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Verdict on the article</source>
        <translation>Penilaian atas artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Which findings are shown</source>
        <translation>Temuan yang ditampilkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Previous finding</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Go to the finding before (Shift+F8 in the text)</source>
        <translation>Ke temuan sebelumnya (Shift+F8 dalam teks)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Next finding</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Go to the next finding (F8 in the text)</source>
        <translation>Ke temuan berikutnya (F8 dalam teks)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Findings of the checks</source>
        <translation>Temuan pemeriksaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Return goes to the place, Delete dismisses the finding</source>
        <translation>Return menuju tempatnya, Delete mengabaikan temuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Why it may stand (not required)</source>
        <translation>Mengapa boleh dibiarkan (tidak wajib)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Reason for dismissing the finding</source>
        <translation>Alasan mengabaikan temuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Dismiss</source>
        <translation>Abai&amp;kan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Open again</source>
        <translation>Bu&amp;ka lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>S&amp;ilence here</source>
        <translation>B&amp;isukan di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Silenced kinds</source>
        <translation>Jenis yang dibisukan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Choose a kind to have its findings shown again</source>
        <translation>Pilih jenis temuan yang hendak ditampilkan lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Open an article; what the checks find in its translation gathers here.</source>
        <translation>Buka sebuah artikel; hasil pemeriksaan terjemahannya terkumpul di sini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Nothing is translated yet.</source>
        <translation>Belum ada yang diterjemahkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>The sentences are being checked …</source>
        <translation>Kalimat sedang diperiksa …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>No finding was dismissed.</source>
        <translation>Tidak ada temuan yang diabaikan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Let the finding stand; Undo opens it again</source>
        <translation>Biarkan temuan ini; Urungkan membukanya lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Take back that the finding was dismissed</source>
        <translation>Tarik kembali pengabaian temuan ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Show no findings of this kind in this article</source>
        <translation>Jangan tampilkan temuan jenis ini dalam artikel ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>&amp;Keep the reason</source>
        <translation>Simpan a&amp;lasannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Silenced: {} ▾</source>
        <translation>Dibisukan: {} ▾</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/checks_pane.py"/>
        <source>Show {} again</source>
        <translation>Tampilkan lagi: {}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Moved</source>
        <translation>Berpindah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Only left</source>
        <translation>Hanya di kiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Only right</source>
        <translation>Hanya di kanan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the left</source>
        <translation>
            <numerusform>%Ln hanya di kiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln only on the right</source>
        <translation>
            <numerusform>%Ln hanya di kanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln berpindah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln sama</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Every sentence is the same.</source>
        <translation>Semua kalimat sama.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Nearly the same article</source>
        <translation>Artikel yang hampir sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Sentences of both articles side by side</source>
        <translation>Kalimat kedua artikel berdampingan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>&amp;Show what is the same too</source>
        <translation>&amp;Tampilkan juga yang sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Show what is the same too</source>
        <translation>Tampilkan juga yang sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>&amp;Open the article on the right</source>
        <translation>&amp;Buka artikel di kanan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/comparison.py"/>
        <source>Sentences: {}.</source>
        <translation>Kalimat: {}.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>Word document</source>
        <translation>Dokumen Word</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>Web page, one file</source>
        <translation>Halaman web, satu berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>JSON data</source>
        <translation>Data JSON</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>Translation memory (TMX 1.4)</source>
        <translation>Memori terjemahan (TMX 1.4)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>Translation file (XLIFF 1.2)</source>
        <translation>Berkas terjemahan (XLIFF 1.2)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>Table of sentences (CSV)</source>
        <translation>Tabel kalimat (CSV)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>{fmt!r} cannot hold several briefs in one file</source>
        <translation>{fmt!r} tidak dapat memuat beberapa naskah dalam satu berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <location filename="../../app/dwiwarta/core/memory/tmx.py"/>
        <source>Choose another folder, or check its permissions and free space.</source>
        <translation>Pilih folder lain, atau periksa izin dan sisa ruangnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>Choose one of {names}.</source>
        <translation>Pilih salah satu: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>the brief cannot be written ({value})</source>
        <translation>naskah tidak dapat ditulis ({value})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/export/__init__.py"/>
        <source>there is no export format {fmt!r}</source>
        <translation>tidak ada format ekspor {fmt!r}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>this is no glossary</source>
        <translation>ini bukan glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Choose a file in TSV, CSV or TBX.</source>
        <translation>Pilih berkas TSV, CSV, atau TBX.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>the file has no terms</source>
        <translation>berkas ini tidak berisi istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <location filename="../../app/dwiwarta/core/reading/assemble.py"/>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Check that the right file was chosen.</source>
        <translation>Periksa apakah berkas yang dipilih sudah benar.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Choose a name that ends in .tsv, .csv or .tbx.</source>
        <translation>Pilih nama yang berakhiran .tsv, .csv, atau .tbx.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>files of the kind {value} cannot be written</source>
        <translation>berkas jenis {value} tidak dapat ditulis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>Check the folder and the free space.</source>
        <translation>Periksa folder dan sisa ruang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/exchange.py"/>
        <source>the file cannot be written ({strerror})</source>
        <translation>berkas tidak dapat ditulis ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/rows.py"/>
        <source>the row cannot be read</source>
        <translation>baris ini tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the XML declares entities, which may be harmful</source>
        <translation>XML ini mendeklarasikan entitas yang mungkin berbahaya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the XML is not TBX</source>
        <translation>XML ini bukan TBX</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>Choose a glossary in TBX, TSV or CSV.</source>
        <translation>Pilih glosarium TBX, TSV, atau CSV.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the concept has no {language} term</source>
        <translation>konsep ini tidak memiliki istilah {language}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <source>the XML is damaged ({msg})</source>
        <translation>XML ini rusak ({msg})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>English</source>
        <translation>bahasa Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/tbx.py"/>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Indonesian</source>
        <translation>bahasa Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>Give an Indonesian term and its English.</source>
        <translation>Berikan istilah Indonesia dan padanan Inggrisnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>target</source>
        <translation>padanan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>Give a term alone.</source>
        <translation>Berikan satu istilah saja.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>the {side} is longer than {count} characters</source>
        <translation>{side} lebih dari {count} karakter</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>the {side} is empty</source>
        <translation>{side} masih kosong</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/glossary/term.py"/>
        <source>the {side} has no letter</source>
        <translation>{side} tidak memiliki huruf</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>This sentence denies more than the remembered one: {said}.</source>
        <translation>Kalimat ini menyangkal lebih banyak daripada yang diingat: {said}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>This sentence says {said}, and the remembered one does not; the English lacks it.</source>
        <translation>Kalimat ini menyebut {said}, sedangkan yang diingat tidak; bahasa Inggrisnya tidak memuatnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>The remembered sentence says {said}, and this one does not; the English has it.</source>
        <translation>Kalimat yang diingat menyebut {said}, sedangkan kalimat ini tidak; bahasa Inggrisnya memuatnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>nothing of the kind</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>The remembered sentence denies more than this one: {said}.</source>
        <translation>Kalimat yang diingat menyangkal lebih banyak daripada kalimat ini: {said}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>This sentence says {said}, the remembered one {known}.</source>
        <translation>Kalimat ini menyebut {said}, yang diingat {known}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>This sentence says {said}, the remembered one {known}; the English has the remembered one.</source>
        <translation>Kalimat ini menyebut {said}, yang diingat {known}; bahasa Inggrisnya memuat yang diingat.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/comparing.py"/>
        <source>The English may say the opposite.</source>
        <translation>Bahasa Inggrisnya mungkin mengatakan sebaliknya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/numbers.py"/>
        <source>The numbers of this sentence: {ours}; of the remembered one: {theirs}. The English has the latter.</source>
        <translation>Angka kalimat ini: {ours}; kalimat yang diingat: {theirs}. Bahasa Inggrisnya memuat yang terakhir.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/numbers.py"/>
        <source>The sums of money of this sentence: {said}; of the remembered one: {known}. Look at the currency.</source>
        <translation>Jumlah uang kalimat ini: {said}; kalimat yang diingat: {known}. Perhatikan mata uangnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/numbers.py"/>
        <source>This sentence says {said}, the remembered one {known}; the English has the remembered number.</source>
        <translation>Kalimat ini menyebut {said}, yang diingat {known}; bahasa Inggrisnya memuat angka yang diingat.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/numbers.py"/>
        <source>This sentence says {said}, the remembered one {known}; the English was given the new: {figure}.</source>
        <translation>Kalimat ini menyebut {said}, yang diingat {known}; bahasa Inggrisnya diberi angka baru: {figure}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/numbers.py"/>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx.py"/>
        <source>the memory cannot be written ({value})</source>
        <translation>memori tidak dapat ditulis ({value})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>It was not read. Get the file from a source that you trust.</source>
        <translation>Berkas ini tidak dibaca. Ambil berkas dari sumber yang Anda percayai.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>the file declares the entity {name!r} in line {line}, which TMX has no use for</source>
        <translation>berkas ini mendeklarasikan entitas {name!r} di baris {line}, yang tidak dipakai TMX</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>What stands before that line was read; export the file again.</source>
        <translation>Bagian sebelum baris itu sudah dibaca; ekspor berkasnya sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>the encoding that the file names is not known</source>
        <translation>pengodean yang disebut berkas ini tidak dikenal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>Export it again as UTF-8.</source>
        <translation>Ekspor sekali lagi sebagai UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>this is no TMX file</source>
        <translation>ini bukan berkas TMX</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/memory/tmx_reading.py"/>
        <source>Choose a translation memory in TMX.</source>
        <translation>Pilih memori terjemahan TMX.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <source>about {count} min left</source>
        <translation>sekitar {count} menit lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <source>Choose the file that has it.</source>
        <translation>Pilih berkas yang memuatnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <source>about {count} s left</source>
        <translation>sekitar {count} detik lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/pipeline.py"/>
        <source>the folder cannot be made ({strerror})</source>
        <translation>folder tidak dapat dibuat ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this archive is damaged</source>
        <translation>arsip ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Get the file again.</source>
        <translation>Ambil berkasnya sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <source>no article is in the archive</source>
        <translation>tidak ada artikel dalam arsip ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Choose another file.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/archives.py"/>
        <source>Unpack the archive and choose the files.</source>
        <translation>Buka arsipnya lalu pilih berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/assemble.py"/>
        <source>No article text was found; everything looks like what stands around an article.</source>
        <translation>Isi artikel tidak ditemukan; semuanya tampak seperti bagian di sekeliling artikel.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/assemble.py"/>
        <location filename="../../app/dwiwarta/core/reading/html.py"/>
        <source>there is no text in it</source>
        <translation>tidak ada teks di dalamnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/encoding.py"/>
        <source>this is not text</source>
        <translation>ini bukan teks</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/encoding.py"/>
        <source>Open a text, Markdown, HTML, DOCX or PDF file.</source>
        <translation>Buka berkas teks, Markdown, HTML, DOCX, atau PDF.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/encoding.py"/>
        <source>{count} characters of the file are damaged and show as �; check the text against its source.</source>
        <translation>{count} karakter berkas ini rusak dan tampil sebagai �; cocokkan teksnya dengan sumbernya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/encoding.py"/>
        <source>{count} garbled characters from an earlier wrong conversion were mended; check names and quotes.</source>
        <translation>{count} karakter yang kacau akibat konversi keliru sebelumnya sudah dibetulkan; periksa nama dan kutipan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/encoding.py"/>
        <source>The encoding is a guess ({name}); check names and quotation marks.</source>
        <translation>Pengodeannya hanya tebakan ({name}); periksa nama dan tanda kutip.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>this EPUB file is damaged</source>
        <translation>berkas EPUB ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>{count} of the book's {pages} pages are missing from the file.</source>
        <translation>{count} dari {pages} halaman buku ini tidak ada dalam berkas.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>this book is locked to a shop's reader (DRM)</source>
        <translation>buku ini dikunci untuk pembaca milik toko (DRM)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/epub.py"/>
        <source>Open a copy that is not locked.</source>
        <translation>Buka salinan yang tidak dikunci.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/fields.py"/>
        <source>There is no full text in the record; its summary was read.</source>
        <translation>Tidak ada teks lengkap dalam data ini; ringkasannya yang dibaca.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/fields.py"/>
        <source>there is no text in the record</source>
        <translation>tidak ada teks dalam data ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/fields.py"/>
        <source>Name the field that holds it with --columns.</source>
        <translation>Sebutkan kolom yang memuatnya dengan --columns.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/guarded.py"/>
        <source>Take them into the library with `dwiwarta library add`, or brief them all with `dwiwarta brief`.</source>
        <translation>Masukkan ke pustaka dengan `dwiwarta library add`, atau buat naskahnya dengan `dwiwarta brief`.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/guarded.py"/>
        <source>this file holds several articles</source>
        <translation>berkas ini memuat beberapa artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/guarded.py"/>
        <source>no article is in it</source>
        <translation>tidak ada artikel di dalamnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/html.py"/>
        <source>Check that the right page was saved.</source>
        <translation>Periksa apakah halaman yang disimpan sudah benar.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/html_blocks.py"/>
        <source>this page nests deeper than any honest one does</source>
        <translation>halaman ini bersarang lebih dalam daripada halaman wajar mana pun</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/html_blocks.py"/>
        <source>Save the article's text alone.</source>
        <translation>Simpan teks artikelnya saja.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Malay</source>
        <translation>bahasa Melayu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Javanese</source>
        <translation>bahasa Jawa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Sundanese</source>
        <translation>bahasa Sunda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Tagalog</source>
        <translation>bahasa Tagalog</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Dutch</source>
        <translation>bahasa Belanda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>German</source>
        <translation>bahasa Jerman</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>French</source>
        <translation>bahasa Prancis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Spanish</source>
        <translation>bahasa Spanyol</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Portuguese</source>
        <translation>bahasa Portugis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Italian</source>
        <translation>bahasa Italia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Turkish</source>
        <translation>bahasa Turki</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Vietnamese</source>
        <translation>bahasa Vietnam</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Thai</source>
        <translation>bahasa Thai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Arabic</source>
        <translation>bahasa Arab</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Chinese</source>
        <translation>bahasa Tionghoa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Japanese</source>
        <translation>bahasa Jepang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Korean</source>
        <translation>bahasa Korea</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Hindi</source>
        <translation>bahasa Hindi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Tamil</source>
        <translation>bahasa Tamil</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>Russian</source>
        <translation>bahasa Rusia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/language.py"/>
        <source>This text looks {language}, not Indonesian: the translation will not be reliable.</source>
        <translation>Teks ini tampaknya {language}, bukan bahasa Indonesia: terjemahannya tidak dapat diandalkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Split it.</source>
        <translation>Pecah berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <source>this mail is damaged</source>
        <translation>surel ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <source>Save it again from the mail program.</source>
        <translation>Simpan sekali lagi dari program surel.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/mail.py"/>
        <source>the mailbox has more than {articles:,} mails</source>
        <translation>kotak surat ini memuat lebih dari {articles:,} surel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>The text was recognised from a picture (OCR); check names, figures and quotes against it.</source>
        <translation>Teksnya dikenali dari gambar (OCR); cocokkan nama, angka, dan kutipan dengan gambarnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Tesseract has no Indonesian (tesseract-ocr-ind); its English was used, so expect faults.</source>
        <translation>Tesseract tidak memiliki bahasa Indonesia (tesseract-ocr-ind); bahasa Inggrisnya yang dipakai, jadi mungkin banyak kesalahan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Install Tesseract with its Indonesian language (tesseract-ocr-ind), or open a file that holds text.</source>
        <translation>Pasang Tesseract dengan bahasa Indonesianya (tesseract-ocr-ind), atau buka berkas yang berisi teks.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this is a picture, and Tesseract, which reads pictures, is not here</source>
        <translation>ini gambar, dan Tesseract, yang membaca gambar, tidak terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>no text was recognised in the picture</source>
        <translation>tidak ada teks yang dikenali dalam gambar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Scan it straighter or larger.</source>
        <translation>Pindai lebih lurus atau lebih besar.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Tesseract cannot read this picture</source>
        <translation>Tesseract tidak dapat membaca gambar ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Save it as PNG.</source>
        <translation>Simpan sebagai PNG.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this picture is damaged, or of a kind that is not known</source>
        <translation>gambar ini rusak, atau jenisnya tidak dikenal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Save it with fewer pixels.</source>
        <translation>Simpan dengan piksel lebih sedikit.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>this picture is too large</source>
        <translation>gambar ini terlalu besar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Tesseract took longer than {ocr_seconds} seconds for a page</source>
        <translation>Tesseract memerlukan lebih dari {ocr_seconds} detik untuk satu halaman</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>Split the file.</source>
        <translation>Pecah berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/ocr.py"/>
        <source>it has more than {ocr_pages} pages</source>
        <translation>berkas ini lebih dari {ocr_pages} halaman</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>LibreOffice cannot open this file</source>
        <translation>LibreOffice tidak dapat membuka berkas ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <location filename="../../app/dwiwarta/core/reading/word97.py"/>
        <source>Open it in a word processor and save it as .docx.</source>
        <translation>Buka dalam pengolah kata lalu simpan sebagai .docx.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>Save the file as .docx.</source>
        <translation>Simpan berkas sebagai .docx.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/office.py"/>
        <source>LibreOffice took longer than {convert_seconds} seconds</source>
        <translation>LibreOffice memerlukan lebih dari {convert_seconds} detik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <source>this OpenDocument file is damaged</source>
        <translation>berkas OpenDocument ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <location filename="../../app/dwiwarta/core/reading/rich_text.py"/>
        <location filename="../../app/dwiwarta/core/reading/word.py"/>
        <source>Open it in a word processor and save it again.</source>
        <translation>Buka dalam pengolah kata lalu simpan sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <location filename="../../app/dwiwarta/core/reading/word.py"/>
        <source>The file has footnotes, which are not read.</source>
        <translation>Berkas ini memiliki catatan kaki, yang tidak dibaca.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <source>this file is protected by a password</source>
        <translation>berkas ini dilindungi kata sandi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/opendocument.py"/>
        <location filename="../../app/dwiwarta/core/reading/protected.py"/>
        <source>Save a copy without the password.</source>
        <translation>Simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/outlook.py"/>
        <source>this Outlook mail is damaged</source>
        <translation>surel Outlook ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/outlook.py"/>
        <source>Save it again from Outlook.</source>
        <translation>Simpan sekali lagi dari Outlook.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/paging.py"/>
        <source>The article goes on on another page, which is not in this file.</source>
        <translation>Artikel ini bersambung ke halaman lain, yang tidak ada dalam berkas ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/paging.py"/>
        <source>This is page {page} of {total}: the other pages are not in this file.</source>
        <translation>Ini halaman {page} dari {total}: halaman lain tidak ada dalam berkas ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF file is damaged</source>
        <translation>berkas PDF ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>Get the file again, or print it to a new PDF.</source>
        <translation>Ambil berkasnya sekali lagi, atau cetak ke PDF baru.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>Print the pages of the article to a new PDF.</source>
        <translation>Cetak halaman artikelnya ke PDF baru.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF has no text layer; its pages are pictures, probably a scan, and Tesseract, which reads pictures, is not here</source>
        <translation>PDF ini tidak memiliki lapisan teks; halamannya berupa gambar, mungkin hasil pindai, dan Tesseract, yang membaca gambar, tidak terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF file has {file:,} pages, and at most {pages:,} are read</source>
        <translation>berkas PDF ini memiliki {file:,} halaman, dan paling banyak {pages:,} yang dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>this PDF is a scan of {file} pages, and at most {ocr_pages} are recognised</source>
        <translation>PDF ini hasil pindai {file} halaman, dan paling banyak {ocr_pages} yang dikenali</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>No text on page {pages}: a picture, or empty.</source>
        <translation>Tidak ada teks di halaman {pages}: gambar, atau kosong.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/pdf.py"/>
        <source>{remedy} (OCR).</source>
        <translation>{remedy} (OCR).</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/protected.py"/>
        <source>the protection of this file cannot be undone</source>
        <translation>perlindungan berkas ini tidak dapat dibuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>no article is in this JSON file: nothing in it is named text, content, body or isi</source>
        <translation>tidak ada artikel dalam berkas JSON ini: tidak ada isian bernama text, content, body, atau isi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Name the field that holds the text with --columns text=NAME.</source>
        <translation>Sebutkan isian yang memuat teks dengan --columns text=NAMA.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Get the file again, or open its text.</source>
        <translation>Ambil berkasnya sekali lagi, atau buka teksnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>the file has more than {articles:,} articles</source>
        <translation>berkas ini memuat lebih dari {articles:,} artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>no field of the record is an article's text</source>
        <translation>tidak ada isian data ini yang berupa teks artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>this JSON file is damaged ({reason})</source>
        <translation>berkas JSON ini rusak ({reason})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>the file has more than {articles:,} lines</source>
        <translation>berkas ini memuat lebih dari {articles:,} baris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>Mend the line.</source>
        <translation>Betulkan baris itu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/records.py"/>
        <source>the line is no JSON ({reason})</source>
        <translation>baris itu bukan JSON ({reason})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Open a text, Markdown, HTML, DOCX, ODT, RTF, EPUB, PDF, mail, JSON or CSV file.</source>
        <translation>Buka berkas teks, Markdown, HTML, DOCX, ODT, RTF, EPUB, PDF, surel, JSON, atau CSV.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Take them into the library, or brief all of them.</source>
        <translation>Masukkan ke pustaka, atau buat naskah dari semuanya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <location filename="../../app/dwiwarta/core/reading/serving.py"/>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>Save the article alone in a file of its own.</source>
        <translation>Simpan artikelnya saja dalam berkas tersendiri.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this file holds {documents} articles</source>
        <translation>berkas ini memuat {documents} artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file is empty</source>
        <translation>berkas ini kosong</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this kind of office file cannot be read</source>
        <translation>berkas perkantoran jenis ini tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Save the text as .docx.</source>
        <translation>Simpan teksnya sebagai .docx.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is no picture, or it is damaged</source>
        <translation>ini bukan gambar, atau gambarnya rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Take the article alone.</source>
        <translation>Ambil artikelnya saja.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file is larger than {megabytes}</source>
        <translation>berkas ini lebih besar dari {megabytes}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>archives are nested too deep</source>
        <translation>arsip bersarang terlalu dalam</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Unpack it and choose the files.</source>
        <translation>Buka arsipnya lalu pilih berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this {upper} file is damaged</source>
        <translation>berkas {upper} ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is not a {upper} file, or it is damaged</source>
        <translation>ini bukan berkas {upper}, atau berkasnya rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the text is larger than {megabytes}</source>
        <translation>teksnya lebih besar dari {megabytes}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is a folder</source>
        <translation>ini folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Choose the files in it.</source>
        <translation>Pilih berkas di dalamnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>this is not an ordinary file</source>
        <translation>ini bukan berkas biasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file is not there</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Check whether it was moved or renamed.</source>
        <translation>Periksa apakah berkas dipindahkan atau diganti namanya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>Check its permissions.</source>
        <translation>Periksa izinnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>files of the kind {suffix} cannot be read</source>
        <translation>berkas jenis {suffix} tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/registry.py"/>
        <source>the file cannot be opened ({what})</source>
        <translation>berkas tidak dapat dibuka ({what})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/rich_text.py"/>
        <source>this Rich Text file is damaged</source>
        <translation>berkas Rich Text ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>Dwiwarta does not go online: save the page in your browser, or drop its selected text.</source>
        <translation>Dwiwarta tidak terhubung ke jaringan: simpan halaman itu di peramban, atau letakkan teks yang dipilih.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>Save the page again, as a web page or as its text.</source>
        <translation>Simpan halamannya sekali lagi, sebagai halaman web atau sebagai teks.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>this is the address of a page and not the page</source>
        <translation>ini alamat halaman, bukan halamannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>there is no page in this saved web page</source>
        <translation>tidak ada halaman dalam halaman web tersimpan ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>there is no page in this web archive</source>
        <translation>tidak ada halaman dalam arsip web ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/saved_pages.py"/>
        <source>this web archive is damaged</source>
        <translation>arsip web ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/serving.py"/>
        <source>reading it takes more memory than one file may</source>
        <translation>membacanya memerlukan memori lebih dari jatah satu berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/serving.py"/>
        <source>it nests deeper than any honest file does</source>
        <translation>berkas ini bersarang lebih dalam daripada berkas wajar mana pun</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>the table has no rows</source>
        <translation>tabel ini tidak memiliki baris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Name it with --columns text=NAME.</source>
        <translation>Sebutkan dengan --columns text=NAMA.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Save it again from the program that made it.</source>
        <translation>Simpan sekali lagi dari program pembuatnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Split it into several files.</source>
        <translation>Pecah menjadi beberapa berkas.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>the table has no column "{missing}"</source>
        <translation>tabel ini tidak memiliki kolom "{missing}"</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>no column's name says that it holds the text; the columns are: {shown}</source>
        <translation>tidak ada nama kolom yang menunjukkan teks; kolomnya: {shown}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>this table is damaged ({error})</source>
        <translation>tabel ini rusak ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>the table has more than {articles:,} rows</source>
        <translation>tabel ini memuat lebih dari {articles:,} baris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/tables.py"/>
        <source>Its columns are: {shown}.</source>
        <translation>Kolomnya: {shown}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/word.py"/>
        <source>this DOCX file is damaged</source>
        <translation>berkas DOCX ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/word97.py"/>
        <source>LibreOffice is not installed, so the bare text was read: headings and lists were guessed.</source>
        <translation>LibreOffice tidak terpasang, jadi hanya teksnya yang dibaca: judul dan daftar ditebak.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/word97.py"/>
        <source>this Word file is damaged</source>
        <translation>berkas Word ini rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>Get it again, or save its text in another format.</source>
        <translation>Ambil sekali lagi, atau simpan teksnya dalam format lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>its reader broke down over it, so it is damaged or was made to do harm</source>
        <translation>pembacanya gagal karena berkas ini, jadi berkasnya rusak atau sengaja dibuat merusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>reading it took longer than {seconds} seconds</source>
        <translation>membacanya memerlukan lebih dari {seconds} detik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Install Dwiwarta again.</source>
        <translation>Pasang Dwiwarta sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/worker.py"/>
        <source>the reading process cannot be started ({strerror})</source>
        <translation>proses pembaca tidak dapat dijalankan ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Give the password, or save a copy without it.</source>
        <translation>Berikan kata sandinya, atau simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Check it, or save a copy without it.</source>
        <translation>Periksa kata sandinya, atau simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Take the articles out of it.</source>
        <translation>Keluarkan artikelnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>Save its text alone in a new file.</source>
        <translation>Simpan teksnya saja dalam berkas baru.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>{what} is protected by a password</source>
        <translation>{what} dilindungi kata sandi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>the password does not open {what}</source>
        <translation>kata sandi itu tidak membuka {what}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>{what} holds more than {entries:,} files</source>
        <translation>{what} memuat lebih dari {entries:,} berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/reading/xml.py"/>
        <source>{what} unpacks to more than {megabytes}</source>
        <translation>{what} menjadi lebih dari {megabytes} setelah dibuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>the setting {name} cannot be {value}</source>
        <translation>setelan {name} tidak boleh {value}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>Mend or remove the file.</source>
        <translation>Betulkan atau hapus berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <location filename="../../app/dwiwarta/gui/window_state.py"/>
        <source>Check the folder's permissions.</source>
        <translation>Periksa izin foldernya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>Its default is {default}.</source>
        <translation>Setelan awalnya {default}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>the settings cannot be read ({error})</source>
        <translation>setelan tidak dapat dibaca ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>the settings cannot be saved ({strerror})</source>
        <translation>setelan tidak dapat disimpan ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/settings.py"/>
        <source>Choose from {low} to {high}.</source>
        <translation>Pilih dari {low} sampai {high}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Put a backup in its place, or move the file away to start a new library.</source>
        <translation>Ganti dengan cadangan, atau pindahkan berkasnya untuk memulai pustaka baru.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Periksa izin berkas dan foldernya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the disk is full</source>
        <translation>cakram penuh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Free some space and try again; what was saved before is safe.</source>
        <translation>Kosongkan sedikit ruang lalu coba lagi; yang sudah disimpan tetap aman.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the library cannot be written</source>
        <translation>pustaka tidak dapat ditulis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the library cannot be used</source>
        <translation>pustaka tidak dapat dipakai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the library cannot be opened</source>
        <translation>pustaka tidak dapat dibuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the disk failed to read or write</source>
        <translation>cakram gagal membaca atau menulis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Check the disk, then try again.</source>
        <translation>Periksa cakramnya, lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the library is damaged</source>
        <translation>pustaka rusak</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>the file is not a library</source>
        <translation>berkas ini bukan pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>another program is using the library</source>
        <translation>program lain sedang memakai pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>Wait or close that program, then try again.</source>
        <translation>Tunggu atau tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/connection.py"/>
        <source>{message} ({error})</source>
        <translation>{message} ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/lessons.py"/>
        <source>the library has no lesson {lesson_id}</source>
        <translation>pustaka tidak memiliki pelajaran {lesson_id}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library cannot be backed up over itself</source>
        <translation>pustaka tidak dapat dicadangkan ke dirinya sendiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library has no article {article_id}</source>
        <translation>pustaka tidak memiliki artikel {article_id}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>Delete that one first to bring the old one back.</source>
        <translation>Hapus dahulu yang itu untuk mengembalikan yang lama.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>“{title}” is in the library again as article {again}</source>
        <translation>“{title}” sudah ada lagi di pustaka sebagai artikel {again}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library has no such annotation</source>
        <translation>pustaka tidak memiliki anotasi itu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/library.py"/>
        <source>the library has no annotation {annotation_id}</source>
        <translation>pustaka tidak memiliki anotasi {annotation_id}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/memory.py"/>
        <source>the memory has no pair {number}</source>
        <translation>memori tidak memiliki pasangan {number}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/memory.py"/>
        <source>the memory has no origin {origin}</source>
        <translation>memori tidak memiliki asal {origin}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Install the newer Dwiwarta.</source>
        <translation>Pasang Dwiwarta yang lebih baru.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>the file is a database of another program</source>
        <translation>berkas ini basis data milik program lain</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>the library has schema {version} and this Dwiwarta knows schemas up to {newest}</source>
        <translation>pustaka memakai skema {version}, sedangkan Dwiwarta ini mengenal skema sampai {newest}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>Check the folder's permissions and the free space.</source>
        <translation>Periksa izin folder dan sisa ruang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/migration.py"/>
        <source>the library cannot be backed up ({strerror})</source>
        <translation>pustaka tidak dapat dicadangkan ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>a story needs a name</source>
        <translation>liputan memerlukan nama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>Type one.</source>
        <translation>Ketik namanya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>the library has no story {story}</source>
        <translation>pustaka tidak memiliki liputan {story}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/shelf.py"/>
        <source>there is a story “{name}” already</source>
        <translation>liputan “{name}” sudah ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/store/terms.py"/>
        <source>the glossary has no term {term_id}</source>
        <translation>glosarium tidak memiliki istilah {term_id}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>stands early in the article</source>
        <translation>berada di awal artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>shares words with the title</source>
        <translation>berbagi kata dengan judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>says what the rest of the article is about</source>
        <translation>menyebut pokok isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>gives figures</source>
        <translation>memuat angka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>names people, places or bodies</source>
        <translation>menyebut orang, tempat, atau lembaga</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>says it in few words</source>
        <translation>ringkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>is the reporter's own statement</source>
        <translation>pernyataan wartawan sendiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>has the article's most frequent words</source>
        <translation>memuat kata yang paling sering dalam artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>covers a main topic</source>
        <translation>membahas topik utama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/summarisation/__init__.py"/>
        <source>has title words, cue words or a telling place</source>
        <translation>memuat kata judul, kata kunci, atau berada di tempat penting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>Get the .argosmodel file again.</source>
        <translation>Ambil berkas .argosmodel sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>this is not a usable Argos package: {why}</source>
        <translation>ini bukan paket Argos yang dapat dipakai: {why}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>two of its entries have the same name</source>
        <translation>dua entri di dalamnya bernama sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it should hold one folder and holds something else</source>
        <translation>seharusnya memuat satu folder, tetapi isinya lain</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it has {entries} entries</source>
        <translation>berisi {entries} entri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it would unpack to {total:,} bytes</source>
        <translation>akan menjadi {total:,} bita setelah dibuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>the entry {name!r} has an unsafe name</source>
        <translation>entri {name!r} bernama tidak aman</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>the entry {name!r} has an unsafe path</source>
        <translation>entri {name!r} berlokasi tidak aman</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>the entry {name!r} is a link or a device</source>
        <translation>entri {name!r} berupa tautan atau perangkat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it is encrypted</source>
        <translation>terenkripsi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>{part} is missing</source>
        <translation>{part} tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>the vocabulary of the model is missing</source>
        <translation>kosakata modelnya tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it is damaged ({error})</source>
        <translation>rusak ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it is not a zip archive</source>
        <translation>bukan arsip zip</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>it cannot be read ({strerror})</source>
        <translation>tidak dapat dibaca ({strerror})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>metadata.json is not JSON</source>
        <translation>metadata.json bukan JSON</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>metadata.json is not UTF-8</source>
        <translation>metadata.json bukan UTF-8</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/archives.py"/>
        <source>metadata.json is too large</source>
        <translation>metadata.json terlalu besar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/codes.py"/>
        <source>{said} is a name with digits; the English does not have it in this form.</source>
        <translation>{said} adalah nama dengan angka; bahasa Inggrisnya tidak memuatnya dalam bentuk ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/coverage.py"/>
        <source>Nothing in the English answers to {said}; a part of the sentence may be missing.</source>
        <translation>Tidak ada padanan {said} dalam bahasa Inggrisnya; mungkin sebagian kalimat hilang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/coverage.py"/>
        <source>{seen} answers to nothing in the Indonesian; it may be invented.</source>
        <translation>{seen} tidak berasal dari apa pun dalam bahasa Indonesianya; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>{said} is {date}; the English says {seen}.</source>
        <translation>{said} berarti {date}; bahasa Inggrisnya menyebut {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>{said} is {date}; the English does not say it, so the reader loses when it happened.</source>
        <translation>{said} berarti {date}; bahasa Inggrisnya tidak menyebutnya, sehingga pembaca tidak tahu kapan terjadinya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>{said} is {date}; {seen} can be read with the month first.</source>
        <translation>{said} berarti {date}; {seen} dapat dibaca dengan bulan lebih dahulu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>The English says {seen}, and the Indonesian names no such date; it may be invented.</source>
        <translation>Bahasa Inggrisnya menyebut {seen}, sedangkan bahasa Indonesianya tidak menyebut tanggal itu; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>{seen}, which is {date}</source>
        <translation>{seen}, yaitu {date}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/dates.py"/>
        <source>Day and month have changed places.</source>
        <translation>Hari dan bulan tertukar.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/glossary.py"/>
        <source>Your glossary has “{rendering}” for {said}; the English does not use it.</source>
        <translation>Glosarium Anda memakai “{rendering}” untuk {said}; bahasa Inggrisnya tidak memakainya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/glossary.py"/>
        <source>Your glossary keeps {said} as it is; the English has changed or lost it.</source>
        <translation>Glosarium Anda membiarkan {said} apa adanya; bahasa Inggrisnya mengubah atau menghilangkannya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/glossary.py"/>
        <source>Your glossary forbids {seen} for {said}; it wants “{rendering}”.</source>
        <translation>Glosarium Anda melarang {seen} untuk {said}; seharusnya “{rendering}”.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/money.py"/>
        <source>{said} is {worth}; the English does not say this sum.</source>
        <translation>{said} berarti {worth}; bahasa Inggrisnya tidak menyebut jumlah ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/money.py"/>
        <source>{said} is {worth}; the English says {seen}.</source>
        <translation>{said} berarti {worth}; bahasa Inggrisnya menyebut {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/money.py"/>
        <source>{said} is in {name}; the English {seen} is in {other}.</source>
        <translation>{said} dalam {name}; {seen} dalam bahasa Inggrisnya dalam {other}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/money.py"/>
        <source>{said} is in {name}; the English names no such currency.</source>
        <translation>{said} dalam {name}; bahasa Inggrisnya tidak menyebut mata uang itu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/money.py"/>
        <source>The English says {said}, and no sum of the Indonesian has that value; it may be invented.</source>
        <translation>Bahasa Inggrisnya menyebut {said}, sedangkan tidak ada jumlah uang sebesar itu dalam bahasa Indonesianya; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/names.py"/>
        <source>The name {said} has become {seen} in the English.</source>
        <translation>Nama {said} menjadi {seen} dalam bahasa Inggrisnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/names.py"/>
        <source>The English does not have the name {said}.</source>
        <translation>Bahasa Inggrisnya tidak memuat nama {said}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/names.py"/>
        <source>The English names {seen}, and the Indonesian has no such name; it may be invented.</source>
        <translation>Bahasa Inggrisnya menyebut {seen}, sedangkan nama itu tidak ada dalam bahasa Indonesianya; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/names.py"/>
        <source>The English does not have the name {name}.</source>
        <translation>Bahasa Inggrisnya tidak memuat nama {name}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/names.py"/>
        <source>{name} is {rendering} in English; the English does not call it that.</source>
        <translation>{name} dalam bahasa Inggris adalah {rendering}; terjemahannya tidak menyebutnya demikian.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/negation.py"/>
        <source>{said} denies; nothing in the English does, so the sentence may say the opposite.</source>
        <translation>{said} menyangkal; tidak ada sangkalan dalam bahasa Inggrisnya, jadi kalimatnya mungkin berarti sebaliknya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/negation.py"/>
        <source>The English has {seen}, and the Indonesian denies nothing, so the sentence may say the opposite.</source>
        <translation>Bahasa Inggrisnya memuat {seen}, sedangkan bahasa Indonesianya tidak menyangkal apa pun, jadi kalimatnya mungkin berarti sebaliknya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/negation.py"/>
        <source>{said} denies; the English may have no word for it, so a negation may be lost.</source>
        <translation>{said} menyangkal; bahasa Inggrisnya mungkin tidak memuatnya, jadi sangkalan mungkin hilang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/numbers.py"/>
        <source>The Indonesian says {said}; the English says {seen}.</source>
        <translation>Bahasa Indonesianya menyebut {said}; bahasa Inggrisnya menyebut {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/numbers.py"/>
        <source>{found}; the English does not say it, so a figure may have been lost.</source>
        <translation>{found}; bahasa Inggrisnya tidak menyebutnya, jadi angka mungkin hilang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/numbers.py"/>
        <source>The English says {said}, and no number of the Indonesian has that value; it may be invented.</source>
        <translation>Bahasa Inggrisnya menyebut {said}, sedangkan tidak ada angka sebesar itu dalam bahasa Indonesianya; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/numbers.py"/>
        <source>{found}; the English says {seen}.</source>
        <translation>{found}; bahasa Inggrisnya menyebut {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/numbers.py"/>
        <source>{said} is a share; the English {seen} is a plain number.</source>
        <translation>{said} adalah bagian; {seen} dalam bahasa Inggrisnya angka biasa.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/peoples.py"/>
        <source>The Indonesian names {known_as}; the English has {seen}.</source>
        <translation>Bahasa Indonesianya menyebut {known_as}; bahasa Inggrisnya memuat {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/peoples.py"/>
        <source>{said} is {right}; the English says {seen}.</source>
        <translation>{said} berarti {right}; bahasa Inggrisnya menyebut {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/peoples.py"/>
        <source>The English does not name {known_as}.</source>
        <translation>Bahasa Inggrisnya tidak menyebut {known_as}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>The quotation marks of the English do not pair, so it is not clear what is quoted.</source>
        <translation>Tanda kutip dalam bahasa Inggrisnya tidak berpasangan, jadi tidak jelas apa yang dikutip.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>The English quotes other words than the Indonesian, which quotes {said}.</source>
        <translation>Bahasa Inggrisnya mengutip kata lain, sedangkan bahasa Indonesianya mengutip {said}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>In the Indonesian {speaks} says this; the English seems to give it to {other}.</source>
        <translation>Dalam bahasa Indonesianya {speaks} yang mengatakan ini; bahasa Inggrisnya tampaknya menyebut {other}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>{said} says that this is somebody's word; the English states it as a fact.</source>
        <translation>{said} menunjukkan bahwa ini perkataan seseorang; bahasa Inggrisnya menyatakannya sebagai fakta.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>The Indonesian quotes {said}; the English has no quotation marks.</source>
        <translation>Bahasa Indonesianya mengutip {said}; bahasa Inggrisnya tanpa tanda kutip.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/quotation.py"/>
        <source>The English puts {seen} in quotation marks; the Indonesian does not quote it.</source>
        <translation>Bahasa Inggrisnya memberi tanda kutip pada {seen}; bahasa Indonesianya tidak mengutipnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/repetition.py"/>
        <source>The English says {seen} twice; the Indonesian does not repeat itself.</source>
        <translation>Bahasa Inggrisnya menyebut {seen} dua kali; bahasa Indonesianya tidak berulang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/repetition.py"/>
        <source>The English is the same as that of the sentence before; the Indonesian is not.</source>
        <translation>Bahasa Inggrisnya sama dengan kalimat sebelumnya; bahasa Indonesianya tidak.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/repetition.py"/>
        <source>The English runs on far beyond what the Indonesian says, or has no words at all.</source>
        <translation>Bahasa Inggrisnya jauh melampaui bahasa Indonesianya, atau tidak berisi kata sama sekali.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/repetition.py"/>
        <source>The English repeats itself: {seen}.</source>
        <translation>Bahasa Inggrisnya berulang: {seen}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/softened.py"/>
        <source>{said} speaks of {meaning}; no word of the English is as plain, so it may be softened or lost.</source>
        <translation>{said} berarti {meaning}; tidak ada kata sejelas itu dalam bahasa Inggrisnya, jadi mungkin diperhalus atau hilang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/times.py"/>
        <source>{said} is in {zone}; the English gives the same time in {other}.</source>
        <translation>{said} dalam {zone}; bahasa Inggrisnya menyebut jam yang sama dalam {other}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/times.py"/>
        <source>{said} is {time}; the English says {seen}, which is {other}.</source>
        <translation>{said} berarti {time}; bahasa Inggrisnya menyebut {seen}, yaitu {other}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/times.py"/>
        <source>The English says {seen}, and the Indonesian names no such time; it may be invented.</source>
        <translation>Bahasa Inggrisnya menyebut {seen}, sedangkan bahasa Indonesianya tidak menyebut jam itu; mungkin dikarang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/times.py"/>
        <source>{said} is in {zone}; the English names no time zone.</source>
        <translation>{said} dalam {zone}; bahasa Inggrisnya tidak menyebut zona waktu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/times.py"/>
        <source>{said} is {time}; the English has no such time.</source>
        <translation>{said} berarti {time}; bahasa Inggrisnya tidak memuat jam itu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/uncertain.py"/>
        <source>The model itself was unsure of this sentence; read it against the Indonesian.</source>
        <translation>Modelnya sendiri ragu akan kalimat ini; cocokkan dengan bahasa Indonesianya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/units.py"/>
        <source>{said} is in {unit}; the English {seen} has the same number in {other}.</source>
        <translation>{said} dalam {unit}; {seen} dalam bahasa Inggrisnya memuat angka yang sama dalam {other}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/untranslated.py"/>
        <source>{seen} is Indonesian and was left untranslated.</source>
        <translation>{seen} adalah kata Indonesia yang tidak diterjemahkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/untranslated.py"/>
        <source>{seen} is no English word that is known; it may be made up or misspelt.</source>
        <translation>{seen} bukan kata Inggris yang dikenal; mungkin dikarang atau salah eja.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/untranslated.py"/>
        <source>{seen} stands in the Indonesian as well and is no English word that is known.</source>
        <translation>{seen} juga ada dalam bahasa Indonesianya dan bukan kata Inggris yang dikenal.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>{said} is {meaning}</source>
        <translation>{said} berarti {meaning}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>{said} is the {decade}s</source>
        <translation>{said} berarti dasawarsa {decade}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>The Indonesian says {said}</source>
        <translation>Bahasa Indonesianya menyebut {said}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>It is rounded.</source>
        <translation>Angkanya dibulatkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>The digits are the same but the size is not.</source>
        <translation>Angkanya sama, tetapi besarnya tidak.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>number {value} in order</source>
        <translation>urutan ke-{value}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/checks/wording.py"/>
        <source>several times {value}</source>
        <translation>beberapa kali {value}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>Install the package again.</source>
        <translation>Pasang paketnya sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>Choose another model, or install it again.</source>
        <translation>Pilih model lain, atau pasang sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>the translation model cannot be loaded ({error})</source>
        <translation>model terjemahan tidak dapat dimuat ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/decoder.py"/>
        <source>the translation model failed ({error})</source>
        <translation>model terjemahan gagal ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Try again; it goes on where it stopped.</source>
        <translation>Coba lagi; unduhan berlanjut dari tempatnya berhenti.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the address is not encrypted, so anybody on the way could change the file</source>
        <translation>alamat ini tidak terenkripsi, sehingga siapa pun di perjalanan dapat mengubah berkasnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Use an https:// address, or give the file’s SHA-256 checksum.</source>
        <translation>Pakai alamat https://, atau berikan checksum SHA-256 berkasnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the address leads in circles</source>
        <translation>alamat ini berputar-putar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Look at the address again.</source>
        <translation>Periksa alamatnya lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>this is not a web address</source>
        <translation>ini bukan alamat web</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>It begins with https://.</source>
        <translation>Alamat web berawalan https://.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>this is not a SHA-256 checksum</source>
        <translation>ini bukan checksum SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>It has 64 digits and letters a to f.</source>
        <translation>Checksum terdiri atas 64 angka dan huruf a sampai f.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>what came is not the file that was asked for: its checksum is another one</source>
        <translation>yang datang bukan berkas yang diminta: checksum-nya lain</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Do not use it; look at the address and the checksum again.</source>
        <translation>Jangan dipakai; periksa lagi alamat dan checksum-nya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>No model is of this size.</source>
        <translation>Tidak ada model sebesar ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the download broke off after {have:,} of {total:,} bytes</source>
        <translation>unduhan terputus setelah {have:,} dari {total:,} bita</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the download broke off ({error})</source>
        <translation>unduhan terputus ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the server answers {status} {reason}</source>
        <translation>peladen menjawab {status} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the server sent another part than was asked for</source>
        <translation>peladen mengirim bagian yang tidak diminta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>Try again.</source>
        <translation>Coba lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the file is too large ({total:,} bytes)</source>
        <translation>berkas terlalu besar ({total:,} bita)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/download.py"/>
        <source>the file does not end</source>
        <translation>berkasnya tidak berakhir</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>no model from Indonesian to English is installed</source>
        <translation>tidak ada model Indonesia–Inggris yang terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Install one: `dwiwarta models install FILE`.</source>
        <translation>Pasang satu: `dwiwarta models install FILE`.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the bundled translation model is missing</source>
        <translation>model terjemahan bawaan tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the package cannot be read once installed</source>
        <translation>paketnya tidak dapat dibaca setelah dipasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>`dwiwarta models list` names them; the bundled model cannot be removed.</source>
        <translation>`dwiwarta models list` menyebutkannya; model bawaan tidak dapat dihapus.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the translation model "{name}" is not installed</source>
        <translation>model terjemahan "{name}" tidak terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Check space and permissions.</source>
        <translation>Periksa ruang dan izin.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Close Dwiwarta and try again.</source>
        <translation>Tutup Dwiwarta lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>{code} is installed more than once</source>
        <translation>{code} terpasang lebih dari sekali</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Installed: {known}.</source>
        <translation>Terpasang: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the package cannot be unpacked ({value})</source>
        <translation>paket tidak dapat dibuka ({value})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>the package cannot be removed ({value})</source>
        <translation>paket tidak dapat dihapus ({value})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/packages.py"/>
        <source>Name the version: {versions}.</source>
        <translation>Sebutkan versinya: {versions}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/trial.py"/>
        <source>the model in this package does not load and translate</source>
        <translation>model dalam paket ini tidak dapat dimuat dan menerjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/trial.py"/>
        <source>Get another file.</source>
        <translation>Ambil berkas lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/weights.py"/>
        <source>its model does not load (it has no embeddings)</source>
        <translation>modelnya tidak dapat dimuat (tanpa embedding)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/weights.py"/>
        <source>its model does not load ({error})</source>
        <translation>modelnya tidak dapat dimuat ({error})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/translation/weights.py"/>
        <source>its vocabulary has {count:,} pieces, and its model has {rows:,}</source>
        <translation>kosakatanya memuat {count:,} potongan, sedangkan modelnya {rows:,}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>added</source>
        <translation>tambahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>codes</source>
        <translation>kode</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>dates</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>dropped</source>
        <translation>bagian hilang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>glossary</source>
        <translation>glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>money</source>
        <translation>uang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>negation</source>
        <translation>ingkaran</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>numbers</source>
        <translation>angka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>quotation</source>
        <translation>kutipan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>repeats</source>
        <translation>pengulangan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>softened</source>
        <translation>pelunakan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>times</source>
        <translation>jam</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>uncertain</source>
        <translation>meragukan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>units</source>
        <translation>satuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>untranslated</source>
        <translation>tidak diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} of {sentences} checked by rule, the rest not translated</source>
        <translation>{count} dari {sentences} diperiksa menurut aturan, sisanya belum diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} of {sentences} ({percent} %) confirmed by a person</source>
        <translation>{count} dari {sentences} ({percent} %) disahkan manusia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{sentences} checked by rule</source>
        <translation>{sentences} diperiksa menurut aturan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>none open</source>
        <translation>tidak ada yang terbuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>Machine translation, not confirmed by a person (0 %)</source>
        <translation>Terjemahan mesin, belum disahkan manusia (0 %)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} more edited</source>
        <translation>{count} lagi disunting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} high</source>
        <translation>{count} tinggi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} medium</source>
        <translation>{count} sedang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} low</source>
        <translation>{count} rendah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} sentence</source>
        <translation>{count} kalimat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} sentences</source>
        <translation>{count} kalimat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} open ({counts})</source>
        <translation>{count} terbuka ({counts})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} dismissed by a person</source>
        <translation>{count} diabaikan manusia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/core/verdict.py"/>
        <source>{count} of silenced kinds ({kinds})</source>
        <translation>{count} dari jenis yang dibisukan ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Check the path.</source>
        <translation>Periksa lokasinya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>cannot be read ({why})</source>
        <translation>tidak dapat dibaca ({why})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>{model} is removed.</source>
        <translation>{model} sudah dihapus.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>{model} is installed.</source>
        <translation>{model} sudah dipasang.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>SHA-256 of the file: {checksum}</source>
        <translation>SHA-256 berkas: {checksum}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>no row is a term</source>
        <translation>tidak ada baris yang berupa istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>Give each row a source and a target.</source>
        <translation>Isi setiap baris dengan kata asal dan padanannya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>no article is in the folder</source>
        <translation>tidak ada artikel dalam folder ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>the folder holds more than {count:,} files</source>
        <translation>folder ini memuat lebih dari {count:,} berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>Choose the folders in it one after the other.</source>
        <translation>Pilih folder di dalamnya satu per satu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/window_state.py"/>
        <source>the window's state cannot be saved ({strerror})</source>
        <translation>keadaan jendela tidak dapat disimpan ({strerror})</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Desk</source>
        <translation>Meja kerja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Checks</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Sundanese</source>
        <translation>Sunda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Not sure</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Details of the article</source>
        <translation>Rincian artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>YYYY-MM-DD</source>
        <translation>TTTT-BB-HH</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln piece(s) folded away as not part of the article</source>
        <translation>
            <numerusform>%Ln bagian dilipat karena bukan isi artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) translated</source>
        <translation>
            <numerusform>%Ln kalimat diterjemahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s) from the memory</source>
        <translation>
            <numerusform>%Ln kalimat dari memori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln sorotan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Byline</source>
        <translation>P&amp;enulis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Media</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Published</source>
        <translation>Tanggal te&amp;rbit</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>&amp;Web address</source>
        <translation>Alamat &amp;web</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>The date must be year-month-day, such as 2024-08-17.</source>
        <translation>Tanggal harus berupa tahun-bulan-hari, misalnya 2024-08-17.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Language: {}</source>
        <translation>Bahasa: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln paragraph(s) and heading(s)</source>
        <translation>
            <numerusform>%Ln paragraf dan judul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln kalimat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Translated by {}</source>
        <translation>Diterjemahkan oleh {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Translated on {}</source>
        <translation>Diterjemahkan pada {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>Findings: {}</source>
        <translation>Temuan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/details_pane.py"/>
        <source>From {}</source>
        <translation>Dari {}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>English of this sentence</source>
        <translation>Bahasa Inggris kalimat ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Enter confirms</source>
        <translation>Enter mengesahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Esc gives up</source>
        <translation>Esc membatalkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Ctrl+M takes the machine’s text</source>
        <translation>Ctrl+M memakai teks mesin</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_editor.py"/>
        <source>Changed: {}</source>
        <translation>Diubah: {}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Both languages side by side</source>
        <translation>&amp;Kedua bahasa berdampingan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Otherwise the English alone</source>
        <translation>Jika tidak, bahasa Inggris saja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>S&amp;ummary at the top</source>
        <translation>&amp;Ringkasan di awal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Highlights and &amp;notes</source>
        <translation>&amp;Sorotan dan catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;All text</source>
        <translation>Se&amp;mua teks</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Also what was folded away as not part of the article</source>
        <translation>Juga yang dilipat karena bukan isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Export a brief</source>
        <translation>Ekspor naskah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview of the brief</source>
        <translation>Pratinjau naskah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>What goes in</source>
        <translation>Isi naskah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Choose …</source>
        <translation>&amp;Pilih …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Show in folder</source>
        <translation>&amp;Tampilkan di folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>C&amp;lose</source>
        <translation>T&amp;utup</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <translation>&amp;Ekspor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Folder for the brief</source>
        <translation>Folder untuk naskah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Exporting …</source>
        <translation>Mengekspor …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Choose at least one format.</source>
        <translation>Pilih paling sedikit satu format.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Preview of the beginning</source>
        <translation>Pratinjau bagian awal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export.py"/>
        <source>Saved %Ln file(s) in {}</source>
        <translation>
            <numerusform>%Ln berkas disimpan di {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Export %Ln article(s) as one brief</source>
        <translation>
            <numerusform>Ekspor %Ln artikel sebagai satu naskah</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/export_together.py"/>
        <source>Preview of the first %Ln article(s)</source>
        <translation>
            <numerusform>Pratinjau %Ln artikel pertama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>What could not be read</source>
        <translation>Yang tidak dapat dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Files that could not be read, with the reasons</source>
        <translation>Berkas yang tidak dapat dibaca beserta alasannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>&amp;Copy the list</source>
        <translation>&amp;Salin daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/failures.py"/>
        <source>Everything else was read and is in the library.</source>
        <translation>Selebihnya sudah dibaca dan ada di pustaka.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Something went wrong</source>
        <translation>Ada yang tidak beres</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Report of the fault</source>
        <translation>Laporan kesalahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>&amp;Copy the report</source>
        <translation>&amp;Salin laporan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>Go &amp;on</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/error_report.py"/>
        <source>This is a fault in Dwiwarta, not in what you did. Your articles and changes are saved and you can go on working. Nothing has been sent anywhere: if you want to report it, copy the text below.</source>
        <translation>Ini kesalahan Dwiwarta, bukan kesalahan Anda. Artikel dan perubahan Anda tersimpan, dan Anda dapat terus bekerja. Tidak ada yang dikirim ke mana pun: jika ingin melaporkannya, salinlah teks di bawah ini.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Find in both languages</source>
        <translation>Cari dalam kedua bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Hasil sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Next hit (Enter)</source>
        <translation>Hasil berikutnya (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>not found</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/find_bar.py"/>
        <source>{} of {}</source>
        <translation>{} dari {}</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Several are parted by semicolons</source>
        <translation>Beberapa kata dipisahkan dengan titik koma</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Never translate it</source>
        <translation>&amp;Jangan diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Never translate it</source>
        <translation>Jangan diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>The Indonesian stands in the English letter for letter</source>
        <translation>Kata Indonesianya dipakai apa adanya dalam bahasa Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Indonesian</source>
        <translation>&amp;Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;English</source>
        <translation>I&amp;nggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Also &amp;right</source>
        <translation>&amp;Boleh juga</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Wrong</source>
        <translation>&amp;Salah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>Words that the English must not have for it</source>
        <translation>Kata yang tidak boleh dipakai dalam bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>&amp;Holds</source>
        <translation>B&amp;erlaku</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/term.py"/>
        <source>In the story “{}”</source>
        <translation>Dalam liputan “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Glossaries (*.tsv *.csv *.tbx *.txt *.tab *.utf8 *.xml)</source>
        <translation>Glosarium (*.tsv *.csv *.tbx *.txt *.tab *.utf8 *.xml)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Tab-separated values (*.tsv);;Comma-separated values (*.csv);;TermBase eXchange (*.tbx)</source>
        <translation>Nilai dipisahkan tab (*.tsv);;Nilai dipisahkan koma (*.csv);;TermBase eXchange (*.tbx)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Import terms</source>
        <translation>Impor istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Export your terms</source>
        <translation>Ekspor istilah Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Change the term</source>
        <translation>Ubah istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>Add to the glossary</source>
        <translation>Tambahkan ke glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossary_commands.py"/>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln row(s) were left out, the first of them: {}.</source>
        <translation>
            <numerusform>%Ln baris dilewati, yang pertama: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were removed from the glossary.</source>
        <translation>
            <numerusform>%Ln istilah dihapus dari glosarium.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>Sentences that you have not touched follow.</source>
        <translation>Kalimat yang belum Anda sentuh akan menyesuaikan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>change of the glossary</source>
        <translation>perubahan glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>removal from the glossary</source>
        <translation>penghapusan dari glosarium</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>%Ln term(s) were taken in from {}.</source>
        <translation>
            <numerusform>%Ln istilah diimpor dari {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>import of terms</source>
        <translation>impor istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” is kept as it is from now on.</source>
        <translation>Mulai sekarang “{}” dibiarkan apa adanya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” is “{}” from now on.</source>
        <translation>Mulai sekarang “{}” menjadi “{}”.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>“{}” was removed from the glossary.</source>
        <translation>“{}” dihapus dari glosarium.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/glossing.py"/>
        <source>line {}: {}</source>
        <translation>baris {}: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>In the English</source>
        <translation>Ada dalam bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Not in the English</source>
        <translation>Tidak ada dalam bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Forbidden words in the English</source>
        <translation>Ada kata terlarang dalam bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>a deleted story</source>
        <translation>liputan yang sudah dihapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>never translated</source>
        <translation>tidak diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>{} (or {})</source>
        <translation>{} (atau {})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/terms_model.py"/>
        <source>Not: {}</source>
        <translation>Bukan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>The terms of the sentence that you are at show here.</source>
        <translation>Istilah dalam kalimat tempat kursor berada tampil di sini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>No known terms in this sentence.</source>
        <translation>Tidak ada istilah yang dikenal dalam kalimat ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Your own terms gather here. Select words in the article and press Ctrl+Shift+T.</source>
        <translation>Istilah Anda terkumpul di sini. Pilih kata dalam artikel lalu tekan Ctrl+Shift+T.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>None of your terms has these letters.</source>
        <translation>Tidak ada istilah Anda dengan huruf ini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Terms of this sentence</source>
        <translation>Istilah kalimat ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Your terms</source>
        <translation>Istilah Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Find in your terms</source>
        <translation>Cari istilah Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Add a term</source>
        <translation>Tambah istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Change the chosen term</source>
        <translation>Ubah istilah yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Remove the chosen terms</source>
        <translation>Hapus istilah yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>Import or export terms</source>
        <translation>Impor atau ekspor istilah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>&amp;Import terms …</source>
        <translation>&amp;Impor istilah …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>&amp;Export your terms …</source>
        <translation>&amp;Ekspor istilah Anda …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>In this sentence</source>
        <translation>Dalam kalimat ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/glossary_pane.py"/>
        <source>yours</source>
        <translation>milik Anda</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Dwiwarta: guide</source>
        <translation>Dwiwarta: panduan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Search the guide</source>
        <translation>Cari dalam panduan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Language of the guide</source>
        <translation>Bahasa panduan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Contents of the guide</source>
        <translation>Isi panduan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Page of the guide</source>
        <translation>Halaman panduan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/guide.py"/>
        <source>Nothing in the guide has these words.</source>
        <translation>Tidak ada kata ini dalam panduan.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>A large folder</source>
        <translation>Folder besar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Reading and translating all of them takes a while. They can be stopped at any time.</source>
        <translation>Membaca dan menerjemahkan semuanya perlu waktu. Pekerjaan ini dapat dihentikan kapan saja.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>“{}” holds %Ln file(s) that Dwiwarta can read.</source>
        <translation>
            <numerusform>“{}” berisi %Ln berkas yang dapat dibaca Dwiwarta.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Read &amp;all {}</source>
        <translation>Baca &amp;semua ({})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/many_files.py"/>
        <source>Read the &amp;first {}</source>
        <translation>Baca {} yang &amp;pertama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>A protected file</source>
        <translation>Berkas terlindung</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>&amp;Show the password</source>
        <translation>&amp;Tampilkan kata sandi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Kata sandi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>It opens the file this once and is kept nowhere.</source>
        <translation>Hanya dipakai untuk membuka berkas kali ini dan tidak disimpan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>That password does not open “{}”.</source>
        <translation>Kata sandi itu tidak membuka “{}”.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/password.py"/>
        <source>“{}” is protected by a password.</source>
        <translation>“{}” dilindungi kata sandi.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>article text</source>
        <translation>isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>folded away</source>
        <translation>dilipat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Learnt lines</source>
        <translation>Baris yang diingat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Lines that you marked as article text or folded away, by outlet</source>
        <translation>Baris yang Anda tandai sebagai isi artikel atau Anda lipat, menurut media</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Lupakan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>Treat the chosen lines as if they had never been marked</source>
        <translation>Perlakukan baris yang dipilih seolah-olah tidak pernah ditandai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>A line that you marked is treated the same in later articles of its outlet.</source>
        <translation>Baris yang Anda tandai diperlakukan sama dalam artikel berikutnya dari media itu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/lessons.py"/>
        <source>No outlet</source>
        <translation>Tanpa media</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/library_delegate.py"/>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Translated</source>
        <translation>Diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Briefed</source>
        <translation>Diekspor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without an outlet</source>
        <translation>Tanpa media</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a tag</source>
        <translation>Tanpa tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>In no story</source>
        <translation>Tanpa liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>No article text</source>
        <translation>Tidak ada isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>Not translated yet</source>
        <translation>Belum diterjemahkan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation>
            <numerusform>{} dari %Ln kalimat diterjemahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln disunting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln disahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln sorotan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>tags {}</source>
        <translation>tag {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>in {}</source>
        <translation>dalam {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/library_words.py"/>
        <source>found: {}</source>
        <translation>ditemukan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>As the &amp;work is</source>
        <translation>Sesuai &amp;pekerjaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Bring back from the archive</source>
        <translation>&amp;Kembalikan dari arsip</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Archive</source>
        <translation>&amp;Arsipkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Add to &amp;story</source>
        <translation>Tambahkan ke li&amp;putan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Stat&amp;us</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>New story</source>
        <translation>Liputan baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>What is the story called?</source>
        <translation>Apa nama liputannya?</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Rename the story</source>
        <translation>Ubah nama liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Rename the article</source>
        <translation>Ubah nama artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>Title in lists and briefs</source>
        <translation>Judul dalam daftar dan naskah</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Read the source file again</source>
        <translation>B&amp;aca ulang berkas sumber</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Export …</source>
        <translation>&amp;Ekspor …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;New story …</source>
        <translation>&amp;Liputan baru …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelf_commands.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The tags of %Ln article(s) were changed.</source>
        <translation>
            <numerusform>Tag %Ln artikel diubah.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>deletion</source>
        <translation>penghapusan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were deleted.</source>
        <translation>
            <numerusform>%Ln artikel dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new story</source>
        <translation>liputan baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new name of the story</source>
        <translation>nama baru liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>deletion of the story</source>
        <translation>penghapusan liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>new title</source>
        <translation>judul baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>summaries</source>
        <translation>ringkasan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were summarised.</source>
        <translation>
            <numerusform>%Ln artikel diringkas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>adding to a story</source>
        <translation>penambahan ke liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>taking out of a story</source>
        <translation>pengeluaran dari liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>change of tags</source>
        <translation>perubahan tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were given the status that follows from the work.</source>
        <translation>
            <numerusform>%Ln artikel kembali berstatus sesuai pekerjaan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>change of status</source>
        <translation>perubahan status</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were archived.</source>
        <translation>
            <numerusform>%Ln artikel diarsipkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were brought back from the archive.</source>
        <translation>
            <numerusform>%Ln artikel dikembalikan dari arsip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were added to “{}”.</source>
        <translation>
            <numerusform>%Ln artikel ditambahkan ke “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln artikel dikeluarkan dari “{}”.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>archiving</source>
        <translation>pengarsipan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>bringing back</source>
        <translation>pengembalian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The article was deleted.</source>
        <translation>Artikel dihapus.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story “{}” was made.</source>
        <translation>Liputan “{}” dibuat.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story is called “{}” now.</source>
        <translation>Liputan itu kini bernama “{}”.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The story “{}” was deleted; its articles are still in the library.</source>
        <translation>Liputan “{}” dihapus; artikelnya tetap ada di pustaka.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>The article is called “{}” now.</source>
        <translation>Artikel itu kini berjudul “{}”.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>%Ln article(s) were marked: {}.</source>
        <translation>
            <numerusform>%Ln artikel diberi status: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/shelving.py"/>
        <source>“{}” was deleted.</source>
        <translation>“{}” dihapus.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Everything is in the archive.</source>
        <translation>Semuanya ada di arsip.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Search the library</source>
        <translation>Cari di pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Words in Indonesian or English; quotes keep words together</source>
        <translation>Kata dalam bahasa Indonesia atau Inggris; tanda kutip menyatukan kata</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>What can be searched for</source>
        <translation>Apa saja yang dapat dicari</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Order of the list</source>
        <translation>Urutan daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Articles of the library</source>
        <translation>Artikel di pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>No articles yet.</source>
        <translation>Belum ada artikel.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The archive is empty.</source>
        <translation>Arsip kosong.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The story is empty. Drag articles here from the list, or choose “Add to story” in their menu.</source>
        <translation>Liputan ini kosong. Seret artikel dari daftar ke sini, atau pilih “Tambahkan ke liputan” dalam menunya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>Nothing found for “{}”.</source>
        <translation>“{}” tidak ditemukan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library.py"/>
        <source>The other sections were left out.</source>
        <translation>Bagian lain tidak ikut dicari.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Newest in the library</source>
        <translation>Terbaru di pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Newest published</source>
        <translation>Terbit terakhir</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Last read</source>
        <translation>Dibaca terakhir</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Last changed</source>
        <translation>Diubah terakhir</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Not divided</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By outlet</source>
        <translation>Menurut media</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By month</source>
        <translation>Menurut bulan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By tag</source>
        <translation>Menurut tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By status</source>
        <translation>Menurut status</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>By story</source>
        <translation>Menurut liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>As a list</source>
        <translation>Sebagai daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>As cards</source>
        <translation>Sebagai kartu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>&amp;Order of the list</source>
        <translation>Urutan &amp;daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/library_menus.py"/>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>both words, in either language</source>
        <translation>kedua kata, dalam salah satu bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>the words together, in this order</source>
        <translation>kata-kata itu berurutan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>while you type: whatever begins so</source>
        <translation>sambil mengetik: apa pun yang berawal begitu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>without this word; works with every line here</source>
        <translation>tanpa kata ini; berlaku untuk setiap baris di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in the title; also id: Indonesian, en: English</source>
        <translation>dalam judul; juga id: Indonesia, en: Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>from this outlet; also by: and url:</source>
        <translation>dari media ini; juga by: dan url:</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>with this tag</source>
        <translation>dengan tag ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in this story</source>
        <translation>dalam liputan ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>new, translated, reviewed or briefed</source>
        <translation>new (baru), translated, reviewed, atau briefed</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>from this day on; also before: and on:</source>
        <translation>sejak hari ini; juga before: dan on:</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>in this month; a year will do too</source>
        <translation>dalam bulan ini; tahun saja juga boleh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>with this in a note</source>
        <translation>dengan kata ini dalam catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/search_help.py"/>
        <source>also edited, noted, untranslated</source>
        <translation>juga edited, noted, untranslated</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>Stories and other parts of the library</source>
        <translation>Liputan dan bagian lain pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>New story …</source>
        <translation>Liputan baru …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>Archive</source>
        <translation>Arsip</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>{}, %Ln article(s)</source>
        <translation>
            <numerusform>{}, %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>&amp;Rename the story …</source>
        <translation>&amp;Ubah nama liputan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/sections.py"/>
        <source>&amp;Delete the story</source>
        <translation>&amp;Hapus liputan</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <location filename="../../app/dwiwarta/gui/delegates/match_delegate.py"/>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Translation memories (*.tmx)</source>
        <translation>Memori terjemahan (*.tmx)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Confirmed by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Translation memory</source>
        <translation>Memori terjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Search in both languages</source>
        <translation>Cari dalam kedua bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Search the memory</source>
        <translation>Cari di memori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Remembered pairs</source>
        <translation>Pasangan yang diingat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Delete forgets the chosen pairs</source>
        <translation>Delete menghapus pasangan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>What was done</source>
        <translation>Yang sudah dilakukan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Delete all from &amp;there</source>
        <translation>Hapus &amp;semua dari sana</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Import …</source>
        <translation>&amp;Impor …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Export …</source>
        <translation>&amp;Ekspor …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Import pairs</source>
        <translation>Impor pasangan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Export all pairs</source>
        <translation>Ekspor semua pasangan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Writing …</source>
        <translation>Menulis …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) brought back</source>
        <translation>
            <numerusform>%Ln pasangan dikembalikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) taken in</source>
        <translation>
            <numerusform>%Ln pasangan diimpor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln sudah dikenal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Forget the chosen pairs</source>
        <translation>Hapus pasangan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Forget every pair of the same origin</source>
        <translation>Hapus semua pasangan dari asal yang sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Bring back what was deleted last</source>
        <translation>Kembalikan yang terakhir dihapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Take in the pairs of TMX files</source>
        <translation>Impor pasangan dari berkas TMX</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Write all pairs to a TMX file</source>
        <translation>Tulis semua pasangan ke berkas TMX</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) forgotten</source>
        <translation>
            <numerusform>%Ln pasangan dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln skipped, which are no confirmed pairs of Indonesian and English</source>
        <translation>
            <numerusform>%Ln dilewati karena bukan pasangan Indonesia dan Inggris yang disahkan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>{} of %Ln pair(s) found</source>
        <translation>
            <numerusform>{} dari %Ln pasangan ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pasangan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>Nothing is remembered yet. Confirm a sentence, or import a TMX file.</source>
        <translation>Belum ada yang diingat. Sahkan sebuah kalimat, atau impor berkas TMX.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>%Ln pair(s) written to {}</source>
        <translation>
            <numerusform>%Ln pasangan ditulis ke {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>The newest {} found</source>
        <translation>{} temuan terbaru</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/memory.py"/>
        <source>The newest {} of %Ln pair(s)</source>
        <translation>
            <numerusform>{} pasangan terbaru dari %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>100 %, the same sentence</source>
        <translation>100 %, kalimat yang sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>an article without a title</source>
        <translation>artikel tanpa judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>From {}, confirmed on {}</source>
        <translation>Dari {}, disahkan pada {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>In use.</source>
        <translation>Dipakai.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>{} % alike</source>
        <translation>{} % mirip</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/matches_model.py"/>
        <source>From {}, confirmed by {} on {}</source>
        <translation>Dari {}, disahkan oleh {} pada {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Nothing like this sentence was confirmed yet.</source>
        <translation>Belum ada kalimat serupa yang disahkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>The sentence at the caret</source>
        <translation>Kalimat di kursor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Matches in the memory</source>
        <translation>Kecocokan dalam memori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Return uses the chosen match</source>
        <translation>Return memakai kecocokan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>&amp;Use it</source>
        <translation>Pa&amp;kai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>All &amp;pairs …</source>
        <translation>Se&amp;mua pasangan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Open an article; what you confirmed before of like sentences shows here.</source>
        <translation>Buka sebuah artikel; kalimat serupa yang pernah Anda sahkan tampil di sini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Put the caret into a sentence to see what is remembered of it.</source>
        <translation>Taruh kursor dalam sebuah kalimat untuk melihat apa yang diingat tentangnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Looking …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>In use, from the memory</source>
        <translation>Dipakai, dari memori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Take the chosen match as the English of the sentence (Ctrl+R)</source>
        <translation>Pakai kecocokan yang dipilih sebagai bahasa Inggris kalimat ini (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Search, delete, import and export what is remembered</source>
        <translation>Cari, hapus, impor, dan ekspor yang diingat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/memory_pane.py"/>
        <source>Sentence {}: {}</source>
        <translation>Kalimat {}: {}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Library</source>
        <translation>&amp;Pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Open …</source>
        <translation>&amp;Buka …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open article files</source>
        <translation>Buka berkas artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open a &amp;folder …</source>
        <translation>Buka &amp;folder …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Paste article</source>
        <translation>Tem&amp;pel artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Read the text on the clipboard as an article</source>
        <translation>Baca teks di papan klip sebagai artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Open the &amp;sample article</source>
        <translation>Buka artikel &amp;contoh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Export …</source>
        <translation>&amp;Ekspor …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>File a bilingual brief</source>
        <translation>Simpan naskah dwibahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Close the article</source>
        <translation>T&amp;utup artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Find in the article</source>
        <translation>&amp;Cari dalam artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Find in both languages</source>
        <translation>Cari dalam kedua bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Search the &amp;library</source>
        <translation>Cari di &amp;pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Find a &amp;command …</source>
        <translation>Cari pe&amp;rintah …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Do anything by typing a part of its name</source>
        <translation>Lakukan apa saja dengan mengetik sebagian namanya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>C&amp;ategories of highlights …</source>
        <translation>&amp;Kategori sorotan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translation &amp;memory …</source>
        <translation>&amp;Memori terjemahan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Search, delete, import and export what is remembered</source>
        <translation>Cari, hapus, impor, dan ekspor yang diingat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translation mod&amp;els …</source>
        <translation>M&amp;odel terjemahan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>See, install, remove and choose translation models</source>
        <translation>Lihat, pasang, hapus, dan pilih model terjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Preferences …</source>
        <translation>Pre&amp;ferensi …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Translate</source>
        <translation>&amp;Terjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate what is not translated yet</source>
        <translation>Terjemahkan yang belum diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate &amp;again</source>
        <translation>Terjemahkan &amp;lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Keeps what you edited or confirmed</source>
        <translation>Yang Anda sunting atau sahkan tidak berubah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Read the source file again</source>
        <translation>Baca ulang berkas sumb&amp;er</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Take in what has changed in the file; keeps your work</source>
        <translation>Ambil yang berubah dalam berkas; pekerjaan Anda tetap ada</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Use the memor&amp;y’s match</source>
        <translation>Pakai kecocokan memo&amp;ri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Take the chosen match as the English</source>
        <translation>Pakai kecocokan yang dipilih sebagai bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Add to the &amp;glossary …</source>
        <translation>Tambahkan ke &amp;glosarium …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Say how the selected words are translated</source>
        <translation>Tentukan terjemahan kata yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Compare with the most a&amp;like …</source>
        <translation>Ban&amp;dingkan dengan yang paling mirip …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what differs from the most alike article</source>
        <translation>Tampilkan perbedaan dengan artikel yang paling mirip</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;New story …</source>
        <translation>&amp;Liputan baru …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Make a story; several chosen articles go into it</source>
        <translation>Buat liputan; artikel yang dipilih masuk ke dalamnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Translate the chosen articles</source>
        <translation>Terjemahkan artikel yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Summar&amp;ise</source>
        <translation>&amp;Ringkaskan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Summarise the chosen articles as the preferences say</source>
        <translation>Ringkaskan artikel yang dipilih menurut preferensi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Export as one brief …</source>
        <translation>&amp;Ekspor sebagai satu naskah …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Export the chosen articles</source>
        <translation>Ekspor artikel yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Take &amp;out of the story</source>
        <translation>&amp;Keluarkan dari liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Ta&amp;gs …</source>
        <translation>Ta&amp;g …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Change the tags of the chosen articles</source>
        <translation>Ubah tag artikel yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Rename …</source>
        <translation>&amp;Ubah nama …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Archive or bring back</source>
        <translation>&amp;Arsipkan atau kembalikan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Delete the chosen articles</source>
        <translation>Hapus artikel yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show or hide the library</source>
        <translation>Tampilkan atau sembunyikan pustaka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Desk</source>
        <translation>&amp;Meja kerja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show or hide summary, notes, details and glossary</source>
        <translation>Tampilkan atau sembunyikan ringkasan, catatan, rincian, dan glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Summary</source>
        <translation>&amp;Ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>D&amp;etails</source>
        <translation>R&amp;incian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosarium</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Checks</source>
        <translation>P&amp;emeriksaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what the checks found in the translation</source>
        <translation>Tampilkan temuan pemeriksaan dalam terjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Memory</source>
        <translation>Mem&amp;ori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Show what was confirmed before of like sentences</source>
        <translation>Tampilkan kalimat serupa yang pernah disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Ukuran normal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Next &amp;pane</source>
        <translation>Panel berikutn&amp;ya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>User &amp;guide</source>
        <translation>&amp;Panduan pengguna</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>Read how Dwiwarta works</source>
        <translation>Baca cara kerja Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>How good the &amp;translation is</source>
        <translation>Seberapa baik &amp;terjemahannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>What the model gets wrong, with figures</source>
        <translation>Kesalahan model beserta angkanya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Privacy</source>
        <translation>P&amp;rivasi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>What is kept where, and how to verify that nothing leaves</source>
        <translation>Apa yang disimpan di mana, dan cara memastikan tidak ada yang keluar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>For &amp;newsroom administrators</source>
        <translation>Untuk &amp;administrator redaksi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pintasan papan &amp;ketik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;About Dwiwarta</source>
        <translation>Te&amp;ntang Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/actions.py"/>
        <source>&amp;Highlight</source>
        <translation>S&amp;orotan</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>Dwiwarta goes online for this alone, and to this address alone. Nothing of yours is sent.</source>
        <translation>Hanya untuk ini Dwiwarta terhubung ke jaringan, dan hanya ke alamat ini. Tidak ada data Anda yang dikirim.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>64 digits and letters, where the publisher gives it</source>
        <translation>64 angka dan huruf, bila penerbitnya memberikannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>D&amp;ownload</source>
        <translation>Un&amp;duh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>&amp;Web address</source>
        <translation>Alamat &amp;web</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_download.py"/>
        <source>Fetch the file, check it, try it and install it</source>
        <translation>Ambil berkasnya, periksa, coba, lalu pasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Sundanese</source>
        <translation>Sunda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Models are Argos packages. Drop an .argosmodel file here to add one; it is checked and tried first.</source>
        <translation>Model adalah paket Argos. Letakkan berkas .argosmodel di sini untuk menambahkannya; berkas itu diperiksa dan dicoba dahulu.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove {} ({} MB) from this computer? Translations stay.</source>
        <translation>Hapus {} ({} MB) dari komputer ini? Terjemahan tetap ada.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Installed models</source>
        <translation>Model terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Translation models</source>
        <translation>Model terjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>About the chosen model</source>
        <translation>Tentang model yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Use the &amp;newest model from Indonesian to English</source>
        <translation>Pakai model Indonesia–Inggris yang paling &amp;baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Use this one</source>
        <translation>&amp;Pakai yang ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Install from file …</source>
        <translation>Pasang &amp;dari berkas …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Download …</source>
        <translation>&amp;Unduh …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>&amp;Remove …</source>
        <translation>&amp;Hapus …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>came with Dwiwarta</source>
        <translation>bawaan Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>installed</source>
        <translation>dipasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Install a model</source>
        <translation>Pasang model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Argos packages (*.argosmodel)</source>
        <translation>Paket Argos (*.argosmodel)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Translate with the chosen model from now on</source>
        <translation>Mulai sekarang terjemahkan dengan model yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Add a model from an .argosmodel file</source>
        <translation>Tambahkan model dari berkas .argosmodel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Fetch a model from a web address that you give</source>
        <translation>Ambil model dari alamat web yang Anda berikan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove the chosen model from this computer</source>
        <translation>Hapus model yang dipilih dari komputer ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Remove the model</source>
        <translation>Hapus model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Cancelled. What has come of a download is kept for the next try.</source>
        <translation>Dibatalkan. Bagian yang sudah terunduh disimpan untuk percobaan berikutnya.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Measured quality: {}</source>
        <translation>Mutu terukur: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Licence: {}</source>
        <translation>Lisensi: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>not stated; ask where the file is from</source>
        <translation>tidak disebutkan; tanyakan kepada sumber berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Size: {} MB on the disk</source>
        <translation>Ukuran: {} MB pada cakram</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/model_manager.py"/>
        <source>Folder: {}</source>
        <translation>Folder: {}</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Write a note …</source>
        <translation>Tulis catatan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Simpan catatan (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_popover.py"/>
        <source>Leave the note as it was (Esc)</source>
        <translation>Biarkan catatan seperti semula (Esc)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>has lost its place</source>
        <translation>kehilangan tempatnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>resolved</source>
        <translation>selesai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Tags: {}</source>
        <translation>Tag: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/notes_model.py"/>
        <source>Note: {}</source>
        <translation>Catatan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Category of the chosen highlight</source>
        <translation>Kategori sorotan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Resolved</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>The note is done with</source>
        <translation>Catatan ini sudah beres</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Tags, separated by commas</source>
        <translation>Tag, dipisahkan dengan koma</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Tags of the chosen highlight</source>
        <translation>Tag sorotan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Note on the chosen highlight (Markdown)</source>
        <translation>Catatan pada sorotan yang dipilih (Markdown)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Note on the chosen highlight</source>
        <translation>Catatan pada sorotan yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>&amp;Place here</source>
        <translation>Taru&amp;h di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Put this note on the words selected in the article</source>
        <translation>Taruh catatan ini pada kata yang dipilih dalam artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/note_editor.py"/>
        <source>Select its words in the article first</source>
        <translation>Pilih dahulu kata-katanya dalam artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Select text in the reader and highlight it; your highlights and notes gather here.</source>
        <translation>Pilih teks dalam artikel lalu sorot; sorotan dan catatan Anda terkumpul di sini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open and resolved</source>
        <translation>Terbuka dan selesai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Which highlights are shown</source>
        <translation>Sorotan yang ditampilkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Open or resolved notes</source>
        <translation>Catatan terbuka atau selesai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Notes with which tag</source>
        <translation>Catatan dengan tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Name, colour and order of the categories …</source>
        <translation>Nama, warna, dan urutan kategori …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Delete this highlight and its note</source>
        <translation>Hapus sorotan ini beserta catatannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Highlights and notes</source>
        <translation>Sorotan dan catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Any tag</source>
        <translation>Semua tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>All highlights ({})</source>
        <translation>Semua sorotan ({})</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/notes_pane.py"/>
        <source>Lost their place ({})</source>
        <translation>Kehilangan tempat ({})</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Highlights and notes</source>
        <translation>Sorotan dan catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Edited and confirmed</source>
        <translation>Disunting dan disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>Sentence {} of {}</source>
        <translation>Kalimat {} dari {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>in the summary</source>
        <translation>dalam ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>weight in the summary {} %</source>
        <translation>bobot dalam ringkasan {} %</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>confirmed</source>
        <translation>disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/overview.py"/>
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>nothing here</source>
        <translation>tidak ada apa-apa di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>Overview of the article</source>
        <translation>Ikhtisar artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/overview_strip.py"/>
        <source>{} of {}. {}</source>
        <translation>{} dari {}. {}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Web pages</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>saved from the browser, as HTML or as one file</source>
        <translation>disimpan dari peramban, sebagai HTML atau satu berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Word, OpenDocument, RTF, PDF, EPUB, plain text and Markdown</source>
        <translation>Word, OpenDocument, RTF, PDF, EPUB, teks biasa, dan Markdown</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>saved mails and mailboxes, with the articles attached to them</source>
        <translation>surel dan kotak surat tersimpan, beserta artikel lampirannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Many at once</source>
        <translation>Banyak sekaligus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>a folder or a ZIP archive; what cannot be read is listed with its reason</source>
        <translation>folder atau arsip ZIP; yang tidak terbaca didaftar beserta alasannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Selected text</source>
        <translation>Teks terpilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>dragged from any window, or copied there and pasted here</source>
        <translation>diseret dari jendela mana pun, atau disalin lalu ditempel di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Drop an Indonesian article here</source>
        <translation>Letakkan artikel Indonesia di sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>You get an English translation beside it and a short summary. It all happens on this computer: nothing is sent anywhere.</source>
        <translation>Anda mendapat terjemahan Inggris di sampingnya dan ringkasan pendek. Semuanya berlangsung di komputer ini: tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Open a file …</source>
        <translation>Buka ber&amp;kas …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Paste text</source>
        <translation>Te&amp;mpel teks</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>&amp;Try the sample article</source>
        <translation>&amp;Coba artikel contoh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Choose an article</source>
        <translation>Pilih artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Pick one on the left, or drop another one here.</source>
        <translation>Pilih salah satu di kiri, atau letakkan artikel lain di sini.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Reading the article …</source>
        <translation>Membaca artikel …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/empty_states.py"/>
        <source>Read the text on the clipboard as an article</source>
        <translation>Baca teks di papan klip sebagai artikel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/palette_model.py"/>
        <source>not possible now</source>
        <translation>tidak dapat dilakukan sekarang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Type a part of a command, of a story’s name or of an article’s title</source>
        <translation>Ketik sebagian perintah, nama liputan, atau judul artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Commands that fit</source>
        <translation>Perintah yang cocok</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/palette.py"/>
        <source>Nothing fits. Enter searches the library for it.</source>
        <translation>Tidak ada yang cocok. Enter mencarinya di pustaka.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Quick: takes the first choice for every word</source>
        <translation>Cepat: memakai pilihan pertama untuk setiap kata</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Balanced</source>
        <translation>Seimbang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Careful: weighs four candidates, about twice as slow</source>
        <translation>Teliti: menimbang empat calon, kira-kira dua kali lebih lambat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Most careful: weighs six candidates</source>
        <translation>Paling teliti: menimbang enam calon</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Compact (8-bit): fastest, recommended</source>
        <translation>Ringkas (8-bit): tercepat, disarankan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Compact with full-precision arithmetic</source>
        <translation>Ringkas dengan hitungan presisi penuh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Medium (16-bit)</source>
        <translation>Sedang (16-bit)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Full (32-bit): slowest, uses most memory</source>
        <translation>Penuh (32-bit): paling lambat, paling banyak memori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Whatever this processor does best</source>
        <translation>Yang terbaik bagi prosesor ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Translation</source>
        <translation>&amp;Penerjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Watched folder</source>
        <translation>&amp;Folder pantauan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Learnt lines</source>
        <translation>&amp;Baris yang diingat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Restore &amp;defaults</source>
        <translation>Pulihkan &amp;setelan awal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Edit › Translation models shows what is known of them and installs others.</source>
        <translation>Sunting › Model terjemahan menampilkan keterangan model dan memasang yang lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Care</source>
        <translation>&amp;Ketelitian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How hard the model looks for the best wording: faster … better.</source>
        <translation>Seberapa keras model mencari kalimat terbaik: lebih cepat … lebih baik.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Processor cores</source>
        <translation>&amp;Inti prosesor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation>Makin sedikit, makin banyak sisa daya untuk program lain.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Numbers</source>
        <translation>&amp;Angka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How exactly the model calculates.</source>
        <translation>Seberapa persis model menghitung.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>M&amp;emory from</source>
        <translation>Memori &amp;dari</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>How like a confirmed sentence must be to be offered.</source>
        <translation>Seberapa mirip kalimat yang disahkan agar ditawarkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Nama Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Goes with what you confirm, into the memory and its files. May be empty.</source>
        <translation>Menyertai yang Anda sahkan, dalam memori dan berkasnya. Boleh kosong.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>“As the system” follows the system while Dwiwarta runs.</source>
        <translation>“Seperti sistem” mengikuti sistem selama Dwiwarta berjalan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Font</source>
        <translation>F&amp;onta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Ukuran</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>L&amp;ine height</source>
        <translation>Tinggi b&amp;aris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>&amp;Order</source>
        <translation>U&amp;rutan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Sample of the reading font</source>
        <translation>Contoh fonta bacaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>The newest one installed</source>
        <translation>Yang terbaru terpasang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>All {} cores</source>
        <translation>Semua {} inti</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>Indonesian left, English right</source>
        <translation>Indonesia di kiri, Inggris di kanan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>English left, Indonesian right</source>
        <translation>Inggris di kiri, Indonesia di kanan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/settings.py"/>
        <source>came with Dwiwarta</source>
        <translation>bawaan Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>&amp;Read new files of a folder by themselves</source>
        <translation>Baca s&amp;endiri berkas baru dalam sebuah folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>&amp;Choose the folder …</source>
        <translation>Pi&amp;lih folder …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>Watch a folder</source>
        <translation>Pantau folder</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>Choose the folder whose new files are read</source>
        <translation>Pilih folder yang berkas barunya dibaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>A file is read when whatever writes it has finished. What is in the folder already, and what is in folders below it, is left alone. Nothing is moved or deleted.</source>
        <translation>Berkas dibaca setelah selesai ditulis. Yang sudah ada dalam folder, dan yang ada dalam subfoldernya, dibiarkan. Tidak ada yang dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/watch_page.py"/>
        <source>No folder is watched.</source>
        <translation>Tidak ada folder yang dipantau.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Translating</source>
        <translation>Menerjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Downloading</source>
        <translation>Mengunduh</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Reading again</source>
        <translation>Membaca ulang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Removing</source>
        <translation>Menghapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Loading the model</source>
        <translation>Memuat model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Checking and trying the model</source>
        <translation>Memeriksa dan mencoba model</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Translating: sentence {} of {}</source>
        <translation>Menerjemahkan: kalimat {} dari {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Reading: file {} of {}</source>
        <translation>Membaca: berkas {} dari {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Stop; what is done is kept</source>
        <translation>Hentikan; yang sudah selesai disimpan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/progress.py"/>
        <source>Downloading: {} of {} MB</source>
        <translation>Mengunduh: {} dari {} MB</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Scroll Left</source>
        <translation>Gulir ke Kiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/desk.py"/>
        <source>Scroll Right</source>
        <translation>Gulir ke Kanan</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_model.py"/>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_model.py"/>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Quote</source>
        <translation>Kutipan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>To verify</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Background</source>
        <translation>Latar belakang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>In the summary</source>
        <translation>Dalam ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>not part of the article</source>
        <translation>bukan bagian artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>advertisement</source>
        <translation>iklan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>byline</source>
        <translation>nama penulis</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>comments</source>
        <translation>komentar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“continues” lines</source>
        <translation>baris “bersambung”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>copyright</source>
        <translation>hak cipta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>embedded media</source>
        <translation>media sematan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>more headlines</source>
        <translation>judul berita lain</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>navigation</source>
        <translation>navigasi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>chosen by you</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>photo credit</source>
        <translation>kredit foto</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>promotion</source>
        <translation>promosi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>related links</source>
        <translation>tautan terkait</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>separators</source>
        <translation>pemisah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>share buttons</source>
        <translation>tombol berbagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>links to the source</source>
        <translation>tautan ke sumber</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>tags</source>
        <translation>tag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) unfolded</source>
        <translation>
            <numerusform>%Ln baris dibuka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln baris dilipat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Paragraph {} of {}.</source>
        <translation>Paragraf {} dari {}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Sentence {} of {}.</source>
        <translation>Kalimat {} dari {}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not yet translated.</source>
        <translation>Belum diterjemahkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Edited.</source>
        <translation>Disunting.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>%Ln check(s).</source>
        <translation>
            <numerusform>%Ln temuan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>never translated</source>
        <translation>tidak diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed, edited by you</source>
        <translation>Disahkan, Anda sunting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Edited by you</source>
        <translation>Anda sunting</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not yet translated</source>
        <translation>Belum diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Confirmed.</source>
        <translation>Disahkan.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the memory.</source>
        <translation>Dari memori.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Repaired.</source>
        <translation>Diperbaiki.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>{}: “{}”.</source>
        <translation>{}: “{}”.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>its place in the article is lost</source>
        <translation>tempatnya dalam artikel hilang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>resolved</source>
        <translation>selesai</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Changed: {}.</source>
        <translation>Diubah: {}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Your term</source>
        <translation>Istilah Anda</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Repaired: {}</source>
        <translation>Diperbaiki: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not part of the article: {}</source>
        <translation>Bukan bagian artikel: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>English: {}</source>
        <translation>Inggris: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Indonesian: {}</source>
        <translation>Indonesia: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Machine: {}</source>
        <translation>Mesin: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the memory: the same sentence was confirmed before</source>
        <translation>Dari memori: kalimat yang sama pernah disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” became “{}”</source>
        <translation>“{}” menjadi “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Not: {}</source>
        <translation>Bukan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>From the tables: {}</source>
        <translation>Dari tabel: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was “{}”</source>
        <translation>“{}” semula “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” is added</source>
        <translation>“{}” ditambahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Machine translation</source>
        <translation>Terjemahan mesin</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>Note: {}</source>
        <translation>Catatan: {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was added</source>
        <translation>“{}” ditambahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/models/reader_words.py"/>
        <source>“{}” was taken out</source>
        <translation>“{}” dihapus</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader.py"/>
        <source>Article in Indonesian and English</source>
        <translation>Artikel dalam bahasa Indonesia dan Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Note …</source>
        <translation>&amp;Catatan …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Remove the highlight</source>
        <translation>&amp;Hapus sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Resolve the note, or &amp;open it again</source>
        <translation>Seles&amp;aikan catatan, atau buka lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next no&amp;te</source>
        <translation>Catatan berik&amp;utnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Previous not&amp;e</source>
        <translation>Catatan s&amp;ebelumnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Edit the English</source>
        <translation>&amp;Sunting bahasa Inggrisnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Confirm the sentence</source>
        <translation>Sah&amp;kan kalimat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Take the &amp;machine’s text</source>
        <translation>Pakai teks &amp;mesin</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Take the text without its re&amp;pairs</source>
        <translation>Pakai teks tanpa &amp;perbaikan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Other translations …</source>
        <translation>Terjemahan la&amp;in …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Translate the sentence a&amp;gain</source>
        <translation>Ter&amp;jemahkan kalimat lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Join with the next sentence</source>
        <translation>Ga&amp;bungkan dengan kalimat berikutnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Divide the sentence at the caret</source>
        <translation>Bagi kalimat &amp;di kursor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Put into the &amp;summary, or take out</source>
        <translation>Masukkan ke &amp;ringkasan, atau keluarkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Ne&amp;xt sentence</source>
        <translation>Kalimat berikut&amp;nya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Previous sentence</source>
        <translation>Kalimat sebelumn&amp;ya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next &amp;unconfirmed sentence</source>
        <translation>Kalimat &amp;berikutnya yang belum disahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Next &amp;finding of a check</source>
        <translation>&amp;Temuan pemeriksaan berikutnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Previous findin&amp;g of a check</source>
        <translation>Temuan pemeriksaan sebe&amp;lumnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Copy &amp;both languages</source>
        <translation>Salin kedua &amp;bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Find ne&amp;xt</source>
        <translation>Cari b&amp;erikutnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Cari sebelum&amp;nya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Swap the columns</source>
        <translation>&amp;Tukar kolom</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Widen the left column</source>
        <translation>&amp;Lebarkan kolom kiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Narrow the left column</source>
        <translation>Sempitka&amp;n kolom kiri</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>One row per &amp;sentence</source>
        <translation>&amp;Satu baris per kalimat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;English alone</source>
        <translation>B&amp;ahasa Inggris saja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Tell the &amp;Indonesian of the sentence</source>
        <translation>Bacakan ba&amp;hasa Indonesia kalimat ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Mark what you &amp;changed</source>
        <translation>Tandai yang Anda &amp;ubah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Unfold what is not the article</source>
        <translation>Buka lipatan yang bukan artike&amp;l</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>&amp;Overview beside the text</source>
        <translation>&amp;Ikhtisar di samping teks</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>This is &amp;not part of the article</source>
        <translation>Ini bukan ba&amp;gian artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>This &amp;is part of the article</source>
        <translation>Ini bag&amp;ian artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Highlight</source>
        <translation>Sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/reader_actions.py"/>
        <source>Highlight: {}</source>
        <translation>Sorotan: {}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Shift+Arrows</source>
        <translation>Shift+Panah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>any letter</source>
        <translation>huruf apa saja</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Ctrl+Click</source>
        <translation>Ctrl+Klik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Down</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Editing a sentence</source>
        <translation>Menyunting kalimat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Library and lists</source>
        <translation>Pustaka dan daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>or</source>
        <translation>atau</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Find a key or what it does</source>
        <translation>Cari tombol atau kegunaannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Move the caret, with Shift select</source>
        <translation>Pindahkan kursor, dengan Shift memilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Other language of the same sentence</source>
        <translation>Bahasa lain dari kalimat yang sama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>A page down or up</source>
        <translation>Satu halaman ke bawah atau ke atas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Unfold what is not the article</source>
        <translation>Buka lipatan yang bukan artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Highlight what is selected</source>
        <translation>Sorot yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Everything on this side</source>
        <translation>Semua di sisi ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Menu at the caret</source>
        <translation>Menu di kursor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Drop the selection, shut the find bar</source>
        <translation>Lepaskan pilihan, tutup bilah pencarian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Begin, with the caret in the English</source>
        <translation>Mulai, dengan kursor di bahasa Inggris</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Confirm and go on to the next</source>
        <translation>Sahkan dan lanjut ke berikutnya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Save a note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>From the search field into the list</source>
        <translation>Dari kotak pencarian ke daftar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Empty the search field</source>
        <translation>Kosongkan kotak pencarian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Open the chosen article</source>
        <translation>Buka artikel yang dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Choose several</source>
        <translation>Pilih beberapa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Delete the chosen articles or the story</source>
        <translation>Hapus artikel yang dipilih atau liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Rename the story</source>
        <translation>Ubah nama liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>What</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>dismissal of a finding</source>
        <translation>pengabaian temuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>opening of a finding</source>
        <translation>pembukaan temuan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>silencing of “{}”</source>
        <translation>pembisuan “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dismissing.py"/>
        <source>showing of “{}”</source>
        <translation>penampilan “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/rereading_step.py"/>
        <source>reading of the source again</source>
        <translation>pembacaan ulang sumber</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>new place of a highlight</source>
        <translation>tempat baru sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>tags</source>
        <translation>tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>change of category</source>
        <translation>perubahan kategori</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>resolving of a note</source>
        <translation>penyelesaian catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>reopening of a note</source>
        <translation>pembukaan kembali catatan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>highlight</source>
        <translation>sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>removal of a highlight</source>
        <translation>penghapusan sorotan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>joining of sentences {} and {}</source>
        <translation>penggabungan kalimat {} dan {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session.py"/>
        <source>division of sentence {}</source>
        <translation>pembagian kalimat {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>confirmation of sentence {}</source>
        <translation>pengesahan kalimat {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>edit of sentence {}</source>
        <translation>penyuntingan kalimat {}</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>correction of the details</source>
        <translation>perbaikan rincian</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>change of the summary</source>
        <translation>perubahan ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>new translation</source>
        <translation>terjemahan baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>new translations</source>
        <translation>terjemahan baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>marking as article text</source>
        <translation>penandaan sebagai isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/session_commands.py"/>
        <source>folding away</source>
        <translation>pelipatan</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Other translations</source>
        <translation>Terjemahan lain</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Enter or a digit takes one · Esc leaves it as it is</source>
        <translation>Enter atau angka memilih · Esc membiarkannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Other translations of the sentence</source>
        <translation>Terjemahan lain kalimat ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>Asking the model …</source>
        <translation>Menanyai model …</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/suggestions.py"/>
        <source>The model has no other translation.</source>
        <translation>Model tidak punya terjemahan lain.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../../app/dwiwarta/gui/sentence_dropping.py"/>
        <source>Drop to put it into the summary</source>
        <translation>Letakkan untuk memasukkannya ke ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/sentence_dropping.py"/>
        <source>This is no sentence of the article’s text</source>
        <translation>Ini bukan kalimat isi artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/sentence_dropping.py"/>
        <source>There is no summary yet</source>
        <translation>Belum ada ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/sentence_dropping.py"/>
        <source>Drop to take it out of the summary</source>
        <translation>Letakkan untuk mengeluarkannya dari ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/sentence_dropping.py"/>
        <source>It is in the summary already</source>
        <translation>Sudah ada dalam ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Dwiwarta’s ranking</source>
        <translation>Peringkat Dwiwarta</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>The first sentences</source>
        <translation>Kalimat pertama</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>LSA (latent topics)</source>
        <translation>LSA (topik laten)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Luhn (frequent words)</source>
        <translation>Luhn (kata yang sering)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>KL divergence</source>
        <translation>Divergensi KL</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Edmundson (title and cue words)</source>
        <translation>Edmundson (kata judul dan kata kunci)</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Method of the summary</source>
        <translation>Cara meringkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>How the sentences are chosen</source>
        <translation>Cara kalimat dipilih</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Number of sentences in the summary</source>
        <translation>Banyaknya kalimat dalam ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Copy the summary</source>
        <translation>Salin ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Copy the summary in both languages</source>
        <translation>Salin ringkasan dalam kedua bahasa</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Choose a sentence to go to its place; put others in from the article’s menu, or drag them here</source>
        <translation>Pilih kalimat untuk menuju tempatnya; masukkan kalimat lain dari menu artikel, atau seret ke sini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Not translated yet</source>
        <translation>Belum diterjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Shorter</source>
        <translation>Lebih pendek</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Longer</source>
        <translation>Lebih panjang</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Chosen by you</source>
        <translation>Pilihan Anda</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>{} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{} dari %Ln kalimat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/summary_pane.py"/>
        <source>The summary appears here.</source>
        <translation>Ringkasan tampil di sini.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>New tag</source>
        <translation>Tag baru</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Several are parted by commas</source>
        <translation>Beberapa tag dipisahkan dengan koma</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Add the new tag</source>
        <translation>Tambahkan tag baru</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Tag %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dialogs/tags.py"/>
        <source>No tags yet. Type one above.</source>
        <translation>Belum ada tag. Ketik di atas.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../app/dwiwarta/gui/app.py"/>
        <source>A copy of the file is kept as {}.</source>
        <translation>Salinan berkas itu disimpan sebagai {}.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/app.py"/>
        <source>The defaults are in use.</source>
        <translation>Setelan awal dipakai.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Open articles</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Open a folder of articles</source>
        <translation>Buka folder artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Story</source>
        <translation>Liputan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/commands.py"/>
        <source>Where is “{}” now?</source>
        <translation>Di mana “{}” sekarang?</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/dropping.py"/>
        <source>Drop to install the translation model</source>
        <translation>Letakkan untuk memasang model terjemahan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/dropping.py"/>
        <source>Drop to read %Ln thing(s)</source>
        <translation>
            <numerusform>Letakkan untuk membaca %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/importing.py"/>
        <source>a fault in Dwiwarta; a report was shown</source>
        <translation>kesalahan dalam Dwiwarta; laporannya sudah ditampilkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>Dwiwarta does not go online. Save the page in your browser and drop the file, or drop the selected text.</source>
        <translation>Dwiwarta tidak terhubung ke jaringan. Simpan halaman itu di peramban lalu letakkan berkasnya, atau letakkan teks yang dipilih.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>the picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>the text</source>
        <translation>teks</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/incoming.py"/>
        <source>There is no text here to read.</source>
        <translation>Tidak ada teks untuk dibaca di sini.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>What you were typing in %n sentence(s) was saved and is back. Undo takes it away again.</source>
        <translation>
            <numerusform>Ketikan Anda dalam %n kalimat tersimpan dan dikembalikan. Urungkan menghapusnya lagi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>Without a title</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Cancel translating</source>
        <translation>Ba&amp;talkan penerjemahan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>&amp;Translate</source>
        <translation>&amp;Terjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>No article text</source>
        <translation>Tidak ada isi artikel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>%Ln edited or confirmed</source>
        <translation>
            <numerusform>%Ln disunting atau disahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/main_window.py"/>
        <source>{} of %Ln sentence(s) translated</source>
        <translation>
            <numerusform>{} dari %Ln kalimat diterjemahkan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/notice.py"/>
        <source>Everything is read and translated.</source>
        <translation>Semuanya sudah dibaca dan diterjemahkan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/outdated.py"/>
        <source>%Ln sentence(s) were translated by {}; {} is in use now. What you edited or confirmed stays.</source>
        <translation>
            <numerusform>%Ln kalimat diterjemahkan oleh {}; kini yang dipakai {}. Yang Anda sunting atau sahkan tidak berubah.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>Your English “{}” was of this sentence, which has gone: “{}”</source>
        <translation>Bahasa Inggris Anda “{}” berasal dari kalimat yang sudah hilang ini: “{}”</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>Read again: every sentence is as it was.</source>
        <translation>Dibaca ulang: semua kalimat tetap sama.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln sentence(s) changed</source>
        <translation>
            <numerusform>%Ln kalimat berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln berpindah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln hilang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>%Ln note(s) have lost their place; they are on the desk under Notes.</source>
        <translation>
            <numerusform>%Ln catatan kehilangan tempatnya; lihat di meja kerja pada Catatan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>What you wrote of %Ln sentence(s) that have gone is kept in notes.</source>
        <translation>
            <numerusform>Tulisan Anda tentang %Ln kalimat yang hilang disimpan sebagai catatan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/reading_again.py"/>
        <source>Read again: {}; {} as before.</source>
        <translation>Dibaca ulang: {}; {} tetap sama.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terakhir</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/tool_bar.py"/>
        <source>No files yet</source>
        <translation>Belum ada berkas</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/undoing.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/undoing.py"/>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/message_bar.py"/>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/message_bar.py"/>
        <source>Act on the message</source>
        <translation>Tindak lanjuti pesan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/views/middle.py"/>
        <source>Warning about the article</source>
        <translation>Peringatan tentang artikel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln say(s) nearly the same as one in the library.</source>
        <translation>
            <numerusform>%Ln hampir sama dengan artikel di pustaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Dwiwarta goes on reading %Ln thing(s) that it did not get to before it was closed.</source>
        <translation>
            <numerusform>Dwiwarta melanjutkan membaca %Ln artikel yang belum sempat dibaca sebelum ditutup.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Show what differs</source>
        <translation>Tampilkan perbedaannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Something else was changed since. Edit → Undo takes back one step after the other.</source>
        <translation>Ada hal lain yang berubah sesudahnya. Sunting → Urungkan membatalkan langkah satu per satu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln article(s) added</source>
        <translation>
            <numerusform>%Ln artikel ditambahkan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>This article is in the library already; the stored one was opened</source>
        <translation>Artikel ini sudah ada di pustaka; yang tersimpan dibuka</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln tidak dapat dibaca</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>the rest was cancelled</source>
        <translation>sisanya dibatalkan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The library has an article that says nearly the same ({} % alike).</source>
        <translation>Pustaka memiliki artikel yang isinya hampir sama ({} % mirip).</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Stop reading</source>
        <translation>Berhenti membaca</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>1 article added from the watched folder</source>
        <translation>1 artikel ditambahkan dari folder pantauan</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The library has no other article that says nearly the same.</source>
        <translation>Tidak ada artikel lain di pustaka yang isinya hampir sama.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln sudah ada di pustaka</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Translate again</source>
        <translation>Terjemahkan lagi</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The watched folder {} is not there. It is looked for again.</source>
        <translation>Folder pantauan {} tidak ada. Folder itu akan dicari lagi.</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>Show the reasons</source>
        <translation>Tampilkan alasannya</translation>
    </message>
    <message>
        <location filename="../../app/dwiwarta/gui/workflow.py"/>
        <source>The glossary was written to {}.</source>
        <translation>Glosarium ditulis ke {}.</translation>
    </message>
</context>
</TS>
