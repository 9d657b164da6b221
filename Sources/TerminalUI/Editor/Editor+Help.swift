// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Editor {
  /// Help from the binding table: what works here first, then the rest.
  mutating func showHelp() {
    let here = context
    let isShaping = Context.ofShaping.contains(here)
    var lines: [String] = []
    for group in CommandGroup.allCases {
      // The edit mode has a page of its own.
      let members = bindings.bindings.filter { binding in
        binding.group == group
          && (isShaping
            ? binding.contexts.contains(here) : !binding.contexts.isSubset(of: Context.ofShaping))
      }
      if members.isEmpty { continue }
      lines.append(group.title[language])
      for binding in members {
        lines += self.lines(for: binding)
      }
      lines.append("")
    }
    dialogue = .page(TextPage(title: Words.helpTitle, lines: lines))
  }

  /// One line with keys and title, and its sentence, wrapped, below.
  private func lines(for binding: Binding) -> [String] {
    let keys =
      binding.keys.isEmpty ? ":" + binding.command.rawValue : binding.keys.joined(separator: " ")
    let padding = String(repeating: " ", count: max(1, 16 - keys.unicodeScalars.count))
    let head = "  \(keys)\(padding)"
    let wrapped = Wrapping.lines(bindings.help(of: binding, in: language), width: 56)
    guard let first = wrapped.first else { return [head] }
    let indent = String(repeating: " ", count: head.unicodeScalars.count)
    return [head + first] + wrapped.dropFirst().map { indent + $0 }
  }
}
