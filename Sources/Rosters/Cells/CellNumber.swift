// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Numbers as people write them in lists.
enum CellNumber {
  /// What a unit behind a number makes of it.
  private static let units: [String: Double] = [
    "": 1, "m2": 1, "m²": 1, "sqm": 1, "mq": 1, "م2": 1, "م²": 1, "مترمربع": 1, "مترامربعا": 1,
    "metrescarres": 1, "m": 1, "kw": 1, "kva": 1, "kilowatt": 1, "kilowatts": 1, "كيلوواط": 1,
    "كيلووات": 1, "w": 0.001, "watt": 0.001, "watts": 0.001, "واط": 0.001, "وات": 0.001,
  ]

  /// The number that a text says; nil where it says none.
  ///
  /// Decimal comma or point, spaces between thousands, Arabic-Indic digits, and a unit behind it:
  /// `9 m²`, `1,5 kW`, `٩`, `1 500,50`. Of point and comma together the last one is the decimal sign.
  /// Watts become kilowatts.
  ///
  /// - Complexity: O(length); texts over 60 characters are no numbers.
  static func read(_ text: String) -> Double? {
    guard text.unicodeScalars.count <= 60 else { return nil }
    var scalars: [Unicode.Scalar] = []
    for scalar in SearchKey(text).text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x27, 0x066C: continue
      case 0x066B: scalars.append(",")
      case 0x2212: scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    let length = figureLength(scalars)
    let unit = String(String.UnicodeScalarView(scalars[length...]))
    guard length > 0, let factor = units[unit],
      let number = Double(figure(Array(scalars[..<length]))), number.isFinite
    else { return nil }
    // Divided rather than multiplied: 500 W are 0.5 kW exactly.
    return factor == 1 ? number : number / 1000
  }

  /// How many scalars at the beginning belong to the figure.
  private static func figureLength(_ scalars: [Unicode.Scalar]) -> Int {
    var place = 0
    if let sign = scalars.first, sign == "-" || sign == "+" { place = 1 }
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) || scalar == "." || scalar == "," {
        place += 1
      } else if scalar == "e", place > 0, isDigit(scalars[place - 1]),
        let exponent = exponentEnd(scalars, from: place + 1)
      {
        return exponent
      } else {
        break
      }
    }
    return place
  }

  private static func exponentEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var place = start
    if place < scalars.count, scalars[place] == "-" || scalars[place] == "+" { place += 1 }
    let digits = scalars[min(place, scalars.count)...].prefix(while: isDigit)
    return digits.isEmpty || digits.count > 3 ? nil : place + digits.count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// A figure with a point as its only sign; empty for what is none.
  private static func figure(_ scalars: [Unicode.Scalar]) -> String {
    let points = scalars.indices.filter { scalars[$0] == "." }
    let commas = scalars.indices.filter { scalars[$0] == "," }
    var decimal: Int?
    switch (points.count, commas.count) {
    case (0, 0): decimal = nil
    case (1, 0): decimal = points[0]
    case (0, 1): decimal = commas[0]
    case (1, 1...) where commas.allSatisfy({ $0 < points[0] }): decimal = points[0]
    case (1..., 1) where points.allSatisfy({ $0 < commas[0] }): decimal = commas[0]
    default: return ""
    }
    var text = ""
    for (place, scalar) in scalars.enumerated() {
      if place == decimal {
        text += "."
      } else if scalar != ".", scalar != "," {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
