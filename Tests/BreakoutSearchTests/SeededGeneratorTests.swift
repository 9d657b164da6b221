// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BreakoutSearch

@Suite("The seeded generator")
struct SeededGeneratorTests {
  @Test("gives the published numbers of SplitMix64")
  func published() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("has another stream for each index, the first being the seed's own")
  func streams() {
    let firsts = (0..<100).map { index in
      var generator = SeededGenerator(seed: 1, stream: index)
      return generator.next()
    }
    #expect(Set(firsts).count == 100)
    var plain = SeededGenerator(seed: 1)
    #expect(firsts[0] == plain.next())
  }

  @Test("stays below the bound and meets every number below it")
  func below() {
    var generator = SeededGenerator(seed: 2)
    let numbers = Set((0..<200).map { _ in generator.below(5) })
    #expect(numbers == [0, 1, 2, 3, 4])
    #expect(generator.below(0) == 0)
    #expect(generator.below(-1) == 0)
  }

  @Test("shuffles without losing anything")
  func shuffle() {
    var generator = SeededGenerator(seed: 3)
    var elements = Array(0..<30)
    generator.shuffle(&elements)
    #expect(elements != Array(0..<30))
    #expect(elements.sorted() == Array(0..<30))
  }
}
