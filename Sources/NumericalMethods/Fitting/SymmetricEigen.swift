internal import CGSL

/// The eigenvalues of a symmetric matrix and a direction for each, by the GNU Scientific Library.
package struct SymmetricEigen: Sendable {
  /// Ascending.
  package let values: [Double]
  /// A direction of length 1 for each value, its greatest component positive.
  package let directions: [[Double]]

  /// Of `matrix`, row after row, of which the lower triangle is read.
  ///
  /// Throws `NumericalError.argument` if it has not `order`² numbers or one is not finite.
  package init(_ matrix: [Double], order: Int) throws(NumericalError) {
    try Require.that((1...2000).contains(order) && matrix.count == order * order, "matrix", "\(order)² numbers", matrix.count)
    for value in matrix { try Require.finite(value, "matrix") }
    ScientificLibrary.prepare()
    guard let a = gsl_matrix_alloc(order, order), let vectors = gsl_matrix_alloc(order, order),
      let numbers = gsl_vector_alloc(order), let space = gsl_eigen_symmv_alloc(order)
    else { throw ScientificLibrary.error("gsl_eigen_symmv_alloc", status: Int32(GSL_ENOMEM)) }
    defer {
      gsl_matrix_free(a)
      gsl_matrix_free(vectors)
      gsl_vector_free(numbers)
      gsl_eigen_symmv_free(space)
    }
    for row in 0..<order { for column in 0..<order { gsl_matrix_set(a, row, column, matrix[row * order + column]) } }
    var status = gsl_eigen_symmv(a, numbers, vectors, space)
    if status == Int32(GSL_SUCCESS) { status = gsl_eigen_symmv_sort(numbers, vectors, GSL_EIGEN_SORT_VAL_ASC) }
    guard status == Int32(GSL_SUCCESS) else { throw ScientificLibrary.error("gsl_eigen_symmv", status: status) }
    values = (0..<order).map { gsl_vector_get(numbers, $0) }
    directions = (0..<order).map { column in
      let direction = (0..<order).map { gsl_matrix_get(vectors, $0, column) }
      let greatest = direction.max { $0.magnitude < $1.magnitude }
      return greatest.map { $0 < 0 } == true ? direction.map { -$0 } : direction
    }
  }
}
