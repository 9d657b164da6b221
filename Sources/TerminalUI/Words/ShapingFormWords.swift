// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The words of the forms for rows of stands and new numbers.
enum ShapingFormWords {
  static let rowTitle = Phrase("Row of stands", fr: "Rangée de stands", ar: "صف أروقة")
  static let numberTitle = Phrase("New numbers", fr: "Nouveaux numéros", ar: "أرقام جديدة")

  static func title(of datum: ShapingForm.Datum) -> Phrase {
    switch datum {
    case .count: Phrase("number of stands", fr: "nombre de stands", ar: "عدد الأروقة")
    case .width: Phrase("width", fr: "largeur", ar: "العرض")
    case .depth: Phrase("depth", fr: "profondeur", ar: "العمق")
    case .direction: Phrase("direction", fr: "direction", ar: "الاتجاه")
    case .lines: Phrase("lines", fr: "lignes", ar: "الخطوط")
    case .walk: Phrase("numbers go", fr: "numérotation", ar: "الترقيم")
    case .aisleEvery: Phrase("aisle after", fr: "allée après", ar: "ممر بعد")
    case .aisle: Phrase("aisle width", fr: "largeur d’allée", ar: "عرض الممر")
    case .prefix: Phrase("prefix", fr: "préfixe", ar: "البادئة")
    case .start: Phrase("first number", fr: "premier numéro", ar: "أول رقم")
    case .digits: Phrase("digits", fr: "chiffres", ar: "عدد الأرقام")
    case .order: Phrase("order", fr: "ordre", ar: "الترتيب")
    case .skips: Phrase("numbers to leave out", fr: "numéros à sauter", ar: "أرقام مستثناة")
    case .power: Phrase("power", fr: "puissance", ar: "القدرة الكهربائية")
    case .water: Phrase("water", fr: "eau", ar: "ماء")
    }
  }

  /// How many stands there would be, and the key that makes them.
  static func offered(_ count: Int) -> Phrase {
    let stands = Counted.stands(count)
    return Phrase(
      "\(stands.english) (Ctrl-S: make)", fr: "\(stands.french) (Ctrl-S : créer)",
      ar: "\(stands.arabic) (Ctrl-S: تنفيذ)")
  }

  private static func arrow(_ side: Side, _ arrow: String) -> Phrase {
    Phrase.each { side.term[$0] + " " + arrow }
  }

  /// What a number counts.
  static func unit(of datum: ShapingForm.Datum) -> Phrase {
    switch datum {
    case .width, .depth, .aisle: Unit.metres.phrase
    case .power: Unit.kilowatts.phrase
    case .aisleEvery: Phrase("0: none", fr: "0 : sans", ar: "0: بلا")
    default: Phrase("", fr: "", ar: "")
    }
  }

  static func word(_ word: String) -> Phrase {
    switch word {
    case "east": arrow(.east, "→")
    case "west": arrow(.west, "←")
    case "north": arrow(.north, "↑")
    case "south": arrow(.south, "↓")
    case "1": Phrase("one", fr: "une", ar: "واحد")
    case "2": Phrase("two, back to back", fr: "deux, dos à dos", ar: "اثنان ظهرًا لظهر")
    case "lines": Phrase("line by line", fr: "ligne par ligne", ar: "خطًّا خطًّا")
    case "round": Phrase("there and back", fr: "aller et retour", ar: "ذهابًا وإيابًا")
    case "pairs": Phrase("pair by pair", fr: "paire par paire", ar: "رواقين رواقين")
    case "rows": Phrase("rows from the west", fr: "rangées depuis l’ouest", ar: "صفوف من الغرب")
    case "rowsFromEast":
      Phrase("rows from the east", fr: "rangées depuis l’est", ar: "صفوف من الشرق")
    case "snake":
      Phrase("to and fro from west", fr: "en lacet depuis l’ouest", ar: "متعرج من الغرب")
    case "snakeFromEast":
      Phrase("to and fro from east", fr: "en lacet depuis l’est", ar: "متعرج من الشرق")
    case "columns":
      Phrase("columns from west", fr: "colonnes depuis l’ouest", ar: "أعمدة من الغرب")
    case "columnsFromEast":
      Phrase("columns from east", fr: "colonnes depuis l’est", ar: "أعمدة من الشرق")
    case "yes": FormWords.yes
    case "no": FormWords.no
    default: Phrase(word, fr: word, ar: word)
    }
  }
}
