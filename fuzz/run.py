"""Fuzz one target, or all in turn, led by what code an input reaches (atheris, libFuzzer).

usage: run.py [--runs N] [--seconds N] [TARGET...]

Without a bound it runs until it is stopped. An input that breaks something is written to
fuzz/crashers/TARGET/, where the tests find it from then on; inputs that reach new code are kept in
fuzz/corpus/, which git leaves out.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ONE = "--one"


def fuzz(name: str, bounds: list[str]) -> int:
    """Fuzz a target in a process of its own, since libFuzzer ends the one it runs in."""
    crashers, corpus, seeds = (HERE / each / name for each in ("crashers", "corpus", "seeds"))
    for folder in (crashers, corpus):
        folder.mkdir(parents=True, exist_ok=True)
    libfuzzer = [
        "-max_len=1024",
        "-timeout=20",
        "-rss_limit_mb=2048",
        "-seed=1",
        "-verbosity=0",
        "-print_final_stats=0",
    ]
    done = subprocess.run(
        [
            *(sys.executable, str(HERE / "run.py"), ONE, name),
            *(*libfuzzer, f"-artifact_prefix={crashers}/", *bounds),
            *map(str, (corpus, crashers, seeds)),
        ],
        check=False,
    )
    print(f"fuzz: {name}: {'nothing broke' if done.returncode == 0 else 'BROKE, see above'}")
    return done.returncode


def one(name: str, arguments: list[str]) -> None:
    """Run a target under the fuzzer; does not return."""
    import atheris

    with atheris.instrument_imports(include=["checker"]):
        sys.path[:0] = [str(HERE), str(HERE.parent)]
        from targets import TARGETS
    atheris.Setup([name, *arguments], TARGETS[name])
    atheris.Fuzz()


def main() -> None:
    """Fuzz what was asked for; exit 1 if something broke; without atheris, say so and exit 0."""
    if sys.argv[1:2] == [ONE]:
        one(sys.argv[2], sys.argv[3:])
        return
    from targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--runs", type=int, help="inputs for each target")
    parser.add_argument("--seconds", type=int, help="time for each target")
    asked = parser.parse_args()
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("fuzz: skipped: atheris is not installed (it has no wheel for this machine)")
        return
    if unknown := [name for name in asked.targets if name not in TARGETS]:
        parser.error(f"no target {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    bounds = [f"-runs={asked.runs}"] * bool(asked.runs)
    bounds += [f"-max_total_time={asked.seconds}"] * bool(asked.seconds)
    broken = [name for name in asked.targets or TARGETS if fuzz(name, bounds)]
    raise SystemExit(1 if broken else 0)


if __name__ == "__main__":
    main()
