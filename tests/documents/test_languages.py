"""Languages: the given one wins, and names from another language do not decide."""

import pytest

from dragoman.documents.languages import code, identify, language_of

SAMPLES = {
    "en": "At the meeting, Nguyễn Văn Bình and Trần Thị Hương thanked Đỗ Đức Hùng for the visit to Hà Nội.",
    "vi": "Bộ trưởng Ngoại giao đã tiếp Đại sứ đến chào từ biệt và cảm ơn những đóng góp của ông.",
    "zh": "外交部长会见来访的大使，双方就贸易和教育合作深入交换意见，一致同意加强往来。",
    "fr": "Le ministre a reçu l'ambassadeur et l'a remercié de ses efforts pour la coopération.",
    "es": "El ministro recibió a la embajadora y le agradeció sus esfuerzos por la cooperación.",
    "ru": "Министр принял посла и поблагодарил его за вклад в развитие сотрудничества между двумя странами.",
    "lo": "ລັດຖະມົນຕີໄດ້ຕ້ອນຮັບເອກອັກຄະລັດຖະທູດ ແລະ ຂອບໃຈສໍາລັບການຮ່ວມມືລະຫວ່າງສອງປະເທດ",
    "km": "រដ្ឋមន្ត្រីបានទទួលជួបឯកអគ្គរដ្ឋទូត និងថ្លែងអំណរគុណចំពោះកិច្ចសហប្រតិបត្តិការ",
    "ko": "외교부 장관은 대사를 접견하고 양국 간의 협력에 대한 노력에 감사를 표했다.",
    "ja": "外務大臣は大使と会談し、両国の協力の強化について意見を交わしました。",
}  # fmt: skip


@pytest.mark.parametrize("language", SAMPLES)
def test_samples(language: str) -> None:
    assert identify(SAMPLES[language]) == language


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("English", "en"),
        ("vie", "vi"),
        ("zh_CN", "zh"),
        ("", None),
        ("?", None),
        (None, None),
    ],
)
def test_given_forms(given: str | None, expected: str | None) -> None:
    assert code(given) == expected


def test_the_given_language_wins() -> None:
    assert language_of("fr", SAMPLES["en"]) == "fr"


def test_no_words_no_language() -> None:
    assert identify("12 — 34") == "und"


@pytest.mark.parametrize(
    "line",
    [
        "President Tô Lâm meets Nguyễn Xuân Phúc, Phạm Minh Chính",
        "Participants: Nguyễn Văn An, Trần Thị Hoa, Lê Quốc Bảo, Phạm Đức Long, Đỗ Thu Hà",
        "Minister Bùi Văn Sơn hosts Chinese ambassador",
    ],
)
def test_names_alone_are_not_vietnamese(line: str) -> None:
    assert identify(line) != "vi"
