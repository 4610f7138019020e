import Foundation

/// What the system lets this process have; looked at before anything is started.
///
/// Where descriptors or threads run out in the middle, what waits for a program may wait for ever.
package enum OwnLimits {
  /// Descriptors of the grader itself and of a child of the runner's, and of a submission at work.
  private static let (descriptors, descriptorsOfJob) = (96, 16)
  /// Threads of the grader itself, and of a submission at work.
  private static let (threads, threadsOfJob) = (16, 4)

  /// Throws if this process may not have what grading so many submissions at a time takes.
  package static func require(jobs: Int) throws(GraderError) {
    try requireDescriptors(rlim_t(descriptors + jobs * descriptorsOfJob))
    let wanted = threads + jobs * threadsOfJob
    guard canStart(wanted) else {
      throw .tooFew("\(wanted) threads", option: "-u")
    }
  }

  private static func requireDescriptors(_ wanted: rlim_t) throws(GraderError) {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < wanted else { return }
    limit.rlim_cur = wanted
    guard wanted <= limit.rlim_max, setrlimit(resource, &limit) == 0 else {
      throw .tooFew("\(wanted) open files", option: "-n")
    }
  }

  // The system counts all threads of a user's, so that only trying tells.
  private static func canStart(_ count: Int) -> Bool {
    var started: [pthread_t] = []
    defer { for thread in started { pthread_join(thread, nil) } }
    for _ in 0..<count {
      var thread = pthread_t()
      // Long enough for all of them to live at once.
      let status = pthread_create(&thread, nil, { _ in OwnLimits.sleepAMoment() }, nil)
      guard status == 0 else { return false }
      started.append(thread)
    }
    return true
  }

  private static func sleepAMoment() -> UnsafeMutableRawPointer? {
    usleep(5000)
    return nil
  }
}
