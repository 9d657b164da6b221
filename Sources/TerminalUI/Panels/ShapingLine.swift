// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What the status line says in the edit mode: what is wrong, what is measured, where the cursor is.
enum ShapingLine {
  /// The line; nil outside the mode.
  ///
  /// It is grave where the gesture is refused or breaks something.
  static func line(of editor: Editor) -> (text: String, isGrave: Bool)? {
    guard let mode = editor.shaping else { return nil }
    if let refusal = mode.outlook.refusal {
      return (ShapingWords.sentence(for: refusal, in: editor), true)
    }
    var parts: [String] = []
    let notices = mode.outlook.gesture?.notices ?? []
    if let notice = notices.first {
      let more = notices.count > 1 ? " (+\(notices.count - 1))" : ""
      parts.append("! " + notice.phrase[editor.language] + more)
    }
    if let count = mode.count { parts.append("\(count) ×") }
    if case .merge(let stands, let survivor)? = mode.hand, stands.indices.contains(survivor) {
      parts.append(merging(stands, survivor, editor))
    } else if mode.hand == nil {
      parts.append(position(of: mode, editor))
      if !mode.marked.isEmpty {
        parts.append(ShapingWords.marked(mode.marked.count)[editor.language])
      } else {
        let label = editor.labels(of: editor.underShapingCursor)
        parts.append(label.isEmpty ? ShapingWords.freeFloor[editor.language] : label)
      }
    } else {
      let name = mode.outlook.gesture.map { editor.labels(of: $0) } ?? ""
      if !name.isEmpty { parts.append(name) }
    }
    if let measures = mode.outlook.measures {
      parts.append(size(measures))
      if mode.hand != nil || !editor.subjectOfGesture.isEmpty { parts.append(sides(measures)) }
      if mode.hand != nil, !measures.hasAisle {
        parts.append(ShapingWords.noAisle[editor.language])
      }
    }
    return (parts.joined(separator: " · "), !notices.isEmpty)
  }

  /// `12.5 7 m`: how far the cursor is from the north-west corner, east and south.
  static func position(of mode: ShapingMode, _ editor: Editor) -> String {
    let module = editor.plan.hall.module
    return Figures.exact(module.metres(mode.cursor.x)) + ", "
      + Figures.exact(module.metres(mode.cursor.y)) + " m"
  }

  /// `3 × 3 m · 9 m²`.
  static func size(_ measures: ShapeMeasures) -> String {
    "\(Figures.exact(measures.width)) × \(Figures.exact(measures.depth)) m"
      + " · \(Figures.exact(measures.area)) m²"
  }

  /// `N 3✔ E 0 S 1.5! W 0.5`: the free floor on each side in metres.
  static func sides(_ measures: ShapeMeasures) -> String {
    Side.allCases.map { side in
      let floor = measures[side]
      let sign =
        switch floor.use {
        case .aisle: "✔"
        case .tooNarrow: "!"
        case .service, .none: ""
        }
      return "\(side.letter) \(Figures.exact(floor.metres))\(sign)"
    }.joined(separator: " ")
  }

  private static func merging(_ stands: [Stand.ID], _ survivor: Int, _ editor: Editor) -> String {
    let kept = editor.plan.stands[stands[survivor]]?.label ?? ""
    let gone = stands.enumerated().filter { $0.offset != survivor }
      .map { editor.plan.stands[$0.element]?.label ?? "" }.joined(separator: " ")
    return Phrase(
      "\(kept) stays, \(gone) goes", fr: "\(kept) reste, \(gone) disparaît",
      ar: "يبقى \(kept) ويزول \(gone)")[editor.language]
  }
}
