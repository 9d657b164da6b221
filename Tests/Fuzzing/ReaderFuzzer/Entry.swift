// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The reader that is fuzzed: the one that `QARYA_READER` names.
private let reader: Reader = {
  guard let word = getenv("QARYA_READER").map({ String(cString: $0) }),
    let reader = Reader(rawValue: word)
  else {
    print("QARYA_READER is one of \(Reader.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(64)
  }
  return reader
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  reader.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
