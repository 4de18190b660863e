"""Words that deny, in both languages, and expressions that only look as if they did; gathered by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Words:
    """Words to find, compiled when they are first looked for: all of them take a twentieth of a second."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place in `text`, as a pattern does."""
        return self._compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield every place in `text`, as a pattern does."""
        return self._compiled.finditer(text)

    def findall(self, text: str) -> list[str]:
        """Return all that is found in `text`, as a pattern without groups does."""
        return self._compiled.findall(text)


def _any(*alternatives: str) -> Words:
    """Return what finds any of the alternatives as whole words, in any case."""
    return Words(rf"\b(?:{'|'.join(alternatives)})(?!\w)")


#: Indonesian words that deny.
SOURCE = _any(
    "(?:tidak|tak|bukan|belum|jangan)(?:lah|nya)?",
    "tanpa|tiada|takkan|nggak|enggak|ndak|gak|ogah",
)

_NOT = "(?:tidak|tak|bukan|nggak|gak)(?:lah|nya)?"
#: Expressions with such a word that deny nothing: "not only", "none other than", "like it or not", "recently".
IDIOMS = _any(
    rf"{_NOT}\s(?:hanya|cuma|cuman|saja|sekadar|sekedar|semata|melulu|sebatas)",
    rf"{_NOT}\s(?:lain|ayal|pelak|urung|jarang|sedikit|kurang|lebih|lama|jauh|apa-apa|kalah|terkecuali|luput|henti|heran)",
    rf"{_NOT}\s(?:ubahnya|bosan|putus|diragukan|terhitung|terbilang|terhingga|sengaja|seperti|salah\slagi)",
    rf"{_NOT}\s(?:bisa|dapat|boleh|mungkin)\s(?:tidak|tak)|{_NOT}\smustahil",
    r"(?:mau|suka)\s(?:tidak|tak|nggak|gak)\s(?:mau|suka)",
    r"(?:paling|se)\s?tidak(?:nya)?",
    r"bagaimana\s(?:tidak|tak)(?=\s?[,.?!])",
    r"bukan\s(?:main|kepalang|buatan|(?:tidak|tak)\smungkin|(?:lagi\s)?rahasia)",
    r"(?:ya|iya)\s(?:atau|dan)\s(?:tidak|bukan)",
    r"(?:atau|ataukah|maupun)\s(?:tidak|tak|belum|bukan)(?:nya)?",
    r"belum\s(?:lama|lagi)|sekali-kali\s(?:tidak|jangan)|jangan\slupa",
    r"jangan-jangan|jangankan|tidak-tidak|tidakkah|bukankah|tidaknya|bukan(?=\?)",
    r"tanpa\s(?:henti|ampun|sadar)|tak\ster\w+",
)

#: Words that deny in themselves, and prefixes: their English does so too and must not pass for the "not" beside them.
IMPLIED = _any(
    r"\w*gagal\w*|menolak\w*|ditolak|tertolak|penolakan|\w*bantah\w*|kekurangan|jarang|enggan|mustahil|\w*batal\w*|melarang|dilarang",
    r"larangan|berhenti|menghentikan|dihentikan|mengabaikan|ilegal|menyangkal|non-?[a-z]{3}[\w-]*|nir[a-z]{3}[\w-]*",
)
#: Words that English may say with "not" or "no".
NEARLY = _any(
    r"kurang|sulit|hampa|melawan|menentang|hilang|kehilangan|sedikit|hanya|salah|keliru|kecuali|sama|bebas|kosong"
)

#: English words that deny as "tidak" does. "No. 41" is a number.
TARGET = _any(
    r"not|no(?!\.?\s?[0-9])|none|noone|nothing|nobody|nowhere|never|neither|nor|without|cannot|non|nope|dont|doesnt|didnt|cant",
    r"(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|might|ai|sha|dare|ought)n['’?´`]t",
)

#: English words that carry a denial inside: "unknown", "inconclusive", "lack", "fail", "instead", "far from".
CARRIERS = _any(
    r"un-\w+|un(?!der|til|it|ion|iq|ive|ife|iform|anim|cles?\b|icorn|ix|ilever|esco|icef|ctu|fortunat|fold|veil|cover|leash|precedent)"
    r"\w{3,}",
    r"in(?:ability|accessib|accura|action|active|adequa|appropria|capab|complet|comprehens|conclus|consisten|convenien|"
    r"correct|cred|defin|depend|direct|dispens|effect|effici|equal|equit|evitab|experienc|flexib|formal|frequent|human|"
    r"jus|secur|signific|stab|suffici|tangib|toler|valid|vincib|visib|sensitiv|sincer|coheren|compat|compet|expens|attent|"
    r"hospit|oper|auspic|discre|explic)\w*|(?:sub(?:optim|standard|par\b)|disproportion)\w*",
    r"i[mn]\w{3,}[ai]bl[ey]|indifferen\w*|infertil\w*",
    r"im(?:mature|mobil|modera|moral|mortal|partial|patien|perfect|polite|possib|probab|prop(?:er|ri)|prud)\w*",
    r"dis(?:abl|advantag|agree|allow|appoint|approv|belie|connect|continu|grac|honest|honou?r|like|miss|obe|order|pleas|"
    r"prov|qualif|regard|respect|satisf|trust)\w*",
    r"il(?:legal|legitim|literate|logical)\w*|ir(?:regular|relevan|respons|revers|rational|replac)\w*",
    r"non(?!e\b|ethe)\w{3,}|mal(?:func|nutri|nour|treat)\w*|ab(?:normal)\w*",
    r"(?!nonethe|neverthe|wire|bl|regard|un)\w{2,}less(?:ly|ness)?|unless|regardless|otherwise|innocen\w*",
    r"lack\w*|fail\w*|refus\w*|reject\w*|den(?:y|ie[sd]|ying|ial)|declin\w*|reluctan\w*|impossib\w*",
    r"refrain\w*|discourag\w*|outlaw\w*|depriv\w*|avoid\w*|prevent\w*|prohibit\w*|forbid\w*|forbade|bann?(?:ed|ing|s)?|halt\w*|stop\w*|ceas\w*|withh[eo]ld\w*",
    r"absen\w+|hardly|barely|rarely|scarcely|seldom|instead|rather\sthan|as\sopposed|unlike\w*|untrue|neglect\w*|ignor\w*",
    r"(?:have|has|had|is|are|was|were)\s(?:\w+\s)?yet\sto|far\sfrom|short\sof|free\s(?:of|from)|\w+-free|out\sof|too\s\w+\s(?:to|for)",
)

#: English words that render those of `IMPLIED` and are no `CARRIERS`.
RENDERED = _any(
    r"(?:revers|overturn|revok|annul|cancel|scrap|quash|abolish|abandon|repeal|rescind|nullif|oppos|suspen[ds])\w*",
    r"end(?:s|ed|ing)?|drop(?:s|ped|ping)?|barr(?:ed|ing)",
)

#: English expressions with a negative word that deny nothing.
ENGLISH_IDIOMS = _any(
    r"no\sdoubt|not\sto\smention|not\s(?:only|just|merely|simply|least)|last\sbut\snot|(?:do\snot|don['’]t)\sforget",
    r"can(?:not|['’]t)\shelp|(?:or|if|why)\snot|no\s(?:more|less|fewer|other)\sthan|no\smatter|never\s(?:been\s)?(?:more|\w+er)",
)

#: "Not until": what "baru" (only then) says.
UNTIL = re.compile(r"(?:\bnot|n['’]t)\s(?:[^\s.;]+\s){0,8}until\b", re.IGNORECASE)
ONLY_THEN = _any(r"baru(?!-)")

#: Words that may stand for a denial or for nothing of the kind.
DOUBTFUL = _any(
    r"few|little|less|yet|except\w*|against|free|only|exclu\w*|beyond|wrong|false|doubt\w*|difficult\w*|hard|too|minus|pending",
    r"remain\w*|still|miss\w*|mis\w{4,}|los(?:e|es|ing|s|t)|anti\w*|void|empty|zero|short|outside|cancel\w*|nullif\w*|away|out|oppos\w*",
    r"contrary|resist\w*|spared?|bad|poor\w*|weak\w*|mal\w{4,}|low\w*|small\w*|bare|close|left|stay\w*|keep\w*|rid",
)

#: What makes a doubtful word sure: the Indonesian that it often renders.
SURE = (
    (_any(r"belum"), _any(r"pending|remain\w*|await\w*")),
    (_any(r"belum(?!.*\bsebelumnya\b)"), _any(r"before")),
    (_any(r"belum\spernah"), _any(r"unprecedented\w*|unheard")),
    (_any(r"bukannya"), _any(r"(?:more|less|other|rather)\s(?:[^\s.;]+\s){0,8}than")),
    (
        _any(rf"{_NOT}\s(?:memenuhi|mematuhi|mengindahkan|menghiraukan|menaati|menuruti|patuh|taat)"),
        _any(r"def(?:y|ie[sd]|ying|ian\w*)|flout\w*|violat\w*|breach\w*|br(?:oke|eak|eaks|oken|eaking)"),
    ),
    (_any(rf"{_NOT}\s(?:ter\w+|kena|ada|mengandung|positif)"), _any(r"negative\w*")),
    (_any(rf"{_NOT}\s(?:bercanda|bergurau|main-main)"), _any(r"serious\w*|earnest")),
    (_any(rf"{_NOT}\s(?:\w+\s){{0,8}}(?:kecuali|selain|sebelum)"), _any(r"only|until|except\w*")),
    (
        _any(rf"{_NOT}\s(?:banyak|terlalu|begitu|seberapa|besar|cukup)"),
        _any(r"few|little|small|less|hardly|poor\w*|low|limited"),
    ),
    (
        _any(rf"{_NOT}\s(?:berubah|mengubah|bergerak|beranjak|bergeser)"),
        _any(r"remain\w*|stay\w*|still|same|steady|left|stable|maintain\w*|ke(?:ep\w*|pt)|preserv\w*"),
    ),
    (_any(rf"{_NOT}\sbersalah"), _any(r"clear(?:ed|s|ing)?|acquit\w*")),
    (_any(rf"{_NOT}\slagi"), _any(r"offline|former\w*|defunct|used\sto")),
    (_any(rf"{_NOT}\s(?:benar|betul|tepat)"), _any(r"wrong|false|mis\w{4,}")),
    (_any(rf"{_NOT}\s(?:mudah|gampang)"), _any(r"difficult\w*|hard|tough")),
    (_any(rf"{_NOT}\s(?:percaya|yakin)"), _any(r"doubt\w*|s[ck]eptic\w*|suspicio\w*")),
    (
        _any(rf"{_NOT}\s(?:ingin|mau|bersedia|disebut|menyebut)\w*\s(?:\w+\s)?(?:nama|namanya|identitas\w*)"),
        _any(r"anonym\w*"),
    ),
    (_any(r"(?:agar|supaya|untuk)\s(?:\w+\s)?(?:tidak|tak)"), _any(r"against|out|away|keep\w*|remov\w*")),
    (
        _any(rf"{_NOT}\smasuk\sakal|{_NOT}\s(?:jelas|wajar)"),
        _any(r"absurd\w*|ridicul\w*|nonsens\w*|vague\w*|obscur\w*"),
    ),
)
