// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles

extension RosterTrial {
  /// Tries a list on a plan.
  ///
  /// - Parameter lines: The lines of rows that are left out.
  /// - Complexity: O(cells + cooperatives + stands); names of new rows are compared with all of about
  ///   their length.
  package init(
    _ list: CooperativeList, into plan: Plan, _ options: RosterOptions, without lines: Set<Int> = []
  ) {
    var maker = RosterTrialMaker(list, plan, options)
    self.init(list, plan, options, rows: maker.rows(without: lines))
    if isReport { return }
    maker.finish(&self)
  }
}

/// Makes a trial: reads rows, finds whom they are about, and what they change.
struct RosterTrialMaker {
  let list: CooperativeList
  let plan: Plan
  let options: RosterOptions
  let readers: [RosterMatching.Reader]
  var matching: RosterMatching
  let seats: [Cooperative.ID: [Stand.ID]]
  var cells: CooperativeCells
  /// The cooperatives as the rows say them, by the place of the row.
  var written: [Int: Cooperative] = [:]
  /// Where the rows say that they are.
  var wanted: [RosterSeating.Wish] = []

  init(_ list: CooperativeList, _ plan: Plan, _ options: RosterOptions) {
    self.list = list
    self.plan = plan
    self.options = options
    seats = plan.standsByCooperative
    cells = CooperativeCells(PlanWords(plan))
    let columns = list.columns.columns
    let idColumn = columns.firstIndex { $0.key == .single(.id) }
    readers = list.rows.map { row in
      let cell = idColumn.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? ""
      let id = CellText.trimmed(cell) == "-" ? "" : CellText.read(cell)
      return RosterMatching.Reader(row: row, names: RosterNames(row.cells, columns), id: id)
    }
    matching = RosterMatching(readers, in: plan)
  }

  /// The rows with what they change, without stands.
  mutating func rows(without lines: Set<Int>) -> [RosterTrial.Row] {
    let (words, first) = (cells.words, rowsOnce(without: lines))
    let last = first.indices.filter {
      first[$0].outcome == .faulty || first[$0].outcome == .leftOut
    }
    if last.isEmpty { return first }
    // A row that is not imported must not stand in the way of another with its name.
    matching = RosterMatching(readers, in: plan, last: Set(last))
    cells.words = words
    written = [:]
    return rowsOnce(without: lines)
  }

  private mutating func rowsOnce(without lines: Set<Int>) -> [RosterTrial.Row] {
    let given = matching.persons.compactMap { if case .new(let id) = $0 { id } else { nil } }
    var fresh = FreshCooperativeIDs(plan, besides: given)
    return readers.indices.map { place in
      let reader = readers[place]
      var row = RosterTrial.Row(
        line: reader.row.line, name: reader.names.names.first?.text ?? reader.id,
        outcome: .unchanged)
      if case .known(let id) = matching.persons[place] { row.cooperative = id }
      if list.isReport { return row }
      if lines.contains(row.line) {
        row.outcome = .leftOut
        return row
      }
      read(place, into: &row, &fresh)
      return row
    }
  }

  private mutating func read(
    _ place: Int, into row: inout RosterTrial.Row, _ fresh: inout FreshCooperativeIDs
  ) {
    let reader = readers[place]
    var cooperative: Cooperative
    switch matching.persons[place] {
    case .known(let id):
      guard let known = plan.cooperatives[id] else { return }
      cooperative = known
    case .new(let id):
      guard let id = id ?? fresh.next else { return }
      cooperative = Cooperative(id: id)
      cooperative.status = options.status
    }
    row.faults = faultsOfRow(place)
    let words = cells.words
    write(reader, to: &cooperative, &row)
    guard row.faults.isEmpty else {
      row.outcome = .faulty
      // What only a faulty row names is not made.
      cells.words = words
      return
    }
    if case .new(let id) = matching.persons[place] {
      if id == nil { fresh.take() }
      row.cooperative = cooperative.id
      row.outcome = .new
    }
    written[place] = cooperative
  }

  /// What is wrong with a row before its cells are read.
  private func faultsOfRow(_ place: Int) -> [RosterFault] {
    let reader = readers[place]
    let columns = list.columns.columns
    var faults: [RosterFault] = []
    func note(_ reason: RosterFault.Reason, _ column: Int?) {
      let heading = column.flatMap { $0 < columns.count ? columns[$0].heading : nil } ?? ""
      faults.append(RosterFault(line: reader.row.line, heading: heading, reason: reason))
    }
    let idColumn = columns.firstIndex { $0.key == .single(.id) }
    if reader.row.isUnterminated {
      note(.unterminated, reader.row.cells.count - 1)
    } else {
      let surplus = reader.row.cells.enumerated().filter {
        list.columns.isNameless($0.offset) && !CellText.trimmed($0.element).isEmpty
      }
      if !surplus.isEmpty { note(.surplus(surplus.count), nil) }
    }
    if !reader.id.isEmpty, Cooperative.ID(reader.id) == nil {
      note(.cell(.noID(reader.id)), idColumn)
    }
    if let line = matching.repeated[place] { note(.sameID(reader.id, line: line), idColumn) }
    if reader.id.isEmpty, reader.names.names.isEmpty, !reader.row.isUnterminated {
      note(.nobody, nil)
    }
    return faults
  }

  /// Writes what the cells of a row say into a cooperative.
  private mutating func write(
    _ reader: RosterMatching.Reader, to cooperative: inout Cooperative,
    _ row: inout RosterTrial.Row
  ) {
    let latin = list.columns.nameLanguage
    writeNames(reader, to: &cooperative, &row)
    for (place, (cell, column)) in zip(reader.row.cells, list.columns.columns).enumerated() {
      if reader.row.isUnterminated, place == reader.row.cells.count - 1 { continue }
      do throws(CellFault) {
        if column.key == .name { continue }
        let missing = try cells.write(cell, as: column.key, of: &cooperative, named: latin)
        row.notGiven += missing.map {
          RosterTrial.NotGiven(heading: column.heading, stand: $0, reason: .noWish)
        }
      } catch {
        row.faults.append(
          RosterFault(line: row.line, heading: column.heading, reason: .cell(error)))
      }
    }
  }

  /// Writes the names under headings that do not say their language.
  ///
  /// A second name in one language has no key: it is kept under its heading.
  private mutating func writeNames(
    _ reader: RosterMatching.Reader, to cooperative: inout Cooperative,
    _ row: inout RosterTrial.Row
  ) {
    let latin = list.columns.nameLanguage
    var taken = Set(reader.names.names.compactMap(\.language))
    for name in reader.names.names where name.language == nil {
      let heading = list.columns.columns[name.column].heading
      let language = reader.names.language(of: name, for: cooperative, latin: latin)
      let isFirst = taken.insert(language).inserted
      let key = isFirst ? RosterKey.names(language) : .field(ExactText(heading))
      do throws(CellFault) {
        try cells.put(name.text, as: key, of: &cooperative, named: latin)
      } catch {
        row.faults.append(RosterFault(line: row.line, heading: heading, reason: .cell(error)))
      }
    }
  }
}
