// SPDX-License-Identifier: Apache-2.0

import Glibc
import PlanFiles

/// The system's way to a printer: by `lp`, else by `lpr`, to the printer that either takes where none
/// is named.
enum Printer {
  /// Runs the printing program; where there is none, the shell's status for that.
  private static let command = """
    if command -v lp >/dev/null; then exec lp; fi
    if command -v lpr >/dev/null; then exec lpr; fi
    exit 127
    """

  /// Sends pages, and waits for the print server, which may take its time.
  static func send(_ text: String) -> FileOutcome {
    var path = Array("/tmp/qarya-print-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return .failed(reason: FileError.sentence(errno)) }
    defer {
      unlink(path)
      close(file)
    }
    guard writeAll(Array(text.utf8), to: file) else {
      return .failed(reason: FileError.sentence(errno))
    }
    // The name is the system's own: six letters or digits after what stands above.
    let name = path.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    guard let stream = popen("exec <\(name) 2>&1\n\(command)", "r") else {
      return .failed(reason: FileError.sentence(errno))
    }
    let said = firstLine(of: stream)
    let status = pclose(stream)
    if status == 127 << 8 { return .noPrinter }
    return status == 0 ? .sentToPrinter : .notSentToPrinter(said: said)
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// What the program says first; all of it is read, so that it need not wait for a reader.
  private static func firstLine(of stream: UnsafeMutablePointer<FILE>) -> String {
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 512)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      if said.count < 512 { said += buffer.prefix(count) }
    }
    return String(decoding: said.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
