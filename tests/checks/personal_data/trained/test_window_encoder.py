"""The encoder gives what thinc gives."""

import numpy as np
import pytest
from spacy.ml.models.tok2vec import MaxoutWindowEncoder

from checks.personal_data.trained import names
from checks.personal_data.trained.window_encoder import WindowEncoder


@pytest.mark.parametrize("lengths", [[1], [7], [3, 1, 12, 2], [0, 5, 0]], ids=str)
def test_the_shipped_model_is_read_as_thinc_reads_it(lengths: list[int]) -> None:
    network = names.pipeline().get_pipe("ner").model  # type: ignore[attr-defined]
    theirs = network.get_ref("tok2vec").layers[0].layers[1]
    ours = WindowEncoder.of(theirs)
    assert ours is not None
    tokens = np.random.default_rng(7).normal(size=(sum(lengths), 96)).astype(np.float32)
    expected = np.concatenate(theirs.predict(np.split(tokens, np.cumsum(lengths)[:-1])))
    assert np.allclose(ours.predict(tokens, lengths), expected, atol=1e-4)
    assert not np.allclose(ours.predict(tokens, lengths), tokens, atol=1e-1)


@pytest.mark.parametrize(("window", "pieces", "depth"), [(2, 3, 2), (1, 2, 2), (1, 3, 1)])
def test_one_that_is_built_otherwise_is_left_to_thinc(window: int, pieces: int, depth: int) -> None:
    encode = MaxoutWindowEncoder(width=8, window_size=window, maxout_pieces=pieces, depth=depth)
    encode.initialize(X=[np.zeros((3, 8), dtype=np.float32)])
    assert WindowEncoder.of(encode) is None
