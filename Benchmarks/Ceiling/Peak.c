// How fast this core adds, multiplies, does both and divides at one width: chains enough to keep every unit busy, all in registers.

#include "Lanes.h"
#include "Peak.h"

/// Independent chains: more than latency times units, few enough for the registers there are.
enum { CHAINS = LANES == 8 ? 24 : 12 };
#define EACH_CHAIN _Pragma("clang loop unroll(full)") for (int i = 0; i < CHAINS; i++)

/// Values stay near 1, and the compiler is kept from joining steps.
#define MEASURE(name, operations, statement)                                 \
  double NAMED(name)(long rounds, double one, double tiny) {                 \
    real chain[CHAINS], factor = all(one), term = all(tiny);                 \
    (void)factor, (void)term;                                                \
    EACH_CHAIN chain[i] = all(1 + 0.01 * i);                                 \
    for (long round = 0; round < rounds; round++) EACH_CHAIN { statement; }  \
    double sum = 0;                                                          \
    EACH_CHAIN sum += chain[i][0];                                           \
    return sum * 0 + (double)rounds * CHAINS * LANES * (operations);         \
  }

MEASURE(adding, 1, chain[i] = chain[i] + term)
MEASURE(multiplying, 1, chain[i] = chain[i] * factor)
MEASURE(both, 2, chain[i] = chain[i] * factor + term)
MEASURE(dividing, 1, chain[i] = chain[i] / factor)
#ifdef __FMA__
MEASURE(fused, 2, chain[i] = __builtin_elementwise_fma(chain[i], factor, term))
#else
double NAMED(fused)(long rounds, double one, double tiny) { return (void)rounds, (void)one, (void)tiny, 0; }
#endif
