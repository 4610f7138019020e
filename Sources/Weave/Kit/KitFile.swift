/// A file of a kit.
package struct KitFile: Equatable, Sendable {
  /// Its path within the kit, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}
