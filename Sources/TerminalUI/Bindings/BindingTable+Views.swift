// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Other views of the plan.
  static let views: [Binding] = [
    Binding(
      .miniMap, ["O"], Phrase("overview", fr: "vue d’ensemble", ar: "خريطة مصغرة"),
      help: Phrase(
        "Show or hide the whole hall in a corner, where it is larger than the window; a click there moves the window.",
        fr:
          "Montrer ou cacher toute la salle dans un coin, où elle dépasse la fenêtre ; un clic y déplace la fenêtre.",
        ar: "إظهار القاعة كلها في زاوية حين تتجاوز النافذة أو إخفاؤها؛ النقر فيها يحرّك النافذة."),
      group: .looking, in: Context.anywhere),
    Binding(
      .legend, ["y"], Phrase("legend", fr: "légende", ar: "مفتاح الخريطة"),
      help: Phrase(
        "What the map's colours and signs mean, and its scale.",
        fr: "Ce que veulent dire les couleurs et les signes du plan, et son échelle.",
        ar: "معنى ألوان الخريطة وعلاماتها ومقياسها."),
      group: .looking, in: [.map, .list, .choosing, .editingStands, .editingFeatures]),
  ]
}
