// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Cooperative {
  /// What it says under a key, as it stands in a cell, whatever the language; a category and a
  /// province as the file has them.
  func plainText(of key: RosterKey) -> String {
    switch key {
    case .nothing, .name: ""
    case .names(let code): names[code] ?? ""
    case .field(let heading): fields[heading]?.string ?? ""
    case .single(let single): plainText(of: single)
    }
  }

  private func plainText(of key: RosterKey.Single) -> String {
    switch key {
    case .id: id.text
    case .stand: ""
    case .category: category
    case .province: province
    case .minArea: Self.figure(minArea)
    case .wishedArea: Self.figure(wishedArea)
    case .powerKilowatts: Self.figure(powerKilowatts)
    case .cookingKilowatts: Self.figure(cookingKilowatts)
    case .water: needsWater ? "true" : ""
    case .cooking: cooks ? "true" : ""
    case .status: status.rawValue
    case .priority: priority.map { "\($0)" } ?? ""
    case .tags: tags.joined(separator: ", ")
    case .person: person
    case .phone: phone
    case .email: email
    case .contact: contact
    case .remark: remark
    case .arrivedAt: arrivedAt
    case .stands: standLimit == 1 ? "" : "\(standLimit)"
    case .wishes: wishes.map(\.text).joined(separator: ", ")
    }
  }

  /// A number as exactly as it is; empty for none.
  static func figure(_ number: Double) -> String {
    if number == 0 { return "" }
    if number.magnitude < 1e15, number.rounded() == number { return "\(Int(number))" }
    return "\(number)"
  }
}
