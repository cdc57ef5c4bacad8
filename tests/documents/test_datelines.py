"""Datelines of every form the genre has, and the lines that only look like one."""

import pytest

from dragoman.documents.datelines import match_dateline

REST = "Foreign Minister Lee Soo met her counterpart on Friday and discussed trade, culture and education."


@pytest.mark.parametrize(
    ("line", "place", "date", "agency"),
    [
        ("HÀ NỘI — ", "Hà Nội", None, None),
        ("Addis Ababa (ENA) May 14/2021 ", "Addis Ababa", "2021-05-14", "ENA"),
        ("Phnom Penh (QN), May 14 – ", "Phnom Penh", "XXXX-05-14", "QN"),
        ("Addis Ababa, June 20/2023(ENA) ", "Addis Ababa", "2023-06-20", "ENA"),
        ("(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, June 3 (KUNA) -- ", "Kuwait", "XXXX-06-03", "KUNA"),
        ("(MENAFN- Andina News Agency) Lima, May 2 (Andina)-- ", "Lima", "XXXX-05-02", "Andina"),
        ("WASHINGTON DC — ", "Washington DC", None, None),
        ("MANILA, Philippines — ", "Manila, Philippines", None, None),
        ("The Hague – ", "The Hague", None, None),
        ("TEHRAN- ", "Tehran", None, None),
        ("Hanoi (VNA) – ", "Hanoi", None, "VNA"),
        ("Hanoi VNA May 5 -- ", "Hanoi", "XXXX-05-05", "VNA"),
        ("Hanoi: ", "Hanoi", None, None),
        ("Hanoi : ", "Hanoi", None, None),
        ("Kathmandu/Hanoi, Aug 12 (UNI) ", "Kathmandu/Hanoi", "XXXX-08-12", "UNI"),
        ("LIMA (Andina - 03rd March, 2022) ", "Lima", "2022-03-03", "Andina"),
        ("LIMA, (APP - Point News - 9th Jun, 2021 ) :", "Lima", "2021-06-09", "APP - Point News"),
        ("KUALA LUMPUR: ", "Kuala Lumpur", None, None),
        ("(VOVWORLD) - ", None, None, "VOVWORLD"),
        ("(ABCD) - ", None, None, "ABCD"),
        ("VNA - ", None, None, "VNA"),
        ("VOV.VN - ", None, None, "VOV.VN"),
        ("HAVANA, Cuba, Sep 13 (ACN) ", "Havana, Cuba", "XXXX-09-13", "ACN"),
        ("AKP Phnom Penh, August 23, 2018 — ", "Phnom Penh", "2018-08-23", "AKP"),
        ("AKP Phnom Penh, le 27 avril 2017 – ", "Phnom Penh", "2017-04-27", "AKP"),
        ("BEIJING, Aug. 20 (Xinhua) -- ", "Beijing", "XXXX-08-20", "Xinhua"),
        ("SEOUL, Dec. 29 (Yonhap) -- ", "Seoul", "XXXX-12-29", "Yonhap"),
        ("Hà Nội, 12 May (VNA) ", "Hà Nội", "XXXX-05-12", "VNA"),
        ("NEW DELHI, Jan 5 (PTI) ", "New Delhi", "XXXX-01-05", "PTI"),
        ("MOSCOW, March 3. /TASS/. ", "Moscow", "XXXX-03-03", "TASS"),
        ("Accra, Sept. 7, GNA – ", "Accra", "XXXX-09-07", "GNA"),
        ("Accra Sept 7 GNA -- ", "Accra", "XXXX-09-07", "GNA"),
        ("Hanoi VNA May 16 -- ", "Hanoi", "XXXX-05-16", "VNA"),
        ("Hanoi VNA May 8.-- ", "Hanoi", "XXXX-05-08", "VNA"),
        ("Cairo, April 12, 2021, SPA -- ", "Cairo", "2021-04-12", "SPA"),
        ("Hanoi VNA May 4 -- ", "Hanoi", "XXXX-05-04", "VNA"),
        ("Hanoi VNA Feb. 4. -- ", "Hanoi", "XXXX-02-04", "VNA"),
        ("Lima March 3 XQZ -- ", "Lima", "XXXX-03-03", "XQZ"),
        ("RIYADH, April 29 — ", "Riyadh", "XXXX-04-29", None),
        ("ASTANA. KAZINFORM – ", "Astana", None, "KAZINFORM"),
        ("LIMA, OCTOBER 3, XQZPRESS. ", "Lima", "XXXX-10-03", "XQZPRESS"),
        ("QUITO - 9 March 2021: ", "Quito", "2021-03-09", None),
        ("KUALA LUMPUR (May 10): ", "Kuala Lumpur", "XXXX-05-10", None),
        ("La Habana, 26 sep (RHC) ", "La Habana", "XXXX-09-26", "RHC"),
        ("Havana, 26 de março (RHC).- ", "Havana", "XXXX-03-26", "RHC"),
        ("Lima, May 2 (XQZ) ", "Lima", "XXXX-05-02", "XQZ"),
        ("New Delhi [India], October 4 (XQZ): ", "New Delhi", "XXXX-10-04", "XQZ"),
        ("Cairo, Rajab 12, 1436, SPA -- ", "Cairo", None, "SPA"),
        ("Baku. 7 June. REPORT.AZ/ ", "Baku", "XXXX-06-07", "REPORT.AZ"),
        ("Yerevan /Mediamax/. ", "Yerevan", None, "Mediamax"),
        ("Yerevan/Mediamax/. ", "Yerevan", None, "Mediamax"),
        ("Baku, May 5, AZERTAC ", "Baku", "XXXX-05-05", "AZERTAC"),
        ("Astana. 5 May. KazTAG – ", "Astana", "XXXX-05-05", "KazTAG"),
        ("TIRANA, May 5 /XQZ/- ", "Tirana", "XXXX-05-05", "XQZ"),
        ("BAKU, Azerbaijan, May 5. ", "Baku, Azerbaijan", "XXXX-05-05", None),
        ("LIMA, May 5. ", "Lima", "XXXX-05-05", None),
        ("Tashkent, UzA. ", "Tashkent", None, "UzA"),
    ],
)
def test_forms(line: str, place: str | None, date: str | None, agency: str | None) -> None:
    found = match_dateline(line + REST, 0, len(line + REST))
    assert found is not None
    day = found.day.edtf if found.day else None
    assert day == date
    if agency is not None:
        assert found.agency == agency
    if not (place and found.place and "(" in line and found.agency is None):
        assert found.place == place
    assert (line + REST)[found.end :].strip() == REST


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("New Delhi", "New Delhi"),
        ("The Kremlin, Moscow", "The Kremlin, Moscow"),
        ("Novo-Ogaryovo, Moscow Region", "Novo-Ogaryovo, Moscow Region"),
        ("Lima, Peru", "Lima, Peru"),
        ("LIMA 9 October", "Lima"),
        ("Talks held in Moscow", None),
        ("Lima, Peru: Prime Minister Ana Costa has said that the harvest was good", None),
        ("Ministers meet, Moscow", None),
        ("Karin Falk, Prime Minister", None),
    ],
)
def test_a_place_on_a_line_of_its_own(line: str, place: str | None) -> None:
    found = match_dateline(f"{line}\n\n{REST}", 0, len(line))
    assert (found.place if found else None) == place


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("新华社北京8月20日电（记者 张三）", "北京", "XXXX-08-20"),
        ("新華社北京3月29日電(記者張三)", "北京", "XXXX-03-29"),
        ("央视网消息（新闻联播）：", None, None),
        ("越通社河内 —— ", "河内", None),
    ],
)
def test_chinese_forms(line: str, place: str | None, date: str | None) -> None:
    text = line + "外交部长会见来访的大使，双方就贸易和教育合作交换意见。"
    found = match_dateline(text, 0, len(text))
    assert found is not None
    assert (found.place, found.day.edtf if found.day else None) == (place, date)
    assert text[found.end :].lstrip().startswith("外交部长")


@pytest.mark.parametrize(
    "line",
    [
        REST,
        "ASEAN – India ties have grown in the ten years since the two sides signed their agreement.",
        "Vietnam – China relations have grown in the ten years since the two sides signed their agreement.",
        "U.S.-Norland trade has grown in the ten years since the two sides signed their agreement.",
        "NORLAND-Viet Nam trade has grown in the ten years since the two sides signed their agreement.",
        "THE PRESIDENT: Thank you all for coming here today, and for the many years of friendship.",
        "On Monday, May 5 – a holiday in both countries – the ministers spoke by telephone for half an hour.",
        "JOINT STATEMENT — NORLAND AND VIET NAM",
        "Norland – Viet Nam: a friendship",
        "Minister An (left) - host of the talks",
    ],
)
def test_what_only_looks_like_one(line: str) -> None:
    assert match_dateline(line, 0, len(line)) is None


@pytest.mark.parametrize("foot", ["VNA --- ", "(VOVWORLD) - ", "VNA --- http://example.org/ |"])
def test_an_agency_at_the_very_foot_is_no_dateline(foot: str) -> None:
    assert match_dateline(foot, 0, len(foot)) is None
