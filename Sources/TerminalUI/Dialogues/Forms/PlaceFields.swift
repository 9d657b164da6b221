// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Position and size of a rectangle of floor, in the forms of stands and features.
extension Form.Field {
  static func place(_ area: GridRectangle, _ module: Module) -> [Form.Field] {
    [
      position(.x, module.metres(area.x)), position(.y, module.metres(area.y)),
      metres(.width, module.metres(area.width)), metres(.depth, module.metres(area.depth)),
    ]
  }
}

extension Form {
  /// The rectangle of the fields.
  func place(_ module: Module) throws(Fault) -> GridRectangle {
    GridRectangle(
      x: try position(.x, module), y: try position(.y, module),
      width: try cells(.width, module), depth: try cells(.depth, module))
  }

  /// The field that a refusal of a place is about.
  func datum(ofPlaceIn refusal: GestureRefusal?) -> Datum? {
    switch refusal {
    case .plan(.approved), .empty, .widerThanSide: field(.width) == nil ? .x : .width
    case .outOfBounds: field(.offset) == nil ? .x : .offset
    default: nil
    }
  }
}

extension Form.Note {
  /// The size of what a gesture leaves, and the first thing that is wrong with it.
  static func all(
    on parts: [GridRectangle], of gesture: Gesture, in view: DialogueView
  ) -> [Form.Note] {
    let language = view.language
    if let notice = gesture.notices.first {
      return [Form.Note(text: "! \(notice.phrase, language)", isGrave: true)]
    }
    guard let measures = view.engine.measures(of: parts) else { return [] }
    let sides = Figures.sides(measures.width, measures.depth, language)
    let area = Figures.exactArea(measures.area, language)
    return [Form.Note(text: parts.count > 1 ? Sentence(value: area) : "\(sides) = \(area)")]
  }
}

extension Form.Word {
  /// Sides of the hall, to choose among.
  static func sides(_ sides: [Side]) -> [Form.Word] {
    sides.map { Form.Word(value: $0.rawValue, title: SideWords.name(of: $0)) }
  }
}
