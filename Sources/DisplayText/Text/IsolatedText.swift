// SPDX-License-Identifier: Apache-2.0

/// Clean text as the bidirectional algorithm gets it.
///
/// Isolates stand round the values of a sentence: `CleanText` let those through that the program put
/// there, and took out all that texts brought along, so that no plan file can place one. They have the
/// role of joiners, so that nothing is ever drawn for them.
struct IsolatedText {
  /// The scalars of the text, isolates among them.
  let elements: [CleanText.Element]

  /// Turns the arrows between values round where the line is read from the right, and isolates each value
  /// that runs against the line, in the direction of its first letter; one without letters, such as
  /// `+0.5`, is read from the left.
  init(_ clean: CleanText, direction: TextDirection) {
    let turned =
      direction == .rightToLeft ? Self.mirroringArrows(clean.elements) : clean.elements
    elements = clean.isMarked ? Self.directed(turned, in: direction) : turned
  }

  /// The elements with the direction of each value said.
  ///
  /// Left to the algorithm, a value without letters would take that of what stands around it. One that
  /// runs with the line needs no isolation, and FriBidi 1.0 lets Arabic letters in one turn the sign of a
  /// number in the next.
  private static func directed(
    _ elements: [CleanText.Element], in direction: TextDirection
  ) -> [CleanText.Element] {
    var directed: [CleanText.Element] = []
    directed.reserveCapacity(elements.count)
    var isIsolated = false
    for place in elements.indices {
      switch elements[place].scalar {
      case CleanText.isolate:
        let value = elements[(place + 1)...].prefix { $0.scalar != CleanText.end }
        let isFromLeft = isReadFromLeft(value)
        let hasOther = value.contains {
          direction == .rightToLeft ? isLeftToRight($0.scalar) : $0.scalar.isRightToLeft
        }
        isIsolated = isFromLeft == (direction == .rightToLeft) || hasOther
        let sign: Unicode.Scalar = isFromLeft ? "\u{2066}" : "\u{2067}"
        if isIsolated { directed.append(CleanText.Element(scalar: sign, role: .joiner)) }
      case CleanText.end:
        if isIsolated { directed.append(elements[place]) }
      default: directed.append(elements[place])
      }
    }
    return directed
  }

  private static func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !scalar.isRightToLeft
  }

  /// A line for files and pipes, where nothing is isolated: cleaned, with its arrows turned round
  /// where it is read from the right.
  static func line(_ untrusted: String) -> String {
    let clean = CleanText(untrusted)
    let first = clean.elements.first {
      $0.scalar.isRightToLeft || $0.scalar.properties.isAlphabetic
    }
    guard first?.scalar.isRightToLeft == true else { return clean.text }
    var line = String.UnicodeScalarView()
    for element in mirroringArrows(clean.elements) { line.append(element.scalar) }
    return String(line)
  }

  /// Turns the arrows between two values round, since the first of them stands on the right.
  ///
  /// An arrow beside another one, or with nothing on one side, is the name of a key or a direction
  /// of the map, and stays.
  static func mirroringArrows(_ elements: [CleanText.Element]) -> [CleanText.Element] {
    var mirrored = elements
    var value: Range<Int>?
    for place in elements.indices {
      if elements[place].scalar == CleanText.isolate {
        value = place + 1..<elements.count
      } else if elements[place].scalar == CleanText.end {
        value = nil
      }
      // A value is read from where its own first letter says.
      if let value, isReadFromLeft(elements[value]) { continue }
      guard let other = mirrorImage(elements[place].scalar),
        isValue(elements[..<place].reversed()), isValue(elements[(place + 1)...])
      else { continue }
      mirrored[place].scalar = other
    }
    return mirrored
  }

  private static func isReadFromLeft(_ value: ArraySlice<CleanText.Element>) -> Bool {
    let own = value.prefix { $0.scalar != CleanText.end }
    let first = own.first { $0.scalar.isRightToLeft || $0.scalar.properties.isAlphabetic }
    return first?.scalar.isRightToLeft != true
  }

  private static func mirrorImage(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "→": "←"
    case "←": "→"
    default: nil
    }
  }

  /// Whether, behind a space or several, there is anything but another arrow.
  private static func isValue(_ side: some Sequence<CleanText.Element>) -> Bool {
    var places = side.lazy.map(\.scalar).makeIterator()
    guard places.next() == " " else { return false }
    while let next = places.next() {
      if next != " " { return mirrorImage(next) == nil && next != "↑" && next != "↓" }
    }
    return false
  }
}
