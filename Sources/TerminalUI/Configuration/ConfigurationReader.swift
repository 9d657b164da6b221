// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanFiles
import StandMaps
import TerminalDriver
import Wording

/// Reads a configuration: plist-style JSON like plans, but forgiving.
///
/// What is wrong is noted, with its line, and left out; all the rest holds. Only a file that is no
/// such JSON at all, or says that it is something else, sets nothing.
package struct ConfigurationReader {
  /// The value of `format`.
  package static let format = "org.qarya.config"
  /// The newest `formatVersion` that is read.
  package static let version = 1
  /// The most bytes that a configuration may have.
  package static let sizeLimit = 1 << 20
  /// How many faults are noted; who makes more has read enough.
  static let faultLimit = 100

  private let bytes: [UInt8]
  private var configuration = Configuration()

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What the bytes of a configuration file set, with the faults that it has.
  package static func read(_ bytes: [UInt8]) -> Configuration {
    var reader = ConfigurationReader(bytes)
    do throws(PlanFileError) {
      try reader.read()
    } catch {
      reader.configuration.faults = [
        ConfigurationFault(line: error.line, keyPath: error.keyPath, same(error.reason))
      ]
    }
    return reader.configuration
  }

  private mutating func read() throws(PlanFileError) {
    guard bytes.count <= Self.sizeLimit else {
      throw PlanFileError(reason: "the file is larger than \(Self.sizeLimit >> 10) KiB")
    }
    let document = try JSONReader.read(bytes)
    guard case .dictionary(let top) = document else {
      throw PlanFileError(reason: "this is \(document.typeName); it should be a dictionary")
    }
    guard isOurs(top) else { return }
    for entry in top.entries { take(entry) }
    let (table, faults) = BindingTable.standard.rebound(configuration.keys)
    configuration.bindings = table
    configuration.bindings.dialogueKeys = configuration.dialogueKeys
    for fault in faults { note(fault.keyPath, fault.reason) }
    configuration.faults.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Whether the file says that it is a configuration that can be read; saying nothing will do.
  private mutating func isOurs(_ top: PropertyDictionary) -> Bool {
    if let said = top["format"], said.text != Self.format {
      note(
        ["format"],
        Phrase(
          "this is not a Qarya configuration: “format” must be “\(Self.format)”; nothing of it is used",
          fr:
            "ce n’est pas une configuration de Qarya : « format » doit être « \(Self.format) » ; rien n’en est utilisé",
          ar:
            "هذه ليست إعدادات «قرية»: يجب أن تكون «format» هي «\(Self.format)»؛ لم يُستعمل منها شيء")
      )
      return false
    }
    if let said = top["formatVersion"], said != .integer(Self.version) {
      note(
        ["formatVersion"],
        Phrase(
          "this program reads version \(Self.version), so nothing of the file is used",
          fr: "ce programme lit la version \(Self.version) ; rien du fichier n’est utilisé",
          ar: "يقرأ هذا البرنامج النسخة \(Self.version)؛ لم يُستعمل شيء من الملف"))
      return false
    }
    return true
  }

  private mutating func take(_ entry: PropertyDictionary.Entry) {
    let name = entry.key.string
    let value = entry.value
    switch name {
    case "format", "formatVersion": break
    case "keys": takeKeys(value)
    case "language": configuration.language = word(value, name)
    case "theme": configuration.theme = word(value, name)
    case "bidi": configuration.bidi = word(value, name)
    case "overlay": configuration.colouring = word(value, name)
    case "mouse": configuration.usesMouse = truth(value, name)
    case "numbers": configuration.showsNumbers = truth(value, name)
    case "grid": configuration.showsGrid = truth(value, name)
    case "zoom": takeZoom(value)
    case "by": takeName(value)
    case "paper": takePaper(value)
    default:
      note(
        [name],
        Phrase(
          "this program knows no such setting", fr: "ce programme ne connaît pas ce réglage",
          ar: "لا يعرف هذا البرنامج هذا الضبط"))
    }
  }

  // MARK: Values

  private mutating func word<Word>(_ value: PropertyValue, _ name: String) -> Word?
  where Word: RawRepresentable & CaseIterable, Word.RawValue == String {
    if let text = value.text, let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    note(
      [name],
      Phrase(
        "\(shown(value)) is none of \(words)", fr: "\(shown(value)) n’est rien de : \(words)",
        ar: "\(shown(value)) ليست من: \(words)"))
    return nil
  }

  private mutating func truth(_ value: PropertyValue, _ name: String) -> Bool? {
    if case .boolean(let truth) = value { return truth }
    note(
      [name],
      Phrase(
        "this is \(shown(value)); it should be true or false",
        fr: "\(shown(value)) devrait être true ou false",
        ar: "\(shown(value)) يجب أن تكون true أو false"))
    return nil
  }

  private mutating func takeZoom(_ value: PropertyValue) {
    configuration.zoom = value.number.flatMap { number in
      MapScale.allCases.first { $0.rawValue == number }
    }
    guard configuration.zoom == nil else { return }
    note(
      ["zoom"],
      Phrase(
        "the metres of a row are 0.5, 1 or 2, not \(shown(value))",
        fr: "une ligne fait 0.5, 1 ou 2 mètres, non \(shown(value))",
        ar: "السطر 0.5 أو 1 أو 2 متر لا \(shown(value))"))
  }

  private mutating func takeName(_ value: PropertyValue) {
    if let text = value.text, !text.isEmpty, text.unicodeScalars.count <= 100,
      ExactText(text).isStorable, !text.contains("\n")
    {
      configuration.name = text
      return
    }
    note(
      ["by"],
      Phrase(
        "the name for the history is a text of 1 to 100 characters on one line",
        fr: "le nom pour l’historique est un texte de 1 à 100 caractères sur une ligne",
        ar: "الاسم في سجل التغييرات نص من 1 إلى 100 حرف في سطر واحد"))
  }

  private mutating func takePaper(_ value: PropertyValue) {
    configuration.paper = value.text.flatMap(Paper.init).flatMap { $0.isUsable ? $0 : nil }
    guard configuration.paper == nil else { return }
    note(
      ["paper"],
      Phrase(
        "paper is a4, a3 or COLUMNSxROWS such as 100x60, not \(shown(value))",
        fr: "le papier est a4, a3 ou COLONNESxLIGNES comme 100x60, non \(shown(value))",
        ar: "الورق a4 أو a3 أو أعمدة×أسطر مثل 100x60 لا \(shown(value))"))
  }

  // MARK: Keys

  private mutating func takeKeys(_ value: PropertyValue) {
    guard case .dictionary(let table) = value else {
      note(
        ["keys"],
        Phrase(
          "this is \(value.typeName); it should be a dictionary: the name of a command, its keys",
          fr: "il faut un dictionnaire : le nom d’une commande, ses touches",
          ar: "يجب أن يكون قاموسًا: اسم أمر ومفاتيحه"))
      return
    }
    for entry in table.entries {
      let name = entry.key.string
      let command = Command(rawValue: name)
      let line = DialogueCatalogue.bindings.first { $0.name.rawValue == name }
      guard command != nil || line != nil else {
        note(
          ["keys", name],
          Phrase(
            "there is no command of that name (see qarya keys)",
            fr: "aucune commande de ce nom (voir qarya keys)",
            ar: "لا أمر بهذا الاسم (انظر qarya keys)"))
        continue
      }
      guard let keys = keys(entry.value, of: name) else { continue }
      if let command { configuration.keys[command] = keys }
      if let line { configuration.dialogueKeys[line.name] = keys }
    }
  }

  /// The keys that a list names; nil where it says nothing of what was wanted.
  private mutating func keys(_ value: PropertyValue, of name: String) -> [Key]? {
    let path = ["keys", name]
    guard case .array(let names) = value else {
      note(
        path,
        Phrase(
          "this is \(shown(value)); it should be a list such as [\"w\", \"F5\"]",
          fr: "\(shown(value)) devrait être une liste comme [\"w\", \"F5\"]",
          ar: "\(shown(value)) يجب أن تكون لائحة مثل [\"w\", \"F5\"]"))
      return nil
    }
    var keys: [Key] = []
    for (place, name) in names.enumerated() {
      guard let key = name.text.flatMap({ Key($0) }) else {
        note(
          path + ["[\(place)]"],
          Phrase(
            "\(shown(name)) is no key that terminals send",
            fr: "\(shown(name)) n’est pas une touche que les terminaux envoient",
            ar: "\(shown(name)) ليس مفتاحًا ترسله الطرفيات"))
        continue
      }
      if !keys.contains(key) { keys.append(key) }
    }
    // Keys that all turned out to be none say nothing.
    return keys.isEmpty && !names.isEmpty ? nil : keys
  }

  // MARK: Noting

  private mutating func note(_ keyPath: [String], _ reason: Phrase) {
    guard configuration.faults.count < Self.faultLimit else { return }
    let line = JSONReader.line(of: keyPath, in: bytes)
    configuration.faults.append(ConfigurationFault(line: line, keyPath: keyPath, reason))
  }

  private func shown(_ value: PropertyValue) -> String {
    switch value {
    case .string: Speech.quoted(value.text ?? "")
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    default: value.typeName
    }
  }

  /// What the reader of plan files says, in the one language that it speaks.
  private static func same(_ reason: String) -> Phrase { Phrase(value: reason) }
}
