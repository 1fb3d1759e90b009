internal import CGSL

/// The singular values of a matrix and the directions in parameter space they belong to, by one-sided Jacobi rotations of the GNU
/// Scientific Library, which find small ones to full relative accuracy.
struct SingularValues {
  /// Descending.
  let values: [Double]
  /// A direction of length 1 for each.
  let directions: [[Double]]

  /// Of `matrix`, row after row, with at least as many rows as columns and finite.
  init(_ matrix: [Double], rows: Int, columns: Int) throws(NumericalError) {
    try Require.that(rows >= columns && columns > 0 && matrix.count == rows * columns, "matrix", "at least as high as wide", rows)
    for value in matrix { try Require.finite(value, "matrix") }
    ScientificLibrary.prepare()
    guard let a = gsl_matrix_alloc(rows, columns), let v = gsl_matrix_alloc(columns, columns), let s = gsl_vector_alloc(columns)
    else { throw ScientificLibrary.error("gsl_matrix_alloc", status: Int32(GSL_ENOMEM)) }
    defer {
      gsl_matrix_free(a)
      gsl_matrix_free(v)
      gsl_vector_free(s)
    }
    for row in 0..<rows { for column in 0..<columns { gsl_matrix_set(a, row, column, matrix[row * columns + column]) } }
    let status = gsl_linalg_SV_decomp_jacobi(a, v, s)
    guard status == Int32(GSL_SUCCESS) else { throw ScientificLibrary.error("gsl_linalg_SV_decomp_jacobi", status: status) }
    values = (0..<columns).map { gsl_vector_get(s, $0) }
    directions = (0..<columns).map { column in (0..<columns).map { gsl_matrix_get(v, $0, column) } }
  }
}
