// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
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
      message = .refusal(Words.noStand[language])
      return
    }
    guard
      let there = StandNavigation.neighbour(of: here, towards: side, on: checker.floor)
    else {
      message = .notice(Words.nothingThere[language])
      return
    }
    select(checker.floor.stands[there].id)
  }

  mutating func movePage(_ pages: Int) {
    let layout = ScreenLayout(self)
    if choosing == nil, focus != .map {
      moveLine(by: pages * max(1, layout.listHeight - 1))
    } else {
      pan(dx: 0, dy: pages * max(1, layout.map.height - 2))
    }
  }

  mutating func moveToEnd(last: Bool) {
    if choosing == nil, let listLength {
      line[focus] = last ? max(0, listLength - 1) : 0
    } else if let stand = last ? lists.standsByNumber.last : lists.standsByNumber.first {
      select(stand.id)
    }
  }

  private mutating func moveLine(by lines: Int) {
    line[focus] = max(0, min(currentLine + lines, (listLength ?? 0) - 1))
  }

  /// Keeps the cursors of lists within lists that became shorter.
  mutating func clampLines() {
    guard let listLength else { return }
    line[focus] = max(0, min(currentLine, listLength - 1))
  }

  /// Puts the cursor on a stand, in sight.
  mutating func select(_ stand: Stand.ID, scrolling: Scrolling = .ahead) {
    selected = stand
    revealSelection(scrolling)
    if choosing != nil { sayWhatChoosingDoes() }
  }

  /// How far the map scrolls once what is to be seen leaves the window.
  enum Scrolling {
    /// Half a window more than needed, so that the next steps find the map already there;
    /// most steps then send some hundred bytes, and few a whole map.
    case ahead
    /// No farther than needed: what is dragged stays about there.
    case least
    /// Not at all: what was clicked stays under the mouse, for a second click.
    case none
  }

  /// Scrolls the map so that the stand under the cursor is seen, with a little around it.
  mutating func revealSelection(_ scrolling: Scrolling = .ahead) {
    guard scrolling != .none, let selected, let place = map.place(of: selected, scale: scale) else {
      return clampScroll()
    }
    reveal(place.x - 4..<place.right + 5, place.y - 2..<place.bottom + 3, scrolling)
  }

  /// Scrolls the map so that a place is seen, with a little around it.
  mutating func reveal(_ place: ScreenPoint, _ scrolling: Scrolling = .ahead) {
    if scrolling == .none { return }
    reveal(place.x - 6..<place.x + 7, place.y - 2..<place.y + 4, scrolling)
  }

  private mutating func reveal(
    _ columns: Range<Int>, _ rows: Range<Int>, _ scrolling: Scrolling
  ) {
    let window = ScreenLayout(self).map
    scroll.x = Self.scrolled(scroll.x, showing: columns, in: window.width, scrolling)
    scroll.y = Self.scrolled(scroll.y, showing: rows, in: window.height, scrolling)
    clampScroll()
  }

  /// Moves the map under the window.
  mutating func pan(dx: Int, dy: Int) {
    scroll.x += dx
    scroll.y += dy
    clampScroll()
  }

  /// Shows the map at another scale; where there is none, says so.
  mutating func zoom(to wanted: MapScale?, orElse words: Phrase? = nil) {
    guard let wanted else {
      message = words.map { .notice($0[language]) }
      return
    }
    scale = wanted
    isScaleChosen = true
    scroll = ScreenPoint(x: 0, y: 0)
    revealSelection()
    revealShapingCursor()
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
    columns = size.columns
    rows = size.rows
    if !isScaleChosen {
      let wanted = closestFitting ?? .oneMetre
      scale = wanted.metresPerRow < MapScale.oneMetre.metresPerRow ? wanted : .oneMetre
    }
    revealSelection()
  }

  private mutating func clampScroll() {
    let window = ScreenLayout(self).map
    let size = map.size(scale)
    scroll.x = max(0, min(scroll.x, size.columns - window.width))
    scroll.y = max(0, min(scroll.y, size.rows - window.height))
  }

  /// A scroll position from which a span is seen; its beginning, if it is too long.
  private static func scrolled(
    _ position: Int, showing span: Range<Int>, in window: Int, _ scrolling: Scrolling
  ) -> Int {
    if span.count > window { return span.lowerBound }
    let spare = scrolling == .ahead ? min(window / 2, window - span.count) : 0
    if span.lowerBound < position { return span.lowerBound - spare }
    if span.upperBound > position + window { return span.upperBound - window + spare }
    return position
  }
}
