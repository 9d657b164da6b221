// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of the configuration.
enum ConfigurationWords {
  static let title = Phrase("Configuration", fr: "Configuration", ar: "الإعدادات")
  static let missing = Phrase(
    "there is no such file: everything is as usual",
    fr: "ce fichier n’existe pas : tout est comme d’habitude",
    ar: "لا يوجد هذا الملف: كل شيء كالمعتاد")
  static let noHome = Phrase(
    "neither XDG_CONFIG_HOME nor HOME says where a configuration could lie",
    fr: "ni XDG_CONFIG_HOME ni HOME ne disent où serait la configuration",
    ar: "لا XDG_CONFIG_HOME ولا HOME يحددان مكان الإعدادات")
  static let faults = Phrase("Not understood", fr: "Pas compris", ar: "ما لم يُفهم")
  static let set = Phrase("Set", fr: "Réglé", ar: "ما ضُبط")
  static let how = Phrase(
    "It is read when the editor opens; it looks like this, all of it optional:",
    fr: "Lue à l’ouverture de l’éditeur ; elle ressemble à ceci, tout est facultatif :",
    ar: "تُقرأ عند فتح المحرر، وكل ما فيها اختياري؛ الأوامر ومفاتيحها: qarya keys")
  static let see = Phrase(
    "(:configuration: show all)", fr: "(:configuration : tout montrer)",
    ar: "(configuration: عرض الكل)")
}
