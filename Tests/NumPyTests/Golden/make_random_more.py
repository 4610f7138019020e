"""Writes random_more.json: what numpy's RandomState draws, for more seeds and arguments.

    python3 make_random_more.py [FIRST_SEED [COUNT [FILE]]]
"""

import hashlib
import json
import os
import sys

import numpy as np

SEEDS = [4, 5, 7, 10, 100, 1234, 99991, 2**31 - 1, 2**32 - 2, [0], [5, 6], [2**32 - 1] * 3,
         list(range(100, 130)), list(range(700))]
RANGES = [(0, 1), (5, 6), (0, 2), (-3, 4), (0, 256), (-1000, 70000), (0, 2**31), (0, 2**32 - 1),
          (0, 2**32), (0, 2**32 + 1), (-2**40, 2**41), (0, 2**63 - 1), (-2**63, 0),
          (-2**63, 2**63 - 1), (2**63 - 3, 2**63 - 1)]
CHOICES = [(1, 1, True, None), (6, 9, True, None), (1000, 7, False, None), (9, 9, False, None),
           (3, 8, True, [0.2, 0.5, 0.3]), (4, 9, True, [0.0, 0.25, 0.75, 0.0]),
           (5, 3, False, [0.1, 0.1, 0.2, 0.3, 0.3]), (6, 6, False, [0.5, 0.3, 0.1, 0.05, 0.04, 0.01]),
           (5, 2, False, [0.0, 0.999, 0.0, 0.001, 0.0]), (10, 0, True, None)]


def hexes(numbers):
    return [float(number).hex() for number in np.ravel(numbers)]


def integers(numbers):
    return [int(number) for number in np.ravel(numbers)]


def digest(array):
    little = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"))
    return hashlib.sha256(little.tobytes()).hexdigest()


def state(random):
    _, key, position, has_gauss, gauss = random.get_state()
    return {"key": integers(key), "position": int(position),
            "gauss": float(gauss).hex() if has_gauss else None}


def mixed(random):
    """One stream through every kind of draw, so that each starts where the last one ended."""
    draws = [random.randn(3), random.rand(2), random.standard_normal(2), random.exponential(2.5, 3),
             random.normal(-1, 3, 3), random.randint(0, 10, 2), random.uniform(-5, -4, 2),
             random.randn(), random.permutation(4), random.normal(10, 0.0, 1), random.bytes(3)[:0],
             random.random_sample(1), random.standard_normal((2, 2))]
    return hexes(np.concatenate([np.ravel(np.frombuffer(d) if isinstance(d, bytes) else d)
                                 for d in draws]))


def shuffled(random):
    rows = np.arange(15.0).reshape(5, 3)
    random.shuffle(rows)
    return rows


def stream(seed):
    new = lambda: np.random.RandomState(seed)
    random = new()
    return {
        "seed": seed,
        "mixed": mixed(new()),
        "randint": [{"low": low, "high": high, "values": integers(random.randint(low, high, 5))}
                    for low, high in RANGES],
        "choice": [{"count": count, "size": size, "replace": replace, "p": p,
                    "values": integers(random.choice(count, size, replace, p))}
                   for count, size, replace, p in CHOICES],
        "permutation": [integers(random.permutation(count)) for count in [0, 1, 2, 33]],
        "permutation_5x3": integers(random.permutation(np.arange(15).reshape(5, 3))),
        "shuffle_5x3": integers(shuffled(random)),
        "bytes": [list(random.bytes(length)) for length in [0, 1, 4, 7, 13]],
        "last": hexes(random.rand()),
    }


def large(seed):
    new = lambda: np.random.RandomState(seed)
    return {
        "seed": seed,
        "randn_300001": digest(new().randn(300001)),
        "exponential_3.5_100000": digest(new().exponential(3.5, 100000)),
        "randint_-7_2**40_100000": digest(new().randint(-7, 2**40, 100000)),
        "permutation_100000": digest(new().permutation(100000)),
        "choice_2000_of_100000": digest(new().choice(100000, 2000, False)),
    }


def saved(seed, normals):
    random = np.random.RandomState(seed)
    random.randn(normals)
    return {**state(random), "randn_4_rand_3": hexes(random.randn(4)) + hexes(random.rand(3))}


def main(first=None, count=0, file="random_more.json"):
    seeds = SEEDS if first is None else range(int(first), int(first) + int(count))
    document = {"numpy": np.__version__, "what": "numpy.random.RandomState; floats are C99 hex",
                "streams": [stream(seed) for seed in seeds],
                "large": [large(seed) for seed in [11, [12, 13]]],
                "states": [saved(3, 0), saved(3, 301), saved(4, 1000)]}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), file), "w") as out:
        json.dump(document, out, separators=(",", ":"))


main(*sys.argv[1:])
