// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

/// What a value of a JSON shape is: a whole number is another thing than a real.
enum Kind: String {
  case integer = "a whole number"
  case real = "a number"
  case text = "a text"
  case array = "an array"
  case dictionary = "a dictionary"
  case boolean = "true or false"
}

/// Checks that a dictionary has keys with values of their kinds; more keys do no harm.
func expect(
  _ value: PropertyValue?, has shape: [String: Kind], optionally rest: [String: Kind] = [:],
  at location: SourceLocation = #_sourceLocation
) throws {
  let dictionary = try #require(value?.dictionary, sourceLocation: location)
  for (key, kind) in shape {
    let found = dictionary[key]?.typeName ?? "nothing"
    #expect(found == kind.rawValue, "under \(key)", sourceLocation: location)
  }
  for (key, kind) in rest {
    guard let found = dictionary[key] else { continue }
    #expect(found.typeName == kind.rawValue, "under \(key)", sourceLocation: location)
  }
}

extension ProgramResult {
  /// Standard output as one JSON value, read strictly.
  func json() throws -> PropertyValue { try JSONReader.read(output) }

  /// Standard output as an array of dictionaries.
  func entries() throws -> [PropertyDictionary] {
    guard case .array(let values) = try json() else { return [] }
    return values.compactMap(\.dictionary)
  }

  /// Whether only what a terminal may be given raw was written to it.
  var isHarmless: Bool { (text + errors).unicodeScalars.allSatisfy(HostileText.isHarmless) }
}
