// SPDX-License-Identifier: Apache-2.0

import Glibc
import PlanFiles

/// The system's way to a printer: by `lp`, else by `lpr`, to the printer that either takes where none
/// is named.
enum Printer {
  /// Runs the printing program with options, which are the program's own words; where there is none,
  /// the shell's status for that.
  private static func command(_ options: [String]) -> String {
    let told = options.map { " -o \($0)" }.joined()
    return """
      if command -v lp >/dev/null; then exec lp\(told); fi
      if command -v lpr >/dev/null; then exec lpr\(told); fi
      exit 127
      """
  }

  /// Sends pages, and waits for the print server, which may take its time: pictures where a program
  /// makes a PDF of them, else text.
  static func send(_ job: PrinterJob) -> FileOutcome {
    if let pictures = job.pictures, status(of: "command -v rsvg-convert >/dev/null").code == 0 {
      let made = pictures()
      if let sent = send(pictures: made.pages, on: made.paper) { return sent }
    }
    guard let file = TemporaryFile(Array(job.text.utf8)) else {
      return .failed(reason: FileError.sentence(errno))
    }
    return withExtendedLifetime(file) {
      outcome(of: "exec <\(file.path) 2>&1\n" + command(job.options))
    }
  }

  /// Sends a PDF of pictures; nil where none can be made.
  private static func send(pictures: [String], on paper: String) -> FileOutcome? {
    let files = pictures.compactMap { TemporaryFile(Array($0.utf8)) }
    guard files.count == pictures.count, !files.isEmpty, let pdf = TemporaryFile([]) else {
      return nil
    }
    let names = files.map(\.path).joined(separator: " ")
    return withExtendedLifetime((files, pdf)) {
      let made = status(of: "rsvg-convert --format pdf \(names) >\(pdf.path) 2>/dev/null")
      guard made.code == 0 else { return nil }
      return outcome(of: "exec <\(pdf.path) 2>&1\n" + command(["media=\(paper)"]))
    }
  }

  private static func outcome(of command: String) -> FileOutcome {
    let (code, said) = status(of: command)
    if code < 0 { return .failed(reason: FileError.sentence(errno)) }
    if code == 127 << 8 { return .noPrinter }
    return code == 0 ? .sentToPrinter : .notSentToPrinter(said: said)
  }

  /// Runs a command of the shell; below 0 where that is not possible.
  private static func status(of command: String) -> (code: Int32, said: String) {
    guard let stream = popen(command, "r") else { return (-1, "") }
    let said = firstLine(of: stream)
    return (pclose(stream), said)
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

/// A file that is gone when nobody holds it any more.
private final class TemporaryFile {
  /// The system's own name: six letters or digits after what the program says.
  let path: String

  /// Writes bytes to a new file; nil, with the reason in `errno`, where that is not possible.
  init?(_ bytes: [UInt8]) {
    var template = Array("/tmp/qarya-print-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let isWritten = Self.writeAll(bytes, to: file)
    close(file)
    guard isWritten else { return nil }
  }

  deinit { unlink(path) }

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
}
