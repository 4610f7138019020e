// Scalar mathematics is the C library's, re-exported and never declared again, so that `exp(1.0)`
// means one function whatever else a file imports.
#if canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#elseif canImport(Darwin)
  @_exported public import Darwin
#elseif canImport(ucrt)
  @_exported public import ucrt
#endif
