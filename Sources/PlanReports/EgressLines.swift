// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// How fast a hall empties, as lines: what `egress` prints.
package struct EgressLines {
  private let egress: Egress
  private let plan: Plan
  private let language: Language
  private let speaker: Speaker

  package init(_ egress: Egress, of plan: Plan, in language: Language) {
    self.egress = egress
    self.plan = plan
    self.language = language
    speaker = Speaker(language: language, plan: plan)
  }

  /// Who walks; each case with its doors; the worst, and how many were looked at, if several were asked
  /// for; what it is not.
  package func lines(_ cases: [EgressCase], each: EgressCases?) -> [String] {
    var lines = [crowd.plain]
    for one in cases {
      lines.append(title(one).plain + language.colon + seconds(one).plain)
      lines += one.soonest.doors.map { "  " + door($0).plain }
    }
    if let worst = each?.worst { lines.append(self.worst(worst).plain) }
    if let looked = each.flatMap({ Egress.looked(at: $0, speaker) }) { lines.append(looked.plain) }
    return lines + [Egress.caveat[language]]
  }

  private var crowd: Sentence {
    let (count, speed) = (egress.persons, Figures.number(egress.speed, decimals: 2, language))
    return speaker.say(
      en: "\(Counted.persons(count), language) in the hall, walking \(speed) m/s",
      fr: "\(Counted.persons(count), language) dans la salle, marchant à \(speed) m/s",
      ar: "\(Counted.persons(count), language) في القاعة، سرعة السير \(speed) م/ث")
  }

  private func title(_ one: EgressCase) -> Sentence {
    if one.blocked.isEmpty {
      return speaker.say(
        en: "all doors open", fr: "toutes les portes ouvertes", ar: "كل الأبواب مفتوحة")
    }
    let names = speaker.list(one.blocked.map(speaker.feature)) as Sentence
    return speaker.say(en: "without \(names)", fr: "sans \(names)", ar: "دون \(names)")
  }

  private func seconds(_ one: EgressCase) -> Sentence {
    if one.stranded > 0 {
      let count = Counted.persons(one.stranded)
      return speaker.say(
        en: "no way out for \(count, language)", fr: "aucune issue pour \(count, language)",
        ar: "لا مخرج لـ\(count, language)")
    }
    let (soonest, nearest) = (speaker.seconds(one.seconds), speaker.seconds(one.nearestSeconds))
    return speaker.say(
      en: "all out after \(soonest); each by the nearest door, \(nearest)",
      fr: "tous dehors après \(soonest) ; chacun par la porte la plus proche, \(nearest)",
      ar: "يخرج الجميع بعد \(soonest)؛ وكلٌّ من أقرب باب: \(nearest)")
  }

  private func door(_ door: EgressFlow.Door) -> Sentence {
    let (name, time) = (speaker.feature(door.door), speaker.seconds(door.seconds))
    let (count, queue) = (Counted.persons(door.persons), "\(door.queue)")
    return speaker.say(
      en: "\(name): \(count, language), \(time), at most \(queue) waiting",
      fr: "\(name) : \(count, language), \(time), au plus \(queue) en attente",
      ar: "\(name): \(count, language)، \(time)، أقصى عدد المنتظرين \(queue)")
  }

  private func worst(_ one: EgressCase) -> Sentence {
    let names = speaker.list(one.blocked.map(speaker.feature)) as Sentence
    return speaker.say(
      en: "the door that is missed most: \(names)", fr: "la porte la plus nécessaire : \(names)",
      ar: "الباب الأكثر ضرورة: \(names)")
  }
}
