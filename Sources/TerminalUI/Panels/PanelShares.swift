// SPDX-License-Identifier: Apache-2.0

/// How the lines below the details of a stand are shared among the lists and the legend.
///
/// What each takes depends on the plan and on what has the focus, and not on the cursor, so that nothing
/// moves from step to step; what one part does not need, or the legend finds no room for, the others get.
struct PanelShares: Hashable {
  /// The fewest lines of a list, its title included.
  private static let fewest = 3
  /// The lines of the waiting list that come before the colours of the legend.
  private static let enough = 5

  /// Whether there is room for the legend's title and all its signs.
  let showsLegend: Bool
  /// The lines of its colours; all of them only where the lists have what they need.
  let colours: Int
  /// The lines of the waiting list, its title included.
  let waiting: Int
  /// The lines of the problems, its title and what is said of one included.
  let problems: Int

  /// Shares so many lines out.
  init(of editor: borrowing Editor, room: Int, width: Int) {
    let violations = editor.report.violations.count
    self.init(
      room: room, waiting: max(1, editor.waitingLines.count) + 1,
      problems: max(1, violations) + 1, reason: violations == 0 ? 0 : ProblemList.mostNotes,
      colours: LegendLines.colourLines(of: editor, width: width),
      signs: LegendLines.signs(of: editor, width: width).count, focus: editor.focus)
  }

  /// - Parameters:
  ///   - waiting: The lines that the waiting list needs, its title included.
  ///   - problems: The lines that the problems need, with the title.
  ///   - reason: The lines that what is said of one of them may take.
  ///   - colours: The lines of the legend's colours.
  ///   - signs: The lines of its signs.
  ///   - focus: The list that gets what there is room for; half each where it is none.
  init(
    room: Int, waiting: Int, problems: Int, reason: Int, colours: Int, signs: Int,
    focus: Panel = .map
  ) {
    // An empty line stands between two parts.
    let least = min(waiting, Self.fewest) + 1 + min(problems, Self.fewest) + 1
    showsLegend = signs + colours > 0 && room >= least + 1 + signs
    let needed = min(waiting, Self.enough) + 1 + min(problems, Self.fewest) + reason + 1
    self.colours = showsLegend ? max(0, min(colours, room - needed - 1 - signs)) : 0
    let legend = showsLegend ? 1 + signs + self.colours : 0
    let lists = room - 1 - (legend > 0 ? legend + 1 : 0)
    let half = max(Self.fewest, (lists + 1) / 2 - 1)
    let wanted =
      switch focus {
      case .side: lists - min(problems, Self.fewest)
      case .problems: Self.fewest
      default:
        max(min(half, lists - min(problems, Self.fewest) - reason), lists - problems - reason)
      }
    self.waiting = min(waiting, max(Self.fewest, wanted))
    self.problems = min(max(0, lists - self.waiting), problems + reason)
  }
}
