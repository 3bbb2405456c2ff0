"""spaCy's MaxoutWindowEncoder in a third of its steps: what each token becomes, given the tokens around it.

The largest of the three pieces of each output is taken of whole columns, which lie together, in place of number by
number; and nothing is kept for learning. The sums are those of thinc, taken in another order.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, Self

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
LAYER = ["expand_window", "maxout", "layernorm"]
WINDOW = 3  # a token and its neighbours
TINY = np.float32(1e-8)  # what thinc adds to a variance


class Layer(NamedTuple):
    """The weights of one convolution: of the first piece of each output, then of the second and the third."""

    weights: Floats
    bias: Floats
    scale: Floats
    shift: Floats


class WindowEncoder:
    """The encoder of a spaCy network, for use alone."""

    def __init__(self, pad: int, layers: Sequence[Layer]) -> None:
        self._pad = pad
        self._layers = layers

    @classmethod
    def of(cls, encode: Any) -> Self | None:
        """The encoder of thinc's layer; None for one that is built otherwise."""
        layers = []
        for residual in encode.layers[0].layers:
            parts = [part for part in residual.walk() if not part.layers and part.name != "dropout"]
            if [part.name for part in parts] != LAYER or not residual.name.startswith("residual("):
                return None
            window, maxout, norm = parts
            weights = maxout.get_param("W")
            width, pieces, seen = weights.shape
            if pieces != WINDOW or seen != WINDOW * width or window.attrs["window_size"] != 1:
                return None
            layers.append(
                Layer(
                    np.ascontiguousarray(weights.transpose(2, 1, 0)).reshape(seen, -1),
                    np.ascontiguousarray(maxout.get_param("b").T).reshape(-1),
                    norm.get_param("G"),
                    norm.get_param("b"),
                )
            )
        return cls(encode.attrs["pad"], layers) if layers else None

    def predict(self, tokens: Floats, lengths: Sequence[int]) -> Floats:
        """A row for each token of some texts, one after the other, given a row for each and the texts' lengths."""
        # Between two texts stand rows for no token, of which the first layer sees zeros, as in thinc.
        texts = np.repeat(np.arange(1, len(lengths) + 1), lengths)
        place = np.arange(len(tokens)) + self._pad * texts
        rows = np.zeros((len(tokens) + self._pad * (len(lengths) + 1), tokens.shape[1]), dtype=np.float32)
        rows[place] = tokens
        width = rows.shape[1]
        around = np.zeros((len(rows), WINDOW * width), dtype=np.float32)
        for layer in self._layers:
            around[1:, :width] = rows[:-1]
            around[:, width : 2 * width] = rows
            around[:-1, 2 * width :] = rows[1:]
            pieces = around @ layer.weights
            pieces += layer.bias
            largest = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
            np.maximum(largest, pieces[:, 2 * width :], out=largest)
            largest -= largest.mean(axis=1, keepdims=True)
            variance = np.einsum("ij,ij->i", largest, largest) / np.float32(width)
            largest *= (1 / np.sqrt(variance + TINY))[:, None]
            largest *= layer.scale
            largest += layer.shift
            rows += largest
        encoded: Floats = rows[place]
        return encoded
