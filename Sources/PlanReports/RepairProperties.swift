// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A repair as data: what `check --json` prints with a violation.
extension Repair {
  /// `{"moves": […]}`, a swap with two moves and `from` empty for a cooperative without a stand; or
  /// `{"stand": …, "dx": …, "dy": …}` in metres, east and south; or what becomes of a session,
  /// `{"session": …, "start": …, "end": …}` with the keys of the file that change.
  func properties(in module: Module) -> PropertyDictionary {
    switch change {
    case .reseat(let moves):
      return [
        "moves": .array(
          moves.map { move in
            .dictionary([
              "cooperative": .text(move.cooperative.text), "from": .text(move.from?.text ?? ""),
              "to": .text(move.to.text),
            ])
          })
      ]
    case .shift(let stand, let dx, let dy):
      return [
        "stand": .text(stand.text), "dx": .real(module.metres(dx)), "dy": .real(module.metres(dy)),
      ]
    case .reschedule(let old, let new):
      var entry: PropertyDictionary = ["session": .text(new.id.text)]
      if old.span != new.span {
        entry["start"] = new.span.map { .text($0.start) }
        entry["end"] = new.span.map { .text($0.end) }
      }
      if old.area != new.area { entry["area"] = .text(new.area?.text ?? "") }
      if old.seating != new.seating { entry["seating"] = .text(new.seating.rawValue) }
      if old.seats != new.seats { entry["seats"] = .integer(new.seats) }
      return entry
    }
  }
}
