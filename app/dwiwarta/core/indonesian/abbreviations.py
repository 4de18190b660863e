"""Words that say whether a full stop ends an Indonesian sentence.

The sets were gathered by hand from the common usage of newspapers and letters. Every entry is in lower case and
without its last full stop.
"""

from __future__ import annotations


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Stand before a name or a number: titles, ranks, places, kinds of company, references.
BEFORE_NAME = _words(
    """
    a.l a.n abd adm akbp alm almh an arh arm bl bpk brig brigjen bripda bripka briptu caj ckm cpl cpm cq cv czi d.a
    dirjen dk dr dra drg drh drs ds dsn fa fx gen gg gub h hj hlm hm inf ir irjen jend jil jl jln k.h kab kadiv
    kapolres kapt kav kec kel kep kh kol kombes komjen kompol kpt let letda letjen letkol lettu mayjen mgr mhd moh
    mr mrs ms muh nn no nop ny nyi o.b p.t pdt pelda perum pgs pj pjs plh plt pol prof prov psl pt pte purn r.a r.m
    r.ng r.r rep ret rev rm rp rr rs rsia rsu rsud s.d sdr sdri serda serka serma sertu st tb tel telp tg tgk tgl tk
    tn u.b u.p ud up us ust ustd vol vs wil yth
    """
)

#: Stand before a number, and are or look like words of their own: months, places in a text or a street.
BEFORE_NUMBER = _words(
    """
    agst agt apr art bab blok chap des ed ext fax feb gbr hal hp idr jan jul jun km lamp lt mar mei nov okt pasal pk
    pkl ps rt rw sep sept tab telepon th thn us$ wa
    """
)

#: Stand after a name, and before another of them or the end of the sentence: degrees, kinds of company.
AFTER_NAME = _words(
    """
    a.ma a.md ak amd apt b.a b.eng b.sc bba co corp d.c inc l.c lc ll.b ll.m ltd m.a m.ag m.b.a m.eng m.h m.h.i
    m.hum m.i.kom m.kes m.kn m.kom m.m m.p m.p.h m.pd m.pd.i m.ph m.phil m.psi m.sc m.si m.sn m.sos m.t m.th mba mh
    msc msi ph.d phd r.i s.ag s.e s.farm s.h s.h.i s.hut s.i.k s.i.kom s.i.p s.ip s.ked s.kep s.kg s.km s.kom s.p
    s.pd s.pd.i s.pi s.psi s.pt s.s s.si s.sn s.sos s.stp s.t s.th se sh sik skm sp.a sp.an sp.b sp.jp sp.kk sp.m
    sp.og sp.p sp.pd sp.rad spd tbk
    """
)

#: Stand before a letter that is no initial: "vitamin C.", "Komisi A.".
BEFORE_LETTER = _words(
    """
    blok darah derajat gedung golongan grade grup hepatitis huruf influenza jalur kategori kelas kelompok komisi
    level liga opsi paket poin pos rencana rhesus ring seri serie terminal tim tipe vitamin wilayah zona
    """
)

#: Open a sentence and are no part of a name: after an abbreviation they show that it ended the sentence before.
SENTENCE_OPENERS = _words(
    """
    ada adalah adanya adapun agar akan akhirnya akibat akibatnya aku anda andai antara apa apabila apakah apalagi
    artinya atas awalnya bagaimana bagi bahkan bahwa banyak beberapa begitu belum berbagai berdasarkan berikut
    berikutnya bersama biasanya bila bisa bukan bukankah caranya contohnya dalam dan dapat dari dengan di dia diduga
    diketahui dikatakan dikutip dilansir disebutkan ditambahkan faktanya guna hal hampir hanya harus hasilnya hingga
    ia ini inilah intinya isinya itu itulah jadi jangan jika juga justru kabarnya kadang kalau kami kapan karena
    karenanya katanya keduanya kemarin kemudian kendati kepada ketika kini kita konon lagi lain lalu lantas lebih
    maka makanya malah masih masing-masing melalui memang mengapa mengenai mengingat mengutip menurut menurutnya
    mereka meski meskipun misalnya mungkin namun nanti nantinya oleh pada padahal para pasalnya penyebabnya perlu
    pertama pihaknya rasanya rencananya saat sambil sampai sang saya sayangnya sebab sebagai sebagian sebaliknya
    sebanyak sebelum sebelumnya sebenarnya sebetulnya sebuah secara sedangkan sedikitnya segala sehingga sejak
    sejauh sejumlah sekalipun sekarang sekitar selain selaku selama selanjutnya seluruh sementara semoga semua
    semula seorang sepanjang seperti serta sesuai setelah setelahnya setiap setidaknya siapa siapakah silakan sudah
    sungguh supaya tak tanpa tapi telah tentang tentu tentunya terakhir terhadap terkait terlebih ternyata tersebut
    tetapi tiap tidak tidaklah tujuannya umumnya untuk usai waktu walau walaupun yaitu yakni yang
    """
)

#: Follow a closing quote and belong to it, whatever the case of their first letter: "said", "asked", "added".
SAYING = _words(
    """
    bebernya cetus cetusnya gumam gumamnya imbuh imbuhnya jelasnya kata katanya kelakar kelakarnya keluh keluhnya
    kilah kilahnya paparnya pungkas pungkasnya sahut sahutnya sambungnya sebutnya serunya tambahnya tandas tandasnya
    tanya tanyanya tegas tegasnya terangnya teriak teriaknya tukas tukasnya tulis tulisnya tutupnya tutur tuturnya
    ucap ucapnya ujar ujarnya ungkap ungkapnya urainya
    """
)
