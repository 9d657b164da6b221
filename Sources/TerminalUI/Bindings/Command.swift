// SPDX-License-Identifier: Apache-2.0

/// Everything that a key, the palette or a click can ask the editor to do.
///
/// The raw value is the name that people type in the palette and in their configuration.
package enum Command: String, CaseIterable, Hashable, Sendable {
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
  case deleteCooperative = "delete-cooperative"
  case importList = "import"
  case withdraw
  case rehearse
  case mark
  case reinstate
  case relocate
  case close
  case swap
  case move
  case hold
  case lock
  case approve

  case editStands = "edit-stands"
  case editFeatures = "edit-features"
  case draw
  case addFeature = "add-feature"
  case pickUp = "pick-up"
  case resize
  case turn
  case duplicate
  case delete
  case merge
  case split
  case renumber
  case row
  case select
  case range
  case box
  case selectAll = "select-all"
  case snap
  case strideNorth = "far-north"
  case strideSouth = "far-south"
  case strideWest = "far-west"
  case strideEast = "far-east"

  case standSheet = "stand"
  case featureSheet = "feature"
  case programme
  case hall
  case newHall = "new-hall"
  case newFromThis = "new-from-this"

  case fill
  case arrange
  case repair
  case rules
  case categories
  case provinces

  case filter
  case sort
  case reverse
  case quickFilter = "show"

  case find
  case findNext = "find-next"
  case findPrevious = "find-previous"
  case repeatChange = "repeat"
  case undo
  case redo

  case save
  case saveAs = "save-as"
  case openFile = "open-file"
  case others
  case mergeFile = "merge-file"
  case takeOver = "take-over"
  case print
  case history
  case notices
  case quit
  case suspend
  case redraw

  case colouring
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case zoomFit = "zoom-fit"
  case numbers
  case grid
  case language
  case theme
  case mouse
  case configuration
  case palette

  case miniMap = "mini-map"
  case legend
  case compare
  case flip
  case nextDifference = "next-difference"
  case previousDifference = "previous-difference"
  case endComparing = "end-comparison"

  case help

  /// The commands that change nothing of the plan: while another plan is shown in its place, all
  /// others bring it back first.
  static let looking: Set<Command> = [
    .moveNorth, .moveSouth, .moveWest, .moveEast, .pageUp, .pageDown, .goToFirst, .goToLast,
    .nextPanel, .previousPanel, .find, .findNext, .findPrevious, .colouring, .zoomIn, .zoomOut,
    .zoomFit, .numbers, .grid, .mouse, .redraw, .palette, .help, .legend, .miniMap, .filter, .sort,
    .reverse,
    .quickFilter, .flip, .nextDifference, .others,
    .previousDifference,
  ]

  /// The commands that are of no use in a plan that may not be changed.
  static let changing: Set<Command> = [
    .assign, .takeOff, .sendToWaiting, .addCooperative, .importList, .withdraw, .mark, .reinstate,
    .relocate,
    .deleteCooperative, .close, .swap, .move, .hold, .lock, .approve, .editStands, .editFeatures,
    .newHall,
    .newFromThis, .fill, .arrange, .repair, .repeatChange, .undo, .redo, .save, .mergeFile,
  ]

  /// The commands of the edit mode, which mean nothing outside of it.
  static let ofEditMode: Set<Command> = [
    .draw, .addFeature, .pickUp, .resize, .turn, .duplicate, .delete, .merge, .split, .renumber,
    .row, .select, .range, .box, .selectAll, .snap, .strideNorth, .strideSouth, .strideWest,
    .strideEast, .featureSheet,
  ]
}
