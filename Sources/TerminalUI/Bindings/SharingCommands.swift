// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Working on one plan with others.
  static let sharing: [Binding] = [
    Binding(
      .others, ["J"],
      Phrase("others’ changes", fr: "modifications d’autrui", ar: "تغييرات الآخرين"),
      help: Phrase(
        "What others have saved in this plan since it was opened; the stands that changed last are marked until Esc.",
        fr:
          "Ce que d’autres ont enregistré dans ce plan depuis son ouverture ; les derniers stands modifiés sont marqués jusqu’à Échap.",
        ar: "ما حفظه الآخرون في هذا المخطط منذ فتحه؛ تُعلَّم آخر الأروقة المتغيرة حتى الضغط على Esc."),
      group: .file, in: [.map, .list]),
    Binding(
      .mergeFile, [],
      Phrase("merge with the file", fr: "fusionner avec le fichier", ar: "الدمج مع الملف"),
      help: Phrase(
        "Take in what others have saved; where both changed the same thing, choose one by one.",
        fr:
          "Reprendre ce que d’autres ont enregistré ; là où les deux diffèrent, choisir un à un.",
        ar: "أخذ ما حفظه الآخرون؛ وحيث يختلف الاثنان يكون الاختيار واحدًا واحدًا."), group: .file,
      in: [.map, .list]),
    Binding(
      .takeOver, ["Ctrl-T"], Phrase("take over", fr: "reprendre la main", ar: "تولي التعديل"),
      help: Phrase(
        "Edit a plan that was opened read-only, once nobody else is editing it.",
        fr: "Modifier un plan ouvert en lecture seule, dès que personne d’autre ne le modifie.",
        ar: "تعديل مخطط فُتح للقراءة فقط عندما لا يعدّله شخص آخر."), group: .file,
      in: [.map, .list]),
  ]
}
