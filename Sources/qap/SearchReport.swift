// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import QuadraticAssignment

/// What `qap` prints: the result of a search, for people and for programs.
struct SearchReport {
  private let result: SearchResult<[Int]>
  private let seed: UInt64
  private let threads: Int

  init(_ result: SearchResult<[Int]>, seed: UInt64, threads: Int) {
    self.result = result
    self.seed = seed
    self.threads = threads
  }

  /// The shape that the command's documentation promises.
  var json: String {
    let permutation = result.assignment.map(String.init).joined(separator: ",")
    let fields = [
      "\"value\":\(result.value)",
      "\"secondsToBest\":\(seconds(result.timeToBest))",
      "\"seconds\":\(seconds(result.duration))",
      "\"iterations\":\(result.iterations)",
      "\"swapEvaluations\":\(result.evaluations)",
      "\"swapEvaluationsPerSecond\":\(evaluationsPerSecond)",
      "\"seed\":\(seed)",
      "\"threads\":\(threads)",
      "\"permutation\":[\(permutation)]",
    ]
    return "{" + fields.joined(separator: ",") + "}"
  }

  /// The same in words, the permutation last.
  var text: String {
    let permutation = result.assignment.map(String.init).joined(separator: " ")
    let millions = (evaluationsPerSecond / 1e5).rounded() / 10
    return """
      value        \(result.value)
      found after  \(seconds(result.timeToBest)) s of \(seconds(result.duration)) s
      moves        \(result.iterations)
      evaluations  \(result.evaluations) swaps, \(millions) million a second
      permutation  \(permutation)
      """
  }

  private var evaluationsPerSecond: Double {
    let seconds = result.duration / .seconds(1)
    return seconds > 0 ? (Double(result.evaluations) / seconds).rounded() : 0
  }

  /// Seconds to the microsecond.
  private func seconds(_ duration: Duration) -> Double {
    (duration / .microseconds(1)).rounded() / 1e6
  }
}
