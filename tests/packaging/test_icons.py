"""The icon in all sizes and forms, from its one drawing."""

from io import BytesIO

import pytest
from PIL import Image

from shipping import facts, icons


@pytest.mark.parametrize("size", facts.ICON_SIZES)
def test_it_is_drawn_in_every_size(qapp, size):
    image = Image.open(BytesIO(icons.png(size)))
    assert image.size == (size, size)
    assert image.getpixel((0, 0))[3] == 0
    assert image.getpixel((size // 2, size // 8))[:3] == (11, 106, 106)


def test_linux_gets_the_theme_s_folders(qapp, tmp_path):
    icons.write_linux(tmp_path)
    names = {
        path.relative_to(tmp_path / "icons" / "hicolor").as_posix() for path in tmp_path.rglob("*") if path.is_file()
    }
    sizes = {f"{size}x{size}/apps/{facts.ID}.png" for size in facts.ICON_SIZES}
    assert names == {*sizes, f"scalable/apps/{facts.ID}.svg"}


def test_windows_and_macos_get_all_sizes_in_a_file(qapp, tmp_path):
    icons.write_others(tmp_path)
    with Image.open(tmp_path / "dwiwarta.ico") as windows, Image.open(tmp_path / "dwiwarta.icns") as mac:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= windows.info["sizes"]
        assert (512, 512, 2) in mac.info["sizes"]
