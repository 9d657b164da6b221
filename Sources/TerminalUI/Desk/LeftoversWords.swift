// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Leftovers {
  /// What a person is told of it.
  var phrase: Phrase {
    switch self {
    case .damaged(let name):
      Phrase(
        "the unsaved changes of the last session are damaged; set aside as \(name)",
        fr: "les modifications non enregistrées sont endommagées ; mises de côté : \(name)",
        ar: "التغييرات غير المحفوظة للجلسة السابقة تالفة؛ وُضعت جانبًا: \(name)")
    case .stuck(let path):
      Phrase(
        "the unsaved changes in \(path) are damaged and cannot be set aside",
        fr: "les modifications dans \(path) sont endommagées et ne peuvent être mises de côté",
        ar: "التغييرات في \(path) تالفة ولا يمكن وضعها جانبًا")
    case .strangers(let name):
      Phrase(
        "\(name) has unsaved changes of this plan, which only \(name) can restore",
        fr: "\(name) a des modifications non enregistrées de ce plan, à reprendre par \(name)",
        ar: "لدى \(name) تغييرات غير محفوظة لهذا المخطط، لا يسترجعها إلا \(name)")
    }
  }
}
