// The step rule by hand, at each width.

#ifndef BENCH_RULE_H
#define BENCH_RULE_H

#include "Workload.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Projects `rows` rows of the draws from `first`; both are multiples of 8. With `tallying`, people by source are kept as well.
typedef void Project(const Workload *w, int first, int rows, int tallying, Projection *out);

Project projectScalar, projectSSE2, projectAVX2, projectAVX512;

#ifdef __cplusplus
}
#endif

#endif
