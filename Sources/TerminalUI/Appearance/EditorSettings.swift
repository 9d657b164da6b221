// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// How a person wants the editor to look and behave.
package struct EditorSettings: Hashable, Sendable {
  /// The language of words and, where there is one, of names.
  package var language: Language
  /// Who orders right-to-left text.
  package var bidi: BidiMode
  /// Whether the plan may be changed.
  package var isReadOnly: Bool
  /// Whether the mouse belongs to the program.
  package var usesMouse: Bool
  /// What colours on the map stand for.
  package var colouring: MapColouring
  /// Whether stands show their numbers.
  package var showsNumbers: Bool
  /// Whether a grid of metres is drawn.
  package var showsGrid: Bool
  /// Whether a mini-map is shown.
  package var miniMap = MiniMapChoice.automatic
  /// How everything looks.
  package var theme: ThemeName
  /// How many colours the screen shows; without any, everything is monochrome.
  package var colours = ColourDepth.palette

  /// How large the map is drawn at first; nil takes what suits the screen.
  package var scale: MapScale?
  /// The name for the history; nil takes the system's name for the person.
  package var name: String?
  /// The paper that is printed on.
  package var paper = Paper.a4

  /// Whether rules that take long are checked beside the screen, so that no key waits for them.
  var checksAside = false

  /// How many moves a search for better placements makes instead of a time, so that the same plan
  /// leads to the same placements.
  var arrangingMoves: Int?

  /// The settings of a new user.
  package init(
    language: Language = .english, bidi: BidiMode = .app, isReadOnly: Bool = false,
    usesMouse: Bool = true, theme: ThemeName = .colourBlind
  ) {
    self.language = language
    self.bidi = bidi
    self.isReadOnly = isReadOnly
    self.usesMouse = usesMouse
    colouring = .category
    showsNumbers = true
    showsGrid = false
    self.theme = theme
  }
}
