// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What the palette finds.
enum PaletteEntries {
  /// Commands in the order of the table, stands by number, cooperatives in the roster's order.
  ///
  /// - Complexity: O(commands + stands + names of cooperatives).
  static func all(in view: DialogueView) -> [Palette.Entry] {
    commands(in: view) + view.lists.standsByNumber.map(entry)
      + view.lists.roster.map { entry(of: $0, view.language) }
  }

  private static func commands(in view: DialogueView) -> [Palette.Entry] {
    var listed: Set<Command> = []
    return view.bindings.bindings.compactMap { binding in
      let command = binding.command
      guard listed.insert(command).inserted else { return nil }
      let isHere = view.contexts.contains { view.bindings.has(command, in: $0) }
      let title = view.bindings.binding(of: command, in: view.contexts)?.title ?? binding.title
      return Palette.Entry(
        subject: .command(command), nearness: isHere ? .here : .elsewhere,
        keys: [FuzzyKey(title[view.language]), FuzzyKey(command.rawValue)],
        otherKeys: [Language.english, .french, .arabic].filter { $0 != view.language }
          .map { FuzzyKey(title[$0]) })
    }
  }

  private static func entry(of stand: Stand) -> Palette.Entry {
    let texts = [stand.number, stand.id.text, stand.hold].filter { !$0.isEmpty }
    return Palette.Entry(
      subject: .stand(stand.id), nearness: .thing, keys: texts.map { FuzzyKey($0) }, otherKeys: [])
  }

  private static func entry(of cooperative: Cooperative, _ language: Language) -> Palette.Entry {
    let own = cooperative.names.preferred(in: language) ?? ""
    let others = cooperative.names.entries.map(\.text.string).filter { $0 != own }
    return Palette.Entry(
      subject: .cooperative(cooperative.id), nearness: .thing,
      keys: [FuzzyKey(own), FuzzyKey(cooperative.id.text)],
      otherKeys: others.map { FuzzyKey($0) })
  }
}
