// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// What the status line says in the edit mode: what is wrong, where one is, and what is measured.
///
/// Words and figures go in the direction of the language, each part by itself.
struct EditModeLine {
  /// What is wrong, and what it is about; names in it are the file's.
  var words: [Sentence] = []
  /// The measures.
  var figures: [Sentence] = []
  /// Whether the gesture is refused or breaks something.
  var isGrave = false

  /// The line of the moment; nil outside the mode.
  init?(of editor: borrowing Editor) {
    guard let mode = editor.editMode else { return nil }
    let language = editor.language
    if let refusal = mode.outlook.refusal {
      words = [
        editor.bindings.filled(
          RefusalWords.sentence(for: refusal, in: editor), in: editor.language)
      ]
      isGrave = true
      return
    }
    if let count = mode.count { figures.append("\(count) ×") }
    let isForm = editor.dialogue?.place == .besideCursor
    if mode.hand == nil, !isForm { figures.append(Self.position(of: mode, editor)) }
    if case .split? = mode.hand {
      figures.append(Self.pieces(of: mode.outlook.gesture, editor.plan.hall.module, language))
    } else if let measures = mode.outlook.measures {
      figures.append(Self.size(measures, language))
      // Who goes and who stays needs the room.
      if case .merge? = mode.hand {
      } else if mode.outlook.takesFloor {
        figures.append(Self.sides(measures, language))
      }
    }
    if let door = mode.outlook.door {
      figures.append(Self.door(door, editor.plan.hall.module, language))
    }
    if isForm { return }
    guard let hand = mode.hand else {
      let label = editor.labels(of: editor.underFreeCursor)
      words = [label.isEmpty ? EditModeWords.freeFloor[language] : label]
      if !mode.marked.isEmpty { words = [EditModeWords.marked(mode.marked.count)[language]] }
      return
    }
    let notices = mode.outlook.gesture?.notices ?? []
    isGrave = !notices.isEmpty
    if let notice = notices.first {
      let more: Sentence = notices.count > 1 ? " (+\(notices.count - 1))" : ""
      words.append("! \(notice.phrase, language)\(more)")
    }
    if case .merge(let stands, let survivor) = hand, stands.indices.contains(survivor) {
      words.append(Self.merging(stands, survivor, editor))
    } else if let gesture = mode.outlook.gesture {
      words.append(editor.labels(of: gesture))
    }
    if notices.isEmpty, mode.outlook.takesFloor, mode.outlook.measures?.hasAisle == false {
      words.append(EditModeWords.noAisle[language])
    }
    if let verdict = mode.outlook.verdict, notices.isEmpty {
      words.append(verdict.said)
      isGrave = verdict.isWorse
    }
  }

  /// Writes the line; of both parts something is seen, however narrow it is.
  func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    let width = area.width - 2
    let style = isGrave ? editor.theme.refusal : editor.theme.notice
    let measured = editor.text(figures.joined(separator: " · "))
    let said = editor.text(words.filter { !$0.isEmpty }.joined(separator: " · "))
      .cropped(to: max(width - measured.width - 3, width / 2))
    let gap = said.width > 0 ? 3 : 0
    let shown = measured.cropped(to: max(0, width - said.width - gap))
    if editor.language == .arabic {
      frame.draw(said, x: area.width - 1 - said.width, y: area.y, style: style)
      let x = area.width - 1 - said.width - gap - shown.width
      frame.draw(shown, x: x, y: area.y, style: editor.theme.notice)
    } else {
      frame.draw(said, x: 1, y: area.y, style: style)
      frame.draw(shown, x: 1 + said.width + gap, y: area.y, style: editor.theme.notice)
    }
  }

  /// `12.5, 7 m`: how far the cursor is from the north-west corner, east and south.
  static func position(of mode: EditMode, _ editor: Editor) -> Sentence {
    let module = editor.plan.hall.module
    let language = editor.language
    // In French a comma is within a number already.
    let comma = language == .french ? "\u{A0}; " : language.comma
    let x = Figures.exact(module.metres(mode.cursor.x), language)
    let y = Figures.exactMetres(module.metres(mode.cursor.y), language)
    return "\(x)\(words: comma)\(y)"
  }

  /// `3 × 3 m · 9 m²`.
  static func size(_ measures: ShapeMeasures, _ language: Language) -> Sentence {
    let sides = Figures.sides(measures.width, measures.depth, language)
    return "\(sides) · \(Figures.exactArea(measures.area, language))"
  }

  /// `N 3✔ E 0 S 1.5! W 0.5`: the free floor on each side in metres.
  static func sides(_ measures: ShapeMeasures, _ language: Language) -> Sentence {
    Side.allCases.map { side -> Sentence in
      let floor = measures[side]
      let sign =
        switch floor.use {
        case .aisle: "✔"
        case .tooNarrow: "!"
        case .service, .none: ""
        }
      let metres = Figures.exact(floor.metres, language)
      return "\(side.term.short, language) \(metres)\(words: sign)"
    }.joined(separator: " ")
  }

  /// `S 12 – 15 m`: the side that a door is on, and from where to where it reaches.
  static func door(_ feature: Feature, _ module: Module, _ language: Language) -> Sentence {
    guard let door = feature.door else { return "" }
    let ends = [door.offset, door.offset + door.width].map {
      Figures.exact(module.metres($0), language)
    }
    let reach = Figures.with(.metres, ends.joined(separator: " – "), language)
    return "\(door.side.term.short, language) \(reach)"
  }

  /// `3 × 3 + 1.5 × 3 m`: the stands that a cut makes.
  private static func pieces(
    of gesture: Gesture?, _ module: Module, _ language: Language
  ) -> Sentence {
    let sizes = (gesture?.edit.flat ?? []).compactMap { edit -> String? in
      guard case .writeStand(let stand) = edit else { return nil }
      let bounds = stand.bounds
      return Figures.exact(module.metres(bounds.width), language) + " × "
        + Figures.exact(module.metres(bounds.depth), language)
    }
    return Sentence(
      value: sizes.isEmpty
        ? "" : Figures.with(.metres, sizes.joined(separator: " + "), language))
  }

  private static func merging(_ stands: [Stand.ID], _ survivor: Int, _ editor: Editor) -> Sentence {
    let kept = editor.plan.stands[stands[survivor]]?.label ?? ""
    let gone = stands.enumerated().filter { $0.offset != survivor }
      .map { editor.plan.stands[$0.element]?.label ?? "" }
    return EditModeWords.merging(keeping: kept, losing: gone)[editor.language]
  }
}
