// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Numbers the objects of a value and writes them.
struct BinaryPropertyListWriter {
  /// A value without others in it; reals by their bits, which tell -0.0 from 0.0.
  private enum Leaf: Hashable {
    case text(ExactText)
    case integer(Int)
    case real(UInt64)
    case boolean(Bool)
  }

  private enum Object {
    case leaf(Leaf)
    case array([Int])
    case dictionary(keys: [Int], values: [Int])
  }

  private var objects: [Object] = []
  private var numbers: [Leaf: Int] = [:]

  /// The file that describes a value.
  mutating func bytes(of value: PropertyValue) -> [UInt8] {
    _ = add(value)
    let referenceSize = Self.size(of: objects.count - 1)
    var out = BinaryPropertyList.mark
    var offsets: [Int] = []
    for object in objects {
      offsets.append(out.count)
      Self.write(object, referenceSize: referenceSize, to: &out)
    }
    let table = out.count
    let offsetSize = Self.size(of: table)
    for offset in offsets { Self.write(offset, size: offsetSize, to: &out) }
    out.append(contentsOf: [0, 0, 0, 0, 0, 0, UInt8(offsetSize), UInt8(referenceSize)])
    for number in [objects.count, 0, table] { Self.write(number, size: 8, to: &out) }
    return out
  }

  /// Numbers a value and those in it.
  private mutating func add(_ value: PropertyValue) -> Int {
    switch value {
    case .string(let text): return add(Leaf.text(text))
    case .integer(let number): return add(Leaf.integer(number))
    case .real(let number): return add(Leaf.real(number.bitPattern))
    case .boolean(let truth): return add(Leaf.boolean(truth))
    case .array(let values):
      let number = reserve()
      objects[number] = .array(values.map { add($0) })
      return number
    case .dictionary(let dictionary):
      let number = reserve()
      let keys = dictionary.entries.map { add(Leaf.text($0.key)) }
      let values = dictionary.entries.map { add($0.value) }
      objects[number] = .dictionary(keys: keys, values: values)
      return number
    }
  }

  private mutating func reserve() -> Int {
    objects.append(.array([]))
    return objects.count - 1
  }

  private mutating func add(_ leaf: Leaf) -> Int {
    if let number = numbers[leaf] { return number }
    let number = objects.count
    numbers[leaf] = number
    objects.append(.leaf(leaf))
    return number
  }
}

// MARK: Bytes

extension BinaryPropertyListWriter {
  private static func write(_ object: Object, referenceSize: Int, to out: inout [UInt8]) {
    switch object {
    case .leaf(.boolean(let truth)): out.append(truth ? 0x09 : 0x08)
    case .leaf(.integer(let number)): write(number, to: &out)
    case .leaf(.real(let bits)):
      out.append(0x23)
      write(Int(truncatingIfNeeded: bits), size: 8, to: &out)
    case .leaf(.text(let text)): write(text.string, to: &out)
    case .array(let elements):
      write(0xA0, count: elements.count, to: &out)
      for element in elements { write(element, size: referenceSize, to: &out) }
    case .dictionary(let keys, let values):
      write(0xD0, count: keys.count, to: &out)
      for reference in keys + values { write(reference, size: referenceSize, to: &out) }
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      write(0x50, count: text.utf8.count, to: &out)
      out.append(contentsOf: text.utf8)
    } else {
      write(0x60, count: text.utf16.count, to: &out)
      for unit in text.utf16 { write(Int(unit), size: 2, to: &out) }
    }
  }

  private static func write(_ mark: UInt8, count: Int, to out: inout [UInt8]) {
    if count < 0x0F {
      out.append(mark | UInt8(count))
    } else {
      out.append(mark | 0x0F)
      write(count, to: &out)
    }
  }

  /// Writes a whole number; negative ones always take 8 bytes, which alone have a sign.
  private static func write(_ number: Int, to out: inout [UInt8]) {
    switch number {
    case 0...0xFF:
      out.append(0x10)
      write(number, size: 1, to: &out)
    case 0...0xFFFF:
      out.append(0x11)
      write(number, size: 2, to: &out)
    case 0...0xFFFF_FFFF:
      out.append(0x12)
      write(number, size: 4, to: &out)
    default:
      out.append(0x13)
      write(number, size: 8, to: &out)
    }
  }

  /// The bytes that numbers up to a highest one need: 1, 2, 4 or 8.
  private static func size(of highest: Int) -> Int {
    highest <= 0xFF ? 1 : highest <= 0xFFFF ? 2 : highest <= 0xFFFF_FFFF ? 4 : 8
  }

  private static func write(_ number: Int, size: Int, to out: inout [UInt8]) {
    for place in (0..<size).reversed() {
      out.append(UInt8(truncatingIfNeeded: number >> (8 * place)))
    }
  }
}
