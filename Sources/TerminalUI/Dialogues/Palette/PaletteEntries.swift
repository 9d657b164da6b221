// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What the palette finds.
enum PaletteEntries {
  /// Stands by number, cooperatives in the roster's order.
  ///
  /// - Complexity: O(stands + names of cooperatives), as long as they are folded already.
  static func things(in view: DialogueView) -> [Palette.Entry] {
    let lists = view.lists
    return lists.searchKeys.reading(view.plan) { keys in
      lists.standNumbers.compactMap { id in keys[id].map(entry) }
        + lists.roster.compactMap { cooperative in
          keys[cooperative.id].map { entry(of: cooperative, found: $0, view.language) }
        }
    }
  }

  /// Commands in the order of the table.
  static func commands(in view: DialogueView) -> [Palette.Entry] {
    var listed: Set<Command> = []
    return view.bindings.bindings.compactMap { binding in
      let command = binding.command
      guard listed.insert(command).inserted else { return nil }
      let isHere = view.contexts.contains { view.bindings.has(command, in: $0) }
      let title = view.bindings.binding(of: command, in: view.contexts)?.title ?? binding.title
      return Palette.Entry(
        subject: .command(command), nearness: isHere ? .here : .elsewhere,
        keys: [SearchKey(title[view.language]), SearchKey(command.rawValue)],
        otherKeys: [Language.english, .french, .arabic].filter { $0 != view.language }
          .map { SearchKey(title[$0]) })
    }
  }

  private static func entry(of stand: SearchKeyTable.OfStand) -> Palette.Entry {
    Palette.Entry(
      subject: .stand(stand.id), nearness: .thing, keys: stand.keys, otherKeys: [])
  }

  private static func entry(
    of cooperative: Cooperative, found keys: SearchKeyTable.OfCooperative, _ language: Language
  ) -> Palette.Entry {
    let own = cooperative.names.preferred(in: language) ?? ""
    var (ownKeys, others): ([SearchKey], [SearchKey]) = ([], [])
    for (entry, key) in zip(cooperative.names.entries, keys.names) {
      if entry.text.string == own { ownKeys = [key] } else { others.append(key) }
    }
    return Palette.Entry(
      subject: .cooperative(cooperative.id), nearness: .thing, keys: ownKeys + [keys.id],
      otherKeys: others)
  }
}
