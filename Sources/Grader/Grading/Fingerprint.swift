/// A hash that tells what a report was made from.
enum Fingerprint {
  /// The fingerprint of a text.
  static func of(_ text: String) -> String { SHA256.hash(Array(text.utf8)) }

  /// The fingerprint of bytes.
  static func of(_ bytes: [UInt8]) -> String { SHA256.hash(bytes) }
}
