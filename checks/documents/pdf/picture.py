"""Puts a drawn page into a PDF as a picture object, packed small: sixteen greys for text, JPEG for colour."""

import io

import numpy as np
import pikepdf
from numpy.typing import NDArray
from PIL import Image

_COLOURFUL = 24  # of 255: a difference between channels that an eye takes for colour


def picture_object(copy: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Object:
    """The picture as an image object of `copy`. Only pixels go over."""
    pixels = np.asarray(picture)
    if _in_colour(pixels):
        content, extra = _jpeg(picture), {"ColorSpace": pikepdf.Name.DeviceRGB, "BitsPerComponent": 8}
        filters = pikepdf.Name.DCTDecode
    else:
        grey = np.asarray(picture.convert("L"))
        content, filters = _sixteen_greys(grey), None
        extra = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 4}
        if _is_photograph(grey):
            content, filters = _jpeg(picture.convert("L")), pikepdf.Name.DCTDecode
            extra["BitsPerComponent"] = 8
    stream = copy.make_stream(b"")
    stream.write(content, filter=filters)
    stream.stream_dict.update({"/" + key: value for key, value in extra.items()})
    for key, value in {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": picture.width,
        "/Height": picture.height,
        **{"/" + key: value for key, value in extra.items()},
    }.items():
        stream[key] = value
    return stream


def _in_colour(pixels: NDArray[np.uint8]) -> bool:
    red, green, blue = (pixels[::2, ::2, channel].astype(np.int16) for channel in range(3))
    spread = (np.abs(red - green) > _COLOURFUL) | (np.abs(green - blue) > _COLOURFUL)
    return bool(spread.mean() > 0.0005)


def _is_photograph(grey: NDArray[np.uint8]) -> bool:
    """True when much of the page is neither paper nor ink: sixteen greys would show as steps."""
    return bool(((grey > 40) & (grey < 215)).mean() > 0.15)


def _sixteen_greys(grey: NDArray[np.uint8]) -> bytes:
    """Rows of four-bit greys: a page of text packs to a third of what JPEG needs, with sharper letters."""
    four = ((grey.astype(np.uint16) * 15 + 127) // 255).astype(np.uint8)
    if four.shape[1] % 2:
        four = np.pad(four, ((0, 0), (0, 1)), constant_values=15)
    return ((four[:, ::2] << 4) | four[:, 1::2]).tobytes()


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()
