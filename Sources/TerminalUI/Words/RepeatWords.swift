// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of repeating the last change.
enum RepeatWords {
  static let nothing = Phrase(
    "nothing was changed yet that could be repeated", fr: "rien à répéter pour l’instant",
    ar: "لا تغيير بعد يمكن تكراره")
  static let once = Phrase(
    "this concerns one thing alone and is not repeated",
    fr: "cela ne concerne qu’une chose, sans répétition",
    ar: "هذا يخص شيئًا واحدًا ولا يُكرر")
  static let needsStand = Phrase(
    "this is repeated on a stand of the map", fr: "cela se répète sur un stand du plan",
    ar: "يُكرر هذا على رواق في الخريطة")
  static let isSo = Phrase(
    "it is so already", fr: "c’est déjà ainsi", ar: "هو كذلك بالفعل")

  static func needsMode(_ key: String) -> Phrase {
    Phrase(
      "this is repeated in the edit mode (\(key): enter it)",
      fr: "cela se répète en mode édition (\(key) : y entrer)",
      ar: "يُكرر هذا في وضع التعديل (\(key): دخول)")
  }

  static func stopped(after times: Int) -> Phrase {
    times == 1
      ? Phrase(
        "repeated once, then refused", fr: "répété une fois, puis refusé",
        ar: "التكرار: مرة واحدة، ثم رُفض")
      : Phrase(
        "repeated \(times) times, then refused", fr: "répété \(times) fois, puis refusé",
        ar: "التكرار: "
          + Counted.arabic(times, one: "مرة واحدة", two: "مرتان", few: "مرات", many: "مرة")
          + "، ثم رُفض")
  }
}
