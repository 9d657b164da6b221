// SPDX-License-Identifier: Apache-2.0

import Wording

/// Where in the editor a command makes sense.
enum Context: String, CaseIterable, Hashable, Sendable {
  /// The map has the focus.
  case map
  /// A list has the focus: the waiting list, the problems or the roster.
  case list
  /// Another stand is being chosen, for a move, a swap or a placement.
  case choosing
  /// Stands are edited, with nothing in hand.
  case editingStands
  /// Features are edited, with nothing in hand.
  case editingFeatures
  /// A gesture of the edit mode is under way.
  case shaping
  /// Another plan is compared, with the focus on the map or on what differs; the keys come before
  /// those of the map and of lists.
  case comparing

  /// Those of the edit mode.
  static let ofShaping: Set<Context> = [.editingStands, .editingFeatures, .shaping]
  /// Everywhere.
  static let anywhere = ofShaping.union([.map, .list, .choosing])
}

/// What commands are about; help shows them under these titles.
enum CommandGroup: CaseIterable, Hashable, Sendable {
  case placing
  case drawing
  case selecting
  case moving
  case looking
  case file
  case program

  /// The group's title.
  var title: Phrase {
    switch self {
    case .placing:
      Phrase("Cooperatives and stands", fr: "Coopératives et stands", ar: "التعاونيات والأروقة")
    case .drawing:
      Phrase("Drawing and changing", fr: "Dessiner et modifier", ar: "الرسم والتعديل")
    case .selecting: Phrase("Selecting", fr: "Sélectionner", ar: "التحديد")
    case .moving: Phrase("Moving about", fr: "Se déplacer", ar: "التنقل")
    case .looking: Phrase("Looking", fr: "Affichage", ar: "العرض")
    case .file: Phrase("Plan and file", fr: "Plan et fichier", ar: "المخطط والملف")
    case .program: Phrase("Program", fr: "Programme", ar: "البرنامج")
    }
  }
}

/// One line of the binding table: all that the program says of a command.
struct Binding: Sendable {
  /// What it does.
  let command: Command
  /// The keys, as people write them ("Ctrl-S"); the first is the one shown.
  let keys: [String]
  /// Two or three words, for the hint bar and the palette.
  let title: Phrase
  /// A sentence, for help.
  let help: Phrase
  /// What it is about.
  let group: CommandGroup
  /// Where it makes sense.
  let contexts: Set<Context>
  /// Its place in the hint bar, lowest first; nil keeps it out.
  let hint: Int?

  init(
    _ command: Command, _ keys: [String], _ title: Phrase, help: Phrase, group: CommandGroup,
    in contexts: Set<Context> = [.map, .list, .choosing], hint: Int? = nil
  ) {
    self.command = command
    self.keys = keys
    self.title = title
    self.help = help
    self.group = group
    self.contexts = contexts
    self.hint = hint
  }
}
