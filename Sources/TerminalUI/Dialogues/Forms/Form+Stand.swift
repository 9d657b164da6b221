// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A stand's data.
extension Form {
  /// Opens the form on a stand.
  init(_ stand: Stand, in plan: Plan, _ language: Language) {
    let module = plan.hall.module
    var fields: [Field] = [
      .text(.number, stand.number),
      .number(.power, stand.powerKilowatts, FormWords.kilowatts, showsZero: true),
      .yesNo(.water, stand.hasWater), .text(.hold, stand.hold), .yesNo(.locked, stand.isLocked),
      .yesNo(.shared, stand.isShared),
    ]
    if let part = stand.parts.first, stand.parts.count == 1 {
      fields += Field.place(part, module)
    } else {
      let area = Figures.exactArea(module.squareMetres(stand.cellCount), language)
      fields.append(.fixed(.parts, "\(stand.parts.count) · \(area)"))
    }
    let people = (plan.placements[stand.id] ?? []).map {
      plan.cooperatives[$0]?.names.preferred(in: language) ?? $0.text
    }
    fields.append(.fixed(.occupants, people.isEmpty ? "–" : people.joined(separator: " · ")))
    let mounted = plan.hall.sortedFeatures.filter { $0.mountedOn == stand.id }.map(\.id.text)
    if !mounted.isEmpty { fields.append(.fixed(.fixtures, mounted.joined(separator: " · "))) }
    self.init(.stand(stand), fields)
  }

  /// The stand that the fields describe.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func stand(_ original: Stand, in plan: Plan) throws(Fault) -> Stand {
    var stand = original
    stand.number = text(.number)
    stand.powerKilowatts = try number(.power)
    stand.hasWater = isOn(.water)
    stand.hold = text(.hold)
    stand.isLocked = isOn(.locked)
    stand.isShared = isOn(.shared)
    if field(.width) != nil { stand.parts = [try place(plan.hall.module)] }
    return stand
  }

  /// The rectangle of the fields.
  func place(_ module: Module) throws(Fault) -> GridRectangle {
    GridRectangle(
      x: try position(.x, module), y: try position(.y, module),
      width: try cells(.width, module), depth: try cells(.depth, module))
  }
}

extension Form.Field {
  /// Position and size of a rectangle.
  static func place(_ area: GridRectangle, _ module: Module) -> [Form.Field] {
    [
      position(.x, module.metres(area.x)), position(.y, module.metres(area.y)),
      metres(.width, module.metres(area.width)), metres(.depth, module.metres(area.depth)),
    ]
  }
}
