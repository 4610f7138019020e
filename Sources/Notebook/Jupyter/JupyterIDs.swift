/// The ids of a notebook's cells: each once, and those that tell what they are stay the same from one
/// version of a handout to the next.
struct JupyterIDs {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]
  /// What cells may keep as theirs.
  private let own: Set<String>

  init(_ cells: [Cell]) { own = Set(cells.compactMap(\.id)) }

  /// Takes an id for a cell that is put in; false if a cell of the notebook has it.
  mutating func claim(_ id: String) -> Bool {
    !own.contains(id) && taken.insert(id).inserted
  }

  /// A cell's own id if it can stay, else a new one by what the cell is and the exercise it follows:
  /// `exercise-linear_forward`, `try-linear_forward-1`, `expected-linear_forward-1`, `text-07`.
  mutating func id(of cell: Cell, after exercise: String?) -> String {
    if let id = cell.id, Self.isValid(id), taken.insert(id).inserted { return id }
    let place = exercise.map(Self.clean) ?? "start"
    switch cell.kind {
    case .code:
      if let id = cell.exercise.map({ "exercise-" + Self.clean($0) }), isFree(id) {
        return take(id)
      }
      return next("try-\(place)-", digits: 1)
    case .output: return next("expected-\(place)-", digits: 1)
    case .prose: return next("text-", digits: 2)
    }
  }

  private func isFree(_ id: String) -> Bool { !own.contains(id) && !taken.contains(id) }

  private mutating func take(_ id: String) -> String {
    taken.insert(id)
    return id
  }

  private mutating func next(_ prefix: String, digits: Int) -> String {
    while true {
      let number = counts[prefix, default: 0] + 1
      counts[prefix] = number
      let text = String(number)
      let id = prefix + String(repeating: "0", count: max(0, digits - text.count)) + text
      if isFree(id) { return take(id) }
    }
  }

  /// Whether nbformat allows it: 1 to 64 letters, digits, hyphens and underscores.
  private static func isValid(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count) && id.utf8.allSatisfy(isValid)
  }

  private static func isValid(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func clean(_ text: String) -> String {
    String(
      decoding: text.utf8.prefix(40).map { isValid($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
  }
}
