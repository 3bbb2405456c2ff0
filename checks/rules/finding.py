"""Makes a finding from its code: what is fixed is data (guidance/findings.toml), the rest is told."""

from checks import guidance
from checks.facts import Authority, Finding


def finding(
    code: str, message: str, clears: str, *sources: str, authority: Authority | None = None, cite: str = ""
) -> Finding:
    """A hold or warning. `sources`: keys of sources.toml in place of the code's own; `cite` replaces both.

    The authority is that of the first source unless given.
    """
    fixed = guidance.finding_kinds()[code]
    found = [guidance.source(key) for key in sources or (fixed.source,)]
    return Finding(
        code=code,
        message=message,
        clears=clears,
        source=cite or "; ".join(dict.fromkeys(one.cite for one in found)),
        authority=authority or found[0].authority,
        level=fixed.level,
        step=fixed.step,
        title=fixed.title,
    )


def listed(parts: list[str]) -> str:
    """Several things in one sentence: "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
