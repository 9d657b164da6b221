// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import StandMaps

@Suite("Numbers on paper")
struct PaperNumbersTests {
  private static let numbers = ["FDA501", "FDA502", "FDA1501", "A1", "12", "112"]
  private let numbers = PaperNumbers(Self.numbers)

  @Test("A number goes over two lines before anything of it is left out")
  func lines() {
    #expect(numbers.form(of: "FDA501", width: 6, lines: 1) == .whole(["FDA501"]))
    #expect(numbers.form(of: "FDA501", width: 5, lines: 2) == .whole(["FDA", "501"]))
    #expect(numbers.form(of: "FDA501", width: 3, lines: 2) == .whole(["FDA", "501"]))
    #expect(numbers.form(of: "FDA1501", width: 4, lines: 2) == .whole(["FDA", "1501"]))
  }

  @Test("Its end is kept where no other number ends alike; else nothing is")
  func ends() {
    #expect(numbers.form(of: "FDA502", width: 4, lines: 1) == .end("502"))
    #expect(numbers.form(of: "FDA501", width: 4, lines: 1) == .none)
    #expect(numbers.form(of: "FDA501", width: 5, lines: 1) == .end("A501"))
    #expect(numbers.form(of: "112", width: 2, lines: 1) == .none)
    #expect(numbers.form(of: "A1", width: 0, lines: 3) == .none)
  }

  @Test("No two numbers ever look alike", arguments: 0..<100)
  func lookAlikes(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 2...60, using: &random)
    let all = Set(
      (0..<count).map { _ in
        let letters = ["", "A", "FD", "FDA", "HALL-"].randomElement(using: &random) ?? ""
        return letters + "\(Int.random(in: 1...1500, using: &random))"
      })
    let numbers = PaperNumbers(all)
    for width in 1...8 {
      for lines in 1...3 {
        var seen: Set<String> = []
        for number in all {
          switch numbers.form(of: number, width: width, lines: lines) {
          case .whole(let lines):
            #expect(lines.joined() == number)
            #expect(seen.insert(lines.joined()).inserted)
          case .end(let end): #expect(seen.insert("…" + end).inserted)
          case .none: break
          }
        }
      }
    }
  }
}
