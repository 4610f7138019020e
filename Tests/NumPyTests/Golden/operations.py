"""Writes operations.json: what numpy answers to random calls, floats as C99 hex."""

import json
import pathlib

import numpy as np

draw = np.random.RandomState(20)
shapes = [(), (1,), (3,), (4, 1), (1, 5), (4, 5), (3, 1, 2), (2, 3, 4), (2, 1, 3, 1), (0, 3), (3, 0)]
long_shapes = [(7,), (8,), (9,), (127,), (129,), (1000,), (1500,), (3, 130), (130, 3), (2, 70, 3),
               (300, 1), (1, 300), (9, 4, 33), (17, 1, 20), (2, 3, 4, 5)]
cases = []


def encode(array):
    array = np.asarray(array, dtype=float)
    return {"shape": list(array.shape), "hex": [float(x).hex() for x in array.ravel()]}


def add(name, inputs, result, **options):
    cases.append({"call": name, "inputs": [encode(x) for x in inputs], "result": encode(result), **options})


def fitting(a, b):
    try:
        return np.broadcast_shapes(a, b) is not None
    except ValueError:
        return False


pairs = [(a, b) for a in shapes for b in shapes if fitting(a, b)]
for name in ["add", "subtract", "multiply", "divide", "maximum", "minimum", "greater", "less_equal", "equal"]:
    for a, b in [pairs[i] for i in draw.choice(len(pairs), 14, replace=False)]:
        x, y = draw.randn(*a), draw.randn(*b)
        add(name, [x, y], getattr(np, name)(x, y))
for a, b in [pairs[i] for i in draw.choice(len(pairs), 14, replace=False)]:
    flags, x, y = draw.randint(0, 2, a), draw.randn(*a), draw.randn(*b)
    add("where", [flags, x, y], np.where(flags, x, y))
for exponent in [0, 0.5, 1, 2, 3, -1, 2.7]:
    x = draw.rand(3, 4) * 5
    add("power", [x, exponent], np.power(x, exponent))
for name in ["exp", "log", "log1p", "sqrt", "absolute", "tanh", "square"]:
    for shape in [(3, 40), (2, 3, 4)]:
        x = draw.rand(*shape) * 5
        add(name, [x], getattr(np, name)(x))
for name in ["sum", "mean", "prod", "max", "min", "argmax", "argmin", "var", "std"]:
    for shape in shapes + (long_shapes if name == "sum" else long_shapes[-4:]):
        x = draw.randn(*shape)
        if 0 in shape and name != "sum":
            continue
        add(name, [x], getattr(np, name)(x))
        for axis in range(-1, len(shape) - 1):
            keepdims = bool(draw.randint(2))
            add(name, [x], getattr(np, name)(x, axis=axis, keepdims=keepdims), axis=axis, keepdims=keepdims)
products = [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 4)), ((2, 3), (3, 4)), ((7, 9), (9, 5)), ((1, 6), (6, 1)),
            ((2, 3, 4), (4, 5)), ((2, 3, 4), (2, 4, 5)), ((4,), (2, 4, 5)), ((2, 0), (0, 3)), ((23, 30), (30, 11))]
for a, b in products:
    x, y = draw.randn(*a), draw.randn(*b)
    add("dot", [x, y], np.dot(x, y))
    add("matmul", [x, y], np.matmul(x, y))
    if x.size * y.size < 1000:
        add("outer", [x, y], np.outer(x, y))
for a, b in [((2, 1, 3, 4), (5, 4, 2)), ((5, 3, 4), (4,)), ((3, 2, 2), (1, 2, 2))]:
    x, y = draw.randn(*a), draw.randn(*b)
    add("matmul", [x, y], np.matmul(x, y))
for shape in shapes:
    x = draw.randn(*shape)
    order = draw.permutation(len(shape))
    add("transpose", [x], np.transpose(x, order), numbers=order.tolist())
for shape in [(3,), (2, 3), (2, 3, 4)]:
    x, y = draw.randn(*shape), draw.randn(*shape)
    add("hstack", [x, y, x], np.hstack([x, y, x]))
    add("vstack", [x, y], np.vstack([x, y]))
    for axis in range(-1, len(shape)):
        add("stack", [x, y], np.stack([x, y], axis=axis), axis=axis)
        add("concatenate", [x, y], np.concatenate([x, y], axis=axis), axis=axis)
for _ in range(60):
    shape = [(6,), (4, 5), (2, 3, 4)][draw.randint(3)]
    x = draw.randn(*shape)
    bounds = [[None if draw.rand() < 0.2 else int(draw.randint(-8, 9)) for _ in range(2)]
              + [int(draw.choice([-3, -2, -1, 1, 1, 1, 2, 3]))] for _ in range(draw.randint(1, x.ndim + 1))]
    add("slice", [x], x[tuple(slice(*b) for b in bounds)], bounds=bounds)
for start, stop, step in [(0, 5, 1), (1, 10, 3), (0, 1, 0.1), (5, 0, -0.7), (2, 2, 1), (3, 1, 1), (-1, 1, 1 / 3)]:
    add("arange", [start, stop, step], np.arange(float(start), float(stop), float(step)))
for start, stop, count in [(0, 1, 5), (2, 3, 50), (-1, 1, 7), (0, 1, 1), (0, 1, 0), (1, 1, 3), (5, -2, 11)]:
    for endpoint in [True, False]:
        add("linspace", [start, stop, count], np.linspace(start, stop, count, endpoint=endpoint), keepdims=endpoint)

path = pathlib.Path(__file__).with_name("operations.json")
path.write_text(json.dumps({"numpy": np.__version__, "cases": cases}, separators=(",", ":"))
                .replace('{"call"', '\n{"call"') + "\n")
