// SPDX-License-Identifier: Apache-2.0

import FloorPlan

@testable import PlanFiles

/// The example of the plan format, in the canonical form.
enum Example {
  static let text = #"""
    {
      "cooperatives": {
        "c001": {
          "category": "honey",
          "cooking": false,
          "minArea": 6.0,
          "names": {
            "ar": "تعاونية عسل تافوغالت",
            "en": "Tafoughalt Honey",
            "fr": "Miel de Tafoughalt"
          },
          "powerKilowatts": 0.5,
          "priority": 12,
          "province": "Berkane",
          "status": "confirmed",
          "tags": [
            "sample"
          ],
          "water": false,
          "wishedArea": 9.0
        }
      },
      "format": "org.qarya.plan",
      "formatVersion": 1,
      "hall": {
        "depth": 30.0,
        "features": {
          "exit-west": {
            "kind": "exit",
            "offset": 12.0,
            "side": "west",
            "width": 3.0
          },
          "workshops": {
            "depth": 6.0,
            "kind": "workshopArea",
            "names": {
              "ar": "فضاء الورشات",
              "en": "Workshops",
              "fr": "Ateliers"
            },
            "width": 12.0,
            "x": 0.0,
            "y": 24.0
          }
        },
        "module": 0.5,
        "width": 40.0
      },
      "history": [
        {
          "at": "2017-11-20T09:12:00Z",
          "by": "staff",
          "cooperative": "c001",
          "event": "placed",
          "stand": "s014"
        }
      ],
      "name": {
        "ar": "القرية التضامنية",
        "en": "Solidarity Village",
        "fr": "Village solidaire"
      },
      "placements": {
        "s014": [
          "c001"
        ]
      },
      "rules": {
        "honey-apart": {
          "a": {
            "category": "honey"
          },
          "b": {
            "category": "honey"
          },
          "kind": "keepApart",
          "relations": {
            "backToBack": 1.0,
            "facing": 3.0,
            "sideBySide": 6.0
          },
          "severity": "wish"
        }
      },
      "stands": {
        "s014": {
          "hold": "",
          "locked": false,
          "number": "B02",
          "parts": [
            {
              "depth": 3.0,
              "width": 3.0,
              "x": 6.0,
              "y": 6.0
            }
          ],
          "powerKilowatts": 3.0,
          "water": false
        }
      },
      "status": "draft"
    }

    """#

  static let bytes = Array(text.utf8)

  static func plan() throws -> Plan { try PlanReader.read(bytes) }

  /// The example with the first occurrence of a text replaced.
  static func replacing(_ text: String, with other: String) -> [UInt8] {
    guard let range = Self.text.range(ofFirst: text) else { return [] }
    var changed = Self.text
    changed.replaceSubrange(range, with: other)
    return Array(changed.utf8)
  }
}

extension String {
  /// Where a text first stands in this one, scalar by scalar.
  func range(ofFirst text: String) -> Range<String.Index>? {
    let pattern = Array(text.unicodeScalars)
    let scalars = unicodeScalars
    return scalars.indices.lazy
      .first { scalars[$0...].starts(with: pattern) }
      .map { $0..<scalars.index($0, offsetBy: pattern.count) }
  }
}
