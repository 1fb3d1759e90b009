// The normal quantile in lanes: the operations of NormalQuantile in NumericalMethods, in their order, so that both give the same
// bits.

#ifndef LANTOA_NORMAL_H
#define LANTOA_NORMAL_H

#include "Elementary.h"

/// z = scale·upper/lower: what the pieces differ in, so that one division serves all of them.
typedef struct NormalPiece {
  real upper;
  real lower;
} NormalPiece;

/// z/(u − ½) from t = 0.4375² − (u − ½)², 0 ≤ t ≤ 0.4375².
INLINE NormalPiece normalMiddle(real t) {
  real w = t * t;
  real pEven = 80241.82555656198 + w * 71075.16203658542;
  pEven = 3.50656124423439 + w * (2694.8943177763194 + w * pEven);
  real pOdd = 130591.72141020084 + w * 5750.481789374701;
  pOdd = 158.87217444552508 + w * (21329.138555786067 + w * pOdd);
  real qEven = 35818.41836214061 + w * 59212.487424307415;
  qEven = 1.0 + w * (906.8084155564253 + w * qEven);
  real qOdd = 73838.14399923847 + w * 11638.097611801173;
  qOdd = 48.752239474356934 + w * (8090.562322414329 + w * qOdd);
  return (NormalPiece){pEven + t * pOdd, qEven + t * qOdd};
}

/// |z| from r = √(−ln tail), 1.6 ≤ r ≤ 5.
INLINE NormalPiece normalNearTail(real r) {
  real w = r * r;
  real pEven = 10.557649022340948 + w * 0.03304110232651822;
  pEven = -57.293049276999085 + w * (75.98590937743357 + w * pEven);
  pEven = -3.575468152627704 + w * pEven;
  real pOdd = 41.16587816142228 + w * 1.1270993097414495;
  pOdd = -38.169032856339946 + w * (31.63419784409009 + w * pOdd);
  real qEven = 30.725481016025995 + w * 0.7971459100869037;
  qEven = 1.0 + w * (59.29629445814697 + w * qEven);
  real qOdd = 7.532074931727766 + w * 0.02336270223057023;
  qOdd = 17.538505974029437 + w * (65.22279269517844 + w * qOdd);
  return (NormalPiece){pEven + r * pOdd, qEven + r * qOdd};
}

/// |z| from r = √(−ln tail), 5 ≤ r.
INLINE NormalPiece normalFarTail(real r) {
  real w = r * r;
  real pEven = 4.818907640472417 + w * 0.020270791859160073;
  pEven = -3.2038038350121774 + w * (4.009495118430089 + w * pEven);
  real pOdd = 0.5410579182181123 + w * 0.00020236722551842472;
  pOdd = -11.81896561356428 + w * (13.387321956719001 + w * pOdd);
  real qEven = 0.3830693302622258 + w * 0.00014309423415305648;
  qEven = 1.0 + w * (10.231835345163713 + w * qEven);
  real qOdd = 0.014333995037393792 + w * 2.0324411646057854e-12;
  qOdd = 7.905117322509983 + w * (3.4443212875276585 + w * qOdd);
  return (NormalPiece){pEven + r * pOdd, qEven + r * qOdd};
}

/// z with Φ(z) = u, for normal numbers u in (0, 1).
///
/// About 25 operations where every lane has |u − ½| ≤ 0.4375, 80 otherwise, and 100 where a tail is below e⁻²⁵.
INLINE real normalQuantile(real u) {
  const double reach = 0.4375;
  real offset = u - 0.5;
  NormalPiece piece = normalMiddle(0.19140625 - offset * offset);
  real scale = offset;
  whole central = magnitude(offset) <= reach;
  if (!allOf(central)) {
    // ln u does no harm in a lane that is central.
    real r = squareRoot(-logarithm(offset < 0 ? u : 1 - u));
    NormalPiece tail = normalNearTail(r);
    whole far = r > 5;
    if (anyOf(far)) {
      NormalPiece farther = normalFarTail(r);
      tail.upper = far ? farther.upper : tail.upper;
      tail.lower = far ? farther.lower : tail.lower;
    }
    piece.upper = central ? piece.upper : tail.upper;
    piece.lower = central ? piece.lower : tail.lower;
    scale = central ? offset : (offset < 0 ? all(-1) : all(1));
  }
  return scale * (piece.upper / piece.lower);
}

#endif
