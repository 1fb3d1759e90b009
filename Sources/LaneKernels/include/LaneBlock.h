// Eight draws of one scenario while a kernel works on them, and what it leaves behind. All arrays have the lane innermost.

#ifndef LANTOA_LANE_BLOCK_H
#define LANTOA_LANE_BLOCK_H

#include "LaneSet.h"
#include "LaneModel.h"

/// How a block is stepped.
typedef struct LaneReading {
  /// Whole people drawn from streams; else real numbers.
  int32_t isStochastic;
  /// Whether uptake is split by source.
  int32_t keepsSources;
  /// Whether targets are followed from step to step, to know when they are reached.
  int32_t followsTargets;
  uint32_t key0, key1;
  /// The draw of each lane. Lanes beyond the last draw repeat it.
  int64_t draws[8];
  /// 0 switches noise off; by step, what is kept of the deviation and how much of the fresh one is added.
  double noiseSD;
  const double *noiseKept, *noiseFresh;
  ExactCount exactCount;
} LaneReading;

/// Room for one block and one island, made once a thread; sizes follow from the model's largest island.
typedef struct LaneBlock {
  /// [slot], by the caller.
  double *values;
  /// Ramp of each project at mid-day, [project × days + day], by the caller where a ceiling is raised.
  double *ramps;
  /// Series that no sum of products gives, by the caller.
  double *given;
  /// What is added to the logarithm of all hazards, laid out as `noise`, by the caller for each island; 0 where nothing is.
  double *shifts;
  /// Whether what is the same in every draw stands here already; 0 at first.
  int32_t isPrepared;
  /// For all islands: [(exchange × lengths + length) × 4 + part] and [channel × steps + step].
  double *exchanges, *media;
  /// For one island: [step × series + series], of all days of the step, [ceiling × steps + step], [(step × places + place) × indicators + indicator].
  double *series, *ceilings, *noise;
  /// [cell × fields + field] and the like, in the kernel's own order.
  double *cells, *requirements, *mediaUses, *encouragements, *visits, *lessons, *deskLessons;
  /// Sums over places, services, classrooms, teachings, flows: in the kernel's own order.
  double *placeActive, *placeShare, *placeInverse, *placeOthers, *placeCount, *allShare, *allInverse, *serviceWeights;
  double *classroomMembers, *teachingRate, *flowSelfServed, *flowAssisted, *watchNeed;

  /// What an island leaves behind: [date × cells + cell], [cell × sources + source], [cell]; cells by `output`.
  double *active, *ever, *adopted, *returned, *eligible, *startActive, *startEver, *reach, *limit;
  /// [(date × flow places + flow place) × 2 + (online, files)] in the flow's measure (`isNow` by the caller's word), and totals
  /// [flow place × 6 + (self-served, assisted, paper, officer minutes, latest files, latest online)].
  double *flowDates, *flowTotals;
  /// [series]: Σ over steps.
  double *seriesTotals;
  /// [watch]: the step at whose end it is first reached, −1 where it is not.
  double *reached;
  /// Added to by every island: [step × regions + region] × 2 (count or files online; files), and [region]: eligible.
  double *regionCounts, *regionEligible;
} LaneBlock;

/// Numbers a cell, visit and so on need in the arrays above.
typedef struct LaneFieldCounts {
  int32_t cell, media, visit, lesson, service, flow;
} LaneFieldCounts;

LaneFieldCounts laneFieldCounts(void);

/// Prepares what all islands of a block share.
void lanePrepareBlock(LaneSet set, const LaneModel *model, LaneBlock *block);

/// Steps one island of a block through the whole period.
void laneRunIsland(LaneSet set, const LaneModel *model, int32_t island, const int32_t *flowIsNow, const LaneReading *reading, LaneBlock *block);

#endif
