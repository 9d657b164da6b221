// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// Opening the palette, and doing what is picked there.
extension Editor {
  /// How many things that were picked are remembered.
  private static let memory = 8

  mutating func openPalette() {
    dialogue = .palette(Palette(paletteEntries, recent: recentlyPicked))
  }

  /// Commands in the order of the table, stands by number, cooperatives in the roster's order.
  ///
  /// - Complexity: O(commands + stands + names of cooperatives).
  private var paletteEntries: [Palette.Entry] {
    var listed: Set<Command> = []
    let here = contexts
    var entries: [Palette.Entry] = []
    for binding in bindings.bindings where listed.insert(binding.command).inserted {
      let isHere = here.contains { bindings.has(binding.command, in: $0) }
      let title = paletteBinding(of: binding.command)?.title ?? binding.title
      entries.append(
        Palette.Entry(
          subject: .command(binding.command), nearness: isHere ? .here : .elsewhere,
          keys: [FuzzyKey(title[language]), FuzzyKey(binding.command.rawValue)],
          otherKeys: [Language.english, .french, .arabic].filter { $0 != language }
            .map { FuzzyKey(title[$0]) }))
    }
    for stand in lists.standsByNumber {
      let texts = [stand.number, stand.id.text, stand.hold].filter { !$0.isEmpty }
      entries.append(
        Palette.Entry(
          subject: .stand(stand.id), nearness: .thing, keys: texts.map { FuzzyKey($0) },
          otherKeys: []))
    }
    for cooperative in lists.roster {
      let own = cooperative.names.preferred(in: language) ?? ""
      let others = cooperative.names.entries.map(\.text.string).filter { $0 != own }
      entries.append(
        Palette.Entry(
          subject: .cooperative(cooperative.id), nearness: .thing,
          keys: [FuzzyKey(own), FuzzyKey(cooperative.id.text)],
          otherKeys: others.map { FuzzyKey($0) }))
    }
    return entries
  }

  /// The line of the table that says what a command is here.
  func paletteBinding(of command: Command) -> Binding? {
    let lines = bindings.bindings.filter { $0.command == command }
    return lines.first { line in contexts.contains { line.contexts.contains($0) } } ?? lines.first
  }

  mutating func handle(_ key: Key, in palette: Palette) -> [Effect] {
    var palette = palette
    let page = max(1, ScreenLayout(self).pickerHeight - 1)
    switch key {
    case .escape:
      dialogue = nil
      message = .notice(Words.cancelled[language])
      return []
    case .enter:
      guard let subject = palette.current else { return [] }
      dialogue = nil
      return carryOut(subject)
    case .up, .backTab, .ctrl("p"): palette.moveLine(by: -1)
    case .down, .tab, .ctrl("n"): palette.moveLine(by: 1)
    case .pageUp: palette.moveLine(by: -page)
    case .pageDown: palette.moveLine(by: page)
    default:
      guard palette.field.handle(key) else { return [] }
      palette.narrow()
    }
    dialogue = .palette(palette)
    return []
  }

  /// Runs a command, or goes to a stand or a cooperative.
  private mutating func carryOut(_ subject: Palette.Subject) -> [Effect] {
    recentlyPicked = ([subject] + recentlyPicked.filter { $0 != subject }).prefix(Self.memory).map {
      $0
    }
    switch subject {
    case .command(let command): return perform(command)
    case .stand(let id):
      guard plan.stands[id] != nil else { break }
      goToStand(id)
    case .cooperative(let id):
      if let stand = lists.stands[id]?.first {
        goToStand(stand)
      } else {
        if shaping != nil { leaveShaping() }
        goToList(of: id)
        message = .notice(name(of: id) + language.colon + standing(of: id))
      }
    }
    return []
  }

  private mutating func goToStand(_ id: Stand.ID) {
    focus = .map
    select(id)
    let seated = (plan.placements[id] ?? []).map { name(of: $0) }.joined(separator: language.comma)
    message = .notice((plan.stands[id]?.label ?? id.text) + "  " + seated)
  }
}
