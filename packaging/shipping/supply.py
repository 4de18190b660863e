"""Say what the program is made of: `make supply` leaves licences, parts list and known faults in dist/supply/.

    licences.csv, licences.md   every library at run time, and everything in the frozen folder, by pip-licenses
    sbom.cdx.json               the same as a CycloneDX parts list, by cyclonedx-py; it must be one by its schema
    audit.json                  known faults of these versions, by pip-audit, where its service can be reached

A licence outside of ALLOWED ends the program: somebody must look at it first.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

from shipping import facts

# By words, since libraries write their licences in many ways. All of these can be combined with GPL-3.0-or-later;
# the one under the AGPL, a part of argos-translate-lt that Dwiwarta does not call, is not in the frozen folder.
ALLOWED = re.compile(
    r"\b(?:MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|LGPL|GPL-3|GPLv3|Zlib|HPND|CNRI|"
    r"0BSD|CC0|Unlicense|Affero General Public License v3)",
    re.IGNORECASE,
)
# GPL-2.0-or-later, with an exception (COPYING.txt): what PyInstaller puts into a program may be under any licence.
EXCEPTED = ("pyinstaller",)


def main() -> int:
    """Write the lists, judge the licences, and ask for known faults."""
    out = facts.DIST / "supply"
    out.mkdir(parents=True, exist_ok=True)
    pins = pinned()
    known = {pin.partition("==")[0].lower() for pin in pins}
    pins += [f"{name}=={metadata.version(name)}" for name in frozen() if name.lower() not in known]
    write_licences(out, [pin.partition("==")[0] for pin in pins])
    strange = [f"{row['Name']} ({row['License']})" for row in rows(out) if not fits(row["Name"], row["License"])]
    if strange:
        sys.exit(f"look at these licences: {', '.join(strange)}")
    with tempfile.TemporaryDirectory() as folder:
        requirements = Path(folder) / "requirements.txt"
        requirements.write_text("\n".join(pins) + "\n")
        write_sbom(out / "sbom.cdx.json", requirements)
        audit(out / "audit.json", requirements)
    print(f"{len(pins)} libraries, every licence fits; see {out.relative_to(facts.ROOT)}/")
    return 0


def fits(name: str, licence: str) -> bool:
    """Say whether a library's licence can be combined with Dwiwarta's."""
    return name in EXCEPTED or ALLOWED.search(licence) is not None


def pinned() -> list[str]:
    """Return what the program needs at run time, as name==version."""
    from dwiwarta.core import parts

    return [f"{part.name}=={part.version}" for part in parts.parts()]


def frozen() -> list[str]:
    """Return the distributions that the frozen folder holds something of; none where it was not made here."""
    if not facts.FROZEN_PARTS.is_file():
        print("there is no frozen folder; make freeze first, and what it holds besides will be listed too")
        return []
    return facts.FROZEN_PARTS.read_text(encoding="utf-8").split()


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of the build environment."""
    return subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)


def write_licences(out: Path, names: list[str]) -> None:
    """Write the libraries with their licences, for programs and for people."""
    for form, suffix in (("csv", "csv"), ("markdown", "md")):
        result = run(
            *("piplicenses", "--from=mixed", "--with-urls", f"--format={form}", "--with-system"),
            *(f"--output-file={out / f'licences.{suffix}'}", "--packages", *names),
        )
        if result.returncode:
            sys.exit(result.stderr)


def rows(out: Path) -> list[dict[str, str]]:
    """Return the lines of licences.csv."""
    with (out / "licences.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_sbom(path: Path, requirements: Path) -> None:
    """Write the parts list with the version that is being built as its root, the same for the same commit."""
    result = run(
        *("cyclonedx_py", "requirements", "--pyproject", str(facts.ROOT / "pyproject.toml"), "--output-reproducible"),
        *("--output-format", "JSON", "--output-file", str(path), str(requirements)),
    )
    if result.returncode:
        sys.exit(result.stderr)
    licences = {row["Name"].lower().replace("_", "-"): row["License"] for row in rows(path.parent)}
    sbom = json.loads(path.read_text(encoding="utf-8"))
    sbom["metadata"]["component"]["version"] = facts.version()
    for component in sbom["components"]:
        name = component["name"].lower().replace("_", "-")
        component.setdefault("licenses", [{"license": {"name": licences[name]}}])
    text = json.dumps(sbom, indent=2) + "\n"
    check(text, sbom["specVersion"])
    path.write_text(text, encoding="utf-8", newline="\n")


def check(text: str, version: str) -> None:
    """End the program where a parts list is none by CycloneDX's own schema of its version."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.from_version(version)).validate_str(text)
    if fault is not None:
        sys.exit(f"sbom.cdx.json is not valid: {fault}")


def audit(path: Path, requirements: Path) -> None:
    """Ask for known faults; that the service cannot be reached is said, and a fault ends the program."""
    result = run("pip_audit", "--requirement", str(requirements), "--no-deps", "--disable-pip", "--format", "json")
    try:
        found = json.loads(result.stdout)
    except json.JSONDecodeError:
        print(f"pip-audit could not ask: {result.stderr.strip().splitlines()[-1][:200]}")
        return
    path.write_text(result.stdout, encoding="utf-8")
    asked = [each for each in found["dependencies"] if "vulns" in each]
    if not asked:
        print("pip-audit could not ask about any library: its service cannot be reached, or knows none of these")
        path.unlink()
        return
    faults = [f"{each['name']} {fault['id']}" for each in asked for fault in each["vulns"]]
    if faults:
        sys.exit(f"known faults: {', '.join(faults)}")
    print(f"pip-audit: asked about {len(asked)} of {len(found['dependencies'])} libraries, no known faults")


if __name__ == "__main__":
    sys.exit(main())
