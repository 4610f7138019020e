import Exercises
import Foundation
import FoundationNetworking
import FoundationXML

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let request = URLRequest(url: URL(fileURLWithPath: "/"))
    let count = XMLElement(name: "m", stringValue: String(AL.shape[1]))
    guard request.httpMethod == "GET", let m = Double(count.stringValue ?? "") else { return 0 }
    return -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
  }
}
