// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The first line: the fair, the plan's status, and how it stands.
enum HeaderLine {
  static func paint(_ editor: Editor, on frame: inout Frame) {
    frame.fill(x: 0, y: 0, width: frame.columns, height: 1, style: Theme.header)
    let figures = editor.text(summary(of: editor, width: frame.columns))
    let right = max(0, frame.columns - figures.width - 1)
    let name = editor.name(title(of: editor)).cropped(to: max(0, right - 2))
    frame.draw(name, x: 1, y: 0, style: Theme.header)
    frame.draw(figures, x: right, y: 0, style: Theme.header)
  }

  private static func title(of editor: Editor) -> String {
    if let variant = editor.variant, editor.preview == nil {
      if variant.showsOther { return "⇄ " + variant.path }
      let mark = editor.session.hasUnsavedChanges ? " *" : ""
      return VariantWords.thisPlan[editor.language] + mark + " ⇄ " + variant.path
    }
    let name = editor.plan.names.preferred(in: editor.language) ?? "Qarya"
    return editor.session.hasUnsavedChanges ? name + " *" : name
  }

  /// `[draft] 56/56 placed · 4 waiting · 504/1200 m² 42% · ✔ 0 ! 0 ~ 3`, less where it is narrow.
  private static func summary(of editor: Editor, width: Int) -> String {
    let report = editor.report
    let language = editor.language
    let status = (editor.plan.status == .draft ? Words.draft : Words.approved)[language]
    let counts = report.cooperatives
    let problems =
      (report.errors == 0 ? "✔ 0" : "✖ \(report.errors)")
      + " ! \(report.warnings) ~ \(report.wishes)"
    let placed = "\(counts.placed)/\(counts.confirmed)"
    guard width >= 72 else { return "[\(status)] \(placed) · \(problems)" }
    let seats = "[\(status)] \(placed) \(Words.placed[language])"
    let waiting = "\(counts.waiting) \(Words.waiting[language])"
    guard width >= 100 else { return "\(seats) · \(waiting) · \(problems)" }
    let area =
      "\(Figures.decimal(report.standArea))/\(Figures.decimal(report.hallArea)) m² "
      + Figures.percent(report.netRatio)
    return "\(seats) · \(waiting) · \(area) · \(problems)"
  }
}
