// SPDX-License-Identifier: Apache-2.0

/// What tells one content of a file from another: its length and a checksum.
///
/// The checksum is FNV-1a with 64 bits (Fowler, Noll and Vo): it notices accidents, not attacks.
public struct Fingerprint: Hashable, Sendable {
  /// How many bytes there are.
  public let length: Int
  /// The checksum of the bytes.
  public let checksum: UInt64

  /// Takes the fingerprint of bytes.
  ///
  /// - Complexity: O(bytes).
  public init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  init(of bytes: ArraySlice<UInt8>) {
    length = bytes.count
    checksum = bytes.withUnsafeBufferPointer { buffer in
      buffer.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
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
  public var description: String { "\(length)-" + String(checksum, radix: 16) }
}
