// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TestSupport
import Testing

@testable import TerminalUI

@Suite("Fuzzy ranking")
struct FuzzyRankTests {
  private func rank(_ query: String, _ text: String) -> FuzzyRank? {
    FuzzyQuery(query).rank(in: [SearchKey(text)])
  }

  @Test(
    "Kinds of match",
    arguments: [
      ("B02", "b02", FuzzyRank.Kind.exact), ("miel", "Miel de Tafoughalt", .prefix),
      ("taf", "Miel de Tafoughalt", .wordStart), ("fough", "Miel de Tafoughalt", .substring),
      ("mdt", "Miel de Tafoughalt", .letters), ("tafo mie", "Miel de Tafoughalt", .wordStart),
      ("عسل", "تعاونيّة عَسَل أحفير", .wordStart), ("احفير", "عسل أحفير", .wordStart),
      ("ete", "Été", .exact), ("zoom-in", "zoom-in", .exact), ("in", "zoom-in", .wordStart),
    ])
  func kinds(query: String, text: String, kind: FuzzyRank.Kind) {
    #expect(rank(query, text)?.kind == kind)
  }

  @Test("What lacks a letter, or has it in another place, does not match")
  func misses() {
    #expect(rank("mielx", "Miel de Tafoughalt") == nil)
    #expect(rank("tm", "Miel de Taf") == nil)
    #expect(rank("ab", "a") == nil)
  }

  @Test("A better kind comes first; then closer letters, an earlier place, a shorter text")
  func order() throws {
    let texts = ["B02", "B021", "no B02", "xB02", "B 0 2", "B  0 zz 2"]
    let ranks = try texts.map { try #require(rank("b02", $0), "\($0)") }
    #expect(ranks == ranks.sorted())
    #expect(Set(ranks).count == ranks.count)
    #expect(try #require(rank("a", "ab")) < #require(rank("a", "abc")))
    #expect(try #require(rank("c", "xx cc")) < #require(rank("c", "xx xx cc")))
  }

  @Test("More letters never find what fewer did not", arguments: 0..<20)
  func monotone(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("ab c-é")
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<200 {
      let keys = (0..<3).map { _ in SearchKey(text(Int.random(in: 1...9, using: &random))) }
      let query = text(Int.random(in: 1...4, using: &random))
      let longer = query + text(1)
      if FuzzyQuery(longer).rank(in: keys) != nil {
        #expect(FuzzyQuery(query).rank(in: keys) != nil, "“\(query)” “\(longer)”")
      }
    }
  }

  @Test("The columns that match are those of the letters, in Arabic from the right")
  func columns() {
    func columns(_ query: String, _ text: String) -> [Int] {
      let shown = DisplayText(text, bidi: .app)
      return FuzzyQuery(query).columns(in: shown, isReversed: shown.isRightToLeft).sorted()
    }
    #expect(columns("taf", "Miel de Taforalt") == [8, 9, 10])
    #expect(columns("mdt", "Miel de Taforalt") == [0, 5, 8])
    #expect(columns("été", "Olives d’ÉTÉ") == [9, 10, 11])
    #expect(columns("عسل", "عسل أحفير") == [6, 7, 8])
    #expect(columns("zz", "Miel").isEmpty)
  }
}
