// A lane that counts what is done to it, in place of Lanes.h: so that the operations of Rule.c are counted, not estimated. C++, because
// C has no operators of one's own.

#ifndef LANTOA_LANES_H
#define LANTOA_LANES_H

#include <stdint.h>

struct Counts {
  /// Subtractions count as additions; `bounds` are maxima and minima; every 1 − e⁻ˣ makes one comparison.
  long additions, multiplications, bounds, divisions, comparisons;
};
inline Counts counts;

struct real {
  double value;
  real() = default;
  real(double v) : value(v) {}
  double &operator[](int) { return value; }
  const double &operator[](int) const { return value; }
};

struct whole {
  int64_t value;
  whole() = default;
  whole(int64_t v) : value(v) {}
  explicit operator bool() const { return value != 0; }
};

static inline real counted(long &count, double value) { return count++, real(value); }
static inline real operator+(real a, real b) { return counted(counts.additions, a.value + b.value); }
static inline real operator-(real a, real b) { return counted(counts.additions, a.value - b.value); }
static inline real operator*(real a, real b) { return counted(counts.multiplications, a.value * b.value); }
static inline real operator/(real a, real b) { return counted(counts.divisions, a.value / b.value); }
static inline real operator-(real a) { return real(-a.value); }
static inline real &operator+=(real &a, real b) { return a = a + b; }
static inline real &operator*=(real &a, real b) { return a = a * b; }
static inline whole operator<(real a, real b) { return counts.comparisons++, whole(-(a.value < b.value)); }
static inline whole operator>(real a, real b) { return b < a; }

static inline whole operator+(whole a, whole b) { return a.value + b.value; }
static inline whole operator-(whole a, whole b) { return a.value - b.value; }
static inline whole operator<<(whole a, int by) { return int64_t(uint64_t(a.value) << by); }
static inline whole operator>>(whole a, int by) { return a.value >> by; }

static inline real all(double value) { return value; }
static inline real larger(real a, real b) { return counted(counts.bounds, a.value > b.value ? a.value : b.value); }
static inline real smaller(real a, real b) { return counted(counts.bounds, a.value < b.value ? a.value : b.value); }
static inline whole bitsOf(real value) { return __builtin_bit_cast(int64_t, value.value); }
static inline real ofBits(whole bits) { return __builtin_bit_cast(double, bits.value); }
static inline int allOf(whole mask) { return mask.value != 0; }
static inline int anyOf(whole mask) { return mask.value != 0; }

#define INLINE static inline
#define __builtin_convertvector(lanes, type) type(double((lanes).value))

#endif
