"""The command, run as a reviewer runs it."""

import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="needs the extra 'web'")
pytest.importorskip("uvicorn", reason="needs the extra 'web'")

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def served(project):
    """The process of a review of the project, and the address it printed."""
    call = [sys.executable, "-m", "checker", "review", "--by", "Anna"]
    process = subprocess.Popen(
        call,
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process, process.stdout.readline().strip()
    process.kill()
    process.communicate()


def test_the_printed_address_lets_in_and_no_other(served):
    process, address = served
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{43}", address)
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with opener.open(address, timeout=20) as answer:
        assert b"<title>Review</title>" in answer.read()
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address.partition("?")[0], timeout=20)
    assert refused.value.code == 403
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=20) in (0, 130)
    assert "Traceback" not in process.stderr.read()


def test_a_port_that_is_taken_is_told(served, project):
    port = re.search(r":(\d+)/", served[1])[1]
    call = [sys.executable, "-m", "checker", "review", "--port", port]
    done = subprocess.run(
        call,
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr
