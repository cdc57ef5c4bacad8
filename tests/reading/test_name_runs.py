"""Names: where a name begins and ends, and what is none."""

import pytest
from cases import people

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Transport Minister Roman Bielski met reporters in Hanoi.", "Roman Bielski"),
        ("Deputy Secretary of State Kurt B. Halloway met reporters in Hanoi.", "Kurt B. Halloway"),
        ("Minister for Agriculture Jan Verhoeven met reporters in Hanoi.", "Jan Verhoeven"),
        ("Minister of Industry and Trade Nguyen Quang Bach met reporters.", "Nguyen Quang Bach"),
        ("President of Kazakhstan Yerlan Abenov met reporters in Hanoi.", "Yerlan Abenov"),
        ("Foreign Minister Israel Bergman met reporters in Hanoi.", "Israel Bergman"),
        ("Mr. TANAKA Kenjiro met reporters in Hanoi.", "TANAKA Kenjiro"),
        ("President Carlos R. Delgado, Jr. met reporters in Hanoi.", "Carlos R. Delgado, Jr."),
        ("Prime Minister Ursula van der Meer met reporters.", "Ursula van der Meer"),
        ("Minister João Ernesto dos Reis met reporters.", "João Ernesto dos Reis"),
        ("Foreign Minister Hong Min-jae met reporters.", "Hong Min-jae"),
        ("Vice Premier He Guofeng met reporters in Hanoi.", "He Guofeng"),
        ("Party chief To Hung met reporters in Hanoi.", "To Hung"),
        ("General Secretary Tô Hùng met reporters in Hanoi.", "Tô Hùng"),
        ("Minister An Van Long met reporters in Hanoi.", "An Van Long"),
        ("Ambassador Le Viet Anh met reporters in Hanoi.", "Le Viet Anh"),
        ("Ambassador to the Netherlands Vu Viet Khanh met reporters.", "Vu Viet Khanh"),
        ("Li Guofeng Speaks with reporters on the phone.", "Li Guofeng"),
        ("Minister Dato' Seri Ahmad Razak met reporters.", "Ahmad Razak"),
        ("H.E. Mr. Bounmy Keosavath met reporters in Hanoi.", "Bounmy Keosavath"),
        ("Minister Anwaar-ul-Haq Siddiqi met reporters.", "Anwaar-ul-Haq Siddiqi"),
        ("The Prime Minster Halvorsen met reporters.", "Halvorsen"),
        ("Norway's Ingrid Solberg-Lie met reporters in Hanoi.", "Ingrid Solberg-Lie"),
        ("Crown Prince Fahd bin Nasser met reporters.", "Fahd bin Nasser"),
        ("Prince Nasser met reporters in Hanoi.", "Nasser"),
        ("King Nasser bin Fahd of Jordan met reporters.", "Nasser bin Fahd"),
        ("H E Sultan bin Nasser Al Qasim met reporters.", "Sultan bin Nasser Al Qasim"),
        ("Minister for Trade of Latvia Edgars Ozolkalns met reporters.", "Edgars Ozolkalns"),
        ("Former NA Chairman Nguyen Quang An met reporters.", "Nguyen Quang An"),
        ("Deputy Minister Le Van To met reporters in Hanoi.", "Le Van To"),
        ("Gen Thanaporn Srisukdi met reporters in Bangkok.", "Thanaporn Srisukdi"),
        ("HE Tran Quang Bach met reporters in Hanoi.", "Tran Quang Bach"),
        ("His spouse Ngô Phương Lan met reporters in Hanoi.", "Ngô Phương Lan"),
        ("Vice President JD Bergson met reporters in Hanoi.", "JD Bergson"),
        ("Foreign Minister Amir Khan Siddiq met reporters.", "Amir Khan Siddiq"),
        ("Ambassador Lai Thai Binh met reporters in Hanoi.", "Lai Thai Binh"),
        ("Ambassador to Peru Phung The Luong met reporters.", "Phung The Luong"),
        ("Chairman of the Central Committee Do Van Thuan came.", "Do Van Thuan"),
        ("US Congressman Joe Willisen met reporters.", "Joe Willisen"),
        ("Bruno Pereda Salas met reporters in Havana.", "Bruno Pereda Salas"),
        ("President of the Republic of Estonia Alar Tammel met reporters.", "Alar Tammel"),
        ("Foreign Minister Reza Amir Karimian met reporters.", "Reza Amir Karimian"),
        ("President of the State of Palestine Hani Saleh Saleh Hani met reporters.", "Hani Saleh"),
        ("Deputy Minister of Economy Taras Kachkan met reporters.", "Taras Kachkan"),
        ("Gedion Tadesse (PhD), the Minister, met reporters.", "Gedion Tadesse"),
    ],
)
def test_the_whole_name_and_nothing_but_the_name(reader: Reader, sentence: str, name: str) -> None:
    assert list(people(reader, sentence)) == [name]


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("He met Ali Sistan, the leader of Iraqi Shias, in Najaf.", "Shias"),
        ("He was received by the governor of Binh Thuan province in Hanoi.", "Binh Thuan"),
        ("They discussed the General Debate and the Security Council.", "Debate"),
        ("The two sides met at the Lotus Garden hotel near Cam Ranh Bay.", "Cam Ranh Bay"),
        ("The President praised the Brighter Future Agenda.", "Brighter Future Agenda"),
        ("He works for the Co-Chair of the Intergovernmental Commission.", "Intergovernmental"),
        ("It was agreed by the Chief Financial Officer.", "Financial"),
        ("They visited the Secretariat (ASEC) in Jakarta.", "ASEC"),
        ("They met voters in Phong Dien, Ninh Kieng, and Cai Rong districts.", "Ninh Kieng"),
        ("He received the Principal Deputy Adviser of the office.", "Principal"),
        ("Speaker of the Lok Sabha Anna Berg spoke.", "Lok Sabha"),
        ("Tran Quang Youth Union First Secretary Anna Berg spoke.", "Tran Quang"),
        ("They praised the U.S.-ROK alliance.", "U.S.-ROK"),
    ],
)
def test_places_bodies_and_papers_are_no_people(reader: Reader, sentence: str, wrong: str) -> None:
    assert wrong not in people(reader, sentence)


def test_a_participle_that_opens_a_sentence_is_no_name(reader: Reader) -> None:
    text = "Foreign Minister Peter Lindqvist came. Receiving Lindqvist, the host was glad."
    assert people(reader, text)["Peter Lindqvist"].names == ("Peter Lindqvist", "Lindqvist")
