/// The version of numpy whose look printed arrays have.
public enum PrintStyle: String, Sendable, Hashable, CaseIterable {
  /// numpy 2's own: `[[0.]\n [1.]]`.
  case numpy2

  /// numpy 1.13's, which numpy 2 prints under `legacy='1.13'`: `[[ 0.]\n [ 1.]]`.
  case numpy113

  /// The style of every array that this task prints; set it with `$current.withValue`.
  @TaskLocal public static var current = PrintStyle.numpy2
}
