import Exercises

// The limits of each process are met first; these hold all processes of a submission together.

extension Limits {
  /// What a runner may use together with the case that it runs.
  var groupBounds: ControlGroup.Bounds {
    // The runner has the toolchain's libraries in memory, and a few processes start it.
    ControlGroup.Bounds(memoryBytes: memoryBytes + (512 << 20), processes: processes + 16)
  }
}

extension CompileLimits {
  /// What the compiler and the linker may use; the linker starts a thread a processor.
  var groupBounds: ControlGroup.Bounds {
    ControlGroup.Bounds(memoryBytes: memoryBytes, processes: 1024)
  }
}
