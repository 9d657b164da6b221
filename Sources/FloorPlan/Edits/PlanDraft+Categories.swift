// SPDX-License-Identifier: Apache-2.0

/// Categories and provinces, and what cooperatives were told.
extension PlanDraft {
  mutating func write(
    _ category: Category, as id: ExactText, of grouping: Grouping
  ) throws(EditRefusal) {
    guard !id.string.isEmpty, id.isStorable, category.hasStorableTexts else {
      throw .unstorableText(id.string)
    }
    change(.category(id, category, of: grouping))
  }

  mutating func remove(_ id: ExactText, of grouping: Grouping) throws(EditRefusal) {
    guard plan[grouping][id] != nil else { throw .noSuchCategory(id.string) }
    let users = plan.cooperatives.values.filter { ExactText($0[grouping]) == id }
    if let first = users.map(\.id).min() { throw .categoryInUse(id.string, by: first) }
    if let rule = plan.rules.values.filter({ $0.names(id, in: grouping) }).map(\.id).min() {
      throw .categoryInRule(id.string, rule)
    }
    change(.category(id, nil, of: grouping))
  }

  /// Makes several one: cooperatives and rules follow, in one line of history.
  mutating func merge(
    _ ids: [ExactText], into target: ExactText, of grouping: Grouping
  ) throws(EditRefusal) {
    guard target.isStorable, !target.string.isEmpty else { throw .unstorableText(target.string) }
    let known = Set(plan.ids(of: grouping))
    let gone = ids.filter { $0 != target }
    for id in gone + [target] where !known.contains(id) { throw .noSuchCategory(id.string) }
    if gone.isEmpty { return }
    for var cooperative in plan.sortedCooperatives
    where gone.contains(ExactText(cooperative[grouping])) {
      cooperative[grouping] = target.string
      change(.cooperative(cooperative.id, cooperative))
    }
    for rule in plan.sortedRules {
      let renamed = rule.renaming(Set(gone), to: target, in: grouping)
      if renamed != rule { change(.rule(rule.id, renamed)) }
    }
    for id in gone where plan[grouping][id] != nil { change(.category(id, nil, of: grouping)) }
    let list = gone.map(\.string).joined(separator: ", ")
    record(.merged, reason: "\(list) → \(target.string)")
  }

  /// Notes that a cooperative was told where it is now.
  mutating func tell(_ id: Cooperative.ID) {
    let stands = plan.stands(of: id)
    record(
      .told, cooperative: id, stand: stands.first, source: Told(id, on: stands, in: plan).source)
  }
}

extension Rule {
  private static let groups = ["of", "a", "b"]

  /// Whether one of its selectors picks by a category or a province.
  package func names(_ id: ExactText, in grouping: Grouping) -> Bool {
    Self.groups.contains { key in
      parameters[key]?.dictionary?[grouping.rawValue]?.text.map { ExactText($0) } == id
    }
  }

  /// The rule with others in its selectors.
  fileprivate func renaming(
    _ old: Set<ExactText>, to new: ExactText, in grouping: Grouping
  ) -> Rule {
    var rule = self
    for key in Self.groups {
      guard var group = parameters[key]?.dictionary,
        let text = group[grouping.rawValue]?.text, old.contains(ExactText(text))
      else { continue }
      group[grouping.rawValue] = .text(new.string)
      rule.parameters[key] = .dictionary(group)
    }
    return rule
  }
}
