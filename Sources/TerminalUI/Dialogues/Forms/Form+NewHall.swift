// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The hall of a plan that is to be made.
extension Form {
  /// Opens the form with what `qarya new` takes where nobody says otherwise.
  static var newHall: Form {
    let usual = NewHall()
    let sides = [Side.south, .west, .north, .east].map {
      Word(value: $0.rawValue, title: ShapingFormWords.word($0.rawValue))
    }
    return Form(
      .newHall,
      [
        .text(.name, ""), .metres(.width, usual.width), .metres(.depth, usual.depth),
        .metres(.module, usual.module.metres), .choice(.entrance, sides, usual.entrance.rawValue),
        .whole(.standCount, NewHall.usualStands), .metres(.standWidth, usual.standWidth),
        .metres(.standDepth, usual.standDepth), .metres(.aisle, usual.aisle),
        .number(.standPower, usual.powerKilowatts, FormWords.kilowatts, showsZero: true),
      ])
  }

  /// The hall that the fields describe; its count of stands is nil where there shall be none.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func newHall(_ language: Language) throws(Fault) -> NewHall {
    let shape = try hallShape()
    let module = shape.module
    var hall = NewHall(
      width: module.metres(shape.width), depth: module.metres(shape.depth), module: module)
    hall.entrance = Side(rawValue: word(.entrance)) ?? hall.entrance
    let count = try whole(.standCount) ?? 0
    hall.stands = count > 0 ? count : nil
    hall.standWidth = module.metres(try cells(.standWidth, module))
    hall.standDepth = module.metres(try cells(.standDepth, module))
    hall.aisle = try number(.aisle)
    guard hall.aisle > 0, hall.aisle <= Hall.sideLimit else {
      throw Fault(datum: .aisle, reason: HallWords.noLength)
    }
    hall.powerKilowatts = try number(.standPower)
    let name = text(.name)
    if !name.isEmpty { hall.names[Self.language(of: name, or: language)] = name }
    return hall
  }

  /// The language that a name is in, as far as its letters say: Arabic, Amazigh, else that of the
  /// moment.
  private static func language(of name: String, or language: Language) -> String {
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x0600...0x06FF, 0x0750...0x077F: return Language.arabic.rawValue
      case 0x2D30...0x2D7F: return "zgh"
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
        return language == .arabic ? Language.french.rawValue : language.rawValue
      default: continue
      }
    }
    return language.rawValue
  }
}
