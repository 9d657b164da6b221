// SPDX-License-Identifier: Apache-2.0

extension Plan {
  /// The plan without its large tables: stands, cooperatives, placements and history.
  ///
  /// What is left tells whether anything else differs between two plans. It is made by taking away,
  /// not by putting together, so that a part which plans get later is in it.
  package var withoutTables: Plan {
    var rest = self
    rest.stands = [:]
    rest.cooperatives = [:]
    rest.placements = [:]
    rest.history = []
    return rest
  }
}
