// SPDX-License-Identifier: Apache-2.0

/// What a figure counts; the raw value is the word of files and data.
package enum Unit: String, CaseIterable, Hashable, Sendable {
  /// A plain count or ratio, or nothing at all.
  case none = ""
  /// Metres.
  case metres = "m"
  /// Square metres.
  case squareMetres = "m²"
  /// Kilowatts.
  case kilowatts = "kW"
  /// Minutes.
  case minutes = "min"
  /// Seconds.
  case seconds = "s"

  /// The unit as people write it behind a figure; empty for a plain number.
  package var phrase: Phrase {
    switch self {
    case .none: Phrase("", fr: "", ar: "")
    case .metres: Phrase("m", fr: "m", ar: "م")
    case .squareMetres: Phrase("m²", fr: "m²", ar: "م²")
    // The plates of appliances have the Latin letters in Arabic countries, too.
    case .kilowatts: Phrase("kW", fr: "kW", ar: "kW")
    case .minutes: Phrase("min", fr: "min", ar: "د")
    case .seconds: Phrase("s", fr: "s", ar: "ث")
    }
  }
}
