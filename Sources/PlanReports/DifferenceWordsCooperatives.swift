// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What became of cooperatives, and where they sit.
extension DifferenceWords {
  /// A cooperative that came, went, withdrew or has other data.
  func cooperative(_ difference: PlanComparison.Difference, _ key: String) -> Sentence {
    let text = difference.path[1]
    guard let id = Cooperative.ID(text) else { return Sentence(value: text) }
    let present = comparison.after.cooperatives[id]
    let name = named(id, in: present == nil ? old : new)
    if key == "status", let present, difference.path.count == 3 {
      switch present.status {
      case .withdrawn:
        let reason = present.reason
        if reason.isEmpty {
          return new.say(
            en: "\(name) withdrew", fr: "la coopérative \(name) s’est désistée",
            ar: "انسحاب \(name)")
        }
        return new.say(
          en: "\(name) withdrew: \(reason)",
          fr: "la coopérative \(name) s’est désistée : \(reason)",
          ar: "انسحاب \(name) (\(reason))")
      case .confirmed:
        return new.say(en: "\(name) confirmed", fr: "\(name) confirmée", ar: "تأكيد مشاركة \(name)")
      case .waiting:
        return new.say(
          en: "\(name) is on the waiting list", fr: "\(name) passe en liste d’attente",
          ar: "إدراج \(name) في لائحة الانتظار")
      }
    }
    if key == "wishes", difference.path.count == 3 { return wishes(of: name, difference) }
    return thing(name, difference, key, isWhole: difference.path.count == 2)
  }

  /// `Miel: wished stands A01, B02 → B02`: stands by their numbers.
  private func wishes(
    of name: Sentence, _ difference: PlanComparison.Difference
  ) -> Sentence {
    func numbers(_ value: PropertyValue?, _ speaker: Speaker) -> Sentence {
      guard case .array(let ids)? = value, !ids.isEmpty else { return "–" }
      return ids.map { id in
        let text = id.text ?? shown(id).plain
        return Sentence(value: Stand.ID(text).map(speaker.stand) ?? text)
      }.joined(separator: speaker.comma)
    }
    let (before, after) = (numbers(difference.before, old), numbers(difference.after, new))
    return
      "\(name)\(words: new.language.colon)\(word(forKey: "wishes")) \(before) → \(after)"
  }

  /// Who came to a stand, and who left it.
  ///
  /// Who moved is told where the move ends; a stand that only lost its cooperative to another is
  /// free.
  func seats(_ text: String) -> Sentence {
    guard let id = Stand.ID(text) else { return Sentence(value: text) }
    let before = comparison.before.placements[id] ?? []
    let after = comparison.after.placements[id] ?? []
    let here = named(id, in: comparison.after.stands[id] == nil ? old : new)
    var sentences: [Sentence] = []
    for cooperative in after where !before.contains(cooperative) {
      let name = named(cooperative, in: new)
      let left = (oldSeats[cooperative] ?? []).filter {
        !(newSeats[cooperative] ?? []).contains($0)
      }
      if let from = left.first {
        let there = named(from, in: old)
        sentences.append(
          new.say(
            en: "\(name) moved from \(there) to \(here)",
            fr: "\(name) passe du \(there) au \(here)",
            ar: "نقل \(name) من \(there) إلى \(here)"
          )
        )
      } else {
        sentences.append(
          new.say(
            en: "\(name) placed on \(here)", fr: "\(name) placée sur le \(here)",
            ar: "تخصيص \(here) لـ\(name)"))
      }
    }
    for cooperative in before where !after.contains(cooperative) {
      let stays = (newSeats[cooperative] ?? []).isEmpty == false
      if stays { continue }
      let name = named(cooperative, in: old)
      sentences.append(
        new.say(
          en: "\(name) left \(here) and has no stand", fr: "\(name) quitte le \(here), sans stand",
          ar: "إزالة \(name) من \(here)، بلا رواق"))
    }
    if sentences.isEmpty {
      sentences.append(
        after.isEmpty
          ? new.say(en: "\(here) is free", fr: "\(here) est libre", ar: "\(here) شاغر")
          : new.say(
            en: "\(here) has \(new.language.list(after.map { named($0, in: new) }))",
            fr: "\(here) a \(new.language.list(after.map { named($0, in: new) }))",
            ar: "\(here) فيه \(new.language.list(after.map { named($0, in: new) }))"))
    }
    return sentences.joined(separator: new.language.semicolon)
  }

  /// A cooperative's name with its id.
  func named(_ id: Cooperative.ID, in speaker: Speaker) -> Sentence {
    let name = speaker.cooperative(id)
    return name == id.text ? Sentence(value: name) : "\(name) (\(id))"
  }
}
