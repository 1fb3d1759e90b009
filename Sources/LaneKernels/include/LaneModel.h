// A compiled scenario as the kernels read it: cells, what acts on them, and series over the steps, all by index.
//
// Islands are sets of places that act on each other: one place, or several joined by a pool that roams or by mixing over all. They are
// stepped one after another, each through all its steps, so that its state stays in the fastest cache.
// Slots are indices into the values of a block; every value stands there for 8 draws side by side.

#ifndef LANTOA_LANE_MODEL_H
#define LANTOA_LANE_MODEL_H

#include <stdint.h>

/// Consecutive entries of an array.
typedef struct LaneRange {
  int32_t first, count;
} LaneRange;

/// One (place, segment, indicator). Cells of an island stand together: by place, by indicator in an order in which those required come
/// first, and by group.
typedef struct LaneCell {
  int32_t eligible, start, startEligible /* −1: eligible */, dormant, receptivity, innovation, imitation;
  /// Index within the island's ceilings.
  int32_t ceiling;
  /// Whether projects raise it.
  int32_t isRaised;
  /// Index into the exchanges.
  int32_t exchange;
  int32_t countsActive;
  /// Indices within the island; `indicator` is that of the layout.
  int32_t place, group, indicator;
  /// Where help comes from: none, one team visit, or several helpers.
  int32_t help;
  /// Whether a sum over the place or over all needs those active; and desks, those not active.
  int32_t isShared, isTaughtAtDesk;
  /// Whether a target counts it.
  int32_t isWatched;
  /// The cell's index within its island in layout order, and its row's there.
  int32_t output, row;
  LaneRange requirements, media, encouragements, visits, lessons, deskLessons;
  double segmentWeight, placeWeight, allWeight;
  uint64_t exchangeStream, closingStream, uptakeStream;
} LaneCell;

enum { LaneHelpNone = 0, LaneHelpOneVisit = 1, LaneHelpSeveral = 2 };

enum { LaneRowMixed = 0, LaneRowPlain = 1, LaneRowSteady = 2 };

/// The cells of one indicator in one place. Where all of them have the same few things acting on them, a row is plain: the kernels have code
/// made for just that: at most one requirement, one media lever, and one team that serves all of them, and them alone of this place.
typedef struct LaneRow {
  /// Within the island.
  int32_t firstCell, cells;
  int32_t place, indicator;
  /// One of LaneRowMixed, LaneRowPlain and LaneRowSteady: plain, and all who ever adopted are active in every draw.
  int32_t kind, countsActive, isShared, isWatched;
  /// Index into the exchanges; −1 for none.
  int32_t exchange;
  /// Series of demand of the first cell; those of the others follow.
  int32_t demand;
  /// First cell of the row required; −1 for none.
  int32_t required;
  /// −1 for none.
  int32_t channel, mediaSource;
  /// The team's service within the island, −1 for none; series of its time for the first cell, those of the others follow.
  int32_t service, time, teamSource;
} LaneRow;

/// `cell` is an index within the island; `times` a slot, −1 where none is written.
typedef struct LaneRequirement {
  int32_t cell, times;
} LaneRequirement;

typedef struct LaneMediaUse {
  int32_t channel, rate, source;
} LaneMediaUse;

typedef struct LaneEncouragement {
  int32_t indicator, rate;
} LaneEncouragement;

/// A cell served by a team: `service` within the island, `time` an index into the island's series.
typedef struct LaneVisit {
  int32_t service, time, handling, success, search, travel, share, source;
} LaneVisit;

/// A cell taught in a class; `classroom` within the island, `seats` an index into the island's series.
typedef struct LaneLesson {
  int32_t classroom, seats, success, source;
} LaneLesson;

/// A cell taught at a desk; `teaching` within the island.
typedef struct LaneDeskLesson {
  int32_t teaching, success, source;
} LaneDeskLesson;

/// What a team does for one indicator: splits by open need, or by members.
typedef struct LaneService {
  int32_t byMembers;
} LaneService;

/// An officer serving flows, in order of priority.
typedef struct LaneDesk {
  /// Index into the island's series.
  int32_t minutes;
  LaneRange services;
} LaneDesk;

/// A desk's work on one flow; its teachings stand together.
typedef struct LaneDeskService {
  int32_t flowPlace, handling;
  LaneRange teachings;
} LaneDeskService;

/// One indicator taught while filing: whom among those of the place not active.
typedef struct LaneTeaching {
  int32_t place, indicator;
} LaneTeaching;

/// A flow in a place; `files` an index into the island's series; the indicators are entries of `selfService`.
typedef struct LaneFlowPlace {
  int32_t files, place;
  LaneRange selfService;
} LaneFlowPlace;

/// A threshold followed at every step in one place, on an indicator or (`flowPlace` ≥ 0) on a flow.
typedef struct LaneWatch {
  int32_t place, indicator, flowPlace, isNow;
  /// The last threshold's share.
  double share;
  /// Index of the region this place's count is added to, −1 where the place is judged by itself.
  int32_t region;
} LaneWatch;

/// One (lapse, returning) pair of slots.
typedef struct LaneExchange {
  int32_t lapse, returning;
  /// Whether it is the same in every draw.
  int32_t isFixed;
} LaneExchange;

/// A ceiling: base slot, and raises by projects (entries of `raises`).
typedef struct LaneCeiling {
  int32_t base;
  LaneRange raises;
} LaneCeiling;

typedef struct LaneRaise {
  int32_t project, share;
} LaneRaise;

/// A series over the steps, of a mean day, that is Σ weight × Π values of slots: the terms of step s are those from `termsOfStep[firstTerms + s]` to before the
/// next entry. A series that is the same in every draw has `fixed` ≥ 0: where its numbers stand in `fixedValues`. One that is no such sum
/// has `given` ≥ 0: where the caller puts its numbers for each block, [given × steps + step].
typedef struct LaneSeries {
  int32_t fixed, given, firstTerms;
} LaneSeries;

typedef struct LaneTerm {
  double weight;
  LaneRange factors;
} LaneTerm;

/// A media lever: spend per month by day as stretches of one slot.
typedef struct LaneChannel {
  LaneRange stretches, audience;
  int32_t before /* −1: none */, carryOver, halfEffect, slope;
  int32_t slopeIsOne;
  /// Whether it is the same in every draw.
  int32_t isFixed;
} LaneChannel;

typedef struct LaneStretch {
  int32_t days, spend;
} LaneStretch;

/// Ranges of what belongs to its cells, and of what acts in it; indices "within the island" count from their beginnings.
typedef struct LaneIsland {
  LaneRange cells, rows, requirements, media, encouragements, visits, lessons, deskLessons;
  LaneRange services, desks, teachings, flowPlaces, watches, series, ceilings;
  int32_t classrooms;
  int32_t places, groups;
  /// Series of demand by group of the island start here, within the island's series.
  int32_t demand;
  /// Whether anything mixes over all places; whether projects raise a ceiling; whether every row is plain and its sums are its own.
  int32_t mixesAll, isRaised, isPlain;
} LaneIsland;

typedef struct LaneModel {
  int32_t steps, days, indicators, sources, slots, projects, channels, exchanges, lengths, islands, regions;
  int32_t encouragementSource, dates;
  /// By step: first day since 1 January 1970, days, whether recorded; exchange lengths that open it and that are half of it.
  const int32_t *stepStart, *stepLength, *stepIsRecorded, *opening, *half;
  /// Days of each exchange length.
  const double *lengthDays;
  const LaneCell *cells;
  const LaneRow *rows;
  const LaneRequirement *requirements;
  const LaneMediaUse *media;
  const LaneEncouragement *encouragements;
  const LaneVisit *visits;
  const LaneLesson *lessons;
  const LaneDeskLesson *deskLessons;
  const LaneService *services;
  const LaneDesk *desks;
  const LaneDeskService *deskServices;
  const LaneTeaching *teachings;
  const LaneFlowPlace *flowPlaces;
  const int32_t *selfService;
  const LaneWatch *watches;
  const LaneExchange *exchangePairs;
  const LaneCeiling *ceilingList;
  const LaneRaise *raises;
  const LaneSeries *series;
  const int32_t *termsOfStep;
  const LaneTerm *terms;
  const int32_t *factors;
  const double *fixedValues;
  const LaneChannel *channelList;
  const LaneStretch *stretches;
  const int32_t *audiences;
  const LaneIsland *islandList;
  /// Streams of the noise, by island place and indicator: those of an island start at its first place.
  const uint64_t *noiseStreams;
  const int32_t *firstPlaceOfIsland;
} LaneModel;

#endif
