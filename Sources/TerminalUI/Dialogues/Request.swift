// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import LayoutEngine
import TerminalDriver

/// What only the editor can do, as dialogues ask it to.
enum Request: Sendable {
  /// Does what a command does.
  case perform(Command)
  /// Takes a key as the map does.
  case press(Key)
  /// Does what a command does with a cooperative.
  case carryOut(Command, on: Cooperative.ID)
  /// Shows another plan on the map, until the dialogue closes; nil shows the plan as it is.
  case consider(PlanPreview?)
  /// Brings the cursor to a stand, or to none, in sight, with the lists as long as they are now.
  case show(Stand.ID?)
  /// Brings the cursor in sight.
  case reveal
  /// Goes to a stand on the map.
  case goTo(Stand.ID)
  /// Goes to a cooperative without a stand in the list that has it.
  case goToList(of: Cooperative.ID)
  /// Remembers what was picked from the palette.
  case remember(Palette.Subject)
  /// Takes the marks off the lists.
  case unmark

  // Finding and narrowing.
  /// Brings the cursor to the first hit while the query is typed; back, while there is none.
  case find(String, from: Stand.ID?)
  /// Ends typing; the hits stay.
  case keepFound(String)
  /// Forgets what was found, and goes back.
  case dropFound(backTo: Stand.ID?)
  /// Narrows a list to a text.
  case narrow(Panel, to: String)

  // Files.
  /// Saves the plan, and goes on with something once it is saved.
  case save(then: Errand)
  /// Goes over to another plan's file; asks first where something would be lost.
  case open(String)
  /// Reads a list of cooperatives, to be imported.
  case readList(String)
  /// Counts the cooperatives in a list, for a hall that is to be made for them.
  case beginWithList(String)
  /// Goes on with what came of both plans, and saves it.
  case take(FileMerge, as: Plan)
  /// Nothing follows the next save.
  case abandonErrand
  /// Goes on with what an earlier session left unsaved.
  case resume
  /// The same, beside the plan as its file has it now.
  case resumeComparing
  /// Forgets it.
  case dropUnsaved
  /// Takes back what the history has last from before the plan was opened.
  case takeBackOlder
  /// Goes over to a plan that begins with this one.
  case beginFromThis(keepsCooperatives: Bool)

  // Changing the plan.
  /// Selects more shapes.
  case select(Selection)
  /// Begins to draw a feature.
  case beginFeature(Feature.Kind)
  /// Deletes shapes.
  case delete(Selection)
  /// Opens the sheet of categories or provinces, at one of them.
  case openCategories(Grouping, at: ExactText?)
  /// Opens the programme, at one of its sessions.
  case openProgramme(at: Session.ID?)
  /// Opens the list of rules, at one of them.
  case openRules(at: Rule.ID)

  // Forms.
  /// Shows a cooperative where it is listed as waiting.
  case showWaiting(Cooperative.ID)
  /// Brings the cursors back into the hall and into sight.
  case revealCursors
  /// Goes over to a new plan, or back to a dialogue where that would lose something.
  case begin(NewPlan, orElse: any Dialogue)
  /// What was done can be done again as this.
  case repeatLater(LastChange)
  /// Selects what was made, and nothing else.
  case selectOnly(Selection)
  /// What was typed of a row that was not made is offered for the next; nil for one that was.
  case keepRow([String]?)
  /// Shows a filling of the hall on the map; nil shows the plan as it is.
  case previewFilling(FillingEdit?)
  /// Searches for better placements.
  case arrange(ArrangementRequest)
}
