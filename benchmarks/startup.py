"""Time whole runs of checker as a user feels them: a new process each, median of several.

The time of the processor is printed beside the time on the clock: it says the same on a busy
machine. Byte code is kept, as an installed package has it.

usage: startup.py [RUNS]

It only prints: times belong to a machine, so no test hangs on them.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What bare Python takes is the floor of all the others.
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "checker --help": ("-m", "checker", "--help"),
    "checker report": ("-m", "checker", "report"),
}


def run(arguments: tuple[str, ...]) -> tuple[float, float]:
    """Seconds that one whole process takes, on the clock and of the processor."""
    start, spent = time.perf_counter(), processor_time()
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"},
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    # 1 means that discrepancies were found; anything above that some work was not done.
    if done.returncode not in (0, 1):
        raise SystemExit(f"startup: exit {done.returncode} from {arguments}\n{done.stderr.strip()}")
    return seconds, processor_time() - spent


def processor_time() -> float:
    """Seconds that the processes started so far have kept the processor busy."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def processor() -> str:
    """The processor's name where the system tells it, else its architecture."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{names[0]}, {len(names)} cores" if names else platform.machine()


def main() -> None:
    """Time each command and print a line for it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("runs", type=int, nargs="?", default=15, help="runs of each command (15)")
    runs = max(1, parser.parse_args().runs)
    machine = f"{platform.system()} {platform.release()}, {processor()}"
    print(f"{machine}; Python {platform.python_version()}")
    for name, arguments in COMMANDS.items():
        run(arguments)  # warm-up: byte code written, files in the page cache
        times, spent = zip(*(run(arguments) for _ in range(runs)), strict=True)
        print(
            f"{name:16} median {statistics.median(times) * 1000:6.0f} ms"
            f"   least {min(times) * 1000:6.0f} ms   processor {min(spent) * 1000:6.0f} ms"
            f"   {runs} runs"
        )


if __name__ == "__main__":
    main()
