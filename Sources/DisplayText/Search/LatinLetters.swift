// SPDX-License-Identifier: Apache-2.0

extension Unicode.Scalar {
  /// The small letter a–z that an accented or barred Latin letter is a variant of; nil for others.
  ///
  /// The first scalar of the canonical decomposition (`UnicodeData.txt`) of Latin-1, Latin
  /// Extended-A and Additional and of the pairs of Extended-B that have one; and, without a
  /// decomposition, đ ð ħ ı ĸ ł ŀ ŉ ŋ ø ŧ ſ.
  var plainLatinLetter: Unicode.Scalar? {
    let letter: UInt8
    switch value {
    case 0x00C0...0x017F: letter = latin1AndExtendedA[Int(value - 0x00C0)]
    case 0x01CD...0x0233: letter = latinExtendedB[Int(value - 0x01CD)]
    case 0x1E00...0x1EFF: letter = latinAdditional[Int(value - 0x1E00)]
    default: return nil
    }
    return letter == UInt8(ascii: ".") ? nil : Unicode.Scalar(letter)
  }
}

/// U+00C0–017F; a full stop where there is no plain letter.
private let latin1AndExtendedA = Array(
  ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllll"
    + "nnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

/// U+01CD–0233.
private let latinExtendedB = Array(
  ("aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......"
    + "aaeeooooooooyy").utf8)

/// U+1E00–1EFF.
private let latinAdditional = Array(
  ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp"
    + "rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......"
    + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooo"
    + "uuuuuuuuuuuuuuyyyyyyyy......").utf8)
