// The workload W as Workload/make.py writes it: pointers into one file of doubles, in its order.

#ifndef BENCH_WORKLOAD_H
#define BENCH_WORKLOAD_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What the rule in lanes is written for; a file of other sizes is refused.
enum { SEGMENTS = 3, INDICATORS = 5, MAX_STEPS = 1024, MAX_EXCHANGES = 32 };

typedef struct Workload {
  int places, steps, rows;
  /// By step: days, 1 where a recorded date falls on its end, day number of its start.
  const double *lengths, *recorded, *starts;
  /// Members [place][segment]; minutes of travel by place.
  const double *members, *travel;
  /// Receptivity times demand [step][segment]; working minutes a day [step][place][segment]; effect of media by step.
  const double *demand, *workingTime, *media;
  /// By indicator.
  const double *prerequisite, *active, *served, *advertised;
  /// [row][indicator]; row 0 holds the medians, row n + 1 draw n.
  const double *start, *dormant, *innovation, *imitation, *ceiling, *lapse, *returning, *mediaRate, *share, *handling;
  /// [row][segment][indicator].
  const double *success;
  /// By row.
  const double *search;
  /// Hashes of streams [exchange, closing, uptake][place][segment][indicator] and, of noise, [place][indicator].
  const uint64_t *streams, *noiseStreams;
  uint64_t seed;
} Workload;

/// What a projection leaves: the final share of each indicator in its measure [row][indicator], and, where they are asked for, people by
/// source, summed over places and segments [row][indicator][source].
typedef struct Projection {
  double *shares;
  double *sources;
} Projection;

/// Who took up because of what: by themselves, from others, of the media, of the teams; brought back by teams, returned by themselves,
/// lapsed.
enum { BY_THEMSELVES, FROM_OTHERS, BY_MEDIA, BY_TEAMS, BROUGHT_BACK, RETURNED, LAPSED, SOURCES };

/// Reads a file; ends the program with a message where that cannot be.
Workload readWorkload(const char *path);

#ifdef __cplusplus
}
#endif

#endif
