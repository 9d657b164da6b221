// SPDX-License-Identifier: Apache-2.0

extension Unicode.Scalar {
  /// Whether this is an Arabic letter, in logical text or as a presentation form.
  var isArabicLetter: Bool {
    switch value {
    case 0x0620...0x064A, 0x0671...0x06D3: return true
    case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether this may make a line need reordering: everything of the blocks that are written from
  /// right to left.
  var isRightToLeft: Bool {
    switch value {
    case 0..<0x0590: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// The letters that a presentation form is a shape of; nil for everything else.
  ///
  /// Text copied out of typeset pages holds such forms. Covers the forms of single letters and of
  /// lam-alef (U+FB50–FBB1, U+FE80–FEFC, the compatibility decompositions of `UnicodeData.txt`);
  /// word ligatures such as U+FDFA are characters of their own and stay.
  var arabicLettersOfForm: [Unicode.Scalar]? {
    switch value {
    case 0xFB50...0xFBB1: formsA[Int(value - 0xFB50)]
    case 0xFE80...0xFEFC: formsB[Int(value - 0xFE80)]
    default: nil
    }
  }
}

/// U+FB50–FBB1: each letter of the first string has as many forms as the digit below it says.
private let formsA = forms(
  of: "ٱٻپڀٺٿٹڤڦڄڃچڇڍڌڎڈژڑکگڳڱںڻۀہھےۓ", counts: "244444444444422222244442424422")

/// U+FE80–FEF4 in the same way, then the lam-alef ligatures U+FEF5–FEFC.
private let formsB =
  forms(
    of: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي", counts: "122224242444442222444444444444444224")
  + forms(of: "آأإا", counts: "2222").map { ["ل"] + $0 }

private func forms(of letters: String, counts: String) -> [[Unicode.Scalar]] {
  zip(letters.unicodeScalars, counts.utf8).flatMap { letter, digit in
    Array(repeating: [letter], count: Int(digit) - 48)
  }
}
