"""Writes printing_more.json: arrays, and what numpy prints for them in both styles.

    python3 make_printing_more.py [COUNT [SEED [FILE]]]
"""

import json
import os
import sys

import numpy as np

SPECIAL = [0.0, -0.0, np.nan, np.inf, -np.inf, 5e-324, -2.2250738585072014e-308,
           1.7976931348623157e308, 1e8, 99999999.0, 99999999.99999999, 1e-4,
           0.00009999999999999999, 1e16, 9999999999999998.0, 2.0**-44, 0.1, 1 / 3, -1.0, 1e3,
           1000.0000001, 67108864.1, 67108864.12345678, 99999999.1, 12345678.12345678]
SHAPES = [(), (0,), (0, 3), (3, 0), (2, 0, 2), (1,), (1, 1), (2,), (3,), (5,), (7,), (12,), (31,),
          (2, 3), (4, 1), (1, 9), (3, 4), (2, 2, 2), (1, 3, 2), (2, 1, 2, 2), (1, 1, 1, 1, 2)]


def elements(random, count):
    """`count` numbers of one of many kinds."""
    kind = random.randint(13)
    scale = 10.0 ** random.randint(-12, 12)
    normal = random.randn(count)
    if kind == 0:
        return normal
    if kind == 1:
        return normal * scale
    if kind == 2:
        return np.round(normal * 10.0 ** random.randint(0, 6))
    if kind == 3:
        return np.round(normal * 100, random.randint(0, 8))
    if kind == 4:
        return normal * 10.0 ** random.randint(-4, 8, count)
    if kind == 5:
        return normal * 10.0 ** random.uniform(-300, 300, count)
    if kind == 6:
        return random.choice(SPECIAL, count)
    if kind == 7:
        return np.where(random.rand(count) < 0.3, random.choice(SPECIAL[:5], count), normal)
    if kind == 8:
        return random.randint(0, 2**32, 2 * count, dtype=np.uint32).view(np.float64)
    if kind == 9:
        return np.full(count, random.choice(SPECIAL))
    if kind == 10:
        return random.randint(1, 2**20, count) * 5e-324
    if kind == 11:
        return random.uniform(2e7, 1e8, count)
    return np.round(random.rand(count), random.randint(0, 4)) + random.randint(0, 3)


def entry(array):
    legacy = {"legacy": "1.13"}
    with np.printoptions(**legacy):
        old = str(array)
    return {"shape": list(array.shape), "hex": [float(x).hex() for x in array.ravel()],
            "str": str(array), "str_legacy_1.13": old}


def arrays(random, count):
    for index in range(count):
        shape = SHAPES[index % len(SHAPES)]
        yield elements(random, int(np.prod(shape))).reshape(shape)
    for shape in [(200,), (3, 40), (2, 2, 25)]:
        yield elements(random, int(np.prod(shape))).reshape(shape)


def ramps():
    """Arrays of more than 1000 elements: `value = start + step * index`, to keep the file small."""
    shapes = [(1000,), (1001,), (2, 501), (501, 2), (7, 150), (6, 200), (10, 11, 10), (2, 7, 100),
              (3, 5, 8, 9), (7, 7, 7, 7), (1, 1, 1200), (1100, 1), (40, 26, 1)]
    for index, shape in enumerate(shapes):
        start, step = [(0.0, 1.0), (-3.5, 0.125), (1e-5, 3.7), (-1e9, 1.0)][index % 4]
        array = start + step * np.arange(np.prod(shape))
        printed = entry(array.reshape(shape))
        del printed["hex"]
        yield printed | {"start": start, "step": step}


def main(count=441, seed=7, file="printing_more.json"):
    random = np.random.RandomState(int(seed))
    document = {"numpy": np.__version__, "what": "str(array) in numpy's two styles",
                "prints": [entry(array) for array in arrays(random, int(count))],
                "ramps": list(ramps())}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), file), "w") as out:
        json.dump(document, out, separators=(",", ":"))


main(*sys.argv[1:])
