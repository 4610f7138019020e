/// The lines and brackets around the elements of an array of one axis or more, none of them empty.
///
/// Source: `_formatArray` of numpy 2.4's `arrayprint.py`, with its legacy mode 1.13.
struct ArrayLayout {
  private static let lineWidth = 75
  private static let threshold = 1000
  private static let edgeCount = 3

  private let array: NDArray
  private let style: PrintStyle
  private let isSummarized: Bool
  /// The number of elements from one index of an axis to the next.
  private let strides: [Int]

  init(_ array: NDArray, style: PrintStyle) {
    self.array = array
    self.style = style
    isSummarized = array.scalars.count > Self.threshold
    strides = array.shape.indices.map { array.shape[($0 + 1)...].reduce(1, *) }
  }

  /// The whole array.
  func text() -> String {
    let format = ElementFormat(shownScalars(axis: 0, offset: 0), style: style)
    return text(axis: 0, offset: 0, indent: " ", width: Self.lineWidth, format)
  }

  /// The indices to show along `axis`; nil stands for those that are left out.
  private func shown(_ axis: Int) -> [Int?] {
    let count = array.shape[axis]
    guard isSummarized, count > 2 * Self.edgeCount else { return Array(0..<count) }
    return Array(0..<Self.edgeCount) + [nil] + Array(count - Self.edgeCount..<count)
  }

  /// The elements that are shown: they alone decide the format.
  private func shownScalars(axis: Int, offset: Int) -> [Double] {
    guard isSummarized else { return array.scalars }
    guard axis < array.shape.count else { return [array.scalars[offset]] }
    return shown(axis).compactMap { $0 }.flatMap {
      shownScalars(axis: axis + 1, offset: offset + $0 * strides[axis])
    }
  }

  /// The part of the array at `offset` that `axis` and those within it span.
  private func text(
    axis: Int, offset: Int, indent: String, width: Int, _ format: ElementFormat
  ) -> String {
    if axis == array.shape.count - 1 { return row(axis, offset, indent, width, format) }
    let newlines = String(repeating: "\n", count: array.shape.count - 1 - axis)
    var text = ""
    for index in shown(axis) {
      if !text.isEmpty { text += indent }
      guard let index else {
        text += style == .numpy113 ? "..., \n" : "..." + newlines
        continue
      }
      text += self.text(
        axis: axis + 1, offset: offset + index * strides[axis], indent: indent + " ",
        width: style == .numpy113 ? width : width - 1, format)
      if index < array.shape[axis] - 1 { text += newlines }
    }
    return "[" + text + "]"
  }

  /// A row of elements, broken into lines.
  private func row(
    _ axis: Int, _ offset: Int, _ indent: String, _ width: Int, _ format: ElementFormat
  ) -> String {
    let limit = style == .numpy113 ? width : width - 1
    var lines = LineBreaker(indent: indent, limit: limit, breaksAtStart: style == .numpy113)
    for index in shown(axis) {
      guard let index else {
        lines.append("...", separator: style == .numpy113 ? ", " : " ")
        continue
      }
      let isLast = index == array.shape[axis] - 1
      lines.append(format.text(array.scalars[offset + index]), separator: isLast ? "" : " ")
    }
    return "[" + lines.text() + "]"
  }
}
