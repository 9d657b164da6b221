// SPDX-License-Identifier: Apache-2.0

import Wording

/// Says what the keys do while something is open.
enum DialogueWords {
  /// The keys of a dialogue; nil where none is open.
  ///
  /// - Parameter isNarrow: Whether there is no side panel.
  static func keys(of dialogue: Dialogue?, isNarrow: Bool) -> Phrase? {
    switch dialogue {
    case nil: return nil
    case .prompt(let prompt):
      if case .find = prompt.purpose {
        return Phrase(
          "type part of a name, in any language   Enter keep   Esc back",
          fr: "taper une partie du nom, en toute langue   Entrée garder   Échap retour",
          ar: "كتابة جزء من الاسم بأي لغة   Enter إبقاء   Esc رجوع")
      }
      return Phrase(
        "Enter OK   Esc cancel", fr: "Entrée valider   Échap abandonner",
        ar: "Enter تأكيد   Esc إلغاء")
    case .picker, .palette:
      return Phrase(
        "type to filter   ↑ ↓ move   Enter choose   Esc cancel",
        fr: "taper pour filtrer   ↑ ↓ parcourir   Entrée choisir   Échap abandonner",
        ar: "الكتابة للتصفية   ↑ ↓ تنقّل   Enter اختيار   Esc إلغاء")
    case .choice(let choice) where choice.escape == .leaveUnsaved:
      return Phrase(
        "a letter, or ↑ ↓ and Enter   Esc quit", fr: "une lettre, ou ↑ ↓ et Entrée   Échap quitter",
        ar: "حرف، أو ↑ ↓ و Enter   Esc خروج")
    case .choice:
      return Phrase(
        "a letter, or ↑ ↓ and Enter   Esc stay", fr: "une lettre, ou ↑ ↓ et Entrée   Échap rester",
        ar: "حرف، أو ↑ ↓ و Enter   Esc بقاء")
    case .form, .ruleForm: return FormWords.keys
    case .shapingForm: return ShapingWords.formKeys
    case .rules: return RuleSheetWords.keys
    case .arrange: return ArrangementWords.questionKeys
    case .arranging: return ArrangementWords.watchKeys
    case .arranged(let summary):
      if summary.edit == nil { return ArrangementWords.emptyKeys }
      return summary.isKept ? ArrangementWords.keptKeys : ArrangementWords.offeredKeys
    case .seeking: return ReallocationWords.seekingKeys
    case .proposals(let sheet) where sheet.found.listsAll:
      return isNarrow ? ReallocationWords.narrowAllKeys : ReallocationWords.allKeys
    case .proposals: return isNarrow ? ReallocationWords.narrowKeys : ReallocationWords.keys
    case .help(let sheet):
      if sheet.isTyping {
        return Phrase(
          "type to filter   Enter keep   Esc all",
          fr: "taper pour filtrer   Entrée garder   Échap tout",
          ar: "الكتابة للتصفية   Enter إبقاء   Esc الكل")
      }
      return Phrase(
        "↑ ↓ PageUp PageDown read   / search   Esc back",
        fr: "↑ ↓ PgPréc PgSuiv lire   / chercher   Échap retour",
        ar: "↑ ↓ PageUp PageDown قراءة   / بحث   Esc رجوع")
    case .legend: return LegendWords.keys
    case .repair:
      return Phrase(
        "Enter apply   Esc leave it", fr: "Entrée appliquer   Échap laisser",
        ar: "Enter تطبيق   Esc رجوع")
    case .page(let page):
      if case .notices = page.purpose { return NoticeWords.keys }
      return page.purpose == .print
        ? Phrase(
          "Enter write to a file   p printer   Esc back   ← → ↑ ↓ PageUp PageDown look   ? help",
          fr:
            "Entrée écrire un fichier   p imprimante   Échap retour   ← → ↑ ↓ PgPréc PgSuiv voir   ? aide",
          ar: "Enter كتابة ملف   p الطابعة   Esc رجوع   ← → ↑ ↓ PageUp PageDown مشاهدة   ? مساعدة")
        : Phrase(
          "↑ ↓ PageUp PageDown read   Esc back", fr: "↑ ↓ PgPréc PgSuiv lire   Échap retour",
          ar: "↑ ↓ PageUp PageDown قراءة   Esc رجوع")
    }
  }
}
