"""No command but ``add`` opens a connection, looks up a name or listens to the network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import COMMANDS

ROOT = Path(__file__).resolve().parent.parent

ONLINE = frozenset({"add", "review"})
"""``add`` asks servers, ``review`` serves this machine: these two may."""

ARGUMENTS = {
    "explain": ["at least nine people"],
    "extract": ["--format", "claims"],
    "report": ["--all"],
    "schema": ["claims"],
}
"""What the commands are called with; those not named here, with nothing."""

# An audit hook hears of every call, of whatever library, and can't be taken out again.
GUARD = """
import sys
def guard(event, arguments):
    if event.startswith("socket.") or event in ("http.client.connect", "urllib.Request"):
        sys.stderr.write(f"NETWORK {event} {arguments}\\n")
        sys.stderr.flush()
        import os
        os._exit(99)
sys.addaudithook(guard)
sys.argv[0] = "checker"
from checker.cli import main
main()
"""


@pytest.mark.parametrize("command", sorted({each.__name__ for each in COMMANDS} - ONLINE))
def test_a_command_stays_offline(command, tmp_path):
    for name in ("claims.yaml", "corpus"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    call = [sys.executable, "-c", GUARD, command, *ARGUMENTS.get(command, [])]
    done = subprocess.run(
        call,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "NETWORK" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1) or command not in ARGUMENTS, done.stderr


def test_the_guard_hears_of_a_connection(tmp_path):
    call = [sys.executable, "-c", GUARD, "add", "http://127.0.0.1:9/", "--allow-private"]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    pytest.importorskip("protego", reason="needs the extra 'ingest'")
    done = subprocess.run(
        call, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, "NETWORK socket." in done.stderr) == (99, True)
