// SPDX-License-Identifier: Apache-2.0

/// Clean text with the values of a sentence isolated, for the bidirectional algorithm.
///
/// Isolates are put in behind cleaning, which takes out all that the text brought along: no plan
/// file can place one. They have the role of joiners, so that nothing is ever drawn for them.
struct IsolatedText {
  /// The scalars of the text, isolates among them.
  let elements: [CleanText.Element]

  /// Isolates the values of a line of the program; a text that stands alone, of automatic
  /// direction, stays as it is.
  init(_ clean: CleanText, direction: TextDirection) {
    guard direction != .automatic else {
      elements = clean.elements
      return
    }
    guard !clean.isMarked else {
      elements =
        direction == .rightToLeft ? Self.mirroringArrows(clean.elements) : clean.elements
      return
    }
    let isRightToLeft = direction == .rightToLeft
    let source = isRightToLeft ? Self.mirroringArrows(clean.elements) : clean.elements
    let runs = ValueRuns(source, isRightToLeft: isRightToLeft).ranges
    guard !runs.isEmpty, source.count + 2 * runs.count <= CleanText.maximumScalars else {
      elements = source
      return
    }
    let opening: Unicode.Scalar = isRightToLeft ? "\u{2066}" : "\u{2067}"
    var isolated: [CleanText.Element] = []
    isolated.reserveCapacity(source.count + 2 * runs.count)
    var place = 0
    for run in runs {
      isolated += source[place..<run.lowerBound]
      isolated.append(CleanText.Element(scalar: opening, role: .joiner))
      isolated += source[run]
      isolated.append(CleanText.Element(scalar: "\u{2069}", role: .joiner))
      place = run.upperBound
    }
    elements = isolated + source[place...]
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
