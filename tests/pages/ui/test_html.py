"""Markup: nothing that a person typed can become markup."""

from pages.ui.html import Html, b, join, tag


def test_text_is_escaped_wherever_it_stands() -> None:
    """A script typed into an answer is shown as text, in content and in attributes."""
    written = tag("p", '<script>alert("x")</script>', title='"><b>')
    assert "<script>" not in written
    assert "&lt;script&gt;" in written
    assert 'title="&quot;&gt;&lt;b&gt;"' in written


def test_markup_built_here_is_not_escaped_twice() -> None:
    """Elements nest as they were built."""
    assert tag("p", "a & ", b("b & c")) == "<p>a &amp; <strong>b &amp; c</strong></p>"


def test_joining_keeps_the_difference_between_text_and_markup() -> None:
    """Only what is `Html` already goes through as it is."""
    assert join(["<", Html("<br>")]) == "&lt;<br>"
