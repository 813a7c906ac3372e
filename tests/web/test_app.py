import html
import json
import re

import pytest

pytest.importorskip("starlette", reason="needs the extra 'web'")

from starlette.testclient import TestClient

from checker.review import load_decisions
from checker.web.app import build_app
from checker.web.desk import Desk
from checker.web.guard import Secrets

HERE = "http://127.0.0.1:8765"
KEYS = Secrets(token="the token", csrf="the page's secret")
WAS = "Twelve workers were hurt on Monday"
OURS = {"X-CSRF-Token": KEYS.csrf}


@pytest.fixture
def stranger(desk):
    """A client that knows the address only."""
    return TestClient(build_app(desk, KEYS, 8765), base_url=HERE, follow_redirects=False)


@pytest.fixture
def reviewer(stranger):
    """A client that opened the address that was printed."""
    answer = stranger.get("/", params={"token": KEYS.token})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    return stranger


def form(desk, **more):
    finding = next(each.fingerprint for each in desk.report.findings if each.code == "D201")
    told = {"finding": finding, "seen": "", "ruling": "accept", "reason": "two counts"}
    return {**told, "by": "Anna", "tab": "one", **more}


class TestWhoMayAsk:
    """The page shows unpublished work and writes a file."""

    @pytest.mark.parametrize("path", ["/", "/progress", "/changes", "/assets/page.js", "/nothing"])
    def test_not_one_without_the_secret(self, stranger, path):
        assert stranger.get(path).status_code == 403
        assert stranger.get("/", params={"token": "a guess"}).status_code == 403

    def test_not_one_who_came_by_another_name(self, reviewer):
        for host in ("evil.example", "evil.example:8765", "127.0.0.1:80", "127.0.0.1"):
            assert reviewer.get("/", headers={"Host": host}).status_code == 421

    def test_the_cookie_stays_with_this_site(self, stranger):
        cookie = stranger.get("/", params={"token": KEYS.token}).headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie

    @pytest.mark.parametrize(
        "headers",
        [{}, {"X-CSRF-Token": "a guess"}, {**OURS, "Origin": "http://evil.example"}],
        ids=["no secret", "a guess", "another site"],
    )
    @pytest.mark.parametrize("path", ["/decide", "/again"])
    def test_nothing_is_written_for_another_site(self, desk, reviewer, path, headers):
        assert reviewer.post(path, data=form(desk), headers=headers).status_code == 403
        assert not desk.work.decisions.exists()

    def test_every_answer_has_the_policy(self, reviewer):
        for path in ("/", "/changes", "/assets/page.css", "/nothing"):
            policy = reviewer.get(path).headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy

    @pytest.mark.parametrize(
        "name",
        ["page.html", "../guard.py", "..%2f..%2fguard.py", "%2e%2e/desk.py", "/etc/passwd", ""],
    )
    def test_no_other_file_can_be_read(self, reviewer, name):
        assert reviewer.get(f"/assets/{name}").status_code == 404


class TestThePage:
    def test_it_needs_no_script_or_style_inside(self, reviewer):
        page = reviewer.get("/").text
        assert re.findall(r"<script(?! src)|<style| style=| on\w+=", page) == []

    def test_it_has_each_finding_to_rule_on(self, desk, reviewer):
        page = reviewer.get("/").text
        for finding in desk.report.findings:
            assert page.count(f'id="d-{finding.fingerprint}"') == 1
        assert "<b>2</b> open, 0 of 2 ruled on" in page

    def test_its_files_are_served(self, reviewer):
        page = reviewer.get("/").text
        for path in re.findall(r'(?:src|href)="(/[^"]*)"', page):
            assert reviewer.get(path).status_code == 200

    def test_until_the_report_is_made_it_tells_how_far_it_is(self, work):
        waiting = Desk(work)
        client = TestClient(build_app(waiting, KEYS, 8765), base_url=HERE)
        page = client.get("/", params={"token": KEYS.token}).text
        assert "The files are opened." in page
        waiting.stage = waiting.stage._replace(done=2, total=7)
        assert "2 of 7 articles" in client.get("/progress").text
        waiting.make()
        assert client.get("/progress").headers["hx-refresh"] == "true"


class TestRuling:
    def test_the_fact_comes_back_with_its_state(self, desk, reviewer):
        answer = reviewer.post("/decide", data=form(desk), headers=OURS)
        assert 'data-state="accepted"' in answer.text
        assert "Accepted by Anna on 5 Mar 2021: two counts." in answer.text
        assert "<b>1</b> open, 1 of 2 ruled on" in answer.text
        assert "Accepted by Anna" in reviewer.get("/").text

    def test_what_was_typed_is_kept_where_nothing_was_written(self, desk, reviewer):
        reviewer.post("/decide", data=form(desk), headers=OURS)
        answer = reviewer.post("/decide", data=form(desk, reason="late & <b>"), headers=OURS).text
        assert "Somebody ruled on this meanwhile." in answer
        assert 'value="late &amp; &lt;b&gt;"' in answer
        assert len(load_decisions(desk.work.decisions)) == 1

    def test_other_tabs_are_told(self, desk, reviewer):
        since = {"since": desk.mark}
        reviewer.post("/decide", data=form(desk), headers=OURS)
        assert reviewer.get("/changes", params={**since, "tab": "two"}).text.count("<details") >= 1
        own = reviewer.get("/changes", params={**since, "tab": "one"})
        assert "details" not in own.text
        current = {"since": desk.mark, "tab": "two"}
        assert reviewer.get("/changes", params=current).status_code == 204

    def test_a_form_without_end_is_refused(self, desk, reviewer):
        endless = form(desk, reason="x" * 100_000)
        assert reviewer.post("/decide", data=endless, headers=OURS).text == ""
        assert not desk.work.decisions.exists()

    def test_a_finding_on_the_input_can_be_ruled_on(self, desk, reviewer):
        orphan = next(each for each in desk.report.findings if not each.fact)
        answer = reviewer.post("/decide", data=form(desk, finding=orphan.fingerprint), headers=OURS)
        assert f'id="e-{orphan.fingerprint}"' in answer.text
        assert 'data-state="accepted"' in answer.text


class TestTyingAClaimAnew:
    """A claim whose words are gone gets others of its article."""

    @pytest.fixture
    def project(self, project):
        """The words of a claim as they were before the article was changed."""
        file = project / "claims.yaml"
        file.write_text(file.read_text().replace("thirty crews fought the blaze", WAS))
        return project

    def test_the_nearest_words_are_offered_and_written(self, desk, reviewer, project):
        page = reviewer.get("/").text
        assert "<mark>Nine workers were killed on Monday</mark>" in page
        vals = re.search(r'hx-post="/tie"[^>]*hx-vals="([^"]*)"', page)[1]
        form = json.loads(html.unescape(vals))
        answer = reviewer.post("/tie", data=form, headers=OURS).text
        assert "now has “Nine workers were killed on Monday”" in answer
        assert "quote: Nine workers were killed on Monday}" in (project / "claims.yaml").read_text()
        reviewer.get("/changes")
        assert desk.is_outdated

    def test_no_other_words_can_be_asked_for(self, desk, reviewer, project):
        before = (project / "claims.yaml").read_text()
        changed = next(each for each in desk.report.findings if not each.fact)
        form = {"finding": changed.fingerprint, "start": "0", "end": "10"}
        answer = reviewer.post("/tie", data=form, headers=OURS).text
        assert "these words are not offered any more" in answer
        assert (project / "claims.yaml").read_text() == before


class TestPuttingTogetherAndTakingOut:
    """What is one fact is a ruling, too; the report heeds it once it is made again."""

    def sort(self, desk, reviewer, **more):
        told = {"fact": "dead", "reason": "two fires", "by": "Anna"} | more
        return reviewer.post("/sort", data=told, headers=OURS).text

    def ids(self, desk):
        return [each.id for each in desk.report.judgements[0].fact.mentions]

    def test_a_mention_that_is_taken_out_is_no_conflict_any_more(self, desk, reviewer):
        answer = self.sort(desk, reviewer, mention=self.ids(desk)[0])
        assert "2 entries. They count once the articles are read again." in answer
        assert "What is read has changed." in reviewer.get("/changes").text
        desk.make()
        counts = {each.fact.id: len(each.fact.mentions) for each in desk.report.judgements}
        assert (counts["dead"], counts["dead-not-1"]) == (1, 1)
        assert "D201" not in {each.code for each in desk.report.findings}

    def test_to_undo_it_leaves_it_to_the_matching_again(self, desk, reviewer):
        self.sort(desk, reviewer, mention=self.ids(desk)[0])
        assert "Undo what editors put together" in reviewer.get("/").text
        assert "2 entries" in self.sort(desk, reviewer, undo="1")
        desk.make()
        assert "D201" in {each.code for each in desk.report.findings}

    def test_what_was_taken_out_is_listed_and_can_be_undone_where_its_fact_is_gone(
        self, desk, reviewer
    ):
        assert (
            '<section id="sorted" aria-labelledby="sorted-title" hidden>' in reviewer.get("/").text
        )
        out = desk.report.judgements[0].fact.mentions[0]
        self.sort(desk, reviewer, mention=out.id)
        desk.make()
        page = " ".join(reviewer.get("/").text.split())
        told = f"<code>dead</code>: 1 mention, without “{out.words}” ({out.article}) · two fires"
        assert told in page
        answer = self.sort(desk, reviewer, undo="1", part="sorted")
        assert "2 entries" in answer
        assert "<code>dead</code>" not in answer

    @pytest.mark.parametrize(
        ("form", "told"),
        [
            ({"fact": "nobody"}, "this fact is not there any more"),
            ({"mention": "nobody"}, "this mention is not there any more"),
            ({"with": "dead"}, "say with which other fact"),
            ({}, "say with which other fact"),
            ({"reason": " "}, "a ruling needs a reason"),
        ],
    )
    def test_a_form_that_sorts_nothing_writes_nothing(self, desk, reviewer, form, told):
        answer = self.sort(desk, reviewer, **form)
        assert told in answer or answer.strip().startswith("<div")
        assert not desk.work.decisions.exists()
