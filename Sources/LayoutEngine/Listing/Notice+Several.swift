// SPDX-License-Identifier: Apache-2.0

import Wording

/// What a cooperative is told that has several stands, or had.
extension Notice {
  /// The sentence that names all of them.
  var severalSentence: Phrase {
    let (old, new) = (Self.numbers(from), Self.numbers(to))
    switch kind {
    case .moved, .renumbered, .seated: return moved(to: new)
    case .unseated:
      return Phrase(
        "Stands \(old) are no longer yours" + (isWaiting ? "; you are on the waiting list." : "."),
        fr: "Les stands \(old) ne sont plus les vôtres"
          + (isWaiting ? " ; vous êtes en liste d’attente." : "."),
        ar: "لم تعد الأروقة \(old) لكم" + (isWaiting ? "؛ وقد أُدرجتم في لائحة الانتظار." : "."))
    case .withdrawn:
      return Phrase(
        "Your withdrawal has been recorded; stands \(old) are no longer reserved for you.",
        fr: "Votre désistement est enregistré ; les stands \(old) ne vous sont plus réservés.",
        ar: "سُجّل انسحابكم؛ لم تعد الأروقة \(old) محجوزة لكم.")
    case .reinstated:
      return Phrase(
        "You are on the waiting list again.", fr: "Vous êtes de nouveau en liste d’attente.",
        ar: "أُعيد إدراجكم في لائحة الانتظار.")
    case .resized:
      let size = Phrase.each { Figures.number(area, decimals: 3, $0) }
      return Phrase(
        "Your stands \(new) now have \(size.english) m² together.",
        fr: "Vos stands \(new) font désormais \(size.french) m² ensemble.",
        ar: "أصبحت مساحة أروقتكم \(new) معًا هي \(size.arabic) م².")
    }
  }

  /// Where it sits now, and which stands it has no longer.
  private func moved(to new: String) -> Phrase {
    let left = from.filter { place in !to.contains { $0.number == place.number } }
    let gone = Self.numbers(left)
    let now =
      to.count > 1
      ? Phrase(
        "Your stands are now \(new)", fr: "Vos stands sont désormais les \(new)",
        ar: "أصبحت أروقتكم هي \(new)")
      : Phrase(
        "Your stand is now \(new)", fr: "Votre stand est désormais le \(new)",
        ar: "أصبح رواقكم هو \(new)")
    if left.isEmpty { return Phrase("\(now.english).", fr: "\(now.french).", ar: "\(now.arabic).") }
    return Phrase(
      "\(now.english), no longer \(gone).", fr: "\(now.french), et non plus \(gone).",
      ar: "\(now.arabic) بدلًا من \(gone).")
  }
}
