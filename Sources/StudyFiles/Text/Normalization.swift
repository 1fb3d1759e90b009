internal import Foundation

extension String {
  /// Composed (NFC), as every id and title is kept.
  package var composed: String { precomposedStringWithCanonicalMapping }

  /// Decomposed (NFD): base letters and their marks apart.
  package var decomposedScalars: [Unicode.Scalar] { Array(decomposedStringWithCanonicalMapping.unicodeScalars) }
}
