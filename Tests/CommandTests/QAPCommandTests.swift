// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("qap")
struct QAPCommandTests {
  /// Three facilities; every permutation of the middle one costs more than putting it first.
  private let instance = """
    3
    0 1 2
    1 0 3
    2 3 0
    0 5 2
    5 0 3
    2 3 0
    """

  private func solve(_ arguments: String..., input: String? = nil) throws -> ProgramResult {
    let folder = try TemporaryFolder()
    try folder.write(instance, to: "three.dat")
    return try Program.qap.run(
      arguments, in: folder, input: Array((input ?? "").utf8))
  }

  @Test("Its JSON has every key of the shape, and the value is that of the permutation")
  func shape() throws {
    let result = try solve("three.dat", "--effort", "100", "--json")
    #expect(result.status == 0)
    let json = try result.json()
    try expect(
      json,
      has: [
        "value": .integer, "secondsToBest": .real, "seconds": .real, "iterations": .integer,
        "swapEvaluations": .integer, "swapEvaluationsPerSecond": .real, "seed": .integer,
        "threads": .integer, "permutation": .array,
      ])
    #expect(json.dictionary?["value"] == .integer(34))
    let a = [[0, 1, 2], [1, 0, 3], [2, 3, 0]]
    let b = [[0, 5, 2], [5, 0, 3], [2, 3, 0]]
    let p = try #require(json.dictionary).array("permutation").compactMap(\.number).map { Int($0) }
    #expect(p.sorted() == [0, 1, 2])
    var value = 0
    for i in 0..<3 { for j in 0..<3 { value += a[i][j] * b[p[i]][p[j]] } }
    #expect(value == 34)
  }

  @Test("The same seed and effort give the same permutation, also from standard input")
  func repeatable() throws {
    let first = try solve("three.dat", "--effort", "50", "--seed", "7", "--json").json()
    let second = try solve("-", "--effort", "50", "--seed", "7", "--json", input: instance).json()
    #expect(first.dictionary?["permutation"] == second.dictionary?["permutation"])
    #expect(first.dictionary?["seed"] == .integer(7))
  }

  @Test("A target that is missed is still well")
  func target() throws {
    #expect(try solve("three.dat", "--effort", "10", "--target", "0").status == 0)
    #expect(try solve("three.dat", "--effort", "10", "--target", "-1").status == 0)
  }

  @Test(
    "Wrong usage exits with 64",
    arguments: [
      ["three.dat", "--effort", "0"], ["three.dat", "--seconds", "0"],
      ["three.dat", "--effort", "1", "--seconds", "1"], ["three.dat", "--threads", "0"], [],
      ["three.dat", "--depth", "3"], ["three.dat", "--seed", "x"],
    ])
  func wrongUsage(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(instance, to: "three.dat")
    let result = try Program.qap.run(arguments, in: folder)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test(
    "Bad data exits with 65 and says where",
    arguments: ["", "3 x", "2\n0 1\n1 0\n0 1\n1", "-1", "2 0 1 1 0 0 1 1 0 9"])
  func badData(text: String) throws {
    let result = try solve("-", "--effort", "1", input: text)
    #expect(result.status == 65)
    #expect(result.errors.hasPrefix("qap: -:"))
    #expect(result.isHarmless)
  }

  @Test("A file that is not there exits with 66, a full disk with 74")
  func files() throws {
    #expect(try solve("nowhere.dat").status == 66)
    let folder = try TemporaryFolder()
    try folder.write(instance, to: "three.dat")
    let full = try Program.qap.run(
      ["three.dat", "--effort", "1"], in: folder, output: "/dev/full")
    #expect(full.status == 74)
    #expect(full.errors.contains("No space left"))
  }

  @Test("What it says of a file's name or content is harmless")
  func hostile() throws {
    let named = try solve("\u{1B}[31mred")
    #expect(named.status == 66)
    #expect(named.isHarmless)
    let filled = try solve("-", "--effort", "1", input: "3 \u{1B}[31m")
    #expect(filled.status == 65)
    #expect(filled.isHarmless)
  }
}
