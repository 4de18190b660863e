"""Negation: a "not" of the source is carried by some word of the translation, and none is added."""

from __future__ import annotations

import re

from dwiwarta.core.translation.checks.wording import quoted
from dwiwarta.core.types import Check, Severity

KIND = "negation"

# Expressions with a negative word that do not deny: "not only", "none other than", "like it or not", "recently".
_IDIOMS = re.compile(
    r"\b(?:(?:tidak|tak|bukan|bukannya|tidaklah|bukanlah)\s(?:hanya|cuma|cuman|saja|sekadar|sekedar|semata|melulu|sebatas)"
    r"|(?:tidak|tak|tiada)\s(?:lain|ayal|pelak|urung|jarang|sedikit|kurang|lebih|lama|apa-apa|kalah|terkecuali|luput|"
    r"henti|heran|ubahnya|bosan|putus|diragukan|jauh|terhitung|terbilang|terhingga|sengaja|seperti)\b(?:\slagi)?"
    r"|(?:tidak|tak)\s(?:bisa|dapat|boleh)\s(?:tidak|tak)|mau\s(?:tidak|tak|nggak|gak)\smau|suka\s(?:tidak|tak)\ssuka"
    r"|bukan\s(?:main|kepalang|buatan|tidak\smungkin|tak\smungkin)|mau\stak\smau|(?:paling|se)\s?tidak(?:nya)?|(?:ya|iya)\s(?:atau|dan)\s(?:tidak|bukan)"
    r"|(?:atau|ataukah|maupun)\s(?:tidak|tak|belum|bukan)(?:nya)?\b|belum\s(?:lama|lagi)|sekali-kali\s(?:tidak|jangan)"
    r"|jangan-jangan|jangankan|tidak-tidak|tidakkah|bukankah|bukan\?|kan\?|tidaknya|tak\sjarang|tanpa\s(?:henti|ampun|sadar)"
    r"|tak\ster\w+|tidak\s(?:mungkin\stidak|salah\slagi)|jangan\slupa|bukan\s(?:lagi\s)?rahasia)",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:tidak|tidaklah|tak|bukan|bukanlah|bukannya|belum|belumlah|jangan|janganlah|tanpa|tiada|nggak|enggak|ndak|gak|"
    r"ogah|takkan|taklah)\b",
    re.IGNORECASE,
)
# Weaker than a word of its own: prefixes, which English often says with another word.
_PREFIXED = re.compile(r"\b(?:non-?|nir)(?=[a-z]{3})[\w-]+", re.IGNORECASE)
# Words that deny in themselves: their English does too, and must not pass for the "not" beside them.
_IMPLIED_SOURCE = re.compile(
    r"\b(?:gagal|kegagalan|menolak|ditolak|penolakan|membantah|dibantah|bantahan|kurang|kekurangan|jarang|enggan|mustahil|"
    r"kecuali|batal|membatalkan|dibatalkan|melarang|dilarang|larangan|berhenti|menghentikan|sulit|"
    r"mengabaikan|hampa|ilegal|melawan|menentang|hilang|kehilangan|sedikit|hanya|menyangkal|salah(?!\s(?:satu|seorang|sebuah))|keliru)\b",
    re.IGNORECASE,
)
_STRONG_TARGET = re.compile(
    r"\b(?:not|no(?!\.?\s?[0-9])|none|nothing|nobody|nowhere|never|neither|nor|without|cannot|non|dont|doesnt|didnt|wont|cant|nope|"
    r"(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|would|should|must|need|might|ai|sha|dare|ought)n['’?´`]t)\b",
    re.IGNORECASE,
)
_WEAK_TARGET = re.compile(
    r"\b(?:un(?!der|til|it|ion|iq|ive|ife|iform|anim|cle|icorn|ix|ilever|esco|icef|ctu)\w{3,}|"
    r"(?:in|im)(?:ability|accessib|accura|action|active|adequa|appropria|capab|complet|consisten|convenien|correct|defin|"
    r"depend|direct|effect|effici|equal|equit|experienc|flexib|formal|frequent|human|jus|secur|signific|stab|suffici|"
    r"visib|vincib|conclus|evitab|cred|comprehens|dispens|tangib|toler|valid|mature|mobil|modera|mun|partial|patien|perfect|possib|probab|proper|polite|moral|mortal|pun)\w*|"
    r"(?:dis|il|ir)(?:abl|belie|grac|advantag|agree|allow|appear|appoint|approv|believ|connect|continu|honest|honou?r|like|miss|"
    r"obe|order|pleas|prov|qualif|regard|respect|satisf|trust|legal|legitim|literate|logical|regular|relevan|respons|"
    r"revers|rational|replac)\w*|non\w{3,}|\w{2,}less(?:ly|ness)?|less|unless|lack\w*|fail\w*|refus\w*|reject\w*|den(?:y|ie[sd]|ying|ial)|"
    r"avoid\w*|prevent\w*|prohibit\w*|forbid\w*|forbade|bann?(?:ed|ing|s)?|absen\w+|hardly|barely|rarely|scarcely|seldom|"
    r"few|little|yet|instead|rather|except\w*|stop\w*|against|free|only|ignor\w*|exclu\w*|beyond|declin\w*|innocen\w*|ceas\w*|"
    r"wrong|false|doubt\w*|difficult\w*|hard|impossib\w*|halt\w*|too|minus|pending|remain\w*|still|miss\w*|"
    r"mis\w{4,}|reluctan\w*|loss|lost|anti\w*|void|empty|zero|short|outside|regardless|"
    r"cancel\w*|withh[eo]ld\w*|nullif\w*|illegal\w*|otherwise|mal\w{4,}|away|out|oppos\w*|object\w*|contrary|neglect\w*|odd|wary|rid|"
    r"abnormal|atypical|amoral|resist\w*|spared?|ill|bad|poor\w*|weak\w*|unlike\w*|versus|as opposed)\b",
    re.IGNORECASE,
)


def check(source: str, target: str) -> list[Check]:
    """Return a finding where the negations of the two sides do not balance.

    Words such as "fail", "lack", "un-" and "-less" carry a negation as well as "not" does, unless the source has its
    own word for them.
    """
    strong = _negations(source)
    denied = list(_STRONG_TARGET.finditer(target))
    if not strong and not denied:
        return []
    implied = len(_IMPLIED_SOURCE.findall(source)) + len(_PREFIXED.findall(source))
    weak = list(_WEAK_TARGET.finditer(target))
    if strong and len(denied) < len(strong):
        spare = max(0, len(weak) - implied)
        if not denied and not spare:
            return [_lost(source, strong[0], Severity.HIGH)]
        if len(denied) + spare < len(strong) and len(strong) > 1:
            return [_lost(source, strong[-1], Severity.MEDIUM)]
        return []
    if not strong and len(denied) > implied and not _IDIOMS.search(source):
        return [_added(target, denied[0])]
    return []


def _negations(source: str) -> list[re.Match[str]]:
    """Return the negative words that deny, those inside idioms left out."""
    idioms = [match.span() for match in _IDIOMS.finditer(source)]
    return [
        match for match in _STRONG.finditer(source) if not any(start <= match.start() < end for start, end in idioms)
    ]


def _lost(source: str, word: re.Match[str], severity: Severity) -> Check:
    said = quoted(source, word.start(), word.end())
    message = f"{said} denies; nothing in the English does, so the sentence may say the opposite."
    if severity is Severity.MEDIUM:
        message = f"{said} denies; the English has fewer negations than the Indonesian, and one may be lost."
    return Check(KIND, severity, word.span(), None, message)


def _added(target: str, word: re.Match[str]) -> Check:
    seen = quoted(target, word.start(), word.end())
    message = f"The English has {seen}, and the Indonesian denies nothing, so the sentence may say the opposite."
    return Check(KIND, Severity.MEDIUM, None, word.span(), message)
