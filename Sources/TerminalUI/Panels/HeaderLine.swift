// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The first line: the fair, the plan's status, and how it stands.
enum HeaderLine {
  static func paint(_ editor: Editor, on frame: inout Frame) {
    frame.fill(x: 0, y: 0, width: frame.columns, height: 1, style: editor.theme.header)
    let whole = editor.name(title(of: editor))
    // Words that go without saying make room for the name, one after the other.
    var figures = DisplayText.empty
    for brevity in Brevity.allCases {
      figures = summary(of: editor, width: frame.columns, brevity)
      if whole.width <= frame.columns - figures.width - 3 { break }
    }
    let room = max(0, frame.columns - figures.width - 3)
    let name = whole.width <= room ? whole : cut(whole, to: room, of: editor)
    // As everything else, the line begins at the right for Arabic readers.
    let isMirrored = editor.language == .arabic
    let first = isMirrored ? figures : name
    let last = isMirrored ? name : figures
    frame.draw(first, x: 1, y: 0, style: editor.theme.header)
    frame.draw(last, x: max(0, frame.columns - last.width - 1), y: 0, style: editor.theme.header)
  }

  /// The title with room for a part of it; that something is not saved is never cut off.
  private static func cut(_ whole: DisplayText, to room: Int, of editor: Editor) -> DisplayText {
    guard editor.session.hasUnsavedChanges, editor.variant == nil || editor.preview != nil else {
      return whole.cropped(to: room)
    }
    let name = editor.name(editor.plan.names.preferred(in: editor.language) ?? "Qarya")
    let cut = name.cropped(to: max(0, room - 2))
    return name.isRightToLeft && editor.settings.bidi != .off
      ? editor.figures("* ") + cut : cut + editor.figures(" *")
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

  /// How much is left unsaid for want of room.
  private enum Brevity: Int, CaseIterable {
    case nothing, areas, word, control, status
  }

  /// `[draft] 53/56 stands · 2 free · 1 held · 9 waiting · 504/1200 m² 42% · ✔ 0 ! 0 ~ 3`, less
  /// where it is narrow; what there is none of is not mentioned.
  private static func summary(
    of editor: Editor, width: Int, _ brevity: Brevity
  ) -> DisplayText {
    let (report, language) = (editor.report, editor.language)
    let stands = editor.sight.stands
    let isNarrow = width < 72
    let status: Sentence = brevity == .status ? "" : "[\(editor.plan.status.term, language)] "
    let taken: Sentence =
      isNarrow || brevity.rawValue >= Brevity.word.rawValue
      ? "\("\(stands.taken)/\(stands.all)")"
      : HeaderWords.taken(stands.taken, of: stands.all)[language]
    var parts = [editor.text(status + taken)]
    let toPhone = editor.document.toPhone
    if isNarrow, toPhone > 0 { parts.append(editor.text(HeaderWords.toPhone(toPhone))) }
    if !isNarrow {
      let counts = report.cooperatives
      let toPlace = counts.confirmed - counts.placed
      let more = [
        (stands.free, HeaderWords.free(stands.free)), (stands.held, HeaderWords.held(stands.held)),
        (toPlace, HeaderWords.toPlace(toPlace)),
        (counts.waiting, HeaderWords.waiting(counts.waiting)),
        (toPhone, HeaderWords.toPhone(toPhone)),
      ]
      parts += more.filter { $0.0 > 0 }.map { editor.text($0.1) }
    }
    // What the evening asks goes before what the hall holds.
    if width >= 100, brevity == .nothing {
      let areas =
        "\(Figures.decimal(report.standArea, language))/"
        + Figures.area(report.hallArea, language)
      let ratio = editor.value(Figures.percent(report.netRatio, language))
      parts.append(joined([editor.value(areas), ratio], by: " ", editor))
    }
    // By it two people on the telephone know whether they look at one plan.
    if !isNarrow, brevity.rawValue < Brevity.control.rawValue, let control = editor.control {
      parts.append(editor.value("#\(control)"))
    }
    let errors: Sentence = report.errors == 0 ? "✔ \(0)" : "✖ \(report.errors)"
    parts.append(editor.text("\(errors) ! \(report.warnings) ~ \(report.wishes)"))
    // Where there is a list of problems it says so.
    if editor.layout.side == nil {
      switch editor.document.checking {
      case .done: break
      case .underWay: parts.append(editor.text(CheckingWords.underWay))
      case .stopped: parts.append(editor.text(CheckingWords.stopped))
      }
    }
    return joined(parts, by: " · ", editor)
  }

  /// Parts in the direction of the language, each ordered by itself.
  ///
  /// Units between figures would lead the order of a whole Arabic line astray.
  private static func joined(
    _ parts: [DisplayText], by separator: String, _ editor: Editor
  ) -> DisplayText {
    let ordered =
      editor.language == .arabic && editor.settings.bidi != .off ? parts.reversed() : parts
    return ordered.dropFirst().reduce(ordered.first ?? .empty) {
      $0 + editor.figures(Sentence(words: separator)) + $1
    }
  }
}
