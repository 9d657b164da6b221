// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A repair as data: what `check --json` prints with a violation.
extension Repair {
  /// `{"moves": […]}`, a swap with two moves and `from` empty for a cooperative without a stand; or
  /// `{"stand": …, "dx": …, "dy": …}` in metres, east and south.
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
    }
  }
}
