// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BreakoutSearch
import Glibc
import PathBytes
import QuadraticAssignment

/// `qap`: solves an instance in QAPLIB format and says how fast.
@main
struct QAPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qap",
    abstract: "Solves a quadratic assignment problem in QAPLIB format.",
    discussion: """
      Searches for a permutation p of small value: the sum over i and j of \
      A[i][j] * B[p[i]][p[j]], A the first matrix of the file, B the second.

      The same seed and effort give the same permutation on every machine; up to 256 \
      sites on one to four threads alike.
      """,
    version: "0.1.0")

  /// Runs it; the words of the command line keep bytes that are no UTF-8: one is a path.
  static func main() {
    HelpWidth.settle()
    main(PathBytes.arguments)
  }

  @Argument(help: "The instance; - reads standard input.")
  var file: String

  @Option(help: "How many seconds to search. (default: 10, if there is no --effort)")
  var seconds: Double?

  @Option(help: "How many moves to make in all, instead of --seconds.")
  var effort: Int?

  @Option(help: "What all random choices follow from.")
  var seed: UInt64 = 1

  @Option(help: "How many threads make the moves.")
  var threads = 1

  // A target may be negative, and its sign is not the start of another option.
  @Option(parsing: .unconditional, help: "Stop as soon as a value is no greater than this.")
  var target: Int?

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    if let seconds {
      guard effort == nil else { throw ValidationError("Give --seconds or --effort, not both.") }
      guard seconds > 0, seconds <= 1e9 else {
        throw ValidationError("--seconds must be above 0, and at most a billion.")
      }
    }
    if let effort, effort < 1 { throw ValidationError("--effort must be at least 1.") }
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads must be between 1 and 256.")
    }
  }

  func run() throws {
    // A file that may not grow any more is a failed write, and no reason to die.
    signal(SIGXFSZ) { _ in }
    let instance = try readInstance()
    let result = try instance.search(
      SearchOptions(
        seed: seed, threads: threads, iterations: effort,
        duration: effort == nil ? .seconds(seconds ?? 10) : nil, target: target))
    let report = SearchReport(result, seed: seed, threads: threads)
    do throws(InputError) {
      try printLine(json ? report.json : report.text)
    } catch {
      printError("qap: cannot write: \(error.message)")
      throw ExitCode(error.status.rawValue)
    }
  }

  private func readInstance() throws -> QuadraticAssignmentInstance {
    do throws(InputError) {
      let bytes = try readInput(file)
      do throws(QAPLIBError) {
        return try QuadraticAssignmentInstance(qaplib: bytes)
      } catch {
        throw InputError(status: .badData, message: "\(error)")
      }
    } catch {
      printError("qap: \(printableName(file)):\(error.separator)\(error.message)")
      throw ExitCode(error.status.rawValue)
    }
  }
}
