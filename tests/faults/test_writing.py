"""Every write of checker, broken off at every step: the old content is there or the new, whole.

A writer is a function that changes one file of a project. It is run again and again in a process
of its own, and ended one step later each time. What is told here of one write holds of all: they go
through ``documents.replace``.
"""

import datetime as dt
import errno
import os
import resource
import signal
from pathlib import Path

import pytest

from checker import console
from checker.documents.replace import BROKEN_OFF
from checker.errors import Place
from checker.ingest import Fetcher, Limits, Opener, State, Wishes, add
from checker.ingest.language import detect
from checker.model.baseline import Debt
from checker.model.decision import Decision, Ruling
from checker.pipeline import gather
from checker.review.baseline import load_baseline, save_baseline
from checker.review.record import record_decision
from checker.review.store import load_decisions
from tests.faults.steps import FAULT, apart, at_step, fail

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
pytest.importorskip("py3langid", reason="needs the extra 'ingest'")

STORY = "Seven people were killed in the flood at Tarma on Monday, officials said.\n"
NOW = dt.datetime(2021, 6, 5, tzinfo=dt.UTC)


def decide(number=2):
    finding = f"{number:016x}"
    ruling = Decision(finding=finding, ruling=Ruling.ACCEPT, reason="x" * 5000, place=Place(""))
    return record_decision(Path("decisions.yaml"), ruling)


def rule_twice(number=2):
    debts = [
        Debt(fingerprint=f"{each:016x}", code="D201", about="x", message="y" * 3000)
        for each in range(number)
    ]
    save_baseline(Path("baseline.json"), debts)


def bring(count="Nine"):
    Path("flood.txt").write_text(STORY.replace("Seven", count) * 100)
    opener = Opener(Fetcher(Limits()))
    (outcome,) = add(["flood.txt"], Path("corpus"), Wishes(), opener, NOW)
    if outcome.error:
        raise outcome.error
    return outcome


def decided():
    path = Path("decisions.yaml")
    return len(load_decisions(path)) if path.exists() else 0


def in_debt():
    path = Path("baseline.json")
    return len(load_baseline(path).debts) if path.exists() else 0


def told():
    """What the article says, and how many versions of it are kept."""
    path = Path("corpus/flood.md")
    text = path.read_text() if path.exists() else ""
    assert not text or text.count("people were killed") == 100
    kept = list(Path("corpus/versions").glob("*.md"))
    return ("Nine" if "Nine" in text else "Seven" if text else "", len(kept))


def publish(text="nine"):
    console.write(text * 3000, Path("report.txt"))


def published():
    path = Path("report.txt")
    text = path.read_text() if path.exists() else ""
    assert len(text) in (0, 3000 * 4, 3000 * 5)
    return text[:4]


WRITERS = {
    "the first decision": (lambda: None, decide, decided, 0, 1),
    "another decision": (lambda: decide(1), decide, decided, 1, 2),
    "a baseline": (lambda: rule_twice(1), rule_twice, in_debt, 1, 2),
    "a report": (lambda: publish("seven"), publish, published, "seve", "nine"),
    # Loads what recognises languages once for all: it is no part of what is tested.
    "an article": (lambda: detect(STORY), bring, told, ("", 0), ("Nine", 0)),
    # A version is written first: if the article can't be, nothing is lost.
    "a new version": (lambda: bring("Seven"), bring, told, ("Seven", 0), ("Nine", 1)),
}
BETWEEN = {"a new version": {("Seven", 1)}}


@pytest.fixture(params=WRITERS)
def writer(request, tmp_path, monkeypatch):
    """A project in which something stands already, and what changes it."""
    monkeypatch.chdir(tmp_path)
    before, write, read, old, new = WRITERS[request.param]
    before()
    return write, read, {old, new} | BETWEEN.get(request.param, set()), new


def interrupt():
    raise KeyboardInterrupt


def state(read):
    """What stands in the project, which must be readable."""
    articles = [Path("corpus")] if Path("corpus").exists() else []
    gather(articles, None, Path.cwd())
    return read()


ENDS = {
    "SIGKILL": (lambda: os.kill(os.getpid(), signal.SIGKILL), signal.SIGKILL),
    "SIGTERM": (lambda: os.kill(os.getpid(), signal.SIGTERM), signal.SIGTERM),
    "SIGINT": (interrupt, FAULT),
    "disk full": (fail(errno.ENOSPC), FAULT),
    "read-only": (fail(errno.EROFS), FAULT),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_write_that_is_broken_off_at_any_step(writer, end):
    write, read, possible, new = writer
    act, status = ENDS[end]
    ended = 0
    for number in range(1, 200):
        how = apart(write, at_step(number, act))
        assert state(read) in possible
        if how == 0 and read() == new:
            break
        # Some steps may fail: taking away what is of no use, looking whether there is anything.
        assert how in (status, 0)
        ended += how == status
    assert ended >= 3
    assert how == 0
    assert [path for path in Path().rglob(".*") if end not in ("SIGKILL", "SIGTERM")] == []


@pytest.mark.parametrize("ignored", [True, False], ids=["told", "ended"])
@pytest.mark.parametrize("size", [0, 1, 100, 4096])
def test_a_disk_that_is_full_in_the_middle(writer, size, ignored):
    # The kernel ends a process that writes more than it may, unless that ignores the signal:
    # then the write fails as on a full disk.
    write, read, possible, _ = writer
    before = read()

    def bound():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN if ignored else signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    sources = {"flood.txt": STORY.replace("Seven", "Nine") * 100}
    for name, text in sources.items():
        Path(name).write_text(text)
    how = apart(lambda: keeping(sources, write), bound)
    assert how == (FAULT if ignored else signal.SIGXFSZ)
    assert state(read) in possible
    assert read() == before or before[1:] == (0,)


def keeping(sources, write):
    """Run a writer whose sources are there already."""
    Path.write_text = lambda path, text, *_, **__: sources[str(path)] == text
    return write()


def test_the_next_run_says_what_happened(writer):
    write, _, _, _ = writer
    for number in range(1, 200):
        how = apart(write, at_step(number, ENDS["SIGKILL"][0]))
        if list(Path().rglob(".*.new")):
            break
    assert how == signal.SIGKILL
    corpus, *files = (Path(name) for name in ("corpus", "decisions.yaml", "baseline.json"))
    decisions, baseline = (path if path.exists() else None for path in files)
    paths = [corpus] if corpus.exists() else []
    inputs = gather(paths, None, Path.cwd(), decisions, baseline=baseline)
    told = [each for each in inputs.skipped if "broken off" in each.reason]
    assert len(told) == bool(paths or decisions or baseline)
    write()
    assert list(Path().rglob(".*.new")) == []


def test_who_writes_again_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("corpus").mkdir()
    for name in (".decisions.yaml.abcd_123.new", "corpus/.flood.md.abcd_123.new"):
        Path(name).write_text("half of")
    assert [decide(1), decide(2)] == [True, False]
    assert [BROKEN_OFF in bring(count).notes for count in ("Seven", "Nine")] == [True, False]


def test_two_processes_that_decide_at_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    children = []
    for number in range(8):
        child = os.fork()
        if child == 0:
            for each in range(5):
                decide(number * 5 + each)
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 8
    assert sorted(each.finding for each in load_decisions(Path("decisions.yaml"))) == [
        f"{number:016x}" for number in range(40)
    ]


def test_two_processes_that_add_at_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    children = []
    for number in range(4):
        text = f"Seven die in flood\n\n{STORY}Nobody warned the {number} villages.\n"
        Path(f"{number}.txt").write_text(text)
    for number in range(4):
        child = os.fork()
        if child == 0:
            list(add([f"{number}.txt"], Path("corpus"), Wishes(), Opener(Fetcher(Limits())), NOW))
            os._exit(0)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
    texts = [path.read_text() for path in Path("corpus").iterdir()]
    assert sorted(text[text.index("Nobody") :][18] for text in texts) == list("0123")


def test_a_read_only_folder_is_told(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("corpus").write_text("a file where a folder should be")
    Path("flood.txt").write_text(STORY)
    (outcome,) = add(["flood.txt"], Path("corpus"), Wishes(), Opener(Fetcher(Limits())), NOW)
    assert outcome.state is State.FAILED
    assert "can't be written" in outcome.error.message
