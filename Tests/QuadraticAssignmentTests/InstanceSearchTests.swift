// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Synchronization
import Testing

@testable import QuadraticAssignment

@Suite("A search")
struct InstanceSearchTests {
  @Test("finds the least value of small instances", arguments: InstanceKind.all)
  func optimum(of kind: InstanceKind) throws {
    for seed in 1...25 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let instance = try kind.instance(size: 1 + seed % 6, using: &generator)
      let result = try instance.search(SearchOptions(seed: UInt64(seed), iterations: 1000))
      #expect(result.value == BruteForce(instance: instance).least())
      #expect(try instance.value(of: result.assignment) == result.value)
      try instance.checkAdmissible(result.assignment)
    }
  }

  @Test("finds the least value of instances of seven", arguments: InstanceKind.all)
  func optimumOfSeven(of kind: InstanceKind) throws {
    var generator = SeededGenerator(seed: 7)
    let instance = try kind.instance(size: 7, using: &generator)
    let result = try instance.search(SearchOptions(iterations: 4000))
    #expect(result.value == BruteForce(instance: instance).least())
  }

  @Test("moves whole cycles where no swap is admissible")
  func cycles() throws {
    // Each facility may have its own site or the next: only all three together can move on.
    let forbidden = (0..<3).map { Pairing(facility: $0, site: ($0 + 2) % 3) }
    let instance = try QuadraticAssignmentInstance(
      facilities: 3, sites: 3, flows: [Int](repeating: 0, count: 9),
      distances: [Int](repeating: 0, count: 9), linear: [5, 0, 0, 0, 5, 0, 0, 0, 5],
      forbidden: forbidden)
    let result = try instance.search(from: [0, 1, 2], SearchOptions(iterations: 1000))
    #expect(result.assignment == [1, 2, 0])
    #expect(result.value == 0)
  }

  @Test("ends where there is nothing to choose")
  func nothingToChoose() throws {
    let none = try QuadraticAssignmentInstance(size: 0, flows: [], distances: [])
    #expect(try none.search(SearchOptions()).assignment == [])
    let one = try QuadraticAssignmentInstance(size: 1, flows: [3], distances: [4])
    #expect(try one.search(SearchOptions()).value == 12)
    let pinned = try QuadraticAssignmentInstance(
      facilities: 1, sites: 2, flows: [1], distances: [1, 0, 0, 2],
      pinned: [Pairing(facility: 0, site: 1)])
    #expect(try pinned.search(SearchOptions()).value == 2)
  }

  @Test("gives the same answer for the same seed and effort, on one to four threads")
  func determinism() throws {
    let instance = try medium()
    let answers = try [1, 1, 2, 3, 4].map {
      try instance.search(SearchOptions(seed: 5, threads: $0, iterations: 8000))
    }
    for answer in answers {
      #expect(answer.assignment == answers[0].assignment)
      #expect(answer.iterations == 8000)
      #expect(answer.evaluations == 8000 * 20 * 19 / 2)
    }
    let less = try instance.search(SearchOptions(seed: 5, threads: 3, iterations: 300))
    #expect(less.iterations == 300)
  }

  @Test("goes different ways for different seeds")
  func seeds() throws {
    let instance = try medium()
    let found = try (1...5).map {
      try instance.search(SearchOptions(seed: UInt64($0), iterations: 3)).assignment
    }
    #expect(Set(found).count > 1)
  }

  @Test("stops at the target, with the same answer on one thread and two")
  func target() throws {
    let instance = try medium()
    let best = try instance.search(SearchOptions(iterations: 6000))
    for seed in 1...3 {
      let answers = try [1, 1, 2].map {
        try instance.search(
          SearchOptions(seed: UInt64(seed), threads: $0, iterations: 100_000, target: best.value))
      }
      for answer in answers {
        #expect(answer.value <= best.value)
        #expect(answer.iterations < 100_000)
        #expect(answer.assignment == answers[0].assignment)
      }
      #expect(answers[0].iterations == answers[1].iterations)
    }
  }

  @Test("gives each of more than four threads a walk of its own")
  func manyThreads() throws {
    let instance = try medium()
    let options = SearchOptions(seed: 3, threads: 7, iterations: 10_000)
    let (first, second) = (try instance.search(options), try instance.search(options))
    #expect(first.assignment == second.assignment)
    #expect(first.iterations == 10_000)
  }

  @Test("never ends worse than it starts, and refuses a start that is not admissible")
  func start() throws {
    let instance = try medium()
    let best = try instance.search(SearchOptions(iterations: 300))
    let again = try instance.search(
      from: best.assignment, SearchOptions(seed: 2, iterations: 1))
    #expect(again.value <= best.value)
    #expect(throws: AssignmentError.wrongCount(expected: 20, found: 1)) {
      try instance.search(from: [0], SearchOptions(iterations: 1))
    }
  }

  @Test("ends when it is cancelled, with the best so far")
  func cancellation() throws {
    let instance = try medium()
    let asked = Atomic(0)
    let result = try instance.search(SearchOptions(threads: 2)) {
      asked.add(1, ordering: .relaxed).newValue > 6
    }
    try instance.checkAdmissible(result.assignment)
  }

  @Test("ends when its time is over")
  func duration() throws {
    let result = try medium().search(SearchOptions(duration: .milliseconds(5)))
    #expect(result.duration >= .milliseconds(5))
    #expect(result.timeToBest <= result.duration)
  }

  @Test("reports values that only fall, down to the result")
  func progress() throws {
    let values = Mutex<[Int]>([])
    let result = try medium().search(SearchOptions(threads: 2, iterations: 200)) {
      false
    } progress: { progress in
      values.withLock { $0.append(progress.value) }
    }
    let reported = values.withLock { $0 }
    #expect(reported == reported.sorted(by: >))
    #expect(reported.last == result.value)
  }

  private func medium() throws -> QuadraticAssignmentInstance {
    var generator = SeededGenerator(seed: 3)
    let kind = InstanceKind(
      name: "medium", isFlowSymmetric: true, isDistanceSymmetric: true, range: 0...9)
    return try kind.instance(size: 20, using: &generator)
  }
}
