// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Sorting and narrowing lists.
  static let listing: [Binding] = [
    Binding(
      .filter, ["/"], Phrase("filter", fr: "filtrer", ar: "تصفية"),
      help: Phrase(
        "Only lines with these words, in any language; Esc shows all again. In the list of problems, find.",
        fr:
          "Seulement les lignes avec ces mots, en toute langue ; Échap montre tout. Dans les problèmes : chercher.",
        ar: "الأسطر التي فيها هذه الكلمات فقط، بأي لغة؛ Esc لعرض الكل. وفي المشاكل: بحث."),
      group: .looking, in: [.list], hint: 2),
    Binding(
      .sort, ["b"], Phrase("sort", fr: "trier", ar: "فرز"),
      help: Phrase(
        "The roster by status, name, category, province, stand, area wished and had, seniority.",
        fr:
          "La liste par statut, nom, catégorie, province, stand, surface souhaitée et obtenue, ancienneté.",
        ar: "السجل حسب الحالة أو الاسم أو الصنف أو الإقليم أو الرواق أو المساحة أو الأقدمية."),
      group: .looking, in: [.list], hint: 2),
    Binding(
      .reverse, ["B"], Phrase("reverse", fr: "inverser", ar: "عكس"),
      help: Phrase(
        "The roster the other way round.", fr: "La liste dans l’autre sens.",
        ar: "السجل بالترتيب المعاكس."), group: .looking, in: [.list], hint: 18),
    Binding(
      .quickFilter, ["v"], Phrase("show", fr: "montrer", ar: "عرض"),
      help: Phrase(
        "Of the roster all, those to be placed, the waiting, the withdrawn, those with problems.",
        fr:
          "De la liste : toutes, à placer, en attente, désistées, celles qui ont des problèmes.",
        ar: "من السجل: الكل، للتعيين، في الانتظار، المنسحبة، ذات المشاكل."),
      group: .looking, in: [.list], hint: 3),
  ]
}
