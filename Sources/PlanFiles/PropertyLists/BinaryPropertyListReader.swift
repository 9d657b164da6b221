// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Reads the objects of a binary property list: every offset and count in it is checked.
struct BinaryPropertyListReader {
  private let bytes: [UInt8]
  private let offsetSize: Int
  private let referenceSize: Int
  private let objectCount: Int
  private let top: Int
  /// Where the table of offsets begins, and the objects end.
  private let table: Int
  /// What the values may still take, about in bytes.
  private var budget = JSONReader.sizeLimit
  /// A value is a line of the canonical form, with its blanks.
  private static let costOfValue = 16

  /// Reads the trailer.
  init(_ bytes: [UInt8]) throws(PlanFileError) {
    let damaged = PlanFileError(reason: "this is no binary property list, or a damaged one")
    let mark = BinaryPropertyList.mark.count
    let trailer = bytes.count - BinaryPropertyList.trailerLength
    guard bytes.starts(with: BinaryPropertyList.mark), trailer >= mark else { throw damaged }
    func number(_ place: Int) -> Int? {
      Self.unsigned(bytes[(trailer + place)..<(trailer + place + 8)])
    }
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = number(8), let first = number(16), let table = number(24),
      (1...bytes.count).contains(count), first < count, (mark...trailer).contains(table),
      count <= (trailer - table) / offsetSize
    else { throw damaged }
    self.bytes = bytes
    objectCount = count
    top = first
    self.table = table
  }

  /// Reads the top object with all that it holds.
  mutating func readTop() throws(PlanFileError) -> PropertyValue { try read(top, depth: 0) }

  private var damaged: PlanFileError { PlanFileError(reason: "the file is damaged here") }

  private mutating func read(_ object: Int, depth: Int) throws(PlanFileError) -> PropertyValue {
    try spend(Self.costOfValue)
    let place = table + object * offsetSize
    guard let offset = Self.unsigned(bytes[place..<(place + offsetSize)]),
      (BinaryPropertyList.mark.count..<table).contains(offset)
    else { throw damaged }
    let sort = bytes[offset] >> 4
    let nibble = Int(bytes[offset] & 0x0F)
    switch sort {
    case 0x0: return .boolean(try boolean(nibble))
    case 0x1: return .integer(try wholeNumber(offset + 1, sizeExponent: nibble))
    case 0x2: return .real(try real(offset + 1, sizeExponent: nibble))
    case 0x3: throw PlanFileError(reason: "a plan holds no date; use a text in ISO 8601")
    case 0x4: throw PlanFileError(reason: "a plan holds no data")
    case 0x5: return .string(ExactText(try asciiText(try extent(offset, nibble, unit: 1))))
    case 0x6: return .string(ExactText(try wideText(try extent(offset, nibble, unit: 2))))
    case 0xA: return .array(try array(offset, nibble, depth: depth + 1))
    case 0xD: return .dictionary(try dictionary(offset, nibble, depth: depth + 1))
    default:
      throw PlanFileError(reason: "a plan holds no object of the sort \(String(sort, radix: 16))")
    }
  }

  private mutating func spend(_ cost: Int) throws(PlanFileError) {
    budget -= cost
    if budget < 0 {
      throw PlanFileError(
        reason: "the file describes more than \(JSONReader.sizeLimit >> 20) MiB")
    }
  }

  /// The bytes of an object with a count, of so many bytes a unit.
  private func extent(
    _ offset: Int, _ nibble: Int, unit: Int
  ) throws(PlanFileError) -> Range<Int> {
    var start = offset + 1
    var count = nibble
    if nibble == 0x0F {
      guard start < table, bytes[start] >> 4 == 0x1, bytes[start] & 0x0F <= 3 else {
        throw damaged
      }
      let sizeExponent = Int(bytes[start] & 0x0F)
      count = try wholeNumber(start + 1, sizeExponent: sizeExponent)
      start += 1 + 1 << sizeExponent
    }
    guard count >= 0, start <= table, count <= (table - start) / unit else { throw damaged }
    return start..<(start + count * unit)
  }
}

// MARK: Containers

extension BinaryPropertyListReader {
  private mutating func array(
    _ offset: Int, _ nibble: Int, depth: Int
  ) throws(PlanFileError) -> [PropertyValue] {
    try check(depth)
    let references = try extent(offset, nibble, unit: referenceSize)
    var values: [PropertyValue] = []
    for place in stride(from: references.lowerBound, to: references.upperBound, by: referenceSize) {
      do throws(PlanFileError) {
        values.append(try read(try reference(place), depth: depth))
      } catch {
        throw error.inside(index: values.count)
      }
    }
    return values
  }

  private mutating func dictionary(
    _ offset: Int, _ nibble: Int, depth: Int
  ) throws(PlanFileError) -> PropertyDictionary {
    try check(depth)
    let references = try extent(offset, nibble, unit: 2 * referenceSize)
    let values = references.lowerBound + references.count / 2
    var entries: [PropertyDictionary.Entry] = []
    for step in stride(from: 0, to: references.count / 2, by: referenceSize) {
      let key = try read(try reference(references.lowerBound + step), depth: depth)
      guard case .string(let text) = key else {
        throw PlanFileError(reason: "a key of a dictionary is \(key.typeName), not a text")
      }
      do throws(PlanFileError) {
        let value = try read(try reference(values + step), depth: depth)
        entries.append(PropertyDictionary.Entry(key: text, value: value))
      } catch {
        throw error.inside(text.string)
      }
    }
    let dictionary = PropertyDictionary(ascending: entries) ?? PropertyDictionary(entries)
    guard dictionary.entries.count == entries.count else {
      var seen: Set<ExactText> = []
      let repeated = entries.first { !seen.insert($0.key).inserted }?.key.string ?? ""
      throw PlanFileError(keyPath: [repeated], reason: "this key is there twice")
    }
    return dictionary
  }

  private func check(_ depth: Int) throws(PlanFileError) {
    if depth > JSONReader.depthLimit {
      throw PlanFileError(
        reason: "dictionaries and arrays nest more than \(JSONReader.depthLimit) deep")
    }
  }

  private func reference(_ place: Int) throws(PlanFileError) -> Int {
    guard let object = Self.unsigned(bytes[place..<(place + referenceSize)]),
      object < objectCount
    else { throw damaged }
    return object
  }
}

// MARK: Leaves

extension BinaryPropertyListReader {
  private func boolean(_ nibble: Int) throws(PlanFileError) -> Bool {
    switch nibble {
    case 0x8: return false
    case 0x9: return true
    default: throw PlanFileError(reason: "null is no value of a plan")
    }
  }

  private func wholeNumber(
    _ start: Int, sizeExponent: Int
  ) throws(PlanFileError) -> Int {
    guard sizeExponent <= 4, start + 1 << sizeExponent <= table else { throw damaged }
    let field = bytes[start..<(start + 1 << sizeExponent)]
    // Numbers of 8 bytes have a sign, shorter ones have none; those of 16 are too large for a plan.
    let pattern = field.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let value = Int(bitPattern: UInt(pattern))
    guard sizeExponent <= 3, value.magnitude <= NumberLimit.magnitude else {
      throw PlanFileError(reason: NumberLimit.reason)
    }
    return value
  }

  private func real(_ start: Int, sizeExponent: Int) throws(PlanFileError) -> Double {
    guard (2...3).contains(sizeExponent), start + 1 << sizeExponent <= table else { throw damaged }
    let field = bytes[start..<(start + 1 << sizeExponent)]
    let pattern = field.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let value =
      sizeExponent == 2
      ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: pattern)))
      : Double(bitPattern: pattern)
    guard value.isFinite else {
      throw PlanFileError(reason: "\(value) is no number that a plan may use")
    }
    guard value.magnitude <= Double(NumberLimit.magnitude) else {
      throw PlanFileError(reason: NumberLimit.reason)
    }
    return value
  }

  private mutating func asciiText(_ extent: Range<Int>) throws(PlanFileError) -> String {
    try spend(extent.count)
    guard bytes[extent].allSatisfy({ $0 < 0x80 }) else { throw damaged }
    return try checked(String(decoding: bytes[extent], as: UTF8.self))
  }

  private mutating func wideText(_ extent: Range<Int>) throws(PlanFileError) -> String {
    try spend(extent.count)
    let units = stride(from: extent.lowerBound, to: extent.upperBound, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw PlanFileError(reason: "a text holds half of a surrogate pair")
    }
    return try checked(text)
  }

  private func checked(_ text: String) throws(PlanFileError) -> String {
    if let scalar = text.unicodeScalars.first(where: { ForbiddenScalar.contains($0.value) }) {
      throw PlanFileError(reason: ForbiddenScalar.reason(scalar.value))
    }
    return text
  }

  /// A number of up to 8 bytes, the highest first; nil when no `Int` holds it.
  private static func unsigned(_ field: ArraySlice<UInt8>) -> Int? {
    Int(exactly: field.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
