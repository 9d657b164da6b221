// SPDX-License-Identifier: Apache-2.0

/// What tells one content of a file from another: its length and a checksum.
///
/// The checksum is FNV-1a with 64 bits (Fowler, Noll and Vo), taken over words of eight bytes, the
/// last one filled up with zeros: it notices accidents, not attacks.
package struct Fingerprint: Hashable, Sendable {
  /// How many bytes there are.
  package let length: Int
  /// The checksum of the bytes.
  package let checksum: UInt64

  /// Takes the fingerprint of bytes.
  ///
  /// - Complexity: O(bytes).
  package init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  init(of bytes: ArraySlice<UInt8>) {
    length = bytes.count
    checksum = bytes.withUnsafeBytes { raw in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for start in stride(from: 0, to: raw.count, by: 8) {
        let word =
          raw.count - start >= 8
          ? UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
          : raw[start...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        // The high half would not reach the low one by multiplying alone.
        sum = (sum ^ word) &* 0x0000_0100_0000_01B3
        sum ^= sum >> 32
      }
      return sum
    }
  }

  /// Reads back what `description` wrote; nil when it is something else.
  init?(_ text: Substring) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let length = Int(parts[0]), length >= 0,
      let checksum = UInt64(parts[1], radix: 16)
    else { return nil }
    self.length = length
    self.checksum = checksum
  }
}

extension Fingerprint: CustomStringConvertible {
  /// Length and checksum: `4096-cbf29ce484222325`.
  package var description: String { "\(length)-" + String(checksum, radix: 16) }
}
