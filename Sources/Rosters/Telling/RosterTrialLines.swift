// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// A trial in words.
extension RosterTrial {
  /// What `import` prints: a line for each thing to know, and how many rows there are of each sort.
  ///
  /// - Complexity: O(rows).
  package func lines(in language: Language) -> [String] {
    var lines: [String] = []
    for row in rows { lines += self.lines(of: row, in: language).map(\.plain) }
    if isReport { lines.append(RosterWords.report[language]) }
    if !unknownHeadings.isEmpty {
      lines.append(
        RosterWords.unknownHeadings(Phrase.each { unknownHeadings.joined(separator: $0.comma) })[
          language])
    }
    if !newCategories.isEmpty {
      let names = newCategories.map { $0.category.names.preferred(in: language) ?? $0.id.string }
      lines.append(
        RosterWords.newCategories(Phrase.each { names.joined(separator: $0.comma) })[language])
    }
    for id in withdrawn { lines.append(RosterWords.withdrawn(name(of: id, language))[language]) }
    lines.append(
      RosterWords.summary(
        rows: rows.count, new: count(.new), changed: count(.changed), unchanged: count(.unchanged),
        faulty: count(.faulty))[language])
    return lines
  }

  /// Why nothing is imported, as a clause.
  package var refusal: Phrase { RosterWords.nothingWritten }

  /// Something to know of a row, and where in the list.
  package struct Remark {
    /// `line 7, superficie`.
    package let place: Sentence
    /// What there is to know, as a clause.
    package let said: Sentence
  }

  /// What there is to know of a row, each a line: `line 7, superficie: …`.
  package func lines(of row: Row, in language: Language) -> [Sentence] {
    remarks(on: row, in: language).map { "\($0.place)\(words: language.colon)\($0.said)" }
  }

  /// What there is to know of a row.
  package func remarks(on row: Row, in language: Language) -> [Remark] {
    func remark(
      _ said: Sentence, at line: Int? = nil, under heading: String = ""
    ) -> Remark {
      let place = RosterWords.place(line ?? row.line, heading)
      return Remark(place: place.sentence(in: language), said: said)
    }
    var remarks = row.faults.map {
      remark($0.phrase.sentence(in: language), at: $0.line, under: $0.heading)
    }
    if row.outcome == .new, let id = row.cooperative {
      let name = row.name.split(separator: "\n").first.map(String.init) ?? id.text
      remarks.append(remark(RosterWords.new(name, id.text).sentence(in: language)))
    }
    if let other = row.double {
      remarks.append(
        remark(RosterWords.double(name(of: other, language), other.text).sentence(in: language)))
    }
    remarks += row.changes.map { remark(said($0, of: row, language)) }
    remarks += row.notGiven.map { one in
      remark(
        "\(one.stand)\(words: language.colon)\(reason(one, language))", under: one.heading)
    }
    return remarks
  }

  /// Why a stand was not given, in words.
  func reason(_ one: NotGiven, _ language: Language) -> Sentence {
    one.reason.phrase(
      calling: { plan.stands[$0]?.label ?? $0.text }, and: { name(of: $0, language) }
    ).sentence(in: language)
  }

  /// `Miel de Zegzel: wished area 9 → 12`.
  private func said(_ change: RosterChange, of row: Row, _ language: Language) -> Sentence {
    let name = row.cooperative.map { self.name(of: $0, language) } ?? row.name
    let key = change.key.map { FileKeyWords.title(of: $0)[language] }.joined(separator: " ")
    let (before, after) = (shown(change.before, language), shown(change.after, language))
    return "\(name)\(words: language.colon)\(words: key) \(before) → \(after)"
  }

  private func shown(_ value: PropertyValue?, _ language: Language) -> String {
    switch value {
    case nil: "–"
    case .string(let text)?:
      text.string.isEmpty
        ? "–" : Stand.ID(text.string).flatMap { plan.stands[$0]?.label } ?? text.string
    case .integer(let number)?: "\(number)"
    case .real(let number)?: Figures.exact(number, language)
    case .boolean(let truth)?: (truth ? Terms.yes : Terms.no)[language]
    case .array(let values)?:
      values.isEmpty ? "–" : values.map { shown($0, language) }.joined(separator: language.comma)
    case .dictionary(let values)?: "\(values.entries.count)"
    }
  }

  /// What a cooperative of the plan or of the list is called.
  private func name(of id: Cooperative.ID, _ language: Language) -> String {
    if let known = plan.cooperatives[id] { return known.names.preferred(in: language) ?? id.text }
    return rows.first { $0.cooperative == id }?.name ?? id.text
  }
}
