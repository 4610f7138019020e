// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// What a whole layer, LINEAR→ACTIVATION, keeps for the way back.
public struct LayerCache: Sendable, Equatable {
  /// What the linear step kept.
  public var linear: LinearCache
  /// What the activation kept: its input `Z`, `(n[l], m)`.
  public var Z: NDArray

  /// Keeps the linear step's cache and the activation's.
  public init(linear: LinearCache, Z: NDArray) {
    self.linear = linear
    self.Z = Z
  }
}

extension LayerCache {
  /// Reads a cache from a record.
  public init(_ record: Record) throws(InputError) {
    self.init(
      linear: try LinearCache(record.record("linear")), Z: try record.array("Z"))
  }

  /// The cache as a value.
  public var value: Value {
    .record(Record(type: "LayerCache", [.init("linear", linear.value), .init("Z", .array(Z))]))
  }
}

extension Record {
  /// The caches under `name`, one a layer.
  func layerCaches(_ name: String) throws(InputError) -> [LayerCache] {
    var caches: [LayerCache] = []
    for element in try list(name) {
      guard case .record(let record) = element else {
        throw .wrongKind(name, expected: "a list of caches")
      }
      caches.append(try LayerCache(record))
    }
    return caches
  }
}
