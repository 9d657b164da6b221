// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The names in a row, each with the language that its heading or its letters tell.
struct RosterNames {
  /// A name of a row.
  struct Name: Hashable {
    /// Which column it is from.
    let column: Int
    /// The language that its heading says; nil where its letters must tell.
    let language: String?
    let text: String
    let isArabic: Bool
  }

  /// The names, those with a language before all others.
  let names: [Name]

  /// Reads the names of a row.
  init(_ cells: [String], _ columns: [RosterColumns.Column]) {
    var names: [Name] = []
    for (place, (cell, column)) in zip(cells, columns).enumerated() {
      let text = CellText.read(cell)
      if text.isEmpty || CellText.trimmed(cell) == "-" { continue }
      switch column.key {
      case .names(let code):
        names.append(Name(column: place, language: code, text: text, isArabic: code == "ar"))
      case .name:
        for part in Self.parts(text) {
          let isArabic = CellText.scripts(of: part).arabic
          names.append(Name(column: place, language: nil, text: part, isArabic: isArabic))
        }
      default: break
      }
    }
    self.names = names.filter { $0.language != nil } + names.filter { $0.language == nil }
  }

  /// The texts of a row's names, as search folds them.
  var folded: [String] { names.map { PlanWords.nameKey($0.text) } }

  /// The language of a name for a cooperative: of a name that is one of its own already, that one's;
  /// else Arabic by its letters, else a language by the other headings.
  func language(of name: Name, for cooperative: Cooperative, latin: String) -> String {
    if let language = name.language { return language }
    let folded = PlanWords.folded(name.text)
    let own = cooperative.names.entries.first { PlanWords.folded($0.text.string) == folded }
    return own?.language.string ?? (name.isArabic ? "ar" : latin)
  }

  /// The two halves of a name in two scripts, parted by `/`, `-` or the end of a line; the name
  /// itself where it is in one.
  private static func parts(_ text: String) -> [String] {
    let whole = CellText.scripts(of: text)
    guard whole.arabic, whole.latin else { return [text] }
    let scalars = text.unicodeScalars
    for sign: Set<Unicode.Scalar> in [["/", "\n", "|"], ["-", "–", "—"]] {
      for place in scalars.indices where sign.contains(scalars[place]) {
        let one = CellText.trimmed(String(scalars[..<place]))
        let other = CellText.trimmed(String(scalars[scalars.index(after: place)...]))
        let (left, right) = (CellText.scripts(of: one), CellText.scripts(of: other))
        let isApart =
          left.arabic != left.latin && right.arabic != right.latin && left.arabic == right.latin
        if isApart { return [one, other] }
      }
    }
    return [text]
  }
}
