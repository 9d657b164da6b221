// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// Names how stands lie.
enum StandWords {
  static func title(of type: StandType) -> Phrase { type.phrase }

  static func title(of relation: Relation) -> Phrase { relation.phrase }
}
