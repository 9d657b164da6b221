// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// Selecting several stands or features.
extension Editor {
  /// Marks what is under the cursor, or takes its mark away.
  mutating func toggleSelected() {
    let here = underShapingCursor
    guard let mode = shaping else { return }
    guard !here.isEmpty else {
      message = .refusal(
        (mode.subject == .stands ? ShapingWords.noStandHere : ShapingWords.noFeatureHere)[language])
      return
    }
    shaping?.marked = mode.marked.symmetricDifference(here)
    shaping?.lastMarked = here.stands.first
  }

  /// Marks the stands between the one marked last and the one under the cursor, row by row.
  mutating func markRange() {
    guard let first = shaping?.lastMarked, let last = underShapingCursor.stands.first else {
      message = .refusal(ShapingWords.rangeNeedsTwo[language])
      return
    }
    mark(engine.range(from: first, to: last))
    shaping?.lastMarked = last
  }

  /// Marks more, and says how much is marked.
  mutating func mark(_ more: Selection) {
    guard let mode = shaping else { return }
    let all = mode.marked.union(more)
    shaping?.marked = all
    message = .notice(ShapingWords.marked(all.count)[language])
  }

  /// Offers all of a category, all empty stands, all stands; or all features of a kind.
  mutating func askSelectAll() {
    guard let mode = shaping else { return }
    var items: [Picker.Item] = []
    func add(_ id: String, _ title: String, _ count: Int) {
      guard count > 0 else { return }
      items.append(
        Picker.Item(
          id: id, title: title, detail: "", place: "\(count)", keys: [SearchKey(title)]))
    }
    switch mode.subject {
    case .stands:
      add("*", ShapingWords.allStands[language], plan.stands.count)
      add("-", ShapingWords.emptyStands[language], engine.emptyStands.count)
      for category in Set(plan.cooperatives.values.map(\.category)).sorted()
      where !category.isEmpty {
        add(
          "=" + category, plan.categoryName(ExactText(category), in: language),
          engine.stands(of: Selector(category: category)).count)
      }
    case .features:
      for kind in Feature.Kind.allCases {
        add(kind.rawValue, ShapingWords.name(of: kind)[language], engine.features(of: kind).count)
      }
    }
    dialogue = .picker(
      Picker(
        title: ShapingWords.selectTitle[language], purpose: .shaping(.selectAll), items: items))
  }

  /// Offers the kinds of features.
  mutating func askFeatureKind() {
    let items = Feature.Kind.allCases.map { kind in
      let name = ShapingWords.name(of: kind)
      return Picker.Item(
        id: kind.rawValue, title: name[language], detail: "",
        place: ShapingWords.form(of: kind)[language],
        keys: [
          SearchKey(name.english), SearchKey(name.french), SearchKey(name.arabic),
          SearchKey(kind.rawValue),
        ])
    }
    dialogue = .picker(
      Picker(title: ShapingWords.kindTitle[language], purpose: .shaping(.kind), items: items))
  }

  /// Does what a picked line of these lists stands for.
  mutating func pick(_ item: Picker.Item, for purpose: ShapingPick) {
    guard let mode = shaping else { return }
    switch purpose {
    case .kind:
      if let kind = Feature.Kind(rawValue: item.id) { beginFeature(kind) }
    case .selectAll where mode.subject == .features:
      if let kind = Feature.Kind(rawValue: item.id) { mark(engine.features(of: kind)) }
    case .selectAll:
      switch item.id.first {
      case "*": mark(engine.allStands)
      case "-": mark(engine.emptyStands)
      default: mark(engine.stands(of: Selector(category: String(item.id.dropFirst()))))
      }
    }
  }
}

extension Selection {
  /// What is in one of two selections and not in both.
  func symmetricDifference(_ other: Selection) -> Selection {
    Selection(
      stands: stands.symmetricDifference(other.stands),
      features: features.symmetricDifference(other.features))
  }
}

/// What a list of the edit mode is for.
enum ShapingPick: Hashable, Sendable {
  /// The kind of a new feature.
  case kind
  /// Which stands or features to mark.
  case selectAll
}
