// LLVM's libFuzzer, which is linked with `-sanitize=fuzzer`.

/// Tries one input.
typealias FuzzerCallback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// libFuzzer's driver: mutates inputs, and calls `callback` with each.
@_silgen_name("LLVMFuzzerRunDriver")
func runLibFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: FuzzerCallback
) -> CInt

/// What libFuzzer's own `main` would call; it asks to be there, and is never called.
@_cdecl("LLVMFuzzerTestOneInput")
func unusedTestOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt { 0 }
