"""Accounts on both stores: roles, passwords, sessions, tokens, limits on guessing, and the trail."""

import pytest
from sqlalchemy import select

from dragoman.accounts import Role, signing_in, tokens, trail, users
from dragoman.errors import AccountError, TooManyTriesError
from dragoman.record import Record
from dragoman.record.service_tables import api_tokens, failed_sign_ins, sessions
from dragoman.record.service_tables import users as user_table

GOOD = "a long enough password"


@pytest.fixture
def team(record: Record) -> Record:
    users.add(record, "Hà", GOOD, Role.ADMIN, by="test")
    users.add(record, "Rosa", GOOD, Role.READER, by="test")
    return record


def test_each_role_may_do_what_the_one_before_it_may() -> None:
    assert [[one.may(needed) for needed in Role] for one in Role] == [
        [True, False, False, False],
        [True, True, False, False],
        [True, True, True, False],
        [True, True, True, True],
    ]


def test_a_name_is_taken_however_it_is_written(team: Record) -> None:
    with pytest.raises(AccountError, match="There is an account 'Hà' already"):
        users.add(team, "HA", GOOD, Role.READER, by="test")


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, "a\x00b", "a\nb"])
def test_names_that_are_none_are_refused(record: Record, name: str) -> None:
    with pytest.raises(AccountError, match="A name has letters"):
        users.add(record, name, GOOD, Role.ADMIN, by="test")


def test_a_short_password_is_refused(record: Record) -> None:
    with pytest.raises(AccountError, match="10 to 1024"):
        users.add(record, "Hà", "short", Role.ADMIN, by="test")


def test_no_password_session_or_token_is_kept_readable(team: Record) -> None:
    key = signing_in.sign_in(team, "ha", GOOD, "127.0.0.1")
    _token, secret = tokens.make(team, "ha", "crawler", by="test")
    with team.asking() as connection:
        rows = [
            str(tuple(row)) for table in (user_table, sessions, api_tokens) for row in connection.execute(select(table))
        ]
    assert not [row for row in rows if GOOD in row or key in row or secret in row]
    assert any("$argon2id$" in row for row in rows)


def test_signing_in_and_out(team: Record) -> None:
    key = signing_in.sign_in(team, "HÀ", GOOD, "127.0.0.1")
    session = signing_in.session_of(team, key)
    assert session is not None and session.user.name == "Hà" and session.csrf != key
    signing_in.sign_out(team, key)
    assert signing_in.session_of(team, key) is None
    assert signing_in.session_of(team, "made up") is None


@pytest.mark.parametrize(("name", "password"), [("ha", "another password"), ("nobody", GOOD), ("", GOOD)])
def test_who_cannot_sign_in_is_not_told_why(team: Record, name: str, password: str) -> None:
    with pytest.raises(AccountError, match=r"^The name or the password is wrong\.$"):
        signing_in.sign_in(team, name, password, "127.0.0.1")


def test_one_name_is_guessed_at_five_times(team: Record) -> None:
    for place in range(5):
        with pytest.raises(AccountError, match="wrong"):
            signing_in.sign_in(team, "ha", "guessed password", f"10.0.0.{place}")
    with pytest.raises(TooManyTriesError, match="failed 5 times"):
        signing_in.sign_in(team, "Hà", GOOD, "10.0.0.99")
    assert signing_in.sign_in(team, "rosa", GOOD, "10.0.0.99")


def test_one_address_guesses_twenty_times(team: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.accounts.passwords.fits", lambda _kept, password: password == GOOD)
    for number in range(20):
        with pytest.raises(AccountError, match="wrong"):
            signing_in.sign_in(team, f"name{number}", "guessed password", "10.0.0.1")
    with pytest.raises(TooManyTriesError):
        signing_in.sign_in(team, "rosa", GOOD, "10.0.0.1")
    assert signing_in.sign_in(team, "rosa", GOOD, "10.0.0.2")


def test_old_failures_are_forgotten(team: Record) -> None:
    rows = [{"key": "name ha", "at": "2020-01-01T00:00:00Z"}] * 9
    with team.writing() as connection:
        connection.execute(failed_sign_ins.insert(), rows)
    assert signing_in.sign_in(team, "ha", GOOD, "127.0.0.1")


def test_a_session_ends_when_it_is_old_or_unused(team: Record) -> None:
    for column in ("until", "seen_at"):
        key = signing_in.sign_in(team, "ha", GOOD, "127.0.0.1")
        with team.writing() as connection:
            connection.execute(sessions.update().values({column: "2020-01-01T00:00:00Z"}))
        assert signing_in.session_of(team, key) is None


def test_another_password_signs_out_everywhere(team: Record) -> None:
    key = signing_in.sign_in(team, "rosa", GOOD, "127.0.0.1")
    users.set_password(team, "rosa", "quite another password", by="test")
    assert signing_in.session_of(team, key) is None
    assert signing_in.sign_in(team, "rosa", "quite another password", "127.0.0.1")


def test_a_token_opens_until_it_is_revoked(team: Record) -> None:
    token, secret = tokens.make(team, "rosa", "crawler", by="test")
    found = tokens.user_of(team, secret)
    assert found is not None and found.name == "Rosa"
    with pytest.raises(AccountError):
        tokens.revoke(team, token.id, by="ha", only_of="ha")
    tokens.revoke(team, token.id, by="test")
    assert tokens.user_of(team, secret) is None
    assert [one.revoked is not None for one in tokens.tokens_of(team, "rosa")] == [True]


def test_a_token_ends_by_itself(team: Record) -> None:
    _token, secret = tokens.make(team, "rosa", "", by="test", days=1)
    assert tokens.user_of(team, secret)
    with team.writing() as connection:
        connection.execute(api_tokens.update().values(until="2020-01-01T00:00:00Z"))
    assert tokens.user_of(team, secret) is None


def test_who_is_disabled_is_out_at_once(team: Record) -> None:
    key = signing_in.sign_in(team, "rosa", GOOD, "127.0.0.1")
    _token, secret = tokens.make(team, "rosa", "", by="test")
    users.disable(team, "rosa", by="test")
    assert signing_in.session_of(team, key) is None and tokens.user_of(team, secret) is None
    with pytest.raises(AccountError, match="wrong"):
        signing_in.sign_in(team, "rosa", GOOD, "127.0.0.1")
    users.disable(team, "rosa", by="test", undo=True)
    assert signing_in.sign_in(team, "rosa", GOOD, "127.0.0.1")


def test_the_last_admin_stays(team: Record) -> None:
    for change in (
        lambda: users.disable(team, "ha", by="test"),
        lambda: users.set_role(team, "ha", Role.READER, by="test"),
    ):
        with pytest.raises(AccountError, match="the last who manages"):
            change()
    users.set_role(team, "rosa", Role.ADMIN, by="test")
    assert users.set_role(team, "ha", Role.READER, by="test").role is Role.READER


def test_the_trail_tells_who_did_what(team: Record) -> None:
    users.set_role(team, "rosa", Role.EDITOR, by="Hà")
    newest, *_rest = trail.steps(team)
    assert (newest.by, newest.did, newest.what) == ("Hà", "changed a role", "rosa")
    assert newest.more == {"from": "reader", "to": "editor"}
    assert [one.number for one in trail.steps(team, before=newest.number, limit=1)] == [newest.number - 1]
