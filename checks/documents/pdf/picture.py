"""Puts a drawn page into a PDF as a picture object, packed small: sixteen colours for text, JPEG for photographs."""

import io
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray
from PIL import Image

_COLOURFUL = 24  # of 255: a difference between channels that an eye takes for colour
_STEPS = 6.0  # of 255: how far sixteen colours may be from the picture on average where it is not paper
_PAPER = 250


def picture_object(copy: pikepdf.Pdf, picture: Image.Image) -> pikepdf.Object:
    """The picture as an image object of `copy`. Only pixels go over.

    A page of text packs to a third of what JPEG needs when it has sixteen greys or colours, and with sharper letters.
    """
    pixels = np.asarray(picture)
    entries: dict[str, Any] = {"BitsPerComponent": 8}
    packing = None
    if _in_colour(pixels):
        few = picture.reduce(3).quantize(
            16, method=Image.Quantize.MEDIANCUT
        )  # a smaller copy has the same colours
        sixteen = picture.quantize(palette=few, dither=Image.Dither.NONE)
        if _is_near(pixels, np.asarray(sixteen.convert("RGB"))):
            content = _four_bits(np.asarray(sixteen), 0)
            colours = bytes(sixteen.getpalette() or ())[:48]
            entries["ColorSpace"] = pikepdf.Array(
                [pikepdf.Name.Indexed, pikepdf.Name.DeviceRGB, len(colours) // 3 - 1, pikepdf.String(colours)]
            )
            entries["BitsPerComponent"] = 4
        else:
            content, packing = _jpeg(picture), pikepdf.Name.DCTDecode
            entries["ColorSpace"] = pikepdf.Name.DeviceRGB
    else:
        grey = np.asarray(picture.convert("L"))
        entries["ColorSpace"] = pikepdf.Name.DeviceGray
        if _is_photograph(grey):
            content, packing = _jpeg(picture.convert("L")), pikepdf.Name.DCTDecode
        else:
            content = _four_bits(((grey.astype(np.uint16) * 15 + 127) // 255).astype(np.uint8), 15)
            entries["BitsPerComponent"] = 4
    stream = copy.make_stream(b"")
    stream.write(content, filter=packing)
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    stream.Width, stream.Height = picture.width, picture.height
    for key, value in entries.items():
        stream["/" + key] = value
    return stream


def _in_colour(pixels: NDArray[np.uint8]) -> bool:
    red, green, blue = (pixels[::2, ::2, channel].astype(np.int16) for channel in range(3))
    spread = (np.abs(red - green) > _COLOURFUL) | (np.abs(green - blue) > _COLOURFUL)
    return bool(spread.mean() > 0.0005)


def _is_near(pixels: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    """True when the few colours look like the picture wherever that is not plain paper."""
    one, two = pixels[::2, ::2].astype(np.int16), other[::2, ::2].astype(np.int16)
    drawn = one.min(axis=2) < _PAPER
    return bool(not drawn.any() or np.abs(one - two)[drawn].mean() < _STEPS)


def _is_photograph(grey: NDArray[np.uint8]) -> bool:
    """True when much of the page is neither paper nor ink: sixteen greys would show as steps."""
    return bool(((grey > 40) & (grey < 215)).mean() > 0.15)


def _four_bits(values: NDArray[np.uint8], filling: int) -> bytes:
    """Rows of four-bit values, two a byte; a row of odd length is filled up."""
    if values.shape[1] % 2:
        values = np.pad(values, ((0, 0), (0, 1)), constant_values=filling)
    return ((values[:, ::2] << 4) | values[:, 1::2]).tobytes()


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()
