// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// One line of a legend: what a colour and a sign mean, and how many stands have them.
public struct MapLegendEntry: Hashable, Sendable {
  /// The category or the province.
  public let id: ExactText
  /// Its name in the reader's language, untrusted.
  public let name: String
  /// Its sign.
  public let sign: Glyph
  /// Its fill.
  public let style: Style
  /// How many placed cooperatives have it.
  public let count: Int
}

extension MapPainter {
  /// What the colours and signs of a map mean: categories, or provinces when they are coloured.
  ///
  /// By id; those that nobody placed has are left out.
  /// - Complexity: O(placements).
  public func legend(_ options: MapOptions) -> [MapLegendEntry] {
    let isProvince = options.colouring == .province
    var counts: [ExactText: Int] = [:]
    for seated in plan.placements.values {
      for id in seated {
        guard let cooperative = plan.cooperatives[id] else { continue }
        let name = isProvince ? cooperative.province : cooperative.category
        counts[ExactText(name), default: 0] += 1
      }
    }
    let indices = isProvince ? provinces : categories
    return counts.keys.sorted().compactMap { id in
      guard let index = indices[id], let count = counts[id] else { return nil }
      return MapLegendEntry(
        id: id, name: isProvince ? id.string : categoryName(id, options.language),
        sign: MapPalette.sign(index, options.usesKeys ? .ascii : options.box),
        style: MapPalette.style(index), count: count)
    }
  }
}
