// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// How reading another plan went.
enum VariantOutcome: Sendable {
  /// The file holds this plan.
  case read(Plan, path: String)
  /// It could not be read, for this reason.
  case failed(reason: Phrase)
}

/// Comparing the plan with another one: on the map, as a list, and by turns.
extension Editor {
  /// Asks for the file to compare with, and offers the one that was compared with last.
  mutating func askVariant() -> [Effect] {
    open(FilePrompt.variant(variant?.path ?? habits.variant, near: path))
  }

  /// Takes in what was read of another plan's file.
  mutating func finish(_ outcome: VariantOutcome) {
    switch outcome {
    case .failed(let reason): refuse(reason)
    case .read(let other, let path):
      closeFilePrompt()
      habits.variant = path
      let made = Variant(other, at: path, with: session.plan, language)
      variant = made
      cursor.line[.comparison] = 0
      guard !made.lines.isEmpty else {
        tell(.notice(VariantWords.same[language]))
        return
      }
      cursor.focus = .comparison
      tell(.notice(VariantWords.summary(of: made.counts, language)))
    }
  }

  /// Compares anew what is compared, after an edit or in another language.
  mutating func refreshVariant() {
    guard var variant else { return }
    // The copy must be the only one while it is changed.
    self.variant = nil
    variant.follow(session.plan, language)
    cursor.line[.comparison] = max(0, min(line[.comparison] ?? 0, variant.lines.count - 1))
    self.variant = variant
  }

  /// Ends the comparison.
  mutating func endComparing() {
    guard variant != nil else {
      refuseWithoutVariant()
      return
    }
    variant = nil
    if focus == .comparison { cursor.focus = .map }
    tell(.notice(VariantWords.ended[language]))
  }

  /// Shows the other plan in place of this one, or this one again; nothing else moves.
  mutating func flipVariant() {
    guard let variant else {
      refuseWithoutVariant()
      return
    }
    self.variant?.showsOther = !variant.showsOther
    if focus == .comparison, self.layout.side == nil { cursor.focus = .map }
    tell(.notice(VariantWords.shown(variant.showsOther ? nil : variant.path)[language]))
  }

  /// Goes to the next difference that is about a stand, or the one before, round and round.
  mutating func stepDifference(backwards: Bool) {
    guard let variant else {
      refuseWithoutVariant()
      return
    }
    let count = variant.lines.count
    let here = line[.comparison] ?? 0
    // The first step after opening goes to the first difference, not past it.
    let first = variant.visited == nil && !backwards ? 0 : 1
    let steps = (first..<first + count).map { step in
      (here + (backwards ? count - step % count : step)) % count
    }
    guard let next = steps.first(where: { variant.lines[$0].stand != nil }) else {
      tell(.notice(VariantWords.noStands[language]))
      return
    }
    cursor.line[.comparison] = next
    goToDifference()
  }

  /// Goes to the stand of the line under the cursor, which the other plan alone may have.
  mutating func goToDifference() {
    guard let variant else { return }
    let place = line[.comparison] ?? 0
    guard variant.lines.indices.contains(place) else {
      tell(.notice(VariantWords.same[language]))
      return
    }
    let found = variant.lines[place]
    tell(
      .notice("\("\(place + 1)/\(variant.lines.count)")  \(words: found.sign.text) \(found.said)"))
    guard let stand = found.stand else { return }
    self.variant?.visited = stand
    cursor.focus = .map
    if session.plan.stands[stand] != nil {
      select(stand)
    } else if let ghost = variant.sight.plan.stands[stand] {
      let cells = Self.cells(of: ghost.bounds, in: variant.sight.plan.hall, as: plan.hall)
      let place = map.rectangle(cells, scale: scale)
      reveal(ScreenPoint(x: place.x + place.width / 2, y: place.y + place.height / 2))
    }
  }

  /// A rectangle of one hall as that of a hall with another module, to the nearest cell.
  static func cells(of cells: GridRectangle, in hall: Hall, as other: Hall) -> GridRectangle {
    guard hall.module != other.module else { return cells }
    func converted(_ place: Int) -> Int {
      let value = (hall.module.metres(place) / other.module.metres).rounded()
      return Int(min(max(value, -1e9), 1e9))
    }
    let x = converted(cells.x)
    let y = converted(cells.y)
    return GridRectangle(
      x: x, y: y, width: converted(cells.maxX) - x, depth: converted(cells.maxY) - y)
  }

  private mutating func refuseWithoutVariant() {
    tell(.refusal(VariantWords.nothingCompared(key(of: .compare))[language]))
  }
}
