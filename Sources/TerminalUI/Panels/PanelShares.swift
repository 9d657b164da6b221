// SPDX-License-Identifier: Apache-2.0

/// How the lines below the details of a stand are shared among the lists and the legend.
///
/// What each takes depends on the plan and not on the cursor, so that nothing moves from step to step;
/// what one part does not need, or the legend finds no room for, the others get.
struct PanelShares: Hashable {
  /// The fewest lines of a list, its title included.
  private static let fewest = 3

  /// Whether there is room for all colours of the legend.
  let showsLegend: Bool
  /// The lines of the waiting list, its title included.
  let waiting: Int
  /// The lines of the problems, its title and what is said of one included.
  let problems: Int
  /// The lines of signs below the colours of the legend: all or none.
  let signs: Int
  /// Shares so many lines out.
  init(of editor: borrowing Editor, room: Int, width: Int) {
    let violations = editor.report.violations.count
    self.init(
      room: room, waiting: max(1, editor.waitingLines.count) + 1,
      problems: max(1, violations) + 1, reason: violations == 0 ? 0 : ProblemList.mostNotes,
      colours: LegendLines.count(of: editor, width: width),
      signs: LegendLines.signs(of: editor, width: width).count)
  }

  /// - Parameters:
  ///   - waiting: The lines that the waiting list needs, its title included.
  ///   - problems: The lines that the problems need, with the title.
  ///   - reason: The lines that what is said of one of them may take.
  ///   - colours: The lines of the legend's colours, its title included.
  ///   - signs: The lines of its signs.
  init(room: Int, waiting: Int, problems: Int, reason: Int, colours: Int, signs: Int) {
    // An empty line stands between two parts.
    let least = min(waiting, Self.fewest) + 1 + min(problems, Self.fewest) + 1
    showsLegend = room >= least + colours
    let lists = room - 1 - (showsLegend ? colours + 1 : 0)
    let half = max(Self.fewest, (lists + 1) / 2 - 1)
    self.waiting = min(waiting, max(half, lists - problems - reason))
    let rest = max(0, lists - self.waiting)
    self.signs = showsLegend && rest >= problems + signs ? signs : 0
    self.problems = min(rest - self.signs, problems + reason)
  }
}
