// SPDX-License-Identifier: Apache-2.0

/// A facility at a site, both counted from 0.
public struct Pairing: Hashable, Sendable {
  /// Row of the flow matrix.
  package var facility: Int
  /// Row of the distance matrix.
  package var site: Int

  /// The facility at the site.
  package init(facility: Int, site: Int) {
    self.facility = facility
    self.site = site
  }
}
