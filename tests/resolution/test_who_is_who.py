"""The same person under several spellings is one, and namesakes are kept apart, on every kind of store."""

import pytest

from dragoman.domain.actors import ActorKind
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved, Told

OTHER = Who("Bo Berg", "SE", "Foreign Minister")


def seen(who: Who, published: str | None = "2024-03-06", text: str = "") -> Told:
    """A report in which this one meets someone."""
    return report(meeting(who, OTHER), published=published, text=text or f"{published}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Who("Trần Thị Đào", "VN"), Who("Tran Thi Dao", "VN")),
        (Who("Dao Thi Tran", "VN"), Who("Tran Thi Dao", "VN")),
        (Who("Kovalenko Iryna", "UA"), Who("Iryna Kovalenko", "UA")),
        (Who("Sergey Melnik", "RU"), Who("Sergei Melnik", "RU")),
        (Who("Petro Hrytsenskyy", "UA"), Who("Petro Hrytsenskiy", "UA")),
        (Who("Mohammed bin Rashid Al Amari", "AE"), Who("Muhammad Bin Rashid Al Amari", "AE")),
        (Who("Min Kyaw Thein", "MM"), Who("Thein Kyaw Min", "MM")),
        (Who("Ngô Thị Lan Hương", "VN"), Who("Lan Huong Ngo", "VN", "Ambassador")),
        (Who("Otowa Kenji", "JP", "Ambassador to Vietnam"), Who("Otawa", "JP", "Ambassador")),
        (Who("Ann Ruth Lee", "US", "Senator"), Who("Sen. Ann Lee")),
        (Who("Lin Mei", "CN", "Foreign Minister"), Who("Lin", "VN", "Foreign Minister")),
        (Who("Seo Min-jae", "KR"), Who("Seo Minjae", "KR")),
        (Who("Yun Sok-ho", "KR"), Who("Yoon Seok Ho", "KR")),
        (Who("Joseph Q. Harding, Jr.", "US"), Who("Joe Harding", "US")),
        (Who("Julia Vega Marín", "CL", "Foreign Minister"), Who("Julia Vega", "CL", "Minister of Foreign Affairs")),
        (Who("Elena Novak", "CZ", "Foreign Minister"), Who("Elena Novak", None, "Foreign Minister")),
        (Who("Khamtay Souvannaphon", "LA", "Foreign Minister"), Who("Khamtay Souvanaphon", "LA")),
        (Who("Armando Quiroz", "PE", "Foreign Minister"), Who("Armando Quiros", "PE", "Foreign Minister")),
        (Who("Lin Mei", "CN", "Foreign Minister"), Who("Lin", "CN", "Foreign Minister")),
        (Who("Phạm Quốc Bảo", "VN", "Prime Minister"), Who("Bảo", "VN", "Prime Minister")),
        (Who("Lin Mei", "CN", "Foreign Minister"), Who("Chinese Foreign Minister", "CN", "Chinese Foreign Minister")),
    ],
    ids=lambda who: who.phrase(),
)
def test_one_person_under_two_spellings(resolved: Resolved, one: Who, other: Who) -> None:
    first, second = seen(one), seen(other, "2024-03-20")
    resolved.enter(first, second)
    assert resolved.id_of(first) == resolved.id_of(second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Who("Nguyen Van Nam", "VN"), Who("Nguyen Van Hung", "VN")),
        (Who("Trần Văn Hùng", "VN"), Who("Trần Văn Hưng", "VN")),
        (Who("Wang Yi", "CN"), Who("Wang Ji", "CN")),
        (Who("Lin Mei", "CN"), Who("Lin Mei", "SG")),
        (Who("George A. Holt", "US", "Senator"), Who("George B. Holt", "US", "Senator")),
        (Who("Tran Van Nam", "VN"), Who("Nam", "LA")),
        (Who("Letitia Holt", "US", "Attorney General"), Who("R. D. Holt", "US", "Assistant Secretary of the Army")),
        (Who("Zhang Wei", "CN", "Ambassador to Laos"), Who("Zheng", "CN", "Ambassador to Laos")),
        (Who("Ann Ruth Lee", "US"), Who("Ann Mary Lee", "US")),
        (Who("Armando Quiroz", "PE", "Foreign Minister"), Who("Armando Quiros", "PE", "Mayor of Cusco")),
        (Who("Nguyen Van Nam", "VN", "Ambassador to Laos"), Who("Nguyen Van Nam", "VN", "footballer")),
        (Who("Nguyen Van Nam", "VN", "Minister of Trade"), Who("Nguyen Van Nam", "VN", "Ambassador to Laos")),
    ],
    ids=lambda who: who.phrase(),
)
def test_two_people_with_like_names(resolved: Resolved, one: Who, other: Who) -> None:
    first, second = seen(one), seen(other, "2024-03-20")
    resolved.enter(first, second)
    assert resolved.id_of(first) != resolved.id_of(second)


def test_an_ambassador_who_later_is_minister_is_one(resolved: Resolved) -> None:
    before = seen(Who("Nguyen Van Nam", "VN", "Ambassador to Laos"), "2019-03-06")
    after = seen(Who("Nguyen Van Nam", "VN", "Minister of Trade"), "2024-03-06")
    resolved.enter(before, after)
    assert resolved.id_of(before) == resolved.id_of(after)


def test_a_country_that_one_report_gives_against_the_others_is_a_slip(resolved: Resolved) -> None:
    minister = Who("Khamtay Souvannaphon", "LA", "Minister of Public Works and Transport")
    usual = [seen(minister, f"2024-03-0{day}") for day in (1, 2)]
    slip = seen(Who(minister.name, "VN", minister.office), "2024-03-03")
    namesake = seen(Who(minister.name, "VN", "Ambassador to Cambodia"), "2024-03-04")
    resolved.enter(slip, usual[0])
    assert resolved.id_of(slip) != resolved.id_of(usual[0])  # one against one says nothing
    resolved.enter(usual[1], namesake)
    assert len({resolved.id_of(one) for one in (*usual, slip)}) == 1
    assert resolved.id_of(namesake) != resolved.id_of(slip)


def test_one_of_whom_there_are_two_middle_names_belongs_to_neither(resolved: Resolved) -> None:
    told = [seen(Who(name, "US"), text=name) for name in ("Ann Ruth Lee", "Ann Mary Lee", "Ann Lee")]
    resolved.enter(*told)
    assert len(set(resolved.ids(*told))) == 3


def test_namesakes_in_two_walks_of_life_at_one_time_are_two(resolved: Resolved) -> None:
    committee = "Vice Chairman of the National Assembly's Committee for External Affairs"
    deputy = Who("Tran Van Nam", "VN", "Deputy Minister of Agriculture")
    told = [
        seen(deputy, "2024-02-01"),
        seen(Who("Tran Van Nam", "VN", "Vice Chairman of the Assembly's Committee"), "2024-03-01"),
        seen(deputy, "2024-04-01"),
        seen(Who("Tran Van Nam", "VN", committee), "2024-06-01"),
    ]
    resolved.enter(*told)
    ids = resolved.ids(*told)
    assert ids[0] == ids[2] != ids[1] == ids[3]


def test_one_name_sixty_years_apart_is_not_one(resolved: Resolved) -> None:
    before = seen(Who("Carl Lund", "SE", "Minister of Trade"), "1961-03-06")
    after = seen(Who("Carl Lund", "SE", "Minister of Culture"), "2024-03-06")
    resolved.enter(before, after)
    assert resolved.id_of(before) != resolved.id_of(after)


def test_two_in_one_room_are_two(resolved: Resolved) -> None:
    together = report(meeting(Who("Armando Quiroz", "PE"), Who("Armando Quiros", "PE"), OTHER))
    resolved.enter(together)
    assert resolved.id_of(together, 0) != resolved.id_of(together, 1)


def test_a_name_that_fits_two_namesakes_belongs_to_neither(resolved: Resolved) -> None:
    minister = seen(Who("Nguyen Van Nam", "VN", "Minister of Trade"))
    artist = seen(Who("Nguyen Van Nam", "VN", "artist"), "2024-03-07")
    bare = seen(Who("Nguyen Van Nam", "VN"), "2024-03-08")
    resolved.enter(minister, artist, bare)
    assert len({resolved.id_of(each) for each in (minister, artist, bare)}) == 3


def test_a_part_of_a_name_that_two_may_bear_belongs_to_neither(resolved: Resolved) -> None:
    one, other = seen(Who("Lin Mei", "CN")), seen(Who("Lin Hao", "CN"), "2024-03-07")
    part = seen(Who("Lin", "CN"), "2024-03-08")
    resolved.enter(one, part, other)
    assert resolved.id_of(part) not in (resolved.id_of(one), resolved.id_of(other))


def test_an_office_means_whoever_held_it_then(resolved: Resolved) -> None:
    office = "Foreign Minister"
    old = [seen(Who("Lin Mei", "CN", office), f"2022-{month:02}-10") for month in range(1, 13)]
    new = [seen(Who("Shen Rui", "CN", office), f"2023-{month:02}-10") for month in range(1, 13)]
    unnamed = Who("the Chinese Foreign Minister", "CN", "Chinese Foreign Minister")
    early, late = seen(unnamed, "2022-06-15"), seen(unnamed, "2023-06-15")
    resolved.enter(*old, *new, early, late)
    assert resolved.id_of(early) == resolved.id_of(old[0])
    assert resolved.id_of(late) == resolved.id_of(new[0])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("MoFA of Viet Nam", None), ("Vietnamese Ministry of Foreign Affairs", None), True),
        (("Ministry of Foreign Affairs", "VN"), ("Foreign Ministry", "VN"), True),
        (("Ministry of Foreign Affairs", "VN"), ("Ministry of Foreign Affairs", "LA"), False),
        (("CPC", "CN"), ("Communist Party of China", "CN"), True),
        (("CPC", "CN"), ("CPC", "CU"), False),
        (("International Liaison Department", "CN"), ("International Department", "CN"), True),
        (("ASEAN", "ASEAN"), ("Association of Southeast Asian Nations", "ASEAN"), True),
        (("Ministry of Trade", None), ("Ministry of Trade", "VN"), False),
    ],
)
def test_organisations(
    resolved: Resolved, one: tuple[str, str | None], other: tuple[str, str | None], same: bool
) -> None:
    first, second = (
        report(meeting(Who(name, country, kind=ActorKind.ORGANISATION), OTHER), published=day)
        for (name, country), day in ((one, "2024-03-06"), (other, "2024-03-20"))
    )
    resolved.enter(first, second)
    assert (resolved.id_of(first) == resolved.id_of(second)) is same
