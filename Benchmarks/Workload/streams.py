"""The random numbers of Mathematics.md, section 4, written from that text: Philox 4x32-10 keyed by FNV-1a hashes of names."""

from __future__ import annotations

import unicodedata

import numpy as np

MASK = np.uint64(0xFFFFFFFF)


def stream_key(*parts: str) -> int:
    """64-bit FNV-1a of the parts joined by U+001F, in normalization form C."""
    hash_ = 0xCBF29CE484222325
    for byte in unicodedata.normalize("NFC", "\x1f".join(parts)).encode():
        hash_ = ((hash_ ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return hash_


def first_uniforms(seed: int, draws: int, key: int, day: int = 0) -> np.ndarray:
    """The first uniform of a stream in draws 0, 1, ..., each inside (0, 1)."""
    x = [np.arange(draws, dtype=np.uint64), *(np.full(draws, word, np.uint64) for word in (day, key & 0xFFFFFFFF, key >> 32))]
    k = [seed & 0xFFFFFFFF, seed >> 32]
    for _ in range(10):
        product0 = x[0] * np.uint64(0xD2511F53)
        product1 = x[2] * np.uint64(0xCD9E8D57)
        x = [
            (product1 >> np.uint64(32)) ^ x[1] ^ np.uint64(k[0]),
            product1 & MASK,
            (product0 >> np.uint64(32)) ^ x[3] ^ np.uint64(k[1]),
            product0 & MASK,
        ]
        k = [(k[0] + 0x9E3779B9) & 0xFFFFFFFF, (k[1] + 0xBB67AE85) & 0xFFFFFFFF]
    bits = (x[0] << np.uint64(32) | x[1]) >> np.uint64(12)
    return (bits.astype(np.float64) + 0.5) * 2.0**-52
