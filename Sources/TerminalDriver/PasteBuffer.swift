// SPDX-License-Identifier: Apache-2.0

/// Collects a bracketed paste up to the mark at its end.
struct PasteBuffer {
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the end mark has come.
  private var matched = 0

  /// Whether the last byte was an Esc, with which the mark at the end would begin.
  var endsWithEscape: Bool { matched == 1 }

  /// Adds a byte; the text when that was the last of the end mark.
  mutating func append(_ byte: UInt8) -> String? {
    if byte == PasteBuffer.endMark[matched] {
      matched += 1
      return matched == PasteBuffer.endMark.count ? text : nil
    }
    keep(PasteBuffer.endMark.prefix(matched))
    matched = byte == PasteBuffer.endMark[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return nil
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    // One too many is kept, so that a character cut by the limit is known to be cut.
    let room = InputEvent.maximumPaste + 1 - bytes.count
    bytes.append(contentsOf: more.prefix(max(0, room)))
  }

  /// The text without control characters but tabs and ends of lines, which all become LF.
  var text: String {
    var kept = bytes[...]
    if kept.count > InputEvent.maximumPaste {
      kept = kept.prefix(InputEvent.maximumPaste)
      // Only a lead byte and at most two that continue it can be the beginning of a cut character.
      if let lead = kept.suffix(3).lastIndex(where: { $0 & 0xC0 == 0xC0 }) {
        kept = String(validating: kept[lead...], as: UTF8.self) == nil ? kept[..<lead] : kept
      }
    }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: kept, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A: if !afterReturn { scalars.append("\n") }
      case 0x09, 0x20...0x7E, 0xA0...: scalars.append(scalar)
      default: break
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(scalars)
  }
}
