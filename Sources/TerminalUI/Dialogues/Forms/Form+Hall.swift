// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The hall of a plan, and the plan's names.
extension Form {
  /// Opens the form on the hall of a plan.
  init(hallOf plan: Plan) {
    let hall = plan.hall
    self.init(
      .hall,
      Field.names(plan.names) + [
        .metres(.width, hall.module.metres(hall.width)),
        .metres(.depth, hall.module.metres(hall.depth)), .metres(.module, hall.module.metres),
      ], line: 3)
  }

  /// The shape that the fields describe.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func hallShape() throws(Fault) -> HallShape {
    let module = try cell()
    let shape = HallShape(
      module: module, width: try cells(.width, module), depth: try cells(.depth, module))
    if shape.isSound { return shape }
    let tooWide = module.metres(shape.width) > Hall.sideLimit
    throw Fault(
      datum: tooWide ? .width : .depth, reason: EditRefusal.malformedHall.clausePhrase)
  }

  /// The names that the fields give the plan.
  func names(of plan: Plan) -> Names { names(over: plan.names) }

  /// The module of the field.
  func cell() throws(Fault) -> Module {
    guard let module = Module(metres: try number(.module)), module.metres <= Hall.sideLimit else {
      throw Fault(datum: .module, reason: HallWords.noModule)
    }
    return module
  }
}

extension EditRefusal {
  /// The reason, as a clause, with stands by their ids.
  var clausePhrase: Phrase { phrase(calling: \.text, and: \.text) }
}
