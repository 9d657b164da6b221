// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `narrowGap`: no strip of free floor between two stands is too wide to be a service gap and too
/// narrow to be an aisle.
///
/// Exactly: from a cell of one stand straight to a cell of the other run only free cells that are
/// no aisle, at least one, and together longer than `serviceGap` (default 1.0 m, what staff use).
/// One violation for a pair of stands; measured is the shortest such strip.
struct NarrowGap: CheckedRule {
  static let kind = "narrowGap"
  static let severity: Severity? = .warning
  static let looksAt: Aspects = .geometry

  private(set) var serviceGap: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    serviceGap = try parameters.number("serviceGap", default: 1)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let floor = situation.survey.floor
    let module = situation.survey.module
    let least = module.cellsWithin(serviceGap) + 1
    var shortest: [[Int]: Int] = [:]
    for (first, footprint) in floor.footprints.enumerated() {
      for side in [Side.south, .east] {
        for start in footprint.flatMap({ floor.cells(of: $0.strip(beside: side)) }) {
          let strip = Self.strip(from: floor.point(of: start), towards: side, on: floor)
          guard strip.length >= least else { continue }
          for second in floor.stands(at: strip.end) where second != first {
            let pair = [min(first, second), max(first, second)]
            shortest[pair] = min(shortest[pair] ?? .max, strip.length)
          }
        }
      }
    }
    for (pair, length) in shortest {
      findings.add(
        stands: pair.map(situation.id(ofStand:)), measured: module.metres(length),
        limit: serviceGap, unit: .metres)
    }
  }

  /// How many free cells that are no aisle follow each other, and the position after the last.
  private static func strip(
    from start: GridPoint, towards side: Side, on floor: Floor
  ) -> (length: Int, end: GridPoint) {
    var point = start
    var length = 0
    while let cell = floor.cell(x: point.x, y: point.y), floor.isFree(cell), !floor.isAisle(cell) {
      length += 1
      point = GridPoint(x: point.x + side.step.x, y: point.y + side.step.y)
    }
    return (length, point)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stands = speaker.stands(violation)
    let length = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en:
        "Between stands \(stands) \(length) are no aisle and wider than a service gap (\(limit)).",
      fr: "Entre les stands \(stands), \(length) : ni allée, ni passage de service (\(limit)).",
      ar: "بين الرواقين \(stands) \(length): لا ممر ولا فجوة خدمة (\(limit)).")
  }
}

// MARK: What people are told

extension NarrowGap {
  static let words = RuleWords(
    Phrase(
      "Between two stands lies a service gap or an aisle, nothing in between.",
      fr: "Entre deux stands, un passage de service ou une allée, rien d’intermédiaire.",
      ar: "بين رواقين فجوة خدمة أو ممر، ولا شيء بينهما."),
    measured: Phrase(
      "The shortest straight strip of free floor, no aisle, from stand to stand.",
      fr: "La plus courte bande droite de sol libre, hors allée, d’un stand à l’autre.",
      ar: "أقصر شريط مستقيم من أرضية خالية ليست ممرًا بين الرواقين."),
    source: Phrase(
      "Staff of such fairs.",
      fr: "Le personnel de ces foires.",
      ar: "العاملون في مثل هذه المعارض."))

  var limits: [RuleLimit] {
    [RuleLimit("serviceGap", serviceGap, .metres)]
  }

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: serviceGap) { $0.serviceGap = 0 }
  }
}
