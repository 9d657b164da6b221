// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// Lists from which something of the edit mode is picked.
enum ShapePicker {
  /// What to select: all of a category, all empty stands, all stands; or all features of a kind.
  static func selection(in view: DialogueView) -> Picker {
    let (engine, language) = (view.engine, view.language)
    var choices: [(title: String, Selection)] = []
    if view.editMode?.subject == .features {
      choices = Feature.Kind.allCases.map {
        (EditModeWords.name(of: $0)[language], engine.features(of: $0))
      }
    } else {
      choices = [
        (EditModeWords.allStands[language], engine.allStands),
        (EditModeWords.emptyStands[language], engine.emptyStands),
      ]
      choices += Set(view.plan.cooperatives.values.map(\.category)).sorted()
        .filter { !$0.isEmpty }
        .map { (view.name(ofCategory: $0), engine.stands(of: Selector(category: $0))) }
    }
    let lines = choices.filter { !$1.isEmpty }.map { title, selection in
      FixedLines.Line(
        item: Picker.Item(
          title: title, detail: "", place: "\(selection.count)",
          outcome: { _ in .request(.select(selection)) }),
        keys: [SearchKey(title)])
    }
    return Picker(
      title: EditModeWords.selectTitle[language], lines: FixedLines(lines: lines), in: view)
  }

  /// The kind of a new feature.
  static func kind(in view: DialogueView) -> Picker {
    let lines = Feature.Kind.allCases.map { kind in
      let name = EditModeWords.name(of: kind)
      return FixedLines.Line(
        item: Picker.Item(
          title: name[view.language], detail: "",
          place: EditModeWords.form(of: kind)[view.language],
          outcome: { _ in .request(.beginFeature(kind)) }),
        keys: Language.allCases.map { SearchKey(name[$0]) } + [SearchKey(kind.rawValue)])
    }
    return Picker(
      title: EditModeWords.kindTitle[view.language], lines: FixedLines(lines: lines), in: view)
  }
}
