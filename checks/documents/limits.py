"""How much a file may ask of this computer. Each limit can be set by an environment variable `SAFE_<NAME>`."""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Self


@dataclass(frozen=True)
class Limits:
    """Limits of reading and writing. Far above any real report, far below what would hurt a small computer.

    The figures were set on measured files: a 100-page report is under 1 MB, a zip bomb of 0.6 MB unpacks to 524 MB,
    a page of 200 inches at print resolution needs 2.4 GB.
    """

    upload_mb: int = 50
    pages: int = 400
    unpacked_mb: int = 300
    part_mb: int = 100
    ratio: int = 200  # unpacked size over packed size, for parts over 1 MB; text in XML packs 10 to 40 times
    parts: int = 5_000
    stream_mb: int = 120  # a decoded PDF stream; an A4 scan in colour at 600 dpi is 104 MB
    page_megapixels: int = 40
    page_points: int = 5_000  # the longest side of a page: A0 is 3 370 points
    memory_mb: int = 2_000  # address space of the reading process
    read_seconds: int = 60
    inspect_seconds: int = 180
    redact_seconds: int = 600
    office_seconds: int = 300  # LibreOffice: 10 seconds for 100 pages
    office_memory_mb: int = 4_000
    jobs_per_process: int = 50

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """The limits, each replaced by `SAFE_<NAME IN CAPITALS>` where that is set to a whole number above 0."""
        changed: dict[str, int] = {}
        for field in fields(cls):
            value = environment.get(f"SAFE_{field.name.upper()}", "")
            if value.isdecimal() and int(value) > 0:
                changed[field.name] = int(value)
        return cls(**changed)

    def as_dict(self) -> dict[str, int]:
        """The limits by name, as they are sent to the reading process."""
        return asdict(self)
