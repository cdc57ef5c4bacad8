"""Whose name it is: an envoy whose own name follows his post, an aide and whom he serves, a rank that is a name."""

from cases import offices, people
from occasions import one

from dragoman.reading.reader import Reader


def test_an_english_word_right_after_the_post_opens_an_envoy_s_name(reader: Reader) -> None:
    text = "HANOI (VNA) - Minister Tran Van Long received Norwegian Ambassador to Vietnam Willy Arne Dahlsen."
    found = people(reader, text)["Willy Arne Dahlsen"]
    assert offices(found) == ["Norwegian Ambassador to Vietnam"]


def test_whom_an_envoy_stands_for_takes_no_part(reader: Reader) -> None:
    text = (
        "BEIJING (Xinhua) - Vice-Premier Wang Shulin met here today with Carlos Quispe, special envoy of Peruvian"
        " President Juan Soto and director of the Andes Company."
    )
    met = one(reader, text, source="Xinhua")
    assert met.roles == {"Wang Shulin": "host", "Carlos Quispe": "visitor"}


def test_two_presidents_in_a_list_both_take_part(reader: Reader) -> None:
    text = (
        "BEIJING (Xinhua) - Vice-Premier Wang Shulin met here today with Carlos Quispe, foreign minister of Peru, and"
        " Chilean President Juan Soto."
    )
    assert "Juan Soto" in one(reader, text, source="Xinhua").roles


def test_a_spokeswoman_s_office_is_not_her_director_s(reader: Reader) -> None:
    text = (
        "LIMA, May 16 (Andina) -- Olga Lebedeva, the spokeswoman for the director of the Russian Space Service Yevgeny"
        " Morozov, told journalists the talks were useful."
    )
    found = people(reader, text, source="Andina")
    assert offices(found["Yevgeny Morozov"]) == ["director of the Russian Space Service"]


def test_a_rank_may_be_a_family_name(reader: Reader) -> None:
    text = (
        "British Prime Minister Paul Marshal and U.S. President Frank Hill were concerned. Marshal, who met with Hill"
        " at noon on Tuesday, told the press that both would help."
    )
    assert one(reader, text).people == {"Paul Marshal", "Frank Hill"}


def test_a_rank_before_a_name_is_none(reader: Reader) -> None:
    text = "Peruvian Defence Minister Carlos Quispe received British Major General Paul Hill in Lima on Tuesday."
    assert one(reader, text).people == {"Carlos Quispe", "Paul Hill"}


def test_the_host_of_whom_a_guest_is_to_meet_next_is_of_the_place_of_the_report(reader: Reader) -> None:
    text = (
        "BRATISLAVA, May 16 (CTK) -- Russian Minister Yevgeny Morozov met with deputy chairman of the Slovak Parliament"
        " Jan Novotny today. He will also meet President Ivan Hrusovsky."
    )
    assert people(reader, text, source="CTK")["Ivan Hrusovsky"].country == "SK"


def test_whoever_travels_with_someone_is_of_his_side(reader: Reader) -> None:
    text = (
        "SEOUL, May 16 (Yonhap) -- The United States will not hold talks with North Korea. Assistant Secretary of State"
        " Robert Hill and deputy assistant secretary Tom Bell will visit South Korea next week."
    )
    assert people(reader, text, source="Yonhap")["Tom Bell"].country == "US"


def test_whose_envoy_someone_is_takes_no_part(reader: Reader) -> None:
    text = (
        "BELGRADE (Tanjug) - Yugoslav President Zoran Petrovic received Frank Hill, U.S. President Carter's special"
        " envoy for the Balkans, and said the talks were useful."
    )
    assert one(reader, text, source="Tanjug").roles == {"Zoran Petrovic": "host", "Frank Hill": "visitor"}
    assert offices(people(reader, text, source="Tanjug")["Frank Hill"]) == [
        "U.S. President Carter's special envoy for the Balkans"
    ]


def test_a_visit_of_whoever_is_named_next_is_nobody_s_office(reader: Reader) -> None:
    text = "LIMA (Andina) - For Minister Ana Soto, President Carter's visit was useful."
    assert offices(people(reader, text, source="Andina")["Ana Soto"]) == ["Minister"]


def test_amir_before_a_family_name_with_its_article_is_a_given_name(reader: Reader) -> None:
    found = people(reader, "The guest met with Iraqi Interior Minister Abdul Amir al-Shawi. Al-Shawi said it rained.")
    assert offices(found["Abdul Amir al-Shawi"]) == ["Iraqi Interior Minister"]
