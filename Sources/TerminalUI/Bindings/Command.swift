// SPDX-License-Identifier: Apache-2.0

/// Everything that a key, the palette or a click can ask the editor to do.
///
/// The raw value is the name that people type in the palette and in their configuration.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case moveNorth = "north"
  case moveSouth = "south"
  case moveWest = "west"
  case moveEast = "east"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case goToFirst = "first"
  case goToLast = "last"
  case nextPanel = "next-panel"
  case previousPanel = "previous-panel"
  case open
  case cancel

  case assign
  case takeOff = "take-off"
  case sendToWaiting = "to-waiting"
  case editCooperative = "cooperative"
  case addCooperative = "add-cooperative"
  case withdraw
  case mark
  case reinstate
  case relocate
  case close
  case swap
  case move
  case hold
  case lock
  case approve

  case arrange
  case repair
  case rules

  case find
  case findNext = "find-next"
  case findPrevious = "find-previous"
  case undo
  case redo

  case save
  case saveAs = "save-as"
  case print
  case history
  case notices
  case quit
  case suspend

  case colouring
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case zoomFit = "zoom-fit"
  case numbers
  case grid
  case language
  case mouse
  case palette
  case help
}
