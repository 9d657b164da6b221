// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the palette says.
enum PaletteWords {
  static let title = Phrase(
    "Commands, stands, cooperatives", fr: "Commandes, stands, coopératives",
    ar: "الأوامر والأروقة والتعاونيات")

  /// What the signs before a query limit it to.
  static let limits = [
    Phrase("> commands", fr: "> commandes", ar: "< أوامر"),
    Phrase("# stands", fr: "# stands", ar: "# أروقة"),
    Phrase("@ cooperatives", fr: "@ coopératives", ar: "@ تعاونيات"),
  ]
}
