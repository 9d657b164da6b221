// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Wording

/// What an earlier session left beside a plan that cannot simply be taken up.
enum Leftovers: Hashable, Sendable {
  /// A damaged journal, which was given this name; what could be read of it may be offered.
  case damaged(setAsideAs: String)
  /// A damaged journal that would not be moved.
  case stuck(path: String)
  /// The journal of somebody else, which is theirs to take up.
  case strangers(name: String)

  /// Takes up what was left beside a plan's file: what can be offered, and what else there is.
  ///
  /// A journal that holds nothing new is removed, and a damaged one set aside; what can be read of
  /// that is kept again.
  ///
  /// - Parameter plan: What the file holds; nil where there is no file.
  static func take(
    from path: String, holding plan: Plan?
  ) -> (entry: Journal.Entry?, leftovers: Leftovers?) {
    let journal = Journal(of: path)
    let entry: Journal.Entry?
    do {
      entry = try journal.read(vocabulary: RuleCatalogue())
    } catch {
      return (nil, setAside(journal))
    }
    var leftovers = journal.strangersName.map(Leftovers.strangers)
    if let entry, entry.isDamaged {
      leftovers = setAside(journal)
      if case .damaged? = leftovers { try? journal.write(entry.plan, since: entry.base) }
      return (entry, leftovers)
    }
    guard let entry, entry.plan != plan else {
      try? journal.remove()
      return (nil, leftovers)
    }
    return (entry, leftovers)
  }

  private static func setAside(_ journal: Journal) -> Leftovers {
    guard let name = try? journal.setAside() else { return .stuck(path: journal.path) }
    return .damaged(setAsideAs: name)
  }
}

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
