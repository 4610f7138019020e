// swift-format-ignore-file: AlwaysUseLowerCamelCase

import Exercises

extension GoldenCase {
  /// The input as the exercise's stub takes it.
  var record: Record {
    switch exercise {
    case "initialize_parameters":
      ["nX": integer("n_x"), "nH": integer("n_h"), "nY": integer("n_y"), "random": random]
    case "initialize_parameters_deep": ["layerDims": integers("layer_dims"), "random": random]
    case "linear_forward": ["A": value("A"), "W": value("W"), "b": value("b")]
    case "linear_activation_forward":
      [
        "APrev": value("A_prev"), "W": value("W"), "b": value("b"),
        "activation": value("activation"),
      ]
    case "L_model_forward": ["X": value("X"), "parameters": named("W", "b")]
    case "compute_cost": ["AL": value("AL"), "Y": value("Y")]
    case "linear_backward": ["dZ": value("dZ"), "cache": linearCache("").value]
    case "linear_activation_backward":
      ["dA": value("dA"), "cache": layerCache("").value, "activation": value("activation")]
    case "L_model_backward": ["AL": value("AL"), "Y": value("Y"), "caches": caches]
    case "update_parameters":
      [
        "parameters": named("W", "b"), "grads": named("dW", "db"),
        "learningRate": value("learning_rate"),
      ]
    default: [:]
    }
  }

  private var random: Value {
    guard case .number(let seed) = input["seed"] else { fatalError("no seed in \(name)") }
    return RandomState.value(seed: Int(seed))
  }

  private var caches: Value {
    let layers = input.keys.filter { $0.hasPrefix("W") }.count
    return .list((1...layers).map { layerCache("\($0)").value })
  }

  private func value(_ key: String) -> Value {
    switch input[key] {
    case .array(let array): .array(array)
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    default: fatalError("no \(key) in \(name)")
    }
  }

  private func array(_ key: String) -> NDArray {
    guard case .array(let array) = input[key] else { fatalError("no \(key) in \(name)") }
    return array
  }

  private func integer(_ key: String) -> Value {
    guard case .number(let number) = input[key] else { fatalError("no \(key) in \(name)") }
    return .integer(Int(number))
  }

  private func integers(_ key: String) -> Value {
    guard case .integers(let integers) = input[key] else { fatalError("no \(key) in \(name)") }
    return .list(integers.map(Value.integer))
  }

  /// The arrays under `prefix` and a layer's number.
  private func named(_ prefixes: String...) -> Value {
    let layers = input.keys.filter { $0.hasPrefix(prefixes[0]) }.count
    var arrays = NamedArrays()
    for layer in 1...layers {
      for prefix in prefixes { arrays["\(prefix)\(layer)"] = array("\(prefix)\(layer)") }
    }
    return .record(arrays.record)
  }

  private func linearCache(_ layer: String) -> LinearCache {
    LinearCache(A: array("A_prev" + layer), W: array("W" + layer), b: array("b" + layer))
  }

  private func layerCache(_ layer: String) -> LayerCache {
    LayerCache(linear: linearCache(layer), Z: array("Z" + layer))
  }
}
