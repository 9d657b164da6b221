// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@testable import LayoutEngine

@Suite("What limits a new hall")
struct NewHallLimitTests {
  private func shortage(
    _ width: Double, _ depth: Double, stands: Int, _ change: (inout NewHall) -> Void = { _ in }
  ) -> NewHallShortage? {
    var hall = NewHall(width: width, depth: depth)
    hall.stands = stands
    change(&hall)
    do throws(NewHallRefusal) {
      _ = try hall.plan()
      return nil
    } catch {
      if case .tooManyStands(let shortage) = error { return shortage }
      return nil
    }
  }

  private func sentence(_ shortage: NewHallShortage?) -> Phrase? {
    shortage.map { NewHallRefusal.tooManyStands($0).phrase }
  }

  @Test(
    "With aisles of 2, 2.5 and 3 m alike the occupied share limits 40 × 30 m, and is what is named",
    arguments: [2.0, 2.5, 3])
  func share(aisle: Double) throws {
    let found = try #require(shortage(40, 30, stands: 100) { $0.aisle = aisle })
    #expect(found.stands == 66)
    #expect(found.limits.count == 1)
    guard case .share(0.5, let without) = found.limits.first else {
      Issue.record("\(found.limits)")
      return
    }
    #expect(without > 66)
    let phrase = try #require(sentence(found))
    #expect(
      phrase.english
        == "this arrangement of rows holds 66 stands of 3 × 3 m: the occupied share allows 50% of the hall (\(without) would fit without that rule)"
    )
    #expect(phrase[.french].contains("le taux d’occupation permet 50\u{A0}% de la salle"))
    #expect(phrase[.arabic].contains("نسبة الإشغال تسمح بـ50%"))
    #expect(!phrase[.english].contains("narrower"))
  }

  @Test("25 × 16 m hold the 20 stands that fit by hand, and break no rule")
  func byHand() throws {
    var hall = NewHall(width: 25, depth: 16)
    hall.stands = 20
    let plan = try hall.plan()
    #expect(plan.stands.count == 20)
    #expect(plan.faults == [])
    #expect(try hall.room().stands >= 20)
    // As many as the share of the hall allows are more: then it says so, and why.
    let found = try #require(shortage(25, 16, stands: 23))
    #expect(found.stands < 23)
    #expect(found.stands >= 20)
    #expect(!found.limits.isEmpty)
  }

  @Test("Where narrower aisles make room, it says how wide and for how many; and so it is")
  func aisles() throws {
    let found = try #require(shortage(25, 14, stands: 19) { $0.aisle = 4 })
    let narrower = found.limits.compactMap { limit -> (Double, Int)? in
      if case .aisles(let metres, let stands) = limit { (metres, stands) } else { nil }
    }
    let (metres, stands) = try #require(narrower.first)
    #expect(metres < 4 && stands > found.stands)
    #expect(shortage(25, 14, stands: stands) { $0.aisle = metres } == nil)
    #expect(shortage(25, 14, stands: stands + 1) { $0.aisle = metres }?.stands == stands)
    let phrase = try #require(sentence(found))
    #expect(phrase[.english].contains("aisles of 4 m limit it (\(stands) would fit with "))
    #expect(phrase[.french].contains("les allées de 4 m le limitent"))
    #expect(phrase[.arabic].contains("تحدّه ممرات 4 م"))
  }

  @Test("What doors and extinguishers keep clear is named where it is that")
  func clearances() throws {
    let found = try #require(shortage(10, 10, stands: 5) { $0.aisle = 1.5 })
    let without = found.limits.compactMap { limit -> Int? in
      if case .clearances(let without) = limit { without } else { nil }
    }
    #expect(try #require(without.first) > found.stands)
    let phrase = try #require(sentence(found))
    #expect(phrase[.english].contains("what doors and extinguishers keep clear limits it"))
    #expect(phrase[.french].contains("l’espace libre aux portes et extincteurs le limite"))
    #expect(phrase[.arabic].contains("يحدّه ما يبقى خاليًا"))
  }

  @Test("A hall where nothing fits says so, and that rows and aisles fill it")
  func nothing() throws {
    let found = try #require(shortage(3, 3, stands: 1))
    #expect(found.stands == 0)
    let phrase = try #require(sentence(found))
    #expect(phrase[.english].hasPrefix("this arrangement of rows holds no stand of 3 × 3 m: "))
    let tiny = try #require(shortage(2, 2, stands: 1))
    #expect(tiny.limits.isEmpty)
    #expect(
      sentence(tiny)?.english
        == "this arrangement of rows holds no stand of 3 × 3 m: with aisles of 3 m the rows fill the hall"
    )
  }

  @Test("One stand is one stand, and French has its comma")
  func grammar() {
    let one = NewHallRefusal.tooManyStands(
      NewHallShortage(
        stands: 1, width: 3, depth: 2.5, aisle: 2.5,
        limits: [.aisles(narrower: 1.5, stands: 2)])
    ).phrase
    #expect(one[.english].contains("holds 1 stand of 3 × 2.5 m: aisles of 2.5 m limit it"))
    #expect(
      one[.french].contains("accueille 1 stand de 3 × 2,5 m\u{A0}: les allées de 2,5 m le limitent")
    )
    #expect(one[.french].contains("(avec 1,5 m : 2)"))
    #expect(one[.arabic].contains("من الصفوف 1 فقط (3 × 2,5 م): "))
  }
}
