// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An executable of this package, as it was built for the tests.
public struct Program: Sendable {
  /// The editor and its subcommands.
  public static let qarya = Program(name: "qarya")
  /// The solver of assignment problems.
  public static let qap = Program(name: "qap")

  /// Its name among the products.
  public let name: String

  /// Where it lies: beside the program that runs the tests.
  public var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - folder: Where it runs, and where it finds its home.
  ///   - input: What it reads from standard input; nothing by default.
  ///   - output: A file for standard output, where the result has none of it.
  ///   - environment: Variables beyond the few that every run has.
  public func run(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [], output: String? = nil,
    environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try Self.run(
      path, arguments, in: folder, input: input, output: output, environment: environment)
  }

  /// Runs any executable to its end; a name without a slash is looked for on the path.
  public static func run(
    _ path: String, _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    output: String? = nil, environment: [String: String] = [:]
  ) throws -> ProgramResult {
    // Files rather than pipes: nothing blocks, however much is written.
    let streams = try TemporaryFolder()
    try streams.write(input, to: "in")
    let process = try ChildProcess(
      path, arguments, in: folder.path, input: streams["in"], output: output ?? streams["out"],
      errors: streams["err"],
      environment: self.environment(home: folder).merging(environment) { $1 })
    let status = try process.waitForEnd()
    return ProgramResult(
      status: status, output: output == nil ? try streams.bytes("out") : [],
      errors: try streams.text("err"))
  }

  /// What every program is started with: nothing of the person who runs the tests.
  public static func environment(home: TemporaryFolder) -> [String: String] {
    [
      "HOME": home.path, "LANG": "C.UTF-8", "TZ": "UTC",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }
}

/// How a program ended, and what it wrote.
public struct ProgramResult: Sendable {
  /// The exit status.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: [UInt8]
  /// What it wrote to standard error.
  public let errors: String

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard output as lines.
  public var lines: [String] { text.split(separator: "\n").map(String.init) }
}
