// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Something that the palette finds.
enum PaletteSubject: Hashable, Sendable {
  case command(Command)
  case stand(Stand.ID)
  case cooperative(Cooperative.ID)
}
