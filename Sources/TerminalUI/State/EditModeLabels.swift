// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What people call what is selected, and what a gesture makes.
extension PlanShowing {
  /// The stands and features of a selection: all of few, or how many there are.
  func labels(of selection: Selection) -> Sentence {
    Self.list(
      selection.stands.sorted().compactMap { plan.stands[$0]?.label }
        + selection.features.sorted().compactMap { plan.hall.features[$0] }.map(name),
      count: selection.count)
  }

  /// The stands and features that a gesture leaves, new ones included.
  func labels(of gesture: Gesture) -> Sentence {
    var names: [String] = []
    for edit in gesture.edit.flat {
      switch edit {
      case .writeStand(let stand) where gesture.selection.stands.contains(stand.id):
        names.append(stand.label)
      case .writeFeature(let feature) where gesture.selection.features.contains(feature.id):
        names.append(name(of: feature))
      default: break
      }
    }
    return Self.list(names, count: names.count)
  }

  /// What was done, with what it was done to.
  func said(_ words: Phrase, of gesture: Gesture) -> Sentence {
    let names = labels(of: gesture)
    return words[language] + (names.isEmpty ? "" : " \(names)")
  }

  private func name(of feature: Feature) -> String {
    feature.names.preferred(in: language) ?? EditModeWords.name(of: feature.kind)[language]
  }

  private static func list(_ names: [String], count: Int) -> Sentence {
    count > 3 ? "\(count)" : names.asValues.joined(separator: " ")
  }
}

extension Edit {
  /// The edits that it is made of, in order.
  var flat: [Edit] {
    if case .all(let edits) = self { edits.flatMap(\.flat) } else { [self] }
  }
}
