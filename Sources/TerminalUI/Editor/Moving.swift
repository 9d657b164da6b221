// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// Where the cursor is, and what of the map is seen.
extension Editor {
  /// The list that has the focus, by its length; nil for the map.
  var listLength: Int? {
    switch focus {
    case .map: nil
    case .comparison: variant?.lines.count ?? 0
    case .side: waitingLines.count
    case .problems: report.violations.count
    case .roster: rosterLines.count
    }
  }

  /// The line under the cursor of the list that has the focus.
  var currentLine: Int { line[focus] ?? 0 }

  mutating func move(_ side: Side) {
    if choosing == nil, focus != .map {
      if side == .north { moveLine(by: -1) }
      if side == .south { moveLine(by: 1) }
      return
    }
    guard let selected, let here = checker.floor.indices[selected] else {
      tell(.refusal(Words.noStand[language]))
      return
    }
    guard
      let there = StandNavigation.neighbour(of: here, towards: side, on: checker.floor)
    else {
      tell(.notice(Words.nothingThere[language]))
      return
    }
    select(checker.floor.stands[there].id)
  }

  mutating func movePage(_ pages: Int) {
    let layout = self.layout
    if choosing == nil, focus != .map {
      moveLine(by: pages * max(1, layout.listHeight - 1))
    } else {
      pan(dx: 0, dy: pages * max(1, layout.map.height - 2))
    }
  }

  mutating func moveToEnd(last: Bool) {
    if choosing == nil, let listLength {
      cursor.line[focus] = last ? max(0, listLength - 1) : 0
    } else if let stand = last ? lists.standsByNumber.last : lists.standsByNumber.first {
      select(stand.id)
    }
  }

  private mutating func moveLine(by lines: Int) {
    cursor.line[focus] = max(0, min(currentLine + lines, (listLength ?? 0) - 1))
  }

  /// Keeps the cursors of lists within lists that became shorter.
  mutating func clampLines() {
    guard let listLength else { return }
    cursor.line[focus] = max(0, min(currentLine, listLength - 1))
  }

  /// Puts the cursor on a stand, in sight.
  mutating func select(_ stand: Stand.ID, scrolling: Viewport.Scrolling = .ahead) {
    cursor.stand = stand
    revealSelection(scrolling)
    if choosing != nil { sayWhatChoosingDoes() }
  }

  /// Scrolls the map so that the stand under the cursor is seen, with a little around it.
  mutating func revealSelection(_ scrolling: Viewport.Scrolling = .ahead) {
    guard scrolling != .none, let selected, let place = map.place(of: selected, scale: scale) else {
      return viewport.clamp(to: map, in: layout.map)
    }
    reveal(place.x - 4..<place.right + 5, place.y - 2..<place.bottom + 3, scrolling)
  }

  /// Scrolls the map so that a place is seen, with a little around it.
  mutating func reveal(_ place: ScreenPoint, _ scrolling: Viewport.Scrolling = .ahead) {
    if scrolling == .none { return }
    reveal(place.x - 6..<place.x + 7, place.y - 2..<place.y + 4, scrolling)
  }

  private mutating func reveal(
    _ columns: Range<Int>, _ rows: Range<Int>, _ scrolling: Viewport.Scrolling
  ) {
    viewport.reveal(columns: columns, rows: rows, of: map, in: layout.map, scrolling)
  }

  /// Moves the map under the window.
  mutating func pan(dx: Int, dy: Int) { viewport.pan(dx: dx, dy: dy, of: map, in: layout.map) }

  /// Shows the map at another scale; where there is none, says so.
  mutating func zoom(to wanted: MapScale?, orElse words: Phrase? = nil) {
    guard let wanted else {
      tell(words.map { .notice($0[language]) })
      return
    }
    viewport.choose(wanted)
    revealSelection()
    revealFreeCursor()
  }

  /// The closest scale at which the whole hall fits, else the farthest.
  mutating func zoomToFit() {
    zoom(to: closestFitting ?? .twoMetres)
  }

  /// The closest scale at which the whole hall fits; nil where it never does.
  private var closestFitting: MapScale? {
    MapScale.allCases.sorted { $0.metresPerRow < $1.metresPerRow }.first {
      let size = map.size($0)
      let window = ScreenLayout(columns: columns, rows: rows, mapColumns: size.columns).map
      return size.columns <= window.width && size.rows <= window.height
    }
  }

  /// Takes a screen's size: until the person zooms, a hall that fits at a closer scale than a metre
  /// a row is drawn at that.
  mutating func fill(_ size: ScreenSize) {
    viewport.columns = size.columns
    viewport.rows = size.rows
    let wanted = closestFitting ?? .oneMetre
    viewport.suit(wanted.metresPerRow < MapScale.oneMetre.metresPerRow ? wanted : .oneMetre)
    revealSelection()
  }
}
