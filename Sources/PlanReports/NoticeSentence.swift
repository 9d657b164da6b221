// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// What a cooperative is told.
extension Notice {
  /// The numbers of some stands, or a dash.
  static func numbers(_ places: [Place]) -> String {
    places.isEmpty ? "-" : places.map(\.number).joined(separator: ", ")
  }

  /// What the cooperative is told.
  package var sentence: Phrase {
    if kind == .programme { return InvitationWords.changed }
    if from.count > 1 || to.count > 1 { return severalSentence }
    let (old, new) = (Self.numbers(from), Self.numbers(to))
    let size = Phrase.each { Figures.number(area, decimals: 3, $0) }
    switch kind {
    case .moved:
      return Phrase(
        "Your stand is now \(new), no longer \(old).",
        fr: "Votre stand est désormais le \(new), et non plus le \(old).",
        ar: "أصبح رواقكم هو \(new) بدلًا من \(old).")
    case .seated:
      return Phrase(
        "Stand \(new) has been assigned to you.", fr: "Le stand \(new) vous est attribué.",
        ar: "خُصِّص لكم الرواق \(new).")
    case .unseated:
      return Phrase(
        "Stand \(old) is no longer yours" + (isWaiting ? "; you are on the waiting list." : "."),
        fr: "Le stand \(old) n’est plus le vôtre"
          + (isWaiting ? " ; vous êtes en liste d’attente." : "."),
        ar: "لم يعد الرواق \(old) رواقكم" + (isWaiting ? "؛ وقد أُدرجتم في لائحة الانتظار." : "."))
    case .withdrawn:
      return from.isEmpty
        ? Phrase(
          "Your withdrawal has been recorded.", fr: "Votre désistement est enregistré.",
          ar: "سُجّل انسحابكم.")
        : Phrase(
          "Your withdrawal has been recorded; stand \(old) is no longer reserved for you.",
          fr: "Votre désistement est enregistré ; le stand \(old) ne vous est plus réservé.",
          ar: "سُجّل انسحابكم؛ لم يعد الرواق \(old) محجوزًا لكم.")
    case .reinstated:
      return Phrase(
        "You are on the waiting list again.", fr: "Vous êtes de nouveau en liste d’attente.",
        ar: "أُعيد إدراجكم في لائحة الانتظار.")
    case .renumbered:
      return Phrase(
        "Your stand \(old) now has the number \(new).",
        fr: "Votre stand \(old) porte désormais le numéro \(new).",
        ar: "أصبح رقم رواقكم \(new) بدلًا من \(old).")
    case .resized:
      return Phrase(
        "Your stand \(new) now has \(size.english) m².",
        fr: "Votre stand \(new) fait désormais \(size.french) m².",
        ar: "أصبحت مساحة رواقكم \(new) هي \(size.arabic) م².")
    case .programme: return InvitationWords.changed
    }
  }

  /// The same of one that has several stands, or had.
  private var severalSentence: Phrase {
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
    case .programme: return InvitationWords.changed
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
