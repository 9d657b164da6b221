// SPDX-License-Identifier: Apache-2.0

/// Which cooperatives a rule speaks of; several conditions mean *and*, none picks everyone.
public struct Selector: Hashable, Sendable {
  /// Something a cooperative may need.
  public enum Need: String, CaseIterable, Hashable, Sendable {
    /// Electric power.
    case power
    /// A water connection.
    case water
    /// To cook on the stand.
    case cooking
  }

  /// One cooperative.
  public var cooperative: Cooperative.ID?
  /// All of a category.
  public var category: String?
  /// All of a province.
  public var province: String?
  /// All that carry a tag.
  public var tag: String?
  /// All that have a need.
  public var need: Need?

  /// Makes a selector.
  public init(
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
  public func picks(_ candidate: Cooperative) -> Bool {
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
