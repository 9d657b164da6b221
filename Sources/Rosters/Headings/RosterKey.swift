// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a column of a list says of cooperatives.
package enum RosterKey: Hashable, Sendable {
  /// A key of the plan file that has one value.
  package enum Single: String, CaseIterable, Hashable, Sendable {
    case id, category, province, minArea, wishedArea, powerKilowatts, water, cooking
    case cookingKilowatts, status, priority, tags, person, phone, email, contact, remark, stands
    case wishes, arrivedAt
    /// On which stand it is: no key of a cooperative, but its placement.
    case stand
  }

  /// A key with one value.
  case single(Single)
  /// A name whose language its letters tell.
  case name
  /// A name in a language, by its code.
  case names(String)
  /// What has no key: kept in `fields` under a heading.
  case field(ExactText)
  /// Nothing that is to be read.
  case nothing

  /// Reads a path of the plan file, such as `names.fr`, `minArea` or `fields.Ville`; `name` and
  /// `stand` as well, and nil for no such key.
  package init?(path: String) {
    if path.isEmpty {
      self = .nothing
    } else if path == "name" || path == "names" {
      self = .name
    } else if let single = Single(rawValue: path) {
      self = .single(single)
    } else if path.hasPrefix("names."), Self.isCode(path.dropFirst(6)) {
      self = .names(String(path.dropFirst(6)))
    } else if path.hasPrefix("fields."), path.utf8.count > 7 {
      self = .field(ExactText(String(path.dropFirst(7))))
    } else {
      return nil
    }
  }

  /// The path in the plan file.
  package var path: [String] {
    switch self {
    case .single(let key): [key.rawValue]
    case .name: ["names"]
    case .names(let language): ["names", language]
    case .field(let heading): ["fields", heading.string]
    case .nothing: []
    }
  }

  /// Whether it says who a row is about.
  var tellsWho: Bool {
    switch self {
    case .name, .names, .single(.id): true
    default: false
    }
  }

  private static func isCode(_ text: Substring) -> Bool {
    (1...35).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D
      }
  }
}
