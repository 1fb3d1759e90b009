internal import Foundation

/// What a stream of random numbers is for, as a 64-bit number.
///
/// Two different texts may share a hash (about n²/2⁶⁵ for n texts); whoever builds a set of keys checks that they differ.
package struct StreamKey: Hashable, Sendable {
  /// 64-bit FNV-1a over the UTF-8 of the text in Unicode normalization form C.
  package let hash: UInt64

  /// Texts that differ only in normalization (composed or decomposed Vietnamese letters) give the same key. Case and spaces count.
  package init(text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.precomposedStringWithCanonicalMapping.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01B3
    }
    self.hash = hash
  }

  /// The parts joined by U+001F (unit separator), such as purpose, place, segment, indicator.
  package init(_ parts: [String]) {
    self.init(text: parts.joined(separator: "\u{1F}"))
  }
}
