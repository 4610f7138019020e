import Foundation
import SystemPackage

/// The system's own words for why it refused something.
package enum SystemReason {
  /// The words for a number of `errno`.
  package static func words(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }

  /// The number of `errno` behind an error of Foundation's; nil if the system did not cause it.
  package static func number(_ error: any Error) -> Int32? {
    if let number = error as? Errno { return number.rawValue }
    guard let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error else {
      return nil
    }
    let system = cause as NSError
    return system.domain == NSPOSIXErrorDomain ? Int32(system.code) : nil
  }

  /// The system's words behind an error of Foundation's, or else Foundation's.
  package static func words(_ error: any Error) -> String {
    number(error).map { words($0) } ?? error.localizedDescription
  }
}
