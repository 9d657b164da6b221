// SPDX-License-Identifier: Apache-2.0

/// The bytes of paths in texts, and back.
///
/// To the system a path is any bytes but NUL; a `String` is Unicode, and one that is made of other
/// bytes repairs them, so that it leads to another file or to none. A text that was made here holds
/// each byte that is no part of UTF-8 as one character of the last private plane, U+10F700 and the
/// byte (U+10F780 to U+10F7FF). Should a path really have one of these characters, then its four
/// bytes are held that way: whatever the bytes, they come back the same.
///
/// Such a text is a path like any other: it can be cut at slashes, and have endings put behind it.
/// What is shown of it has `\xE9` where the byte is (`DisplayText`).
package enum PathBytes {
  private static let base: UInt32 = 0x10F700

  /// The text of a path's bytes.
  ///
  /// - Complexity: O(bytes).
  package static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self), isText(text) { return text }
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      if let character = character(rest), byte(of: character) == nil {
        scalars.append(character)
        rest = rest.dropFirst(UTF8.width(character))
      } else {
        if let stand = Unicode.Scalar(base + UInt32(first)) { scalars.append(stand) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  /// The text of a path as C has it.
  package static func text(_ path: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    var place = path
    while place.pointee != 0 {
      bytes.append(UInt8(bitPattern: place.pointee))
      place += 1
    }
    return text(bytes)
  }

  /// The bytes of a path.
  ///
  /// - Complexity: O(bytes).
  package static func bytes(_ text: String) -> [UInt8] {
    if isText(text) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// Hands a path to C, ended by NUL; one that has a NUL itself leads nowhere and is handed on
  /// empty.
  package static func withCString<Result>(
    _ path: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    let bytes = bytes(path)
    if bytes.contains(0) { return "".withCString(body) }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        // Never nil: there is the NUL at least.
        characters.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }

  /// The byte that a character stands for; nil for one that stands for itself.
  package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (base + 0x80...base + 0xFF).contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }

  /// Whether a text holds no bytes: whether it was UTF-8.
  package static func isText(_ text: String) -> Bool {
    // All of these characters begin so in UTF-8.
    !text.utf8.contains(0xF4) || text.unicodeScalars.allSatisfy { byte(of: $0) == nil }
  }

  /// The words of the command line behind the program's name, with all their bytes.
  package static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map { text($0) } }
  }

  /// The character that bytes begin with; nil where it is none.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let length =
      switch bytes.first ?? 0 {
      case 0xC0...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xFF: 4
      default: 1
      }
    return String(validating: bytes.prefix(length), as: UTF8.self)?.unicodeScalars.first
  }
}
