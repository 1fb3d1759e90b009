import NumericalMethods

/// Adopters a year of four innovations that fits of Bass's curve are compared on, and fits published of them: (thousand units sold, from
/// 1949; hospitals, from 1965; percent of schools, from 1952) as collected with Bass (1969), Srinivasan and Mason (1986) and others.
enum ClassicSeries {
  static let adopters: [(name: String, values: [Double])] = [
    ("room_air_conditioners", [96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500]),
    ("clothes_dryers", [106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236]),
    ("mammography", [2, 2, 2, 3, 4, 9, 7, 16, 23, 24, 15, 6, 5, 1]),
    ("accelerated_program", [0.67, 0.48, 2.11, 0.29, 2.59, 2.21, 16.8, 11.04, 14.4, 6.43, 6.15, 1.15]),
  ]

  struct Published: Sendable {
    let series: String
    let form: BassFit.Form
    let m: Double
    let p: Double
    let q: Double
    let errors: (m: Double, p: Double, q: Double)
    let sumOfSquares: Double
    let peakTime: Double
    let peakRate: Double
  }

  static let fits = [
    Published(
      series: "room_air_conditioners", form: .increments, m: 18712.7415, p: 0.00944207721, q: 0.374762832,
      errors: (1410.53755, 0.00203841301, 0.0402189089),
      sumOfSquares: 341468.412, peakTime: 9.58113051, peakRate: 1842.66648),
    Published(
      series: "room_air_conditioners", form: .density, m: 18800.6484, p: 0.00790291716, q: 0.374903734,
      errors: (1430.36703, 0.00183061969, 0.0397605631),
      sumOfSquares: 342493.239, peakTime: 10.0819495, peakRate: 1837.18132),
    Published(
      series: "clothes_dryers", form: .increments, m: 16497.0045, p: 0.0135962433, q: 0.326702395,
      errors: (1234.34493, 0.00230031944, 0.0364126689),
      sumOfSquares: 212777.44, peakTime: 9.3425473, peakRate: 1461.88499),
    Published(
      series: "clothes_dryers", form: .density, m: 16604.2281, p: 0.011614007, q: 0.327708723,
      errors: (1253.60101, 0.00212641854, 0.0360934101),
      sumOfSquares: 213125.168, peakTime: 9.84288116, peakRate: 1458.46699),
    Published(
      series: "mammography", form: .increments, m: 111.391548, p: 0.00041012699, q: 0.860651944,
      errors: (7.56081285, 0.000240530933, 0.0746931164),
      sumOfSquares: 54.987917, peakTime: 8.88319073, peakRate: 23.9901859),
    Published(
      series: "mammography", form: .density, m: 111.530925, p: 0.000293993663, q: 0.848790274,
      errors: (7.52041883, 0.000174703011, 0.0712547131),
      sumOfSquares: 54.2375169, peakTime: 9.38423841, peakRate: 23.6829886),
    Published(
      series: "accelerated_program", form: .increments, m: 64.4286047, p: 0.000742249684, q: 0.9282789,
      errors: (9.41220606, 0.000873359386, 0.17536978),
      sumOfSquares: 74.6504411, peakTime: 7.67625346, peakRate: 14.9758492),
    Published(
      series: "accelerated_program", form: .density, m: 64.6324941, p: 0.000533237766, q: 0.909789512,
      errors: (9.46611556, 0.00064026612, 0.166972336),
      sumOfSquares: 74.8519951, peakTime: 8.17512375, peakRate: 14.7177286),
  ]

  /// Ordinary least squares of Bass (1969).
  static let regressions: [(series: String, m: Double, p: Double, q: Double)] = [
    ("room_air_conditioners", 17091.2526, 0.0169920293, 0.404945782),
    ("clothes_dryers", 15280.7632, 0.019614822, 0.348141934),
    ("mammography", 118.939267, -0.00612084281, 0.752672262),
    ("accelerated_program", 63.6526436, 0.0120235924, 0.847615811),
  ]

  /// The regressions of Bass (1969), table 1: a in thousands, c per thousand; and the p, q and m (thousands) printed with them.
  static let table: [(product: String, a: Double, b: Double, c: Double, m: Double, p: Double, q: Double)] = [
    ("electric_refrigerators", 104.67, 0.21305, -5.3913e-06, 40001, 0.0026167, 0.21566),
    ("home_freezers", 308.12, 0.15298, -7.7868e-06, 21973, 0.018119, 0.1711),
    ("black_white_tv", 2696.2, 0.22317, -2.5957e-06, 96717, 0.027877, 0.25105),
    ("water_softeners", 102.56, 0.27925, -5.1259e-05, 5793, 0.017703, 0.29695),
    ("room_air_conditioners", 175.69, 0.4082, -2.4777e-05, 16895, 0.010399, 0.41861),
    ("clothes_dryers", 259.67, 0.33968, -2.3647e-05, 15092, 0.017206, 0.35688),
    ("power_lawnmowers", 410.98, 0.32871, -7.5506e-06, 44751, 0.0091837, 0.3379),
    ("electric_bed_coverings", 450.04, 0.238, -3.1842e-06, 76589, 0.005876, 0.24387),
    ("automatic_coffee_makers", 1008.2, 0.28435, -5.1242e-06, 58838, 0.017135, 0.30145),
    ("steam_irons", 1594.7, 0.29928, -5.8875e-06, 55696, 0.028632, 0.32791),
    ("record_players", 543.94, 0.62931, -2.9817e-05, 21937, 0.024796, 0.6541),
  ]

  /// Averages of published p and q as compiled by C. Van den Bulte: ratios of q to p from 4·10⁻⁴ to 8·10⁷.
  static let rates: [(product: String, p: Double, q: Double)] = [
    ("Artificial insemination", 0.014, 0.437),
    ("Bale hay", 0.0095, 0.519),
    ("Corn", 0.0388, 1.00534),
    ("Hybrid corn", 0.00000001, 0.7975),
    ("Tractor", 0.0072, 0.11795),
    ("Cable TV", 0.02116, 0.2698),
    ("Calculator", 0.00136, 0.438),
    ("Camcorder", 0.000094, 0.4679),
    ("Cassette deck", 0.001, 0.2875),
    ("CD player", 0.0017, 0.3991),
    ("Cell telephone", 0.00471, 0.506),
    ("Cordless telephone", 0.002, 0.388),
    ("Digital watch", 0.0056, 0.3542),
    ("Diskdrive", 0.0208, 0.995),
    ("Kodak instant camera", 0.13846, 0.00005),
    ("Laser disc player", 0.0025, 0.3242),
    ("Polaroid instant camera", 0.09228, 0.00006),
    ("Radio", 0.01034, 0.4537),
    ("Recording media", 0.00874, 0.32847),
    ("Telephone", 0.0075, 0.082),
    ("Telephone answering machine", 0.000000058, 0.5443),
    ("Turntable", 0.0577, 0.21),
  ]
}
