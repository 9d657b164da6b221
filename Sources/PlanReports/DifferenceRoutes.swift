// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Differences as a narrow list has them: a line is cut at its end, so where comes before who.
extension DifferenceWords {
  /// `B08 → A01  Figuig Burnous`; what is not about places is as long as its sentence.
  func brief(_ difference: PlanComparison.Difference) -> Sentence {
    let path = difference.path
    guard path.first == "placements", path.count == 2, let stand = Stand.ID(path[1]) else {
      return sentence(difference)
    }
    let routes = routes(ofStand: stand)
    return routes.isEmpty ? sentence(difference) : routes.joined(separator: new.language.semicolon)
  }

  /// Who came to a stand, and who left it for none.
  private func routes(ofStand id: Stand.ID) -> [Sentence] {
    let before = comparison.before.placements[id] ?? []
    let after = comparison.after.placements[id] ?? []
    let here = (comparison.after.stands[id] == nil ? old : new).stand(id)
    let come: [Sentence] = after.filter { !before.contains($0) }.map { who in
      let left = (oldSeats[who] ?? []).first { !(newSeats[who] ?? []).contains($0) }
      let from =
        left.map { Sentence(value: old.stand($0)) } ?? place(comparison.before.cooperatives[who])
      return "\(from) → \(here)  \(new.cooperative(who))"
    }
    let gone: [Sentence] = before.filter { !after.contains($0) && (newSeats[$0] ?? []).isEmpty }
      .map { who in
        "\(here) → \(place(comparison.after.cooperatives[who]))  \(old.cooperative(who))"
      }
    return come + gone
  }

  /// Where somebody without a stand is.
  private func place(_ cooperative: Cooperative?) -> Sentence {
    switch cooperative?.status {
    case .waiting: new.say(en: "waiting list", fr: "liste d’attente", ar: "لائحة الانتظار")
    case .withdrawn: new.say(en: "withdrawn", fr: "désistée", ar: "منسحبة")
    case .confirmed: new.say(en: "no stand", fr: "sans stand", ar: "بلا رواق")
    case nil: "–"
    }
  }
}
