// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of a list that is tried.
enum RosterWords {
  static func line(_ number: Int) -> Phrase {
    Phrase("line \(number)", fr: "ligne \(number)", ar: "السطر \(number)")
  }

  /// Where something is: a line of the list, and the heading of a column where it is about one.
  static func place(_ number: Int, _ heading: String) -> Phrase {
    let line = line(number)
    return heading.isEmpty ? line : Phrase.each { line[$0] + $0.comma + heading }
  }

  static func new(_ name: String, _ id: String) -> Phrase {
    Phrase("new: \(name) (\(id))", fr: "nouvelle : \(name) (\(id))", ar: "جديدة: \(name) (\(id))")
  }

  static func double(_ name: String, _ id: String) -> Phrase {
    Phrase(
      "the name is like that of \(name) (\(id))", fr: "le nom ressemble à celui de \(name) (\(id))",
      ar: "الاسم يشبه اسم \(name) (\(id))")
  }

  static func unknownHeadings(_ headings: Phrase) -> Phrase {
    Phrase(
      "headings that nobody knows, kept as further columns: \(headings.english)",
      fr: "en-têtes inconnus, gardés comme autres colonnes : \(headings.french)",
      ar: "عناوين غير معروفة، محفوظة كأعمدة أخرى: \(headings.arabic)")
  }

  static func newCategories(_ names: Phrase) -> Phrase {
    Phrase(
      "new categories: \(names.english)", fr: "nouvelles catégories : \(names.french)",
      ar: "أصناف جديدة: \(names.arabic)")
  }

  static func withdrawn(_ name: String) -> Phrase {
    Phrase(
      "not in the list, withdrawn: \(name)", fr: "absente de la liste, désistée : \(name)",
      ar: "غير موجودة في اللائحة، منسحبة: \(name)")
  }

  static func summary(
    rows: Int, new: Int, changed: Int, unchanged: Int, faulty: Int
  ) -> Phrase {
    Phrase(
      "rows \(rows): new \(new), changed \(changed), unchanged \(unchanged), faulty \(faulty)",
      fr: "lignes \(rows) : nouvelles \(new), modifiées \(changed), inchangées \(unchanged), "
        + "fautives \(faulty)",
      ar: "الأسطر \(rows): جديدة \(new)، معدّلة \(changed)، بلا تغيير \(unchanged)، خاطئة \(faulty)")
  }

  static let report = Phrase(
    "a list of stands or notices that Qarya exported: there is nothing in it to import",
    fr: "une liste de stands ou d’avis exportée par Qarya : rien à importer",
    ar: "لائحة أروقة أو إشعارات صدّرها Qarya: لا شيء فيها للاستيراد")

  static let nothingWritten = Phrase(
    "faulty rows: nothing is imported; --skip-faulty leaves them out",
    fr: "lignes fautives : rien n’est importé ; --skip-faulty les laisse de côté",
    ar: "أسطر خاطئة: لم يُستورد شيء؛ لتركها: --skip-faulty")
}

/// The sentence for whom a list does not have.
extension Phrase {
  /// Why a cooperative is withdrawn that a list does not have.
  package static func notInList(_ name: String) -> Phrase {
    Phrase("not in \(name)", fr: "absente de \(name)", ar: "غير موجودة في \(name)")
  }
}
