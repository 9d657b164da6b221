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
      if let pdf = try? PictureFile.pdf(of: made.pages), let file = TemporaryFile(pdf) {
        return send(file, ["media=\(made.paper)"])
      }
    }
    guard let file = TemporaryFile(Array(job.text.utf8)) else {
      return .failed(reason: FileError.sentence(errno))
    }
    return send(file, job.options)
  }

  private static func send(_ file: TemporaryFile, _ options: [String]) -> FileOutcome {
    withExtendedLifetime(file) { outcome(of: "exec <\(file.path) 2>&1\n" + command(options)) }
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
