// SPDX-License-Identifier: Apache-2.0

import StandMaps
import Wording

extension Editor {
  /// Carries out a command, from whatever key, click or palette line it came.
  mutating func perform(_ command: Command) -> [Effect] {
    if variant?.showsOther == true, !Command.looking.contains(command) {
      variant?.showsOther = false
    }
    if command == .cancel, stopChecking() { return [] }
    if let effects = performEditing(command) { return effects }
    switch command {
    case .moveNorth: move(.north)
    case .moveSouth: move(.south)
    case .moveWest: move(.west)
    case .moveEast: move(.east)
    case .pageUp: movePage(-1)
    case .pageDown: movePage(1)
    case .goToFirst: moveToEnd(last: false)
    case .goToLast: moveToEnd(last: true)
    case .nextPanel: changeFocus(backwards: false)
    case .previousPanel: changeFocus(backwards: true)
    case .open: open()
    case .cancel: cancel()

    case .assign: beginAssigning()
    case .takeOff, .sendToWaiting, .reinstate, .relocate, .swap, .move, .deleteCooperative:
      return withSubject(of: command)
    case .editCooperative: editCooperative()
    case .addCooperative: addCooperative()
    case .importList: return askImport()
    case .withdraw: beginWithdrawing()
    case .rehearse: return openRehearsal()
    case .mark: toggleMark()
    case .close: closeStand()
    case .hold: toggleHold()
    case .lock: toggleLock()
    case .approve: toggleApproval()

    case .standSheet: openStandSheet()
    case .hall: openHall()
    case .newHall: openNewHall()
    case .programme: openProgramme()
    case .newFromThis: askNewFromThis()

    case .fill: return beginFilling()
    case .arrange: beginArranging()
    case .repair: offerRepair()
    case .categories: dialogue = CategorySheet(.category, in: view)
    case .provinces: dialogue = CategorySheet(.province, in: view)
    case .rules: openRules(at: violationInQuestion?.rule)

    case .filter: beginFilter()
    case .sort: changeOrder()
    case .reverse: reverseOrder()
    case .quickFilter: changeQuickFilter()

    case .find: beginSearch()
    case .findNext: stepSearch(backwards: false)
    case .findPrevious: stepSearch(backwards: true)
    case .repeatChange: repeatChange()
    case .undo: undo()
    case .redo: redo()

    case .save: return save()
    case .saveAs: return askSaveAs()
    case .openFile: return open(FilePrompt.open(near: path))
    case .others: showOthersChanges()
    case .mergeFile: return askToMerge()
    case .takeOver: return takeOver()
    case .print: previewPrint()
    case .history: showHistory()
    case .notices: dialogue = NoticesPage(in: view)
    case .quit: return quit()
    case .suspend: return [.suspend]
    case .redraw: return [.repaint]

    case .colouring: changeColouring()
    case .zoomIn: zoom(to: scale.closer, orElse: Words.closest)
    case .zoomOut: zoom(to: scale.farther, orElse: Words.farthest)
    case .zoomFit: zoomToFit()
    case .numbers: settings.showsNumbers.toggle()
    case .grid: settings.showsGrid.toggle()
    case .language: changeLanguage()
    case .theme: changeTheme()
    case .mouse: return changeMouse()
    case .configuration: showConfiguration()
    case .palette: dialogue = Palette(recent: habits.picked, in: view)
    case .miniMap: toggleMiniMap()
    case .legend: dialogue = LegendPage()
    case .compare: return askVariant()
    case .flip: flipVariant()
    case .nextDifference: stepDifference(backwards: false)
    case .previousDifference: stepDifference(backwards: true)
    case .endComparing: endComparing()
    case .help: dialogue = HelpPage(over: dialogue)
    case .editStands, .editFeatures, .featureSheet, .draw, .addFeature, .pickUp, .resize, .turn,
      .duplicate,
      .delete, .merge, .split, .renumber, .row, .select, .range, .box, .selectAll, .snap,
      .strideNorth, .strideSouth, .strideWest, .strideEast:
      break  // Carried out above.
    }
    return []
  }

  /// What Enter does where the cursor is.
  private mutating func open() {
    if choosing != nil {
      choose()
      return
    }
    switch focus {
    case .map:
      guard let stand = selected else {
        tell(.refusal(Words.noStand[language]))
        return
      }
      if plan.placements[stand] == nil { beginAssigning() } else { editCooperative() }
    case .side:
      if let waiting = cooperativeUnderCursor { beginChoosing(.place(waiting)) }
    case .problems: goToProblem()
    case .roster: goToRosterLine()
    case .comparison: goToDifference()
    }
  }

  private mutating func cancel() {
    if let begun = choosing {
      choosing = nil
      if let origin = begun.origin { select(origin) }
      tell(.notice(Words.cancelled[language]))
    } else if clearFilter() {
      // All lines are back; one more leads to the map.
    } else if variant != nil, focus == .comparison || (focus == .map && search == nil) {
      endComparing()
    } else {
      cursor.focus = .map
      shownLists.search = nil
      shownLists.marked = []
      document.forgetMarks()
    }
  }

  private mutating func changeFocus(backwards: Bool) {
    let next = focus.next(backwards: backwards)
    changeFocus(to: next == .comparison && variant == nil ? next.next(backwards: backwards) : next)
  }

  mutating func changeFocus(to panel: Panel) {
    cursor.focus = panel
    // The roster opens at the cooperative that one was looking at.
    let seated = selected.flatMap { plan.placements[$0]?.first }
    if focus == .roster, let place = rosterLines.firstIndex(where: { $0.id == seated }) {
      cursor.line[.roster] = place
    }
    clampLines()
  }

  private mutating func changeColouring() {
    let all = MapColouring.allCases
    let here = all.firstIndex(of: settings.colouring) ?? 0
    settings.colouring = all[(here + 1) % all.count]
    tell(.notice(Words.title(of: settings.colouring)[language]))
  }

  private mutating func changeLanguage() {
    let all: [Language] = [.english, .french, .arabic]
    let here = all.firstIndex(of: language) ?? 0
    settings.language = all[(here + 1) % all.count]
    tell(.notice(Words.languageName[language]))
    refreshVariant()
    listAnew()
  }
}
