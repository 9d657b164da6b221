// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Testing

@Suite("How far a typed text is from others")
struct LikenessTests {
  @Test("Letters that are missing, too many, other ones or exchanged count one each")
  func distances() {
    #expect(Likeness("chekc").distance(to: "check") == 1)
    #expect(Likeness("chek").distance(to: "check") == 1)
    #expect(Likeness("checkk").distance(to: "check") == 1)
    #expect(Likeness("chack").distance(to: "check") == 1)
    #expect(Likeness("CHÉCK").distance(to: "check") == 0)
    #expect(Likeness("").distance(to: "check") == 5)
    #expect(Likeness("abc").distance(to: "") == 3)
  }

  @Test("A part of a text may lie anywhere in it")
  func parts() {
    #expect(Likeness("tafughalt").distance(toPartOf: "Miel de Tafoughalt") == 1)
    #expect(Likeness("عسل").distance(toPartOf: "تعاونية عسل تافوغالت") == 0)
    #expect(Likeness("xyz").distance(toPartOf: "") == 3)
  }
}
