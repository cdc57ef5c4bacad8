"""The words of pages: names are told apart by their letters, so that they are set and read aloud right."""

import pytest

from dragoman.web.words import named, script, tongue


@pytest.mark.parametrize(
    ("name", "language", "letters"),
    [
        ("Trần Thu Hà", "vi", "Vietnamese"),
        ("Tran Thu Ha", None, "Latin letters"),
        ("Ramón Ibarra", None, "Latin letters with marks"),
        ("沈玉兰", "zh", "Chinese characters"),
        ("石田はるか", "ja", "Japanese"),
        ("서민재", "ko", "Korean"),
        ("Виктор Саблин", "und-Cyrl", "Cyrillic"),
        ("សុខ វណ្ណារ៉ា", "km", "Khmer"),
    ],
)
def test_a_name_tells_its_letters(name: str, language: str | None, letters: str) -> None:
    assert (tongue(name), script(name)) == (language, letters)
    assert str(named(name)) == (f'<span lang="{language}">{name}</span>' if language else name)
