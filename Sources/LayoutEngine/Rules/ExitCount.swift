// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `exitCount`: there are enough doors for the crowd.
///
/// Persons = `density` × the floor open to the public, rounded up; default 1 a m² (French type T
/// density, tent exits, CO 43). Up to 50 persons one door does, up to 500 two, above that two and
/// one for each further 500 or part. Entrances and exits count alike; doors whose gap is below 5 m
/// form one, also through a third. One violation for the plan, naming all doors; measured is the
/// number of doors that count.
struct ExitCount: CheckedRule {
  static let kind = "exitCount"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("exit-count")
  static let looksAt: Aspects = .hall

  /// Doors closer than this, in metres, count as one.
  private static let apart = 5.0

  static let density = RuleParameter(
    "density", holds: .number(.none),
    title: Phrase("persons per m²", fr: "personnes par m²", ar: "أشخاص لكل م²"),
    default: 1)
  static let parameters = [density]

  let density: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    density = try parameters.number(Self.density)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let needed = Self.doorsNeeded(situation.survey.persons(density: density))
    let doors = Self.doorsThatCount(situation.survey)
    guard doors < needed else { return }
    findings.add(
      features: situation.survey.doors.map(\.feature.id), measured: Double(doors),
      limit: Double(needed))
  }

  /// How many doors so many persons need.
  static func doorsNeeded(_ persons: Int) -> Int {
    switch persons {
    case ...50: 1
    case ...500: 2
    default: 2 + (persons - 500 + 499) / 500
    }
  }

  /// How many doors there are, those close together counted as one.
  private static func doorsThatCount(_ survey: Survey) -> Int {
    var groups: [[GridRectangle]] = []
    for door in survey.doors {
      let near = groups.indices.filter { group in
        groups[group].contains { Gap($0, door.segment).isLess(than: apart, survey.module) }
      }
      var joined = [door.segment]
      for group in near.reversed() { joined += groups.remove(at: group) }
      groups.append(joined)
    }
    return groups.count
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let doors = speaker.number(violation.measured)
    let needed = speaker.number(violation.limit)
    return speaker.say(
      en: "Doors counted: \(doors); needed for this public: \(needed).",
      fr: "Portes prises en compte : \(doors) ; il en faut \(needed) pour ce public.",
      ar: "الأبواب المحتسبة: \(doors)، والعدد اللازم لهذا الجمهور: \(needed).")
  }
}

extension Survey {
  /// How many persons the hall may hold: a density in persons a m² of floor open to the public,
  /// rounded up.
  func persons(density: Double) -> Int {
    Limit.wholeCovering(density * module.squareMetres(publicCells))
  }
}

// MARK: What people are told

extension ExitCount {
  static let words = RuleWords(
    title: Phrase("number of exits", fr: "nombre de sorties", ar: "عدد المخارج"),
    problem: Phrase("too few exits", fr: "sorties insuffisantes", ar: "مخارج غير كافية"),
    asks: Phrase(
      "There are enough doors for the crowd.",
      fr: "Il y a assez de portes pour le public.",
      ar: "عدد الأبواب يكفي الجمهور."),
    measured: Phrase(
      "Persons are density × floor open to the public; up to 50 one door, up to 500 two, then one more for each 500 or part; doors less than 5 m apart count as one.",
      fr:
        "Personnes = densité × sol ouvert au public ; jusqu’à 50 une porte, jusqu’à 500 deux, puis une par 500 ou fraction ; des portes à moins de 5 m comptent pour une.",
      ar:
        "الأشخاص = الكثافة × الأرضية المفتوحة للجمهور؛ حتى 50 باب واحد، وحتى 500 بابان، ثم باب لكل 500 أو جزء منها؛ والبابان المتباعدان بأقل من 5 م يُعدّان بابًا واحدًا."
    ),
    source: Phrase(
      "French regulations: type T (density), tents (exits), article CO 43.",
      fr:
        "Réglementation française : ERP type T (densité), chapiteaux et tentes (sorties), art. CO 43.",
      ar: "القواعد الفرنسية: الصنف T (الكثافة)، الخيام (المخارج)، المادة CO 43."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      [
        Measure(
          features: situation.survey.doors.map(\.feature.id),
          Double(Self.doorsThatCount(situation.survey)),
          limit: Double(Self.doorsNeeded(situation.survey.persons(density: density))), .none)
      ], worst: .least)
  }
}
