import Marking
import Testing

/// A student of the sample class, and what follows from what is known to be wrong.
struct Sample: Sendable, CustomTestStringConvertible {
  /// What an exercise earns, and its verdict.
  struct Mark: Sendable {
    let points: Double
    let verdict: Verdict

    static func partly(_ points: Double) -> Mark { Mark(points: points, verdict: .partlyPassed) }
    static func none(_ verdict: Verdict) -> Mark { Mark(points: 0, verdict: verdict) }
  }

  let student: String
  let total: Double
  /// The exercises that do not earn everything.
  let marks: [String: Mark]

  var testDescription: String { student }

  init(_ student: String, _ total: Double, _ marks: [String: Mark] = [:]) {
    self.student = student
    self.total = total
    self.marks = marks
  }

  /// Everybody in `submissions/`.
  ///
  /// The points are worked out from the bug and the cases: a case gives each output its share, and a
  /// case of L layers has 3L gradients, or 2L parameters.
  static let all = right + mistakes + crashes + unfinished

  private static let right = [
    Sample("ada-okafor", 100), Sample("yuki-tanabe", 100), Sample("ingrid-solheim", 100),
    Sample("tariq-alhashimi", 100),
  ]

  private static let mistakes = [
    // db is one of three outputs, in every exercise that hands it on.
    Sample(
      "priya-raman", 90,
      [
        "linear_backward": .partly(20 / 3), "linear_activation_backward": .partly(20 / 3),
        "L_model_backward": .partly(20 / 3),
      ]),
    // Of L layers the last is right: (1 + 2·3/6 …) with L = 2, 1, 3, 4, 4, 3, 3, 5.
    Sample(
      "lukas-novak", 90 + lastLayerOnly, ["L_model_backward": .partly(lastLayerOnly)]),
    // Right where all labels are 1: two cases of a point.
    Sample("amara-diallo", 92, ["compute_cost": .partly(2)]),
    Sample("chen-weiting", 90, ["L_model_forward": .none(.crashed)]),
    // AL is right, the caches are not.
    Sample("sofia-marchetti", 95, ["L_model_forward": .partly(5)]),
    // The biases are right.
    Sample(
      "dmitri-volkov", 90,
      ["initialize_parameters": .partly(5), "initialize_parameters_deep": .partly(5)]),
    // Of L layers all but the last are right, with L = 2, 1, 3, 3, 2, 4, 6, 3.
    Sample(
      "leilani-kahale", 90 + allButLastLayer, ["update_parameters": .partly(allButLastLayer)]),
    // dW and db are right, dA is not.
    Sample("noor-rahimi", 90 + 20 / 3, ["L_model_backward": .partly(20 / 3)]),
    // The published case alone, and the cache of linear_forward, a fifth of each case.
    Sample(
      "tomasz-wilk", 63.8,
      [
        "linear_forward": .partly(2.8), "linear_activation_forward": .none(.failed),
        "L_model_forward": .none(.failed), "compute_cost": .partly(1),
      ]),
    // W1 alone is drawn before a bias; without 1/m all is right for m = 1, else dA alone.
    Sample(
      "vikram-joshi", 64.5,
      [
        "initialize_parameters": .partly(2.5), "compute_cost": .none(.failed),
        "linear_backward": .partly(4), "linear_activation_backward": .partly(4),
        "L_model_backward": .partly(4),
      ]),
  ]

  private static let crashes = [
    Sample("freya-lindqvist", 90, ["L_model_backward": .none(.crashed)]),
    // Sigmoid is right: 4.5 points, and so is a network of one layer.
    Sample(
      "kwame-boateng", 85.5,
      ["linear_activation_forward": .partly(4.5), "L_model_forward": .partly(1)]),
    Sample("elif-yildiz", 90, ["update_parameters": .none(.timedOut)]),
    Sample("rafael-teixeira", 90, ["compute_cost": .none(.outOfMemory)]),
    // A network of one layer has no loop to end the process in.
    Sample("nikolai-petrov", 91, ["L_model_backward": .partly(1)]),
    Sample("zainab-hussein", 100),
  ]

  private static let unfinished = [
    Sample(
      "mateo-quispe", 0,
      Dictionary(
        uniqueKeysWithValues: [
          "initialize_parameters", "initialize_parameters_deep", "linear_forward",
          "linear_activation_forward", "L_model_forward", "compute_cost", "linear_backward",
          "linear_activation_backward", "L_model_backward", "update_parameters",
        ].map { ($0, .none(.notAttempted)) })),
    Sample(
      "hana-kowalczyk", 70,
      [
        "linear_backward": .none(.didNotCompile), "linear_activation_backward": .none(.threw),
        "L_model_backward": .none(.threw),
      ]),
    Sample("malia-fonoti", 90, ["compute_cost": .none(.didNotCompile)]),
    Sample(
      "samuel-adeyemi", 80,
      ["linear_activation_backward": .none(.notAttempted), "L_model_backward": .none(.threw)]),
    Sample(
      "oisin-brennan", 54.5,
      [
        "linear_activation_forward": .partly(4.5), "L_model_forward": .none(.notAttempted),
        "linear_activation_backward": .none(.notAttempted),
        "L_model_backward": .none(.notAttempted), "update_parameters": .none(.notAttempted),
      ]),
  ]

  private static let lastLayerOnly: Double = {
    let published: Double = 1 / 2 + 1 + 2 / 3 + 2 / 4
    let hidden: Double = 1 / 4 + 1 / 3 + 1 / 3 + 1 / 5
    return published + hidden
  }()

  private static let allButLastLayer: Double = {
    let visible: Double = 1 / 2 + 0 + 2 * 2 / 3 + 2 * 2 / 3
    let hidden: Double = 1 / 2 + 3 / 4 + 5 / 6 + 2 / 3
    return visible + hidden
  }()
}
