"""Pictures: what they are, what is written into them besides the picture, small copies to look at, clean copies."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

_LARGEST = 60_000_000  # pixels: an A4 page in 800 dpi
_SMALL = (320, 320)
_VECTOR = {
    "emf": "Windows drawing",
    "wmf": "Windows drawing",
    "svg": "vector drawing",
    "eps": "PostScript drawing",
}
# What every file of its kind carries: sizes and resolutions, no words.
_FORM = frozenset(
    [
        "dpi",
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "gamma",
        "transparency",
        "interlace",
        "chromaticity",
        "srgb",
        "background",
        "duration",
        "loop",
        "version",
        "compression",
        "progression",
        "progressive",
        "adobe",
        "adobe_transform",
        "resolution",
        "aspect",
        "bbox",
        "mp",
        "photoshop_dpi",
        "extension",
    ]
)


def opened(content: bytes) -> Image.Image | None:
    """The picture, or None where it is of a kind that cannot be opened here or is far too large."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(content))
            if image.format in ("WMF", "EMF", "EPS") or image.width * image.height > _LARGEST:
                return None
            image.load()
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        MemoryError,
    ):
        return None
    return image


def in_words(content: bytes, name: str) -> str:
    """ "PNG picture, 640 by 480", or what kind of drawing it is and that it cannot be kept."""
    image = opened(content)
    if image is not None:
        return f"{image.format} picture, {image.width} by {image.height}"
    kind = _VECTOR.get(name.rpartition(".")[2].lower(), "picture")
    return f"{kind} that cannot be checked: it is left out of the publishable copy"


def metadata(content: bytes) -> str:
    """EXIF, XMP, comments and text chunks inside a picture, as "name: value"; "" for none."""
    image = opened(content)
    if image is None:
        return ""
    found = [
        f"{key}: {_short(value)}"
        for key, value in image.info.items()
        if str(key).lower() not in _FORM | {"exif", "icc_profile"}
    ]
    exif = image.getexif()
    tags = dict(exif)
    for directory in (0x8769, 0x8825):
        tags |= exif.get_ifd(directory)
    found += [f"EXIF {tag}: {_short(value)}" for tag, value in tags.items() if isinstance(value, str | bytes)]
    if 0x8825 in exif:
        found.append("EXIF: where the picture was taken")
    return " | ".join(found)


def _short(value: object) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return "".join(c for c in text if c.isprintable())[:500]


def small(content: bytes) -> bytes:
    """A small PNG of the picture to look at; a grey one where it cannot be opened."""
    image = opened(content) or Image.new("L", (64, 64), 200)
    copy = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P") else "RGB")
    copy.thumbnail(_SMALL)
    return _saved(copy, "PNG")


def clean(content: bytes, crop: tuple[float, float, float, float] = (0, 0, 0, 0)) -> tuple[bytes, str]:
    """The picture drawn anew, so that only pixels go over, and its file ending. `crop` is the share cut off each side.

    A picture that cannot be opened becomes a plain grey one: it might show anything.
    """
    image = opened(content)
    if image is None:
        return _saved(Image.new("L", (64, 64), 225), "PNG"), "png"
    left, top, right, bottom = (max(0.0, min(0.99, side)) for side in crop)
    if any((left, top, right, bottom)):
        box = (
            int(image.width * left),
            int(image.height * top),
            int(image.width * (1 - right)),
            int(image.height * (1 - bottom)),
        )
        image = image.crop((box[0], box[1], max(box[0] + 1, box[2]), max(box[1] + 1, box[3])))
    if image.format == "JPEG" or (opened_format(content) == "JPEG"):
        return _saved(_pixels(image, "RGB"), "JPEG", quality=90), "jpeg"
    mode = "RGBA" if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info else "RGB"
    return _saved(_pixels(image, "L" if image.mode in ("L", "1", "I;16") else mode), "PNG"), "png"


def opened_format(content: bytes) -> str | None:
    """The format that the first bytes say."""
    return "JPEG" if content[:3] == b"\xff\xd8\xff" else None


def _pixels(image: Image.Image, mode: str) -> Image.Image:
    """A new picture with these pixels and nothing else."""
    plain = image.convert(mode)
    copy = Image.new(mode, plain.size)
    copy.paste(plain)
    return copy


def _saved(image: Image.Image, form: str, **options: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()
