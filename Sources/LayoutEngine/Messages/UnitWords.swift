// SPDX-License-Identifier: Apache-2.0

import Wording

extension Violation.Unit {
  /// The unit as people write it; empty for a plain number.
  public var phrase: Phrase {
    switch self {
    case .none: Phrase("", fr: "", ar: "")
    case .metres: Phrase("m", fr: "m", ar: "م")
    case .squareMetres: Phrase("m²", fr: "m²", ar: "م²")
    case .kilowatts: Phrase("kW", fr: "kW", ar: "ك.و")
    }
  }
}
