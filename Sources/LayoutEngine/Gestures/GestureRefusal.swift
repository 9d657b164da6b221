// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Why a gesture is impossible; stands go by what people call them.
public enum GestureRefusal: Error, Hashable, Sendable {
  /// What the plan would not take of any edit: it is approved, or names nothing that is there, or
  /// something else needs what is to go.
  case plan(EditRefusal)
  /// Nothing is selected that the gesture could be about.
  case nothingSelected
  /// It would have no floor left.
  case empty
  /// It would lie beyond the positions that plans may use.
  case outOfBounds
  /// Not all stands of a row would lie inside the hall.
  case rowLeavesHall(fit: Int, of: Int)
  /// The stand or feature would reach out of the hall.
  case leavesHall(String)
  /// The stand would be in pieces.
  case notJoined(String)
  /// The stand would have more parts than a stand may have.
  case tooManyParts
  /// A power that is negative or no number.
  case wrongPower
  /// The stands to merge do not touch, edge to edge.
  case apart
  /// One stand is nothing to merge.
  case onlyOne
  /// The stand to keep is none of those to merge.
  case notAmongThem(String)
  /// The line does not cut the stand.
  case missesStand(String)
  /// The stand is one rectangle already.
  case oneRectangle(String)
  /// The count is not between 1 and a limit.
  case wrongCount(limit: Int)
  /// The numbers run below 0 or beyond nine digits, or step by 0.
  case numbersRunOut
  /// A text that no plan file can hold, or a longer one than a number may be.
  case wrongText
  /// A door keeps to its side.
  case doorKeepsSide(Feature.ID)
  /// The feature's kind is placed in another way.
  case wrongPlace(Feature.Kind)
  /// A point has no size.
  case pointHasNoSize(Feature.ID)
  /// The door is wider than the side it is on.
  case widerThanSide
}

extension GestureRefusal {
  /// The reason, as a sentence; in what any edit would be refused for, things go by their ids.
  package var phrase: Phrase {
    switch self {
    case .plan(let refusal): refusal.phrase(calling: \.text, and: \.text).asSentence
    case .nothingSelected:
      Phrase("Nothing is selected.", fr: "Rien n’est sélectionné.", ar: "لم يُحدَّد شيء.")
    case .empty:
      Phrase(
        "Nothing would be left of it.", fr: "Il n’en resterait rien.", ar: "لن يبقى منه شيء.")
    case .outOfBounds:
      Phrase(
        "That is too far or too large for a plan.",
        fr: "C’est trop loin ou trop grand pour un plan.",
        ar: "هذا أبعد أو أكبر مما يسعه مخطط.")
    case .rowLeavesHall(let fit, let count):
      Phrase(
        "Only \(fit) of \(count) stands would lie inside the hall.",
        fr: fit < 2
          ? "Seul \(fit) stand sur \(count) serait dans la salle."
          : "Seuls \(fit) stands sur \(count) seraient dans la salle.",
        ar: "لن يقع داخل القاعة إلا \(fit) من أصل \(count).")
    case .leavesHall(let thing):
      Phrase(
        "\(thing) would reach out of the hall.", fr: "\(thing) dépasserait de la salle.",
        ar: "سيتجاوز \(thing) القاعة.")
    case .notJoined(let stand):
      Phrase(
        "Stand \(stand) would be in pieces.", fr: "Le stand \(stand) serait en morceaux.",
        ar: "سيصبح الرواق \(stand) قطعًا منفصلة.")
    case .tooManyParts:
      Phrase(
        "A stand has at most \(Stand.partLimit) parts.",
        fr: "Un stand a au plus \(Stand.partLimit) parties.",
        ar: "للرواق \(Stand.partLimit) جزء على الأكثر.")
    case .wrongPower:
      Phrase(
        "Power is a number of kilowatts, 0 or more.",
        fr: "La puissance est un nombre de kilowatts, 0 ou plus.",
        ar: "القدرة عدد من الكيلوواط، صفر أو أكثر.")
    case .apart:
      Phrase(
        "Only stands that touch along an edge can be merged.",
        fr: "Seuls des stands qui se touchent par un bord peuvent être fusionnés.",
        ar: "لا تُدمج إلا الأروقة المتلاصقة بحافة.")
    case .onlyOne:
      Phrase(
        "Select two stands or more to merge.", fr: "Sélectionnez au moins deux stands à fusionner.",
        ar: "المرجو تحديد رواقين أو أكثر لدمجها.")
    case .notAmongThem(let stand):
      Phrase(
        "Stand \(stand) is none of those to merge.",
        fr: "Le stand \(stand) n’est pas de ceux à fusionner.",
        ar: "الرواق \(stand) ليس مما سيُدمج.")
    case .missesStand(let stand):
      Phrase(
        "The line does not cut stand \(stand).", fr: "La ligne ne coupe pas le stand \(stand).",
        ar: "الخط لا يقطع الرواق \(stand).")
    case .oneRectangle(let stand):
      Phrase(
        "Stand \(stand) is one rectangle; say where to cut it.",
        fr: "Le stand \(stand) est un seul rectangle ; dites où le couper.",
        ar: "الرواق \(stand) مستطيل واحد؛ المرجو تحديد موضع القطع.")
    case .wrongCount(let limit):
      Phrase(
        "The count must be from 1 to \(limit).", fr: "Le nombre doit être de 1 à \(limit).",
        ar: "يجب أن يكون العدد من 1 إلى \(limit).")
    case .numbersRunOut:
      Phrase(
        "The numbers would run below 0 or beyond nine digits.",
        fr: "Les numéros passeraient sous 0 ou au-delà de neuf chiffres.",
        ar: "ستنزل الأرقام تحت الصفر أو تتجاوز تسع خانات.")
    case .wrongText:
      Phrase(
        "A number has at most 40 characters, none of them a control character.",
        fr: "Un numéro a au plus 40 caractères, sans caractère de commande.",
        ar: "للرقم 40 حرفًا على الأكثر، بلا أحرف تحكم.")
    case .doorKeepsSide(let id):
      Phrase(
        "Door \(id) can only move along its side.",
        fr: "La porte \(id) ne se déplace que le long de son côté.",
        ar: "لا يتحرك الباب \(id) إلا على طول جهته.")
    case .wrongPlace(let kind):
      Phrase(
        "A feature of type “\(kind.term[.english])” is placed in another way.",
        fr: "Un élément de type « \(kind.term[.french]) » se place autrement.",
        ar: "يوضع عنصر من نوع «\(kind.term[.arabic])» بطريقة أخرى.")
    case .pointHasNoSize(let id):
      Phrase("\(id) has no size.", fr: "\(id) n’a pas de taille.", ar: "\(id) بلا حجم.")
    case .widerThanSide:
      Phrase(
        "The door is wider than the side it is on.",
        fr: "La porte est plus large que son côté.", ar: "الباب أعرض من جهته.")
    }
  }
}
