// SPDX-License-Identifier: Apache-2.0

extension String {
  /// Whether a printer that orders lines by itself would find letters here that run from right to
  /// left: the Hebrew to Arabic Extended blocks, the presentation forms and the right-to-left
  /// planes (Unicode, DerivedBidiClass, ranges that default to R or AL).
  var hasRightToLeftLetters: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0x200F, 0x202B, 0x202E, 0x2067, 0xFB1D...0xFDFF, 0xFE70...0xFEFF,
        0x10800...0x10FFF, 0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }
}
