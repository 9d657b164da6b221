// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// The programme of workshops.
  static let programme: [Binding] = [
    Binding(
      .programme, ["D"], Phrase("programme", fr: "programme", ar: "البرنامج"),
      help: Phrase(
        "The sessions by day, area and time; m and the arrows move one, clashes are marked.",
        fr:
          "Les séances par jour, lieu et horaire ; m et les flèches en déplacent une, les conflits sont signalés.",
        ar: "الحصص حسب اليوم والمكان والتوقيت؛ m والأسهم لنقل حصة، والتعارضات معلَّمة."),
      group: .drawing, in: [.map, .list, .editingStands, .editingFeatures])
  ]
}
