// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// How fast a hall empties, as data: what `egress --json` prints.
extension Egress {
  /// The cases as a dictionary; keys are only ever added to it.
  ///
  /// A time without end is left out, as are `worst` and how many doors were blocked in turn where one
  /// case was asked for.
  package func properties(
    _ cases: [EgressCase], each: EgressCases?, in language: Language
  ) -> PropertyDictionary {
    var properties: PropertyDictionary = [
      "persons": .integer(persons), "speed": .real(Self.rounded(speed, 1e3)),
      "cases": .array(cases.map { .dictionary(Self.properties($0)) }),
      "note": .text(Self.caveat[language]),
    ]
    if let each {
      properties["worst"] = each.worst?.blocked.first.map { .text($0.text) }
      properties["doors"] = .dictionary([
        "searched": .integer(each.cases.count), "of": .integer(each.doors),
      ])
    }
    return properties
  }

  private static func properties(_ one: EgressCase) -> PropertyDictionary {
    var properties: PropertyDictionary = [
      "blocked": .array(one.blocked.map { .text($0.text) })
    ]
    if one.stranded > 0 {
      properties["stranded"] = .integer(one.stranded)
    } else {
      properties["seconds"] = .real(rounded(one.seconds, 10))
    }
    properties["doors"] = doors(one.soonest)
    var nearest: PropertyDictionary = ["doors": doors(one.nearest)]
    if one.stranded == 0 { nearest["seconds"] = .real(rounded(one.nearestSeconds, 10)) }
    properties["nearest"] = .dictionary(nearest)
    return properties
  }

  private static func doors(_ flow: EgressFlow) -> PropertyValue {
    .array(
      flow.doors.map { door in
        .dictionary([
          "door": .text(door.door.text), "persons": .integer(door.persons),
          "seconds": .real(rounded(door.seconds, 10)), "queue": .integer(door.queue),
        ])
      })
  }

  private static func rounded(_ value: Double, _ parts: Double) -> Double {
    (value * parts).rounded() / parts
  }
}
