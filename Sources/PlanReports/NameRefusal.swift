// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Why an argument names nothing of a plan, or does not say which.
package struct NameRefusal: Error {
  /// What the argument was to name.
  enum Subject {
    case stand, cooperative, either, door
  }

  /// How many names a refusal lists; of more, nobody reads the first.
  static let mostNamed = 5

  /// The reason as a clause without its full stop.
  package let phrase: Phrase

  private init(_ phrase: Phrase) { self.phrase = phrase }
}

extension NameRefusal {
  /// Nothing is called so; what is called nearly so follows.
  init(_ subject: Subject, _ text: String, near: [NearName]) {
    let absence =
      switch subject {
      case .stand:
        Phrase(
          "there is no stand \(text)", fr: "il n’y a pas de stand \(text)",
          ar: "لا يوجد رواق \(text)")
      case .cooperative:
        Phrase(
          "there is no cooperative \(text)", fr: "il n’y a pas de coopérative \(text)",
          ar: "لا توجد تعاونية \(text)")
      case .either:
        Phrase(
          "there is no stand or cooperative \(text)",
          fr: "il n’y a ni stand ni coopérative \(text)", ar: "لا رواق ولا تعاونية باسم \(text)")
      case .door:
        Phrase(
          "there is no door \(text)", fr: "il n’y a pas de porte \(text)",
          ar: "لا يوجد باب \(text)")
      }
    self.init(
      Self.listing(after: absence, near.map { one in { one.said(in: $0) } }, title: Self.nearest))
  }

  /// Several stands show a number.
  static func severalStands(_ number: String, _ stands: [Stand]) -> NameRefusal {
    let ids = stands.map(\.id.text).joined(separator: ", ")
    return NameRefusal(
      Phrase(
        "several stands show the number \(number): \(ids); give an id",
        fr: "plusieurs stands portent le numéro \(number) : \(ids) ; donnez un identifiant",
        ar: "عدة أروقة تحمل الرقم \(number): \(ids)؛ المرجو إعطاء معرّف"))
  }

  /// Several cooperatives fit.
  static func severalCooperatives(
    _ text: String, _ found: [Cooperative], in plan: Plan
  ) -> NameRefusal {
    let count = found.count
    let several = Phrase(
      "\(text) fits \(count) cooperatives, give an id",
      fr: "\(text) convient à \(count) coopératives, donnez un identifiant",
      ar: "ينطبق \(text) على "
        + Counted.arabic(
          count, one: "تعاونية واحدة", two: "تعاونيتين", few: "تعاونيات", many: "تعاونيةً")
        + "، المرجو إعطاء معرّف")
    let names = found.prefix(mostNamed).map { one in
      { language in
        NearName(id: one.id.text, name: NearName.phrase(one.names), distance: 0)
          .said(in: language)
      }
    }
    let more: [(Language) -> String] = count > mostNamed ? [{ _ in "…" }] : []
    return NameRefusal(listing(after: several, names + more, title: nil))
  }

  private static let nearest = Phrase("nearest", fr: "les plus proches", ar: "الأقرب")

  private static func listing(
    after reason: Phrase, _ names: [(Language) -> String], title: Phrase?
  ) -> Phrase {
    guard !names.isEmpty else { return reason }
    return Phrase.each { language in
      let list = names.map { $0(language) }.joined(separator: language.comma)
      guard let title else { return reason[language] + language.colon + list }
      return reason[language] + language.semicolon + title[language] + language.colon + list
    }
  }
}

extension NearName {
  /// `Tafoughalt Honey (c001)`.
  func said(in language: Language) -> String {
    let name = name[language]
    return name.isEmpty || name == id ? id : "\(name) (\(id))"
  }

  /// Names in each language, as far as there are any.
  static func phrase(_ names: Names) -> Phrase { Phrase.each { names.preferred(in: $0) ?? "" } }
}
