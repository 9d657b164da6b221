// SPDX-License-Identifier: Apache-2.0

import PathBytes

/// Untrusted text made safe, scalar by scalar, in logical order: the first half of a `DisplayText`.
///
/// | what comes in | what stays |
/// |---|---|
/// | C0 controls, DEL | caret form: `^[`, `^?` |
/// | line ends (LF, CR, CR LF) | ↵ |
/// | a tab | one space |
/// | bytes of a path that are no UTF-8 | `\xE9` |
/// | C1 controls, bidi controls, zero-width spaces, tag characters, line and paragraph separators, all other invisible or format characters, unassigned scalars and noncharacters | one U+FFFD for each run of them |
/// | ZWJ, ZWNJ between Arabic letters | themselves |
/// | ZWJ, ZWNJ elsewhere, soft hyphens, variation selectors | nothing |
/// | a mark with nothing to stand on | the mark on a dotted circle |
/// | the fifth and later marks on a base | nothing |
/// | Arabic presentation forms of letters | the letters |
/// | more than 4096 scalars | the first 4095 and … |
struct CleanText {
  /// The most scalars that a text keeps.
  static let maximumScalars = 4096
  /// The most scalars of the source that are looked at, so that junk costs no more than text.
  static let maximumExamined = 4 * maximumScalars
  /// Begins and ends the isolation of a value (UAX #9: FSI and PDI).
  static let isolate: Unicode.Scalar = "\u{2068}"
  static let end: Unicode.Scalar = "\u{2069}"
  /// Stands for what was taken out.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// A safe scalar, and whether it is narrow, wide, a mark or a joiner.
  struct Element {
    var scalar: Unicode.Scalar
    var role: ScalarRole

    /// Whether it begins or ends the isolation of a value.
    var isIsolate: Bool { (0x2066...0x2069).contains(scalar.value) }
  }

  /// The safe scalars with their roles.
  private(set) var elements: [Element] = []
  /// Whether anything in the text is written from right to left.
  private(set) var hasRightToLeft = false
  /// Whether the safe text differs from its source.
  private(set) var isChanged = false

  /// Marks and joiners on the current base.
  private var marks = 0
  /// Whether the last thing seen was unsafe and already has its sign.
  private var inUnsafeRun = false
  private var base: Unicode.Scalar?
  /// Whether isolates are the program's own.
  let isMarked: Bool

  /// Cleans a text, in time linear in its length up to a fixed limit.
  ///
  /// - Parameter isMarked: Whether U+2068 and U+2069 stand round the values of a sentence, put there by
  ///   the program; they then stay among the elements, as joiners.
  init(_ untrusted: String, isMarked: Bool = false) {
    self.isMarked = isMarked
    let source = untrusted.unicodeScalars
    elements.reserveCapacity(min(untrusted.utf8.count, CleanText.maximumScalars + 2))
    var examined = 0
    var rest = source.makeIterator()
    var current = rest.next()
    while let scalar = current {
      current = rest.next()
      take(scalar, before: current)
      examined += 1
      let isTooLong = elements.count > CleanText.maximumScalars
      if isTooLong || (examined == CleanText.maximumExamined && current != nil) {
        truncate()
        break
      }
    }
  }

  /// The safe scalars as a string.
  var text: String {
    var view = String.UnicodeScalarView()
    for element in elements where !element.isIsolate { view.append(element.scalar) }
    return String(view)
  }

  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if isMarked, scalar == CleanText.isolate || scalar == CleanText.end {
      return takeIsolate(scalar)
    }
    let role = ScalarRole(scalar)
    switch role {
    case .narrow, .wide:
      guard let letters = scalar.arabicLettersOfForm else {
        appendBase(scalar, role)
        return
      }
      isChanged = true
      for letter in letters { appendBase(letter, .narrow) }
    case .mark:
      if base == nil {
        isChanged = true
        appendBase("\u{25CC}", .narrow)
      }
      appendMark(scalar, role)
    case .joiner:
      if base?.isArabicLetter == true, next?.isArabicLetter == true {
        appendMark(scalar, role)
      } else {
        isChanged = true
      }
    case .silent: isChanged = true
    case .control:
      isChanged = true
      appendBase("^", .narrow)
      appendBase(Unicode.Scalar(UInt8(scalar.value) ^ 0x40), .narrow)
    case .lineBreak:
      isChanged = true
      if scalar != "\r" || next != "\n" { appendBase("\u{21B5}", .narrow) }
    case .tab:
      isChanged = true
      appendBase(" ", .narrow)
    case .byte:
      isChanged = true
      let digits = String(PathBytes.byte(of: scalar) ?? 0, radix: 16, uppercase: true)
      for sign in ("\\x" + digits).unicodeScalars { appendBase(sign, .narrow) }
    case .unsafe: replace()
    }
  }

  /// A value begins or ends: what combines does so within it.
  private mutating func takeIsolate(_ scalar: Unicode.Scalar) {
    isChanged = true
    elements.append(Element(scalar: scalar, role: .joiner))
    base = nil
    marks = 0
    inUnsafeRun = false
  }

  private mutating func appendBase(_ scalar: Unicode.Scalar, _ role: ScalarRole) {
    elements.append(Element(scalar: scalar, role: role))
    hasRightToLeft = hasRightToLeft || scalar.isRightToLeft
    base = scalar
    marks = 0
    inUnsafeRun = false
  }

  private mutating func appendMark(_ scalar: Unicode.Scalar, _ role: ScalarRole) {
    guard marks < Glyph.maximumMarks else {
      isChanged = true
      return
    }
    elements.append(Element(scalar: scalar, role: role))
    marks += 1
    hasRightToLeft = hasRightToLeft || scalar.isRightToLeft
    inUnsafeRun = false
  }

  private mutating func replace() {
    isChanged = true
    guard !inUnsafeRun else { return }
    appendBase(CleanText.replacement, .narrow)
    inUnsafeRun = true
  }

  private mutating func truncate() {
    isChanged = true
    elements.removeSubrange(min(elements.count, CleanText.maximumScalars - 1)...)
    while elements.last?.role == .joiner { elements.removeLast() }
    // The value that is cut ends here; values are not put into values.
    if elements.last(where: \.isIsolate)?.scalar == CleanText.isolate {
      elements[elements.count - 1] = Element(scalar: CleanText.end, role: .joiner)
    }
    appendBase("…", .narrow)
  }
}
