// SPDX-License-Identifier: Apache-2.0

/// Folds a text for search, by this table; limited to the first 4096 scalars.
///
/// | text | folded |
/// |---|---|
/// | Arabic and other combining marks, tatweel, invisible characters | nothing |
/// | أ إ آ ٱ | ا |
/// | ى ی | ي |
/// | ة | ه |
/// | ک | ك |
/// | presentation forms of Arabic letters | the letters |
/// | ٠–٩ ۰–۹ | 0–9 |
/// | Latin letters with accents, of any case | the plain small letters |
/// | æ œ ß þ | ae oe ss th |
/// | other letters | small |
/// | ’ ʼ ‘ ʻ | ' |
/// | runs of white space and controls | one space |
package func folded(_ text: String) -> String {
  var folded = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(CleanText.maximumScalars) {
    if let forms = scalar.arabicLettersOfForm {
      for letter in forms { appendFolded(letter, to: &folded) }
    } else {
      appendFolded(scalar, to: &folded)
    }
  }
  return String(folded)
}

private func appendFolded(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
  switch scalar.value {
  case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
  case 0x21...0x7E: folded.append(scalar)
  case 0x00...0x20, 0x7F...0xA0: appendSpace(to: &folded)
  case 0x0640: break
  case 0x0622, 0x0623, 0x0625, 0x0671: folded.append("\u{0627}")
  case 0x0649, 0x06CC: folded.append("\u{064A}")
  case 0x0629: folded.append("\u{0647}")
  case 0x0627...0x064A: folded.append(scalar)
  case 0x06A9: folded.append("\u{0643}")
  case 0x0660...0x0669: folded.append(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 0x30)))
  case 0x06F0...0x06F9: folded.append(Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 0x30)))
  case 0x2018, 0x2019, 0x02BB, 0x02BC: folded.append("'")
  case 0x00C6, 0x00E6: folded.append(contentsOf: "ae".unicodeScalars)
  case 0x0152, 0x0153: folded.append(contentsOf: "oe".unicodeScalars)
  case 0x00DF, 0x1E9E: folded.append(contentsOf: "ss".unicodeScalars)
  case 0x00DE, 0x00FE: folded.append(contentsOf: "th".unicodeScalars)
  default:
    if let letter = scalar.plainLatinLetter {
      folded.append(letter)
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: break
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: appendSpace(to: &folded)
    case .otherLetter, .lowercaseLetter: folded.append(scalar)
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

private func appendSpace(to folded: inout String.UnicodeScalarView) {
  if folded.last != " " { folded.append(" ") }
}
