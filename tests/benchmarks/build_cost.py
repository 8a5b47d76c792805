"""What building the site costs, beside a workload that never changes, so that machines and days can be compared.

    python tests/benchmarks/build_cost.py --runs 5 --json now.json
    python tests/benchmarks/build_cost.py --against before.json

Three workloads run in turn, each in a process of its own: `mkdocs build --strict` of this repository, `vitreem check`,
and a reference (importing MkDocs, reading all plans ten times with plain PyYAML). Seconds differ between machines and
hours, the ratio to the reference of the same run much less: that is what to compare.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
REFERENCE = """
import pathlib, sys
import mkdocs.commands.build, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yml")) * 10:
    yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
"""
CHECK = "import sys; from vitreem.cli import main; sys.exit(main())"
# ru_maxrss counts kilobytes, on macOS bytes.
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Run:
    """One process: seconds of processor (user and system) and of the clock, and its largest memory in bytes."""

    cpu: float
    wall: float
    memory: int


@dataclass(frozen=True)
class Cost:
    """Several runs of a workload: medians, the range of the processor's seconds, the largest memory."""

    cpu: float
    cpu_least: float
    cpu_most: float
    wall: float
    memory: int

    @classmethod
    def of(cls, runs: Sequence[Run]) -> Cost:
        """The cost that several runs show."""
        cpu = [run.cpu for run in runs]
        wall = statistics.median(run.wall for run in runs)
        return cls(statistics.median(cpu), min(cpu), max(cpu), wall, max(run.memory for run in runs))


def measure(command: Sequence[str], log: Path) -> Run:
    """Run a command to its end.

    Raises:
        SystemExit: it failed; what it wrote is shown.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    start = time.perf_counter()
    with log.open("wb") as out:
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out)
        _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{' '.join(command)}\n{log.read_text(encoding='utf-8', errors='replace')}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * MEMORY_UNIT)


def run_all(runs: int) -> dict[str, Any]:
    """Measure every workload `runs` times, in turn; one run before goes uncounted, to warm the disk."""
    with tempfile.TemporaryDirectory() as folder:
        site, log = Path(folder) / "site", Path(folder) / "log"
        mkdocs = ["-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
        workloads = {
            "build": [sys.executable, *mkdocs],
            "check": [sys.executable, "-c", CHECK, "check"],
            "reference": [sys.executable, "-c", REFERENCE, str(ROOT / "plans")],
        }
        taken: dict[str, list[Run]] = {name: [] for name in workloads}
        for number in range(runs + 1):
            for name, command in workloads.items():
                run = measure(command, log)
                if number:
                    taken[name].append(run)
        files = [path for path in site.rglob("*") if path.is_file()]
        size = {
            "pages": sum(path.name == "index.html" for path in files),
            "files": len(files),
            "bytes": sum(path.stat().st_size for path in files),
        }
    costs = {name: Cost.of(each) for name, each in taken.items()}
    return {
        "runs": runs,
        "python": ".".join(map(str, sys.version_info[:3])),
        "site": size,
        "costs": {name: asdict(cost) for name, cost in costs.items()},
        "ratios": {name: costs[name].cpu / costs["reference"].cpu for name in ("build", "check")},
    }


def table(found: dict[str, Any]) -> str:
    """What was found, for people."""
    site = found["site"]
    rows = [
        f"site: {site['pages']} pages, {site['files']} files, {site['bytes'] / 1e6:.2f} MB",
        f"median of {found['runs']} runs, Python {found['python']}",
        f"{'':10}  {'cpu s':>6}  {'range':>13}  {'wall s':>6}  {'memory MB':>9}  {'cpu / reference':>15}",
    ]
    for name, cost in found["costs"].items():
        span = f"{cost['cpu_least']:.2f}–{cost['cpu_most']:.2f}"
        ratio = f"{found['ratios'][name]:.2f}" if name in found["ratios"] else "1"
        rows.append(
            f"{name:10}  {cost['cpu']:6.2f}  {span:>13}  {cost['wall']:6.2f}  {cost['memory'] / 1e6:9.1f}  {ratio:>15}"
        )
    rows.append(f"a page: {1000 * found['costs']['build']['cpu'] / site['pages']:.1f} ms of processor")
    return "\n".join(rows)


def comparison(now: dict[str, Any], before: dict[str, Any]) -> str:
    """Now divided by before: below 1 is less."""
    pairs = {name: (now["site"][name], before["site"][name]) for name in ("pages", "files", "bytes")}
    pairs |= {f"{name}, cpu": (now["costs"][name]["cpu"], cost["cpu"]) for name, cost in before["costs"].items()}
    pairs |= {
        f"{name}, memory": (now["costs"][name]["memory"], cost["memory"]) for name, cost in before["costs"].items()
    }
    pairs |= {f"{name}, cpu / reference": (now["ratios"][name], ratio) for name, ratio in before["ratios"].items()}
    return "\n".join(f"{name:26} {a / b:6.2f}" for name, (a, b) in pairs.items() if b)


def main() -> None:
    """Measure, print, keep and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3, help="how often each workload runs (default: 3)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep what was found")
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with what was found before")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    before = json.loads(options.against.read_text(encoding="utf-8")) if options.against else None
    found = run_all(options.runs)
    print(table(found))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    if before is not None:
        print("", f"now / {options.against.name} (below 1 is less)", comparison(found, before), sep="\n")


if __name__ == "__main__":
    main()
