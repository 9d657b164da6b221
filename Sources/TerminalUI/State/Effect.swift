// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// What the editor asks of the world outside it; the editor itself touches no file and no clock.
enum Effect: Hashable, Sendable {
  /// Save the plan: to a new file, or to its own; `evenIfChanged` overwrites what someone else
  /// saved meanwhile.
  case save(to: String?, evenIfChanged: Bool)
  /// Write what is printed to a file; `replacing` allows an existing one.
  case writePrint(Printing, to: String, replacing: Bool)
  /// Send what is printed to the system's printer.
  case sendToPrinter(Printing)
  /// Look what is in a folder, named with its last slash.
  case listFolder(String)
  /// Work on another plan's file.
  case open(String)
  /// Read a list of cooperatives, beside the screen.
  case readList(String)
  /// Count the cooperatives in a list, beside the screen, for a hall that is to be made for them.
  case countList(String)
  /// Read another plan, to compare with.
  case readVariant(String)
  /// Bring together what is worked on and what the file has now, which someone else saved.
  case mergeFile(FileMerge.Occasion)
  /// Go on from what someone else saved; the plan that is worked on has it already.
  case goOn(FileVersion)
  /// Edit the plan that was only looked at, if nobody else does.
  case takeOver
  /// Leave the program.
  case quit
  /// Leave the program and throw the journal away.
  case discardAndQuit
  /// Leave the program and keep the journal as it is, for another time.
  case leaveUnsaved
  /// Go on with what the journal held.
  case resume
  /// Throw the journal away.
  case forget
  /// Work on a new plan, which no file holds, and throw the journal of this one away.
  case begin(NewPlan)
  /// Go back to the shell until `fg`.
  case suspend
  /// Search for better placements beside the screen.
  case arrange(ArrangementRequest)
  /// Have the search end with the best that it has.
  case finishArranging
  /// Let the search take so many seconds in all.
  case prolongArranging(Int)
  /// End the search and forget what it found.
  case dropArranging
  /// Search for the most stands beside the screen, or end that search.
  case fill(FillingStep)
  /// Work out, beside the screen, what can be done about something that happened; all ways to fill
  /// a stand, or those of the plan's policy.
  case reallocate(Occasion, listsAll: Bool = false)
  /// Rehearse withdrawals beside the screen, or end that.
  case rehearse(RehearsingStep)
  /// The proposals are not wanted any more.
  case dropReallocating
  /// Take or give back the mouse.
  case mouse(Bool)
  /// Send the whole screen once more.
  case repaint
  /// Sound the bell.
  case bell
}

/// How saving or printing went; the editor tells the user.
enum FileOutcome: Hashable, Sendable {
  /// The plan is in this file.
  case saved(path: String)
  /// Someone else changed the file since it was read; nothing was written.
  case changedMeanwhile(path: String)
  /// The file is not there any more; nothing was written.
  case gone(path: String)
  /// Another file of that name exists; nothing was written, neither the plan nor what is printed.
  case exists(path: String, Printing? = nil)
  /// The pages are in this file, or begin with it.
  case printed(path: String)
  /// Another program makes the file, beside the screen.
  case making
  /// The pages are on their way to the printer.
  case sentToPrinter
  /// The printing program refused, with these words.
  case notSentToPrinter(said: String)
  /// The machine has no program that prints.
  case noPrinter
  /// It failed, for this reason; nothing was lost.
  case failed(reason: Phrase)
}
