import CSeccomp
import Exercises

// The trusted program inside the sandbox. Without arguments it serves requests on standard input;
// as `Runner launch … -- COMMAND` it puts limits and a filter on and becomes the command. Before
// either, `Runner wall … --` is its own sandbox.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // Bubblewrap ends with the grader by itself; without it this is what does.
    _ = nbgrade_die_with_parent()
    var arguments = (1..<max(1, nbgrade_argument_count())).map {
      String(cString: nbgrade_argument($0))
    }[...]
    let hasWall = arguments.first == "wall"
    if hasWall { arguments = goBehindWall(arguments.dropFirst()) }
    if arguments.first == "launch" {
      Launch(arguments: arguments.dropFirst()).run()
    }
    // No other process of the user's, least of all a child, may look into this one's memory.
    guard nbgrade_forbid_dumping() == 0 else { stop("its memory cannot be kept to itself") }
    nbgrade_share_arenas()
    Server(sharesUser: hasWall).run()
  }

  private static func goBehindWall(_ arguments: ArraySlice<String>) -> ArraySlice<String> {
    let wall = Wall(arguments: arguments)
    do throws(LockError) {
      try wall.turnOn()
    } catch {
      stop("the wall could not be put up: \(error)")
    }
    return wall.rest
  }
}

/// Says what is wrong on standard error and ends with the status of an internal error.
func stop(_ message: String) -> Never {
  _ = writeAll(Array("Runner: \(message)\n".utf8), to: STDERR_FILENO)
  exit(70)
}
