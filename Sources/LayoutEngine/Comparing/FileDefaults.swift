// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a missing key of a plan file means, so that writing it out is no difference.
enum FileDefaults {
  /// Every key is its own matter.
  case none
  /// One meaning for every key.
  case everything(PropertyValue)
  /// A meaning for some keys.
  case some([String: PropertyValue])

  /// What a key means where it is missing; nil where that is a difference.
  subscript(key: String) -> PropertyValue? {
    switch self {
    case .none: nil
    case .everything(let value): value
    case .some(let values): values[key]
    }
  }

  private static let nothing: PropertyValue = .real(0)
  private static let noNames: PropertyValue = .dictionary([:])
  private static let no: PropertyValue = .boolean(false)

  /// The keys of a stand.
  static let stand = FileDefaults.some([
    "number": .text(""), "hold": .text(""), "locked": no, "shared": no, "water": no,
    "powerKilowatts": nothing,
  ])
  /// The keys of a cooperative.
  static let cooperative = FileDefaults.some([
    "names": noNames, "category": .text(""), "province": .text(""), "contact": .text(""),
    "person": .text(""), "phone": .text(""), "email": .text(""), "remark": .text(""),
    "arrivedAt": .text(""), "fields": .dictionary([:]),
    "withdrawnAt": .text(""), "reason": .text(""), "tags": .array([]), "water": no,
    "wishes": .array([]),
    "cooking": no, "powerKilowatts": nothing, "cookingKilowatts": nothing, "minArea": nothing,
    "wishedArea": nothing, "status": .text(Cooperative.Status.confirmed.rawValue),
    "stands": .integer(1),
  ])
  /// The keys of a feature.
  static let feature = FileDefaults.some(["names": noNames, "powerKilowatts": nothing])
  /// The keys of a category or a province.
  static let category = FileDefaults.some(["names": noNames, "short": noNames, "sign": .text("")])
  /// The keys of the hall.
  static let hall = FileDefaults.some(["module": .real(Module.standard.metres)])
  /// The keys at the top.
  static let plan = FileDefaults.some([
    "name": noNames, "status": .text(Plan.Status.draft.rawValue),
    "waitingPolicy": .text(Plan.WaitingPolicy.senior.rawValue),
  ])
}
