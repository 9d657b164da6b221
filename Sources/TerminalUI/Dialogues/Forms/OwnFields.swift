// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What somebody's list says of cooperatives beyond the keys that there are, in their form: a field
/// for each heading that the plan has, and one for a heading more.
enum OwnFields {
  /// The fields of a cooperative.
  ///
  /// - Complexity: O(cooperatives × headings).
  static func fields(of cooperative: Cooperative, in plan: Plan) -> [Form.Field] {
    let used = plan.cooperatives.values.reduce(into: Set(cooperative.fields.keys)) {
      $0.formUnion($1.fields.keys)
    }
    return used.sorted().map { heading in
      .text(datum(of: heading), cooperative.fields[heading]?.string ?? "")
    } + [.text(.furtherField, "")]
  }

  /// What the fields say; a text that was emptied goes.
  ///
  /// - Throws: `Form.Fault` for a heading without a text, or with one that is there already.
  static func read(
    _ form: Form, over fields: [ExactText: ExactText]
  ) throws(Form.Fault) -> [ExactText: ExactText] {
    var read = fields
    for field in form.fields where field.datum.key.hasPrefix(prefix) {
      let heading = ExactText(String(field.datum.key.dropFirst(prefix.count)))
      let text = form.text(field.datum)
      if form.isChanged(field.datum) { read[heading] = text.isEmpty ? nil : ExactText(text) }
    }
    let typed = form.text(.furtherField)
    if typed.isEmpty { return read }
    let parts = typed.split(separator: ":", maxSplits: 1).map { part in
      String(String(part.drop { $0 == " " }).reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
      read[ExactText(parts[0])] == nil
    else { throw Form.Fault(datum: .furtherField, reason: Form.Datum.furtherField.help) }
    read[ExactText(parts[0])] = ExactText(parts[1])
    return read
  }

  private static let prefix = "fields."

  private static func datum(of heading: ExactText) -> Form.Datum {
    let title = heading.string
    return Form.Datum(Phrase(value: title), key: prefix + title)
  }
}

extension Form.Datum {
  static let furtherField = Self(
    Phrase("one field more", fr: "un champ de plus", ar: "حقل آخر"),
    help: Phrase(
      "a new heading and its text: badge: 3", fr: "un nouvel intitulé et son texte : badges : 3",
      ar: "عنوان جديد ونصه: الشارات: 3"))
}
