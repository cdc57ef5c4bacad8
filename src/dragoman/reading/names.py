"""Names of people in a sentence: runs of capitalised words that no lexicon claims, and the votes of the tagger.

A run of capitals is cut to the name in it: the words before the first one that can begin a name belong to an office or
a body ("Minister for Agriculture | Jan Berg"). Which part stands alone depends on the culture [coding rules, 3.8].
"""

from dragoman.reading import alikenames, namejoints, vietnamese
from dragoman.reading.gazetteer import Kind
from dragoman.reading.neighbours import (
    addressed,
    bare_initial,
    behind_what_is_led,
    ends_countries,
    field_of_office,
    in_brackets,
    initial,
    joined_initial,
    leads,
    medium_told,
    of_country,
    once,
    owned,
    people_of,
    place,
    speaks,
    spoken_for,
    thing,
    with_generation,
)
from dragoman.reading.phrases import NameRun
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary
from dragoman.reading.words import FUNCTION_WORDS, HEADLINE_VERBS

PARTICLES = frozenset(
    """bin binti bint al el de da do dos das del dela delos della di la le los van von der den ibn abu ul ur ud ten
        ter zu y e af bte arap""".split()
)
_LEADING = PARTICLES - {"do", "la", "le", "y", "e", "di"}
"""Particles that may open a short form: "van Berg"."""
KIN = frozenset("wife husband spouse widow widower son daughter brother sister father mother".split())
"""After these with their owner the name of a relative follows: "his wife Karin Falk"."""
_ROYAL = frozenset("king queen prince princess sultan crown emir amir".split())
"""Titles that are names only before a son's particle: "Sultan bin Fahd"."""
_GIVEN_TOO = frozenset(("amir", "emir", "sultan"))
"""Those of them that are given names too."""
_FAMILIES_TOO = frozenset("king bishop pope dean judge prince mufti baron".split())
"""Titles that are family names too, behind a given name: "Minister Laura Bishop"."""
_HIGHNESSES = frozenset(("hh", "h.h.", "his highness", "highness", "his majesty", "his royal highness", "hrh"))
_SON_OF = frozenset(("bin", "ibn", "binti", "bint"))
_OF_PLACE = frozenset(("in", "at", "near", "from", "of", "to", "off"))
_CLAIMS_A_NAME = frozenset(
    (
        Kind.COUNTRY,
        Kind.CITY,
        Kind.DEMONYM,
        Kind.INSTITUTION,
        Kind.MODIFIER,
        Kind.RANK,
        Kind.TITLE,
        Kind.HONORIFIC,
    )
)
_PLACES = (Kind.CITY, Kind.COUNTRY, Kind.DEMONYM)
_ARTICLES = frozenset("al el as ar ad an at az ul ur".split())
"""Arabic articles that a hyphen joins to the name after them ("al-Busaidi", "ar-Rahman")."""
_NICKNAME_MARKS = ('"', "'")
"""Marks round a nickname, as the folded text has them."""
_SAID_OR_DID = frozenset("met said told held had spoke took paid gave was is has will also".split())
_MAX_NAME = 12
_ACRONYM = 10
_INITIALS = 2
_BODY = 4
"""Letters of most bodies' initials: what is longer in capitals after a title is a family name."""
_OF_TWO = frozenset(("administration", "government", "cabinet", "ticket", "summit", "talks", "meeting"))
"""What two people joined by a hyphen have together."""


def name_runs(
    view: View, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str] = frozenset()
) -> list[NameRun]:
    """The candidate names of a sentence.

    ``seen_inside`` are lower-case words met capitalised within sentences, ``known`` the words of the full
    names that the report prints.
    """
    return _Finder(view, vocabulary, seen_inside, known).runs()


class _Finder:
    def __init__(self, view: View, vocabulary: Vocabulary, seen_inside: frozenset[str], known: frozenset[str]) -> None:
        self.view = view
        self.vocabulary = vocabulary
        self.seen_inside = seen_inside
        self.known = known
        self.vote_of: dict[int, tuple[int, int]] = {p: vote for vote in view.person_votes for p in range(*vote)}
        self.others = {p for first, last in view.other_votes for p in range(first, last)}

    def runs(self) -> list[NameRun]:
        found: list[NameRun] = []
        position, size = 0, len(self.view.tokens)
        while position < size:
            if not self._free(position):
                position += 1
                continue
            last = self._end(position)
            first = self._start(position, last)
            if first is not None:
                end = with_generation(self.view, once(self.view, first, last))
                first = self._with_particle(first)
                if end - first <= _MAX_NAME and not self._body(first, end) and not place(self.view, end):
                    found.append(self._judged(first, end))
                last = end
            position = max(last, position + 1)
        return found

    def _free(self, position: int) -> bool:
        """Whether a word may stand in a name at all."""
        view, token = self.view, self.view.tokens[position]
        if not token.capital or view.dated[position] or in_brackets(view, position) or token.low.startswith("u.s"):
            return False
        if alikenames.firm(view, position) and self._capital(position - 1):
            return False
        hit = view.at[position]
        if hit is not None and vietnamese.closed_by_a_town(view, self.vocabulary, hit):
            return True
        if hit is not None and not (hit.kind is Kind.MARK and position > 0 and position in self.vote_of):
            return self._name_against_lexicon(position)
        if token.low == "guest" and view.low(position - 1) == "chief":
            return False  # "as the Chief Guest"
        if token.low in FUNCTION_WORDS:
            return self._function_word(position)
        if position == 0 and token.low not in self.known and namejoints.stands_alone(view) and self._english(position):
            return token.low in self.seen_inside
        return True

    def _english(self, position: int) -> bool:
        """Whether a word is English; one with an accent is none, whatever it looks like without it."""
        token = self.view.tokens[position]
        if token.text != token.fold or token.low[:-1] in self.vocabulary.given and token.low.endswith("s"):
            return False
        return self.vocabulary.is_english(token.low)

    def _function_word(self, position: int) -> bool:
        """A word such as To, An, So, Do as part of a name: a family name before a name, or a name's last word."""
        low = self.view.low(position)
        if position == 0 and low in ("in", "on", "at") and "'s" in self.view.lows[2:4]:
            return False  # "In Kim's view"
        before = self._titled(position) or self.view.kind(position - 1) in _PLACES  # "Ambassador (to Peru) Will Roe"
        if low == "will" and before and self._plain_capital(position + 1) and self.view.low(0) != "will":
            return True
        if position and low in self.known or not self._english(position) or bare_initial(self.view, position):
            return True
        if position == 0 and low in self.known and self.vocabulary.family_first(low) and speaks(self.view, 1):
            return True
        if position == 0 and low == "to" and self._before_a_verb(1):
            return True
        if low == "a" and position and not self._english(position - 1):  # "Vang A Lu"
            return self._plain_capital(position - 1) and self._plain_capital(position + 1)
        if self.vocabulary.family_first(low) and self._plain_capital(position + 1):
            if position == 0 and self.view.low(1) in ("van", "thi") and self._plain_capital(2):
                return True  # "Do Van Thuong thanked"
            prose = position > 0 and (not self._capital(position - 1) or self.view.at[position - 1] is not None)
            return prose or not self._english(position + 1) or position in self.vote_of
        if position < 2 - self._hyphenated_given(position) or not self._plain_capital(position - 1):
            return False
        if position in self.vote_of or self._hyphenated_given(position):
            return True
        korean = alikenames.korean_syllable(self.view, self.vocabulary, position)
        return korean or vietnamese.closed_by_a_small_word(self.view, self.vocabulary, position)

    def _before_a_verb(self, position: int) -> bool:
        """Whether one or two plain capitals stand here right before a verb in the past: "To Ha met"."""
        last = position
        while self._plain_capital(last) and last - position < 3:
            last += 1
        low = self.view.low(last)
        return last > position and (low in _SAID_OR_DID or low.endswith("ed"))

    def _titled(self, position: int) -> bool:
        return self.view.kind(position - 1) in (Kind.TITLE, Kind.RANK, Kind.HONORIFIC)

    def _name_against_lexicon(self, position: int) -> bool:
        """Whether a word of the lexicons is part of a name here: Israel Katz, Michael Jordan, Park."""
        view, hit = self.view, self.view.at[position]
        assert hit is not None
        if hit.kind not in _CLAIMS_A_NAME or hit.last - hit.first > 1:
            return False
        low = view.low(position)
        alone = not self._capital(position - 1) and not self._capital(position + 1)
        if low in self.known and self.vocabulary.family_first(low) and alone:
            return position > 0 or low not in FUNCTION_WORDS and hit.kind is not Kind.HONORIFIC
        if self.vocabulary.family_first(low) and self._hyphenated_given(position + 1):
            return True
        if (hit.kind is Kind.RANK or low in _FAMILIES_TOO) and self._ends_as_a_rank(position):
            return True
        if hit.kind is Kind.HONORIFIC and alikenames.ends_as_an_honorific(view, self.known, position):
            return True
        if low in _ROYAL:
            return view.low(position + 1) in _SON_OF or low in _GIVEN_TOO and self._given_amir(position)
        named = self._after_family(position) or vietnamese.ends(view, self.vocabulary, position)
        named = named or hit.kind is Kind.CITY and alikenames.town_as_family_name(view, self.vocabulary, position)
        if hit.kind in _PLACES and self._plain_capital(position - 1) and named:
            return True  # "Adviser Sato Takeo", "Le Viet Anh": a given name that is a town's or a nation's too
        if alikenames.against_the_lexicon(view, self.vocabulary, hit, self.known):
            return True
        by_himself = alone and (
            hit.value == "VN" or speaks(view, position + 1) or alikenames.beside_another(view, self.known, position)
        )
        if hit.kind is Kind.CITY and low in self.known and (by_himself or self._titled(position)):
            return view.low(position - 1) not in _OF_PLACE
        goes_on = self._plain_capital(position + 1)
        if low == "thai" and self._titled(position) and goes_on:
            return self._plain_capital(position + 2) and not self._capital(position + 3)  # "Minister Thai Van Binh"
        if low == "don":
            return alikenames.spanish_or_vietnamese(view, self.vocabulary, position)
        vote = self.vote_of.get(position)
        if vote is None or vote[1] - vote[0] < 2 or hit.kind is Kind.COUNTRY and ends_countries(view, position):
            return False
        if position > vote[0]:
            return self._closes_name(position, vote)
        before = view.low(position - 1)
        opens = hit.kind is Kind.CITY or low in self.vocabulary.given or low in alikenames.COUNTRIES_TOO
        return opens and goes_on and before not in _OF_PLACE and before not in ("the", "'s", "for", "-")

    def _ends_as_a_rank(self, position: int) -> bool:
        """Whether a rank or a title is a family name, which stands last: "Minister Paul Marshal said", and later
        "Marshal"."""
        last = not self._capital(position + 1)
        if self._plain_capital(position - 1):
            given, apart = self.view.low(position - 1) in self.vocabulary.given, self.view.low(position - 2) == ","
            return last and (given or apart or self._titled(position - 1))
        return last and self.view.low(position) in self.known

    def _given_amir(self, position: int) -> bool:
        """Whether Amir is a given name, no ruler: after another title ("Minister Amir Karimi"), between two names
        ("Reza Amir Karimi"), in the short form of one, or where neither his realm nor a father's name is told."""
        view, before = self.view, self.view.hit(position - 1)
        joined = view.low(position + 1) == "-" and self._letter(position + 2)  # "Nasser Amir-Karimi"
        family = view.low(position + 1) in ("al", "el") and view.low(position + 2) == "-"  # "Karim Amir al-Shawi"
        goes_on = joined or self._plain_capital(position + 1) or family and self._plain_capital(position - 1)
        if not goes_on or before is not None and before.entry in _HIGHNESSES:
            return False
        if self._titled(position) or self._plain_capital(position - 1):
            return True
        if before is not None and before.kind in _PLACES or view.low(position - 1) in ("the", "'s", "’s"):
            return False
        again = view.low(position) in self.known and view.low(position + 1) in self.known
        return again or view.low(position) == "amir" and PARTICLES.isdisjoint(view.lows[position : position + 5])

    def _after_family(self, position: int) -> bool:
        """Whether a family name stands before: of Japan, or of Viet Nam where the name goes on."""
        cultures = self.vocabulary.cultures.get(self.view.low(position - 1), frozenset())
        return self._titled(position - 1) or "JP" in cultures or "VN" in cultures and self._plain_capital(position + 1)

    def _closes_name(self, position: int, vote: tuple[int, int]) -> bool:
        hit = self.view.at[position]
        if not self._plain_capital(position - 1) or hit is None:
            return False
        if hit.kind in (Kind.TITLE, Kind.RANK, Kind.HONORIFIC) and hit.entry not in self.vocabulary.given:
            return False
        return position == vote[1] - 1 or self._plain_capital(position + 1)

    def _hyphenated_given(self, position: int) -> bool:
        """Whether a Korean given name stands here: two syllables with a hyphen."""
        view = self.view
        return (
            self._capital(position)
            and view.at[position] is None
            and view.low(position + 1) == "-"
            and not view.tokens[position].blank_after
        )

    def _capital(self, position: int) -> bool:
        return self.view.capital(position)

    def _plain_capital(self, position: int) -> bool:
        return self._capital(position) and self.view.at[position] is None

    def _end(self, first: int) -> int:
        tokens, position = self.view.tokens, first + 1
        while position < len(tokens):
            token = tokens[position]
            joined = not tokens[position - 1].blank_after
            if token.low in ("-", "'", "’") and joined and not token.blank_after and self._joined_on(position + 1):
                position += 2
            elif step := int(self._shortened(position)) or namejoints.steps_within(self.view, position):
                position += step
            elif (
                self._nicknamed(position - 1)
                or token.low in _ARTICLES
                and self.view.low(position + 1) == "-"
                and self._letter(position + 2)
            ):
                position += 3
            elif token.low in PARTICLES and not token.capital and (after := self._after_particles(position)):
                position = after + 1
            elif self._free(position) and token.low not in HEADLINE_VERBS:
                position += 1
            else:
                break
        return position

    def _shortened(self, stop: int) -> bool:
        if self.view.low(stop) != "." or not self._capital(stop + 1):
            return False
        return initial(self.view, stop - 1) or alikenames.short_for_maria(self.view, stop - 1, self.vocabulary.given)

    def _nicknamed(self, position: int) -> bool:
        """Whether a word has a nickname after it: 'Benjamin "Ben" Roe'."""
        low = self.view.low
        marked = low(position + 1) in _NICKNAME_MARKS and low(position + 3) in _NICKNAME_MARKS
        return marked and self._letter(position + 2)

    def _joined_on(self, position: int) -> bool:
        """Whether a word goes on a name after a hyphen, a town's too ("Al-Sabah")."""
        town = self._capital(position) and self.view.kind(position) is Kind.CITY
        return self._letter(position) or town or alikenames.after_an_article(self.view, position)

    def _after_particles(self, position: int) -> int | None:
        """Where the capitalised word after one or two particles stands ("van der Berg"), if one does."""
        for after in (position + 1, position + 2):
            if self._plain_capital(after) or self._claimed_but_a_name(after):
                return after
            if self.view.low(after) not in PARTICLES:
                return None
        return None

    def _claimed_but_a_name(self, position: int) -> bool:
        """Whether a town or a title goes on a name after a particle: "Ana de Lima Prado", "Majid bin Sultan"."""
        royal = self.view.low(position) in _GIVEN_TOO and self.view.low(position - 1) in _SON_OF
        return (
            royal
            or alikenames.fathers_title(self.view, position)
            or self.view.kind(position) is Kind.CITY
            and self._plain_capital(position + 1)
        )

    def _letter(self, position: int) -> bool:
        free = self.view.low(position) not in ("", "s", "based", "led") and self.view.at[position] is None
        return free and self.view.tokens[position].fold[:1].isalpha()

    def _start(self, first: int, last: int) -> int | None:
        """Where in a run the name begins; None where no word of it can begin one."""
        view = self.view
        first = behind_what_is_led(view, self.vocabulary.given, first + self._opening(first, last), last)
        while first < last and (self._acronym(first, last) or view.low(first) in HEADLINE_VERBS):
            first += 1
        if first >= last:
            return None
        if self._honoured(first, last) or first == 0 and namejoints.before_a_small_word(view):
            return first
        for position in range(first, last):
            if view.tokens[position].fold[:1].isalpha() and self._strong(position, last):
                return position
        return None

    def _opening(self, first: int, last: int) -> int:
        """One where the first word of a sentence is a participle or a plain noun before a name, else none."""
        if first > 0 or last - first < 2 or namejoints.joined_to_the_next(self.view):
            return 0
        low = self.view.low(first)
        if low in self.known or low in self.vocabulary.given or self.vocabulary.family_first(low):
            return 0
        noun = last - first > 2 and self._english(first) and not self._english(first + 1)
        return int(noun or self.vocabulary.english.inflected(low))

    def _acronym(self, position: int, last: int) -> bool:
        """An acronym before a name ("FAO Nguyen Van A"); one in capitals is none ("TANAKA Kenji")."""
        word = self.view.tokens[position].fold
        if not (1 < len(word) <= _ACRONYM and word.isupper() and word.isalpha()) or position + 1 >= last:
            return False
        if word.lower() in self.vocabulary.cultures or self.view.tokens[position + 1].fold.isupper():
            return False
        titled = self._titled(position) or self.view.low(position - 1) in ("'s", "’s")
        if (len(word) == _INITIALS or len(word) > _BODY) and titled:
            return False  # "Vice President JD Berg", "Minister HATANO Jiro", "Peru's AK Berg"
        return self.view.low(position - 1) not in (",", "mr.", "mr", "ms.", "ms", "mrs.", "dr.")

    def _strong(self, position: int, last: int) -> bool:
        """Whether a word can begin a name: no English word, or voted, known, a given name, a family name."""
        view, low = self.view, self.view.low(position)
        if low in self.known or not self._english(position) or self._nicknamed(position):
            return True
        if view.low(position - 1) in ("designate", "elect") and view.low(position - 2) == "-":
            return True  # "Ambassador-designate Harsh Kumar"
        if low in _ROYAL and view.low(position + 1) in _SON_OF:
            return True
        if position in self.vote_of and (view.kind(position) in (None, Kind.CITY) or low in self.vocabulary.given):
            return not self._of_title(position, last)
        if position + 1 >= last:
            return False
        if low in self.vocabulary.given or alikenames.opens(view, position) or self.vocabulary.family_first(low):
            return True
        return len(low) == 2 and low.endswith(".") or bare_initial(self.view, position)

    def _of_title(self, position: int, last: int) -> bool:
        """Whether a plural that the tagger takes for a name ends a title: "Foreign Affairs and Expatriates A"."""
        low = self.view.low(position)
        plural = low.endswith("s") and low not in self.vocabulary.given and low[:-1] in self.vocabulary.english.words
        before, nation = self.view.low(position - 1), self.view.kind(position - 1) is Kind.DEMONYM
        joined = before in ("and", ",", "&") or before in ("of", "for") and self._titled(position - 1)
        return plural and (joined or nation) and last - position > 2  # "Minister of Roads A B"

    def _honoured(self, first: int, last: int) -> bool:
        """Whether a title, rank or honorific stands directly before, so that an English word is a name."""
        if first == 0:
            return False
        hit, low = self.view.at[first - 1], self.view.low(first)
        if owned(self.view, first):
            return last - first > 1 and low not in self.vocabulary.english.words
        of_land = hit is not None and hit.kind is Kind.COUNTRY and of_country(self.view, hit)
        if of_land or leads(self.view, first) and not self._english(last - 1):  # "President of Nepal | Ram Thapa"
            return last - first > 1 and not (self._english(first) and self._english(last - 1))
        if hit is None or hit.kind not in (Kind.HONORIFIC, Kind.TITLE, Kind.RANK):
            return False
        if hit.kind is Kind.HONORIFIC:
            return True
        if last - first > 1 or not self._english(first) or low in self.vocabulary.given:
            return hit.kind is Kind.TITLE or self._strong(first, last)
        if first in self.vote_of or low in self.known:
            return True
        goes_on = self._capital(last) or self.view.low(last) in ("of", "for", "to", "on")
        return hit.kind is Kind.TITLE and not goes_on and self._capital(first - 1)

    def _with_particle(self, first: int) -> int:
        while first and (low := self.view.low(first - 1)) in _LEADING and low in self.known:
            first -= 1
        word = self.view.low
        if word(first) in self.known and word(first - 1) == "-" and word(first - 2) in _ARTICLES:
            return first - 2  # "al-Busaidi" after "Salim al-Busaidi"
        return first

    def _judged(self, first: int, last: int) -> NameRun:
        view = self.view
        words = sum(1 for p in range(first, last) if len(view.low(p).strip(".")) > 1 and view.tokens[p].capital)
        words += any(joined_initial(view, p) for p in range(first, last))
        voted = any(p in self.vote_of for p in range(first, last))
        addressed = view.kind(first - 1) is Kind.HONORIFIC
        plain = self._only_english(first, last) and not addressed
        titled = self._titled(first) and not (plain and words > 1 and not voted)
        sure = titled or self._likely(first, last, words, voted)
        return NameRun(first, last, sure, voted, words, plain)

    def _likely(self, first: int, last: int, words: int, voted: bool) -> bool:
        """Whether a name without a title directly before it is a person's all the same."""
        view, before = self.view, self.view.low(first - 1)
        if words > 1 and (before in KIN or addressed(view, first) or leads(view, first)):
            return True
        if self._only_english(first, last) or words < 2 and before == "the":
            return False
        placed = before in _OF_PLACE
        if voted:
            return words > 1 or not placed
        again = self.known.issuperset(view.lows[first:last])  # a full name that the report prints
        if words > 1 and not placed and (again or words > 2 and vietnamese.shaped(view, self.vocabulary, first, last)):
            return True
        if words < 2 or placed or self._taken_for_another(first, last):
            return False
        return self.vocabulary.family_first(view.low(first)) or owned(self.view, first) or self._european(first)

    def _taken_for_another(self, first: int, last: int) -> bool:
        """Whether the tagger took a run for a body or a place, and no given name begins it: "Suren Hakobyan"."""
        others = any(p in self.others for p in range(first, last))
        return others and (self._english(last - 1) or not self._european(first))

    def _only_english(self, first: int, last: int) -> bool:
        """Whether a run is made of English words alone, none of them a name: "Brighter Future Agenda"."""
        for position in range(first, last):
            low = self.view.low(position)
            if low in self.known or low in self.vocabulary.given or low in self.vocabulary.cultures:
                return False
            if not self._english(position) and (low.isalpha() or joined_initial(self.view, position)):
                return False
        return True

    def _body(self, first: int, last: int) -> bool:
        """Whether a capitalised word of a body follows directly or comes last: "the Intergovernmental Commission"."""
        hit = self.view.hit(last)
        if self.view.kind(last - 1) is Kind.INSTITUTION and self._only_english(first, last):
            return True  # "Commander | Resolute Support Mission"
        if (
            thing(self.view, first)
            or medium_told(self.view, last)
            or field_of_office(self.view, first, last)
            and self._only_english(first, last)
        ):
            return True
        if last - first == 1 and (spoken_for(self.view, first) or people_of(self.view, first)):
            return True
        if self.view.low(last) in _OF_TWO and "-" in self.view.lows[first:last]:
            return True  # "the Harrow-Lund administration"
        named = hit is not None and hit.kind in (Kind.INSTITUTION, Kind.ORGAN) and self.view.capital(last)
        return named and not self._titled(first)

    def _european(self, first: int) -> bool:
        """Whether the first word is a given name of the list and the second a plain capitalised word."""
        given = self.view.low(first) in self.vocabulary.given or self.view.low(first) in alikenames.TOWNS_TOO
        return given and self._plain_capital(first + 1)
