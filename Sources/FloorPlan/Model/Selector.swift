// SPDX-License-Identifier: Apache-2.0

/// Which cooperatives a rule speaks of; several conditions mean *and*, none picks everyone.
package struct Selector: Hashable, Sendable {
  /// Something a cooperative may need.
  package enum Need: String, CaseIterable, Hashable, Sendable {
    /// Electric power.
    case power
    /// A water connection.
    case water
    /// To cook on the stand.
    case cooking
  }

  /// One cooperative.
  package var cooperative: Cooperative.ID?
  /// All of a category.
  package var category: String?
  /// All of a province.
  package var province: String?
  /// All that carry a tag.
  package var tag: String?
  /// All that have a need.
  package var need: Need?

  /// Makes a selector.
  package init(
    cooperative: Cooperative.ID? = nil, category: String? = nil, province: String? = nil,
    tag: String? = nil, need: Need? = nil
  ) {
    self.cooperative = cooperative
    self.category = category
    self.province = province
    self.tag = tag
    self.need = need
  }

  /// Whether it picks a cooperative.
  package func picks(_ candidate: Cooperative) -> Bool {
    if let cooperative, candidate.id != cooperative { return false }
    if let category, ExactText(candidate.category) != ExactText(category) { return false }
    if let province, ExactText(candidate.province) != ExactText(province) { return false }
    if let tag, !candidate.tags.contains(where: { ExactText($0) == ExactText(tag) }) {
      return false
    }
    switch need {
    case nil: return true
    case .power: return candidate.powerKilowatts > 0
    case .water: return candidate.needsWater
    case .cooking: return candidate.cooks
    }
  }
}
