// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of checks that go on beside the screen.
enum CheckingWords {
  static let underWay = Phrase("checking…", fr: "vérification…", ar: "جارٍ الفحص…")
  static let stops = Phrase(
    "checking… (Esc: stop)", fr: "vérification… (Échap : arrêter)", ar: "جارٍ الفحص… (Esc: إيقاف)")
  static let carryingOut = Phrase(
    "carrying it out… (Esc: stop)", fr: "exécution… (Échap : arrêter)",
    ar: "جارٍ التنفيذ… (Esc: إيقاف)")
  static let leftAsIs = Phrase(
    "stopped; nothing has changed", fr: "arrêté ; rien n’a changé", ar: "أُوقف؛ ولم يتغير شيء")
  static let stopped = Phrase(
    "not all checked", fr: "tout n’est pas vérifié", ar: "لم يُفحص الكل")
  static let stoppedNow = Phrase(
    "checking stopped; it begins again with the next change",
    fr: "vérification arrêtée ; elle reprend au prochain changement",
    ar: "أُوقف الفحص؛ ويبدأ من جديد مع التغيير التالي")
}
