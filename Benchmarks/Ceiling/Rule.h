// The step rule by hand, at each width.

#ifndef BENCH_RULE_H
#define BENCH_RULE_H

#include "Workload.h"

#ifdef __cplusplus
extern "C" {
#endif

/// In real numbers; the same with people by source kept; or in whole people with process noise (draws only, not the row of medians).
enum { PLAIN, WITH_SOURCES, IN_WHOLE_PEOPLE };

/// Projects `rows` rows of the draws from `first`, a multiple of the lanes.
typedef void Project(const Workload *w, int first, int rows, int reading, Projection *out);

Project projectScalar, projectSSE2, projectAVX2, projectAVX512;

#ifdef __cplusplus
}
#endif

#endif
