// SPDX-License-Identifier: Apache-2.0

import Wording

/// What tells cooperatives apart on the map and in rules, each with names, a colour and a sign.
public enum Grouping: String, CaseIterable, Hashable, Sendable {
  /// What they sell.
  case category
  /// Where they are from.
  case province
}

extension Plan {
  /// What the plan says of categories, or of provinces, by their id.
  package internal(set) subscript(grouping: Grouping) -> [ExactText: Category] {
    get {
      switch grouping {
      case .category: categories
      case .province: provinces
      }
    }
    set {
      switch grouping {
      case .category: categories = newValue
      case .province: provinces = newValue
      }
    }
  }

  /// The ids of those that the plan describes or a cooperative names, in order.
  ///
  /// - Complexity: O(cooperatives + n log n).
  package func ids(of grouping: Grouping) -> [ExactText] {
    let used = cooperatives.values.map { ExactText($0[grouping]) }
    return Set(used).union(self[grouping].keys).filter { !$0.string.isEmpty }.sorted()
  }

  /// How many cooperatives have each.
  ///
  /// - Complexity: O(cooperatives).
  package func counts(of grouping: Grouping) -> [ExactText: Int] {
    cooperatives.values.reduce(into: [:]) { $0[ExactText($1[grouping]), default: 0] += 1 }
  }

  /// A category's or a province's name for a reader; its id where it has none.
  package func name(of id: ExactText, in grouping: Grouping, _ language: Language) -> String {
    switch grouping {
    case .category: categoryName(id, in: language)
    case .province: provinceName(id.string, in: language)
    }
  }

  /// A province's name for a reader: the plan's own, else the usual one, else what was written.
  package func provinceName(_ written: String, in language: Language) -> String {
    provinces[ExactText(written)]?.names.preferred(in: language)
      ?? Province.name(written, in: language)
  }

  /// A category's name for the map: the short one, where there is one.
  package func shortName(of id: ExactText, in grouping: Grouping, _ language: Language) -> String {
    self[grouping][id]?.short.preferred(in: language) ?? name(of: id, in: grouping, language)
  }
}

extension Cooperative {
  /// The id of its category or its province; empty for none.
  package subscript(grouping: Grouping) -> String {
    get {
      switch grouping {
      case .category: category
      case .province: province
      }
    }
    set {
      switch grouping {
      case .category: category = newValue
      case .province: province = newValue
      }
    }
  }
}
