"""What a person does in a browser: look at a report, follow a fact to its sentence, search, filter, go on."""

import re
from typing import Any

import pytest

from web.looking import press, serious

RECEPTION = "re947bf5bf1ba"

PAGES = (
    "/",
    "/about",
    "/reports",
    f"/reports/{RECEPTION}",
    "/engagements/e3efa90d034",
    "/engagements/e3efa90d034/comparison",
    "/timeline",
    "/people",
    "/people/Vu Minh Duc",
    "/people/Ministry of External Affairs",
    "/countries",
    "/countries/VN",
    "/pairs/VN/KH",
    "/commitments",
    "/search?q=cooperation",
    "/search?q=cooperation&in=statements",
    "/map",
    "/network",
    "/add",
    "/reports/none",
    "/timeline?from=never",
    "/sign-in",
)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(page: Any, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(path)

    assert serious(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_a_phone(page: Any, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(path)

    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_fact_lights_its_words_and_words_their_fact(page: Any) -> None:
    page.goto(f"/reports/{RECEPTION}")
    fact = page.locator(".outline .fact", has_text="congratulated").last
    fact.hover()

    lit = page.locator("#text .lit")
    assert "Duc congratulated Cambodia on its economic growth" in "".join(lit.all_inner_texts())

    page.locator("#text").get_by_text("invited Duc to visit Cambodia").hover()
    assert "invited" in page.locator(".outline .fact.lit").first.inner_text()


def test_a_fact_is_followed_to_its_sentence_by_keys(page: Any) -> None:
    page.goto(f"/reports/{RECEPTION}")
    page.locator(".outline a.to", has_text="thanked").focus()
    assert "thanked the Cambodian Government" in "".join(page.locator("#text .lit").all_inner_texts())
    page.keyboard.press("Enter")
    page.wait_for_url("**#at-*")

    place = page.locator("#text a.mark", has_text="thanked the")
    place.press("Enter")
    assert page.evaluate("document.activeElement.closest('.fact').innerText").count("thanked")


def test_every_fact_of_a_report_tells_why(page: Any) -> None:
    page.goto(f"/reports/{RECEPTION}")
    fact = page.locator(".outline .tree > .fact").first
    fact.locator("summary").first.click()

    assert "Whoever receives or hosts is the host" in fact.inner_text()


def test_why_is_fetched_where_it_is_asked(page: Any) -> None:
    page.goto("/timeline?side=KH")
    entry = page.locator("article.entry").first
    entry.locator("summary").click()

    entry.locator(".because dl").wait_for()
    assert "The date" in entry.inner_text()


def test_search_needs_no_accents(page: Any) -> None:
    page.goto("/")
    press(page, "/")
    page.keyboard.type("tran thu ha")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=tran+thu+ha")

    assert "Trần Thu Hà" in page.locator("mark").all_inner_texts() or page.get_by_text("Trần Thu Hà").count()


def test_a_filter_stands_in_the_address(page: Any) -> None:
    page.goto("/timeline?side=VN")
    page.select_option("select[name=kind]", "visit")
    page.wait_for_url("**/timeline?side=VN&kind=visit*")

    assert {text.split()[0] for text in page.locator("article.entry h3").all_inner_texts()} <= {
        "Visit",
        "Official",
        "Working",
    }


def test_a_page_that_is_not_there_says_where_to_go(page: Any) -> None:
    answer = page.goto("/reports/none")

    assert answer.status == 404
    assert page.get_by_role("link", name="All reports").is_visible()


def test_two_readouts_are_compared(page: Any) -> None:
    page.goto("/timeline?side=KH&kind=meeting")
    page.get_by_role("link", name="compare them").first.click()
    page.wait_for_url("**/engagements/g*")
    page.get_by_role("link", name="compared").click()
    page.wait_for_url("**/engagements/g*/comparison")

    date = page.locator(".matrix tr", has=page.get_by_role("rowheader", name="Date", exact=True))
    assert "agreed" in date.inner_text() and date.locator("q").count()
    assert page.get_by_role("heading", name="Share of voice").is_visible()
    label = page.locator("svg.bars").first.get_attribute("aria-label")
    assert "Cambodia" in label and "per cent" in label

    quoted = date.locator("a.words").first.inner_text()
    date.locator("a.words").first.press("Enter")
    page.wait_for_url(re.compile(r"/reports/\w+\?words=\d+-\d+#at-words"))
    assert "".join(page.locator("#text .k-cited").all_inner_texts()) == quoted


@pytest.mark.parametrize("place", [(0.1, 0.15), (0.5, 0.5), (0.1, 0.9)])
def test_a_click_anywhere_on_a_quotation_leads_to_its_words(page: Any, place: tuple[float, float]) -> None:
    page.set_viewport_size({"width": 700, "height": 900})
    page.goto("/engagements/e3efa90d034/comparison")
    page.wait_for_url("**/engagements/g*/comparison")
    quotation = page.locator(".matrix a.words").first
    quoted = quotation.inner_text()
    quotation.scroll_into_view_if_needed()
    box = quotation.bounding_box()
    assert box["height"] > 40  # of several lines
    page.mouse.click(box["x"] + place[0] * box["width"], box["y"] + place[1] * box["height"])
    page.wait_for_url(re.compile(r"/reports/\w+\?words=\d+-\d+#at-words"))
    assert "".join(page.locator("#text .k-cited").all_inner_texts()) == quoted


def test_a_fact_that_one_came_for_stays_lit_under_a_resting_mouse(page: Any) -> None:
    page.goto(f"/reports/{RECEPTION}")
    statement = page.locator(".outline .sayings .fact").first.get_attribute("data-fact")
    page.goto("/about")
    page.goto(f"/reports/{RECEPTION}#at-{statement}")
    page.locator("#text .lit").first.wait_for()
    page.locator("header p.meta").hover()
    assert page.locator(f"#text .lit[data-of~='{statement}']").count()


def test_a_visit_and_its_meetings_lead_to_each_other(page: Any) -> None:
    page.goto("/timeline?side=KH&kind=visit")
    page.get_by_role("link", name="Official visit to Cambodia").first.click()
    page.get_by_role("heading", name="In this visit").wait_for()
    assert serious(page) == []
    meetings = page.locator("h2#parts + ul > li")
    assert meetings.count() == 2 and "Keo Samnang" in meetings.last.inner_text()
    meetings.last.get_by_role("link", name="Meeting").click()
    page.get_by_role("link", name="Official visit to Cambodia").click()
    page.get_by_role("heading", name="In this visit").wait_for()


def test_someone_has_names_by_their_letters_and_offices_over_time(page: Any) -> None:
    page.goto("/people/Tran Thu Ha")
    names = page.locator("ul.names").inner_text()
    assert "Trần Thu Hà Vietnamese" in names and "Tran Thu Ha Latin letters" in names
    assert page.locator("h1 [lang=vi]").count() == 1
    held = page.locator("h2", has_text="Offices over time").locator("+ ul").inner_text()
    assert "Deputy Minister" in held and "12 March 2024 – 21 November 2024" in held


def test_a_body_leads_to_who_acts_for_it_and_to_the_reports_that_name_it(page: Any) -> None:
    page.goto("/people/Ministry of External Affairs")
    assert "Secretary (East)" in page.locator("h2#officers + ul").inner_text()
    page.locator("h2#named-in + ul").get_by_role("link", name="13th India-Vietnam").click()
    page.wait_for_url("**/reports/*")
    assert "Ministry of External Affairs" in page.locator("#text").inner_text()


def test_the_map_is_narrowed_and_leads_to_what_took_place_there(page: Any) -> None:
    page.goto("/map")
    page.select_option("select[name=kind]", "visit")
    page.wait_for_url("**/map?kind=visit")
    page.locator("table").get_by_role("link", name="Cambodia").click()
    page.wait_for_url("**/timeline?kind=visit&host=KH")
    assert page.locator("article.entry h3").all_inner_texts() == ["Official visit to Cambodia"]


def test_the_timeline_is_narrowed_by_rank(page: Any) -> None:
    page.goto("/timeline")
    page.select_option("select[name=level]", "minister")
    page.wait_for_url("**/timeline?level=minister")

    assert "Vu Minh Duc" in page.locator("main").inner_text()
    page.select_option("select[name=level]", "ambassador")
    page.wait_for_url("**/timeline?level=ambassador")
    assert "Vu Minh Duc" not in page.locator("main").inner_text()


def test_by_keys_alone_one_gets_to_the_content(page: Any) -> None:
    page.goto("/timeline")
    press(page, "Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_people_in_a_network_have_places(page: Any) -> None:
    page.goto("/network")

    places = page.locator("svg.net a").evaluate_all("all => all.map(one => one.getAttribute('transform'))")
    assert len(places) > 5 and len(set(places)) == len(places)


def test_a_report_is_pasted_and_its_outline_seen(page: Any) -> None:
    page.goto("/add")
    page.fill("textarea", "HANOI (VNA) — Minister Le Van Tam received Lao Ambassador Kham Souk in Hanoi on May 5.")
    page.get_by_role("button", name="Add it").click()
    page.locator("#progress a").first.click(timeout=60_000)

    assert "Le Van Tam" in page.locator(".outline").inner_text()
