// Peaks of one core: each function does so many rounds and returns how many operations (lane by lane; a fused one counts two) these were.

#ifndef BENCH_PEAK_H
#define BENCH_PEAK_H

typedef double Peak(long rounds, double one, double tiny);

#define PEAKS(set) Peak adding##set, multiplying##set, both##set, dividing##set, fused##set;
PEAKS(Scalar) PEAKS(SSE2) PEAKS(AVX2) PEAKS(AVX512)

#endif
