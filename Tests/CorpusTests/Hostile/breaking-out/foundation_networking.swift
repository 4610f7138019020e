// attack: asks somebody for the answer with Foundation
// invariant: walls-hold
// earns: compute_cost 0 crashed|failed
import Exercises
import Foundation
import FoundationNetworking

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let done = DispatchSemaphore(value: 0)
    var answer = 0.0
    URLSession.shared.dataTask(with: URL(string: "http://127.0.0.1/answer")!) { data, _, _ in
      answer = data.flatMap { Double(String(decoding: $0, as: UTF8.self)) } ?? 0
      done.signal()
    }.resume()
    _ = done.wait(timeout: .now() + 1)
    return answer
  }
}
