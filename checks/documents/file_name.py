"""What a file's own name tells: a report saved under the child's name names the child."""

import re
from pathlib import PurePath

from checks.documents.model import HiddenThing, hidden_thing

# Words that say what a file is and nobody's name; a name made of these alone is not worth a decision.
_ORDINARY = frozenset(
    [
        "a",
        "an",
        "and",
        "the",
        "of",
        "for",
        "to",
        "in",
        "report",
        "reports",
        "overview",
        "executive",
        "summary",
        "serious",
        "case",
        "review",
        "scr",
        "lscb",
        "final",
        "draft",
        "copy",
        "version",
        "v",
        "rev",
        "revised",
        "published",
        "publication",
        "publishable",
        "clean",
        "redacted",
        "anonymised",
        "document",
        "doc",
        "docx",
        "file",
        "sample",
        "test",
        "example",
        "child",
        "children",
        "page",
        "pages",
        "input",
        "output",
        "upload",
        "pdf",
        "txt",
        "word",
        "text",
        "new",
        "old",
        "original",
    ]
)


def hidden(name: str) -> list[HiddenThing]:
    """The file's name without its ending, when it holds any word that does not just say what the file is."""
    stem = PurePath(name.replace("\\", "/")).stem
    words = re.findall(r"[^\W\d_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem))
    if all(word.casefold() in _ORDINARY or len(word) == 1 for word in words):
        return []
    return [hidden_thing("file_name", "the file's own name", re.sub(r"[_\W]+", " ", stem).strip())]
