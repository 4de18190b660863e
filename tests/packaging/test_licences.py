"""Whose everything in a package is can be told, and a licence that does not fit is not passed over."""

import pytest

from dwiwarta.core import parts
from shipping import licences, supply


def test_modules_are_traced_to_who_made_them():
    assert licences.unowned({"lxml", "json", "dwiwarta", "_pyi_rth_utils", "_sysconfigdata__linux_x86"}) == []
    assert licences.unowned({"lxml", "a_module_from_nowhere"}) == ["a_module_from_nowhere"]


def test_what_the_tools_leave_in_a_program_is_counted():
    names = licences.owners({"lxml", "PIL", "dwiwarta"})
    assert names == ["lxml", "pillow", "pyinstaller", "pyinstaller-hooks-contrib"]


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("BSD-3-Clause", True),
        ("3-Clause BSD License", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GNU Affero General Public License v3 or later (AGPLv3+)", True),
        ("MIT-CMU", True),
        ("Other/Proprietary License", False),
        ("Limited, no modification permitted", False),  # "mit" twice, and no MIT
        ("GNU General Public License v2 (GPLv2)", False),
        ("UNKNOWN", False),
    ],
)
def test_licences_are_judged_by_whole_words(licence, fits):
    assert supply.fits("a-library", licence) is fits


def test_every_library_at_run_time_has_a_licence_that_fits():
    strange = {part.name: part.licence for part in parts.parts() if not supply.fits(part.name, part.licence)}
    assert strange == {}
