// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("The glossary")
struct GlossaryTests {
  /// Words for which the glossary has another.
  private static let forbidden = [
    "arabic": [
      "تعيين", "معيَّن", "قفل", "الفئة", "كلفة", "مطافئ", "السجل الزمني", "الصدفة", "مجمد", "مجمّد",
      "هندست", "الهندسة", "الضلع", "ضلعه", "ك.و", "إصلاح", "تُجووز", "الشدة", "جنبًا إلى جنب",
      "شبه جزيرة", "للراحة", "الحاجات", "ممر خدمة", "فجوة خدمة", "مفتاح الرموز", "خلية",
    ],
    "french": [
      "genre", "raison", "carte", "mini-carte", "réunir", "réunis", "figé", "figée", "géométrie",
      "péninsule", "presqu’île", "alerte", "daltonien", "refaire", "poids", "voisine", "incendie",
    ],
    "english": [
      "wish cost", "asked", "sits", "speaks of", "blind aisle", "blind alley", "geometry", "frozen",
      "roster", "mini-map", "peninsula", "fire gear", "repair",
    ],
  ]

  /// Files whose words are no sentences for people: identifiers, keys of files, other programs.
  private static let silent = ["qap/", "QuadraticAssignment/", "DisplayText/", "PathBytes/"]

  private static func language(of literal: SourceLiteral) -> String? {
    let isArabic = literal.text.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
    if isArabic { return "arabic" }
    if literal.lead.hasSuffix("fr:") { return "french" }
    return literal.lead.hasSuffix("Phrase") || literal.lead.hasSuffix("en:") ? "english" : nil
  }

  /// The words of a text, in lower case; signs part them, and names of commands in braces are none.
  private static func words(_ text: String) -> String {
    let said = text.lowercased().replacing(/\{[a-z-]*\}/, with: "")
    return " " + String(said.map { $0.isLetter || $0 == "-" || $0 == "’" ? $0 : " " }) + " "
  }

  /// Whether it has several words.
  private static func isSentence(_ literal: SourceLiteral) -> Bool {
    literal.text.contains(/\p{L}{2,} \p{L}{2,}/)
  }

  @Test("No sentence has a word for which the glossary has another")
  func forbiddenWords() throws {
    var found: [String] = []
    for literal in try SourceLiteral.all()
    where literal.text.contains(" ") || literal.lead.hasSuffix("Phrase") {
      guard !Self.silent.contains(where: literal.file.hasPrefix),
        let language = Self.language(of: literal), let words = Self.forbidden[language]
      else { continue }
      for word in words {
        let isThere =
          language == "arabic"
          ? literal.text.contains(word) : Self.words(literal.text).contains(" \(word) ")
        if isThere { found.append("\(literal.place) («\(word)»)") }
      }
    }
    #expect(found == [])
  }

  @Test("No phrase lacks a language")
  func languages() throws {
    var found: [String] = []
    let literals = try SourceLiteral.all()
    for (literal, other) in zip(literals, literals.dropFirst())
    where literal.file == other.file && literal.lead.hasSuffix("Phrase") {
      // What two languages say in the same several words was translated into one only.
      let isSame = literal.text == other.text && Self.isSentence(literal)
      if other.lead.hasSuffix("fr:"), isSame || literal.text.isEmpty != other.text.isEmpty {
        found.append(literal.place)
      }
    }
    for (literal, other) in zip(literals, literals.dropFirst())
    where literal.lead.hasSuffix("fr:") && other.lead.hasSuffix("ar:") {
      let isArabic = Self.language(of: other) == "arabic"
      if Self.isSentence(literal), !isArabic { found.append(other.place) }
    }
    #expect(found == [])
  }
}
