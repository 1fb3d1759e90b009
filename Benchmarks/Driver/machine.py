"""What machine this is, read from it."""

from __future__ import annotations

import datetime
import os
import platform
import re
import subprocess
from pathlib import Path

from commands import LANTOA

#: Instruction sets there is code for, the widest last, and what a processor must say it has.
SETS = {"scalar": set(), "sse2": {"sse2"}, "avx2": {"avx2", "fma"}, "avx512": {"avx512f", "avx512dq", "avx512vl", "avx512bw"}}


def cpuinfo() -> dict[str, str]:
    """Of the first core."""
    text = Path("/proc/cpuinfo").read_text().split("\n\n")[0]
    return {key.strip(): value.strip() for key, value in (line.split(":", 1) for line in text.splitlines() if ":" in line)}


def available_sets() -> list[str]:
    flags = set(cpuinfo()["flags"].split())
    return [name for name, needed in SETS.items() if needed <= flags]


def processor() -> str:
    """Model name with family, model and stepping, since a virtual machine may hide the name."""
    fields = cpuinfo()
    numbers = ", ".join(f"{key} {fields[key]}" for key in ("cpu family", "model", "stepping") if key in fields)
    return f"{fields.get('model name', platform.processor())} ({numbers})"


def facts() -> list[tuple[str, str]]:
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return [
        ("Date", datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")),
        ("Processor", processor()),
        ("Cores", str(os.cpu_count())),
        ("Memory", f"{pages / 2**30:.0f} GiB"),
        ("Load at the end", load),
        ("System", f"{distribution()}, kernel {platform.release()}"),
        ("Swift", first_line(["swift", "--version"])),
        ("C compiler", first_line(["clang", "--version"])),
        ("Lantoa", first_line([LANTOA, "--version"])),
    ]


def distribution() -> str:
    found = re.search(r'^PRETTY_NAME="(.*)"$', Path("/etc/os-release").read_text(), re.MULTILINE)
    return found.group(1) if found else platform.system()


def first_line(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout or done.stderr).splitlines()
    return re.sub(r" \(https?://\S+ \w+\)", "", lines[0]) if lines else "not found"
