// SPDX-License-Identifier: Apache-2.0

import Rosters
import Wording

/// What is said of a list of cooperatives before it is imported.
enum ImportWords {
  static let ask = Phrase("Import the list", fr: "Importer la liste", ar: "استيراد اللائحة")
  static let reading = Phrase(
    "reading the list…", fr: "lecture de la liste…", ar: "جارٍ قراءة اللائحة…")
  static let trying = Phrase(
    "working the list out…", fr: "calcul de la liste…", ar: "جارٍ حساب اللائحة…")
  static let pasted = Phrase("pasted rows", fr: "lignes collées", ar: "أسطر ملصقة")
  static let take = Phrase("import", fr: "importer", ar: "استيراد")
  static let inOrOut = Phrase("in or out", fr: "avec ou sans", ar: "ضم أو ترك")
  static let nothing = Phrase(
    "nothing in this list would change the plan", fr: "rien dans cette liste ne changerait le plan",
    ar: "لا شيء في هذه اللائحة يغيّر المخطط")
  static let same = Phrase(
    "no change", fr: "sans changement", ar: "بلا تغيير")
  static let leftOut = Phrase("left out", fr: "laissée de côté", ar: "متروكة")

  /// What becomes of new cooperatives whose row does not say.
  static func status(isConfirmed: Bool) -> Phrase {
    let term = isConfirmed ? Terms.confirmed.one : Terms.waiting.one
    return Phrase(
      "new ones: \(term.english)", fr: "nouvelles : \(term.french)", ar: "الجديدة: \(term.arabic)")
  }

  /// The list and how many rows there are of each sort.
  static func title(_ trial: RosterTrial) -> Phrase {
    let (new, changed) = (trial.count(.new), trial.count(.changed))
    let (faulty, left) = (trial.count(.faulty), trial.count(.leftOut))
    var phrase = Phrase(
      "\(trial.name): \(new) new, \(changed) changed",
      fr: "\(trial.name) : "
        + Counted.french(new, "nouvelle", "nouvelles") + ", "
        + Counted.french(changed, "modifiée", "modifiées"),
      ar: "\(trial.name): جديدة \(new)، معدّلة \(changed)")
    if faulty > 0 {
      phrase = Phrase(
        phrase.english + ", \(faulty) faulty",
        fr: phrase.french + ", " + Counted.french(faulty, "fautive", "fautives"),
        ar: phrase.arabic + "، خاطئة \(faulty)")
    }
    if left > 0 {
      phrase = Phrase(
        phrase.english + ", \(left) left out", fr: phrase.french + ", \(left) de côté",
        ar: phrase.arabic + "، متروكة \(left)")
    }
    return phrase
  }
}
