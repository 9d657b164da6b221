// SPDX-License-Identifier: Apache-2.0

import Wording

/// The headings of help and of the manual, and the names of what stands for a value.
enum HelpWords {
  static let overview = Phrase("overview", fr: "description", ar: "نبذة")
  static let usage = Phrase("usage", fr: "usage", ar: "الاستعمال")
  static let arguments = Phrase("arguments", fr: "arguments", ar: "المعطيات")
  static let options = Phrase("options", fr: "options", ar: "الخيارات")
  static let subcommands = Phrase("subcommands", fr: "sous-commandes", ar: "الأوامر الفرعية")
  static let values = Phrase("values", fr: "valeurs", ar: "القيم")
  static let usually = Phrase("default", fr: "par défaut", ar: "عادةً")
  static let standard = Phrase(" (default)", fr: " (par défaut)", ar: " (عادةً)")

  static func more(_ command: String) -> Phrase {
    Phrase(
      "See '\(command)' for detailed help.", fr: "Aide détaillée : '\(command)'.",
      ar: "للتفاصيل: '\(command)'.")
  }

  // MARK: The manual

  static let manualDescription = Phrase("description", fr: "description", ar: "الوصف")
  static let manualName = Phrase("name", fr: "nom", ar: "الاسم")
  static let manualSynopsis = Phrase("synopsis", fr: "synopsis", ar: "الصيغة")
  static let manualCommands = Phrase("commands", fr: "commandes", ar: "الأوامر")

  /// What a value is called in the language of the reader: `<fichier>`.
  ///
  /// Arabic keeps the Latin names, which do not change the order of a line.
  static func metavariable(_ name: String) -> String {
    LanguageOption.ofLocale == .french ? french[name] ?? name : name
  }

  private static let french = [
    "after": "après", "all|none": "all|none", "at": "heure", "before": "avant", "by": "nom",
    "column": "colonne", "columns": "colonnes", "compare": "fichier", "cooperative": "coopérative",
    "cooperatives": "coopératives", "effort": "essais", "entrance": "côté", "file": "fichier",
    "first": "première", "from": "stand", "hall": "taille", "input": "entrée",
    "kilowatts": "kilowatts", "language": "langue", "max-moves": "nombre", "metres": "mètres",
    "name": "nom", "output": "sortie", "paper": "papier", "plan": "plan", "rank": "rang",
    "options": "options", "rule": "règle", "second": "seconde", "seconds": "secondes",
    "seed": "germe", "size": "taille",
    "stand": "stand", "stands": "nombre", "subcommand": "sous-commande",
    "subject": "sujet", "text": "texte", "theme": "thème",
    "threads": "nombre", "time": "heure", "to": "stand",
  ]
}
