"""Small copies of every picture in a document, under the keys by which `inspect` lists them."""

import io
from collections.abc import Iterator

from checks.documents import images
from checks.documents.limits import Limits
from checks.documents.model import Picture

_MOST = 500


def pictures(data: bytes, kind: str, limits: Limits) -> list[Picture]:
    """The pictures of a Word document or PDF, at most 500; none for plain text. Raises `CannotRead`."""
    if kind == "docx":
        return list(_in_word(data, limits))[:_MOST]
    return list(_in_pdf(data, limits))[:_MOST] if kind == "pdf" else []


def _in_word(data: bytes, limits: Limits) -> Iterator[Picture]:
    from checks.documents.word.hidden import hidden
    from checks.documents.word.package import open_package
    from checks.documents.word.walk import WordFile

    package = open_package(data, limits, macros=True)
    listed = {thing.place: thing.key for thing in hidden(WordFile(package)) if thing.kind == "image"}
    for name, content in package.parts.items():
        key = listed.get(name.rpartition("/")[2])
        if key:
            yield Picture(key, name.rpartition("/")[2], images.small(content))


def _in_pdf(data: bytes, limits: Limits) -> Iterator[Picture]:
    from checks.documents.pdf.open import open_pdf
    from checks.documents.pdf.page import whole_page
    from checks.documents.pdf.pictures import listed

    with open_pdf(data, limits) as document:
        for index in range(len(document)):
            page = whole_page(document, index)
            for item, thing in listed(page, index):
                buffer = io.BytesIO()
                picture = item.get_bitmap(render=False).to_pil().convert("RGB")
                picture.thumbnail((320, 320))
                picture.save(buffer, "PNG")
                yield Picture(thing.key, thing.place, buffer.getvalue())
            page.close()
