"""Parts of pages: how far the work is, said in words."""

import pytest
from streamlit.testing.v1 import AppTest


@pytest.mark.parametrize(
    ("closer", "words"),
    [(1, "1 needs a closer look"), (0, "0 need a closer look"), (3, "3 need a closer look")],
)
def test_one_needs_and_several_need_a_closer_look(closer: int, words: str) -> None:
    app = AppTest.from_string(
        f"from pages.ui import parts\nparts.rail(4, 2, {closer}, 'Four of them are decided.')"
    ).run()
    assert not app.exception
    shown = " ".join(str(one.proto) for one in app.main)
    assert words in shown
    assert shown.count("closer look") == shown.count(words)
