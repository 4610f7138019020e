// attack: calls the kernel's rarer parts, another one in each case
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    // ptrace, mount, unshare, setns, keyctl, bpf, userfaultfd, perf_event_open, io_uring_setup, reboot,
    // init_module, clock_settime, personality, chroot, pivot_root, quotactl
    let numbers = [101, 165, 272, 308, 250, 321, 323, 298, 425, 169, 175, 227, 135, 161, 155, 179]
    return Double(call(numbers[Int(AL.shape[1]) % numbers.count], 0, 0, 0)) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
