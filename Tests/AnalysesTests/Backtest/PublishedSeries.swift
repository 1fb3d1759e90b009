/// Eighteen published adoption series with the split and the errors of two published baselines.
///
/// Facts, re-typed. Internet users: International Telecommunication Union through World Bank IT.NET.USER.ZS and Our World in Data;
/// mobile subscriptions: the same, IT.CEL.SETS.P2; goods in the United States: Our World in Data, "Technology Diffusion - Comin & Hobijn
/// (2004) and others"; cars in the Netherlands (Franses 1994), Windows 7 among w3schools visitors and Chinese urban mobile phones: data of
/// the R package diffusion and a public script. Errors: mean absolute error after `known` figures, of the last value and of drift.
struct PublishedSeries {
  let id: String
  /// 100 or 1 for shares; subscriptions and counts have none.
  let ceiling: Double?
  let known: Int
  let lastValueError: Double
  let driftError: Double
  let first: Double
  let values: [Double]

  var times: [Double] { values.indices.map { first + Double($0) } }

  static let all: [PublishedSeries] = [
    PublishedSeries(
      id: "net_vietnam", ceiling: 100, known: 15, lastValueError: 25.1829, driftError: 10.1568, first: 1999,
      values: [
        0.128927, 0.254248, 1.26565, 1.855, 3.78028, 7.64241, 12.7399, 17.2546, 20.7554, 23.92, 26.55, 30.65, 35.07, 36.8, 38.5,
        41, 45, 53, 58.14, 69.8479, 68.6616, 70.3, 74.21, 78.59, 78.08,
      ]),
    PublishedSeries(
      id: "net_indonesia", ceiling: 100, known: 17, lastValueError: 28.6708, driftError: 23.6022, first: 1997,
      values: [
        0.19491, 0.255307, 0.444416, 0.925564, 2.01861, 2.13414, 2.38702, 2.60029, 3.60202, 4.76481, 5.78627, 7.91748, 6.92,
        10.92, 12.28, 14.52, 14.94, 17.1432, 22.0627, 25.4474, 32.3358, 39.9046, 47.6906, 53.7265, 62.1045, 66.4846, 69.2084,
      ]),
    PublishedSeries(
      id: "net_malaysia", ceiling: 100, known: 18, lastValueError: 17.7687, driftError: 7.3811, first: 1995,
      values: [
        0.145674, 0.852044, 2.30739, 6.75177, 12.3055, 21.3847, 26.696, 32.3382, 34.9712, 42.2523, 48.6292, 51.638, 55.7, 55.8,
        55.9, 56.3, 61, 65.8, 57.0575, 63.6654, 71.0641, 78.7883, 80.1405, 81.201, 84.1871, 89.555, 96.7514, 97.3986, 97.6927,
      ]),
    PublishedSeries(
      id: "net_laos", ceiling: 100, known: 14, lastValueError: 25.8697, driftError: 21.1047, first: 2000,
      values: [
        0.111044, 0.181664, 0.267899, 0.333912, 0.361434, 0.850357, 1.16989, 1.64, 3.55, 6, 7, 9, 10.7477, 12.5, 14.26, 18.2,
        21.87, 25.5104, 36.3, 47.0323, 54, 62, 66.1548,
      ]),
    PublishedSeries(
      id: "net_china", ceiling: 100, known: 16, lastValueError: 16.7181, driftError: 1.9328, first: 1998,
      values: [
        0.16854, 0.708188, 1.77591, 2.63965, 4.5957, 6.2, 7.3, 8.52326, 10.5232, 16, 22.6, 28.9, 34.3, 38.3, 42.3001, 45.8, 47.9,
        50.3, 53.2, 54.3, 59.2, 64.0809, 70.0528, 73.0532, 75.6113, 77.4827,
      ]),
    PublishedSeries(
      id: "net_south_korea", ceiling: 100, known: 19, lastValueError: 9.1615, driftError: 20.9946, first: 1993,
      values: [
        0.249947, 0.311359, 0.819687, 1.62424, 3.6008, 6.78182, 23.5522, 44.7, 56.6, 59.4, 65.5, 72.7, 73.5, 78.1, 78.8, 81, 81.6,
        83.7, 83.7591, 84.07, 84.77, 87.5568, 89.8963, 92.843, 95.0694, 96.0229, 96.1576, 96.5051, 97.5713, 97.1686, 97.416,
      ]),
    PublishedSeries(
      id: "mob_thailand", ceiling: nil, known: 19, lastValueError: 53.4602, driftError: 19.9371, first: 1990,
      values: [
        0.111784, 0.215876, 0.433454, 0.708901, 1.25228, 2.18242, 3.06772, 3.62207, 3.21012, 3.75514, 4.85444, 11.8824, 27.2361,
        33.4887, 41.4885, 46.5638, 60.9693, 80.0428, 92.9449, 98.6323, 106.743, 114.708, 125.32, 137.721, 141.873, 149.811,
        173.505, 175.596, 180.183, 186.159, 166.61,
      ]),
    PublishedSeries(
      id: "mob_philippines", ceiling: nil, known: 17, lastValueError: 33.617, driftError: 5.388, first: 1993,
      values: [
        0.153768, 0.252128, 0.7077, 1.34314, 1.8398, 2.32169, 3.73396, 8.27569, 15.2614, 18.9061, 27.103, 38.8805, 40.2879,
        48.7764, 64.1402, 74.9348, 81.7912, 88.4889, 98.5558, 104.902, 103.997, 110.758, 115.399, 115.852, 114.071, 126.205,
        154.761, 136.501,
      ]),
    PublishedSeries(
      id: "mob_laos", ceiling: nil, known: 14, lastValueError: 26.0839, driftError: 59.2456, first: 1998,
      values: [
        0.125432, 0.230701, 0.238199, 0.546161, 1.00414, 2.01331, 3.60621, 11.4319, 17.2691, 24.8683, 33.4424, 52.6076, 64.0629,
        86.3457, 66.7233, 70.5152, 69.5596, 55.2896, 57.8235, 53.3841, 51.8634, 60.844, 56.3531,
      ]),
    PublishedSeries(
      id: "us_colour_tv", ceiling: 100, known: 24, lastValueError: 1.25, driftError: 29.7935, first: 1966,
      values: [
        10, 15, 21, 25, 31, 39, 43, 48, 57, 64, 69, 74, 75, 78, 79, 80, 85, 88, 89, 90, 90.5, 91, 93, 94, 96, 96, 95, 95, 96, 94,
        96, 95, 94, 95, 94, 94, 96, 95, 97, 96,
      ]),
    PublishedSeries(
      id: "us_cellular_phone", ceiling: 100, known: 14, lastValueError: 14.3556, driftError: 10.1658, first: 1994,
      values: [
        10, 12, 16, 21, 36.3, 34, 42, 49, 56, 62.8, 63, 71.3, 67, 73, 75, 84, 87.2, 89, 87, 89, 91, 92, 92,
      ]),
    PublishedSeries(
      id: "us_disk_brakes", ceiling: 100, known: 9, lastValueError: 14.9167, driftError: 20.0833, first: 1966,
      values: [
        1, 3.5, 7.3, 15.2, 26.5, 43.5, 58.5, 74, 81, 87.5, 92, 97, 99, 100, 100,
      ]),
    PublishedSeries(
      id: "us_dishwasher", ceiling: 100, known: 18, lastValueError: 15.1545, driftError: 10.8134, first: 1948,
      values: [
        1.2, 1.5, 2, 2.6, 3, 3.2, 3.5, 4, 4.6, 5.2, 5.8, 6.3, 7.1, 7.9, 8.9, 9, 11.8, 13.5, 15.7, 18.1, 20.8, 23.7, 26.5, 29.6,
        32, 34.3, 36.6, 38.3, 39.6,
      ]),
    PublishedSeries(
      id: "us_electric_power", ceiling: 100, known: 30, lastValueError: 14.8684, driftError: 6.8557, first: 1908,
      values: [
        10, 10.67, 12.33, 14, 16, 18, 19, 20, 22, 24, 27, 30, 33.5, 37, 40, 43, 49, 52, 55, 60, 64, 68, 68, 68, 67, 67, 67, 68.5,
        70, 73, 75, 76.5, 78, 79.5, 81, 81, 83, 85, 85.5, 86, 89, 93, 94, 95, 96, 97, 97.67, 98.33, 99,
      ]),
    PublishedSeries(
      id: "us_social_media_usage", ceiling: 100, known: 9, lastValueError: 9.3333, driftError: 16.375, first: 2005,
      values: [
        5, 11, 15, 21, 37, 48, 50, 59, 63, 62, 65, 69, 80, 77, 79,
      ]),
    PublishedSeries(
      id: "nl_carstock", ceiling: nil, known: 15, lastValueError: 575.6, driftError: 618.2929, first: 1965,
      values: [
        1273, 1502, 1696, 1952, 2212, 2465, 2702, 2903, 3080, 3214, 3399, 3629, 3851, 4056, 4312, 4515, 4594, 4630, 4728, 4818,
        4901, 4950, 5118, 5251, 5371,
      ]),
    PublishedSeries(
      id: "w3s_win7", ceiling: 1, known: 28, lastValueError: 0.1163, driftError: 0.0106, first: 1,
      values: [
        0.002, 0.004, 0.005, 0.007, 0.011, 0.016, 0.019, 0.025, 0.032, 0.044, 0.067, 0.09, 0.113, 0.13, 0.147, 0.167, 0.189,
        0.198, 0.206, 0.223, 0.243, 0.268, 0.285, 0.291, 0.311, 0.322, 0.341, 0.359, 0.365, 0.378, 0.391, 0.404, 0.422, 0.447,
        0.455, 0.461, 0.471, 0.487, 0.499, 0.513, 0.523, 0.532, 0.538, 0.545, 0.557, 0.568,
      ]),
    PublishedSeries(
      id: "cn_mobile_per100hh", ceiling: nil, known: 10, lastValueError: 34.6183, driftError: 24.1739, first: 1997,
      values: [
        1.7, 3.3, 7.14, 19.5, 34, 62.89, 90.07, 111.4, 137, 152.88, 165.18, 172.02, 181.04, 188.86, 205.25, 212.64,
      ]),
  ]
}
