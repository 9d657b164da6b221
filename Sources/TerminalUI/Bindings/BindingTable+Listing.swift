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
        "The list of cooperatives by status, name, category, province, stand, area wished and had, seniority.",
        fr:
          "La liste des coopératives par statut, nom, catégorie, province, stand, surface souhaitée et obtenue, ancienneté.",
        ar:
          "لائحة التعاونيات حسب الوضعية أو الاسم أو الصنف أو الإقليم أو الرواق أو المساحة أو الأقدمية."
      ),
      group: .looking, in: [.list], hint: 2),
    Binding(
      .reverse, ["B"], Phrase("reverse", fr: "inverser", ar: "عكس"),
      help: Phrase(
        "The list of cooperatives the other way round.",
        fr: "La liste des coopératives dans l’autre sens.",
        ar: "لائحة التعاونيات بالترتيب المعاكس."), group: .looking, in: [.list], hint: 18),
    Binding(
      .quickFilter, ["v"], Phrase("by status", fr: "par statut", ar: "حسب الوضعية"),
      help: Phrase(
        "Of the list of cooperatives all, those to place, the waiting, the withdrawn, those with problems.",
        fr:
          "De la liste des coopératives : toutes, à placer, en attente, désistées, celles qui ont des problèmes.",
        ar: "من لائحة التعاونيات: الكل، بلا رواق، في الانتظار، المنسحبة، ذات المشاكل."),
      group: .looking, in: [.list], hint: 3),
  ]
}
