// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What became of stands.
extension DifferenceWords {
  /// A stand that came, went, moved, or has another shape, number or terms.
  func stand(_ difference: PlanComparison.Difference, _ key: String) -> Sentence {
    let id = difference.path[1]
    guard let stand = Stand.ID(id) else { return Sentence(value: id) }
    let before = comparison.before.stands[stand]
    let after = comparison.after.stands[stand]
    let name = named(stand, in: after == nil ? old : new)
    guard let before, let after else {
      let size = after.map { self.size(of: $0, in: comparison.after) }
      let whole = thing(name, difference, key, isWhole: true)
      return size.map { "\(whole)\(words: new.comma)\($0)" } ?? whole
    }
    let text = difference.after?.text ?? ""
    let isTrue = difference.after == .boolean(true)
    switch key {
    case "parts": return shape(name, before, after)
    case "number":
      return change(
        new.say(en: "stand \(id)", fr: "stand \(id)", ar: "الرواق \(id)"), difference, key)
    case "locked" where isTrue:
      return new.say(en: "\(name) locked", fr: "\(name) verrouillé", ar: "\(name): ثُبِّت")
    case "locked":
      return new.say(en: "\(name) unlocked", fr: "\(name) déverrouillé", ar: "\(name): رُفع التثبيت")
    case "hold" where !text.isEmpty:
      return new.say(
        en: "\(name) on hold: \(text)", fr: "\(name) réservé : \(text)",
        ar: "\(name) محجوز: \(text)")
    case "hold":
      return new.say(
        en: "\(name) no longer on hold", fr: "\(name) n’est plus réservé", ar: "\(name): رُفع الحجز")
    default: return change(name, difference, key)
    }
  }

  /// `stand B02`, with its id where it has a number.
  func named(_ stand: Stand.ID, in speaker: Speaker) -> Sentence {
    let label = speaker.stand(stand)
    return speaker.say(en: "stand \(label)", fr: "stand \(label)", ar: "الرواق \(label)")
  }

  private func shape(_ name: Sentence, _ before: Stand, _ after: Stand) -> Sentence {
    guard let shift = comparison.shift(from: before, to: after) else {
      let (small, large) = (
        size(of: before, in: comparison.before), size(of: after, in: comparison.after)
      )
      return new.say(
        en: "\(name) reshaped: \(small) → \(large)",
        fr: "\(name) redessiné : \(small) → \(large)",
        ar: "\(name): شكل آخر: \(small) → \(large)")
    }
    let way = new.language.list(ways(east: shift.east, south: shift.south))
    if way.isEmpty {
      // Only the order in which the file lists its parts.
      return new.say(
        en: "\(name): same shape, parts in another order",
        fr: "\(name) : même forme, parties dans un autre ordre",
        ar: "\(name): الشكل نفسه وأجزاؤه بترتيب آخر")
    }
    return new.say(
      en: "\(name) moved \(way)", fr: "\(name) déplacé de \(way)", ar: "نُقل \(name) مسافة \(way)")
  }

  private func ways(east: Double, south: Double) -> [Sentence] {
    var ways: [Sentence] = []
    if east != 0 {
      let far = new.metres(east.magnitude)
      ways.append(
        east > 0
          ? new.say(en: "\(far) east", fr: "\(far) à l’est", ar: "\(far) شرقًا")
          : new.say(en: "\(far) west", fr: "\(far) à l’ouest", ar: "\(far) غربًا"))
    }
    if south != 0 {
      let far = new.metres(south.magnitude)
      ways.append(
        south > 0
          ? new.say(en: "\(far) south", fr: "\(far) au sud", ar: "\(far) جنوبًا")
          : new.say(en: "\(far) north", fr: "\(far) au nord", ar: "\(far) شمالًا"))
    }
    return ways
  }

  /// `3 × 3 m`, or the area of a stand of another shape.
  private func size(of stand: Stand, in plan: Plan) -> Sentence {
    let module = plan.hall.module
    guard stand.parts.count == 1, let part = stand.parts.first else {
      return Sentence(value: new.area(module.squareMetres(stand.cellCount)))
    }
    let sides = Figures.sides(
      module.metres(part.width), module.metres(part.depth), new.language)
    return Sentence(value: sides)
  }
}
