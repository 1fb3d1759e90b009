// Hazards of a cell from the last survey: its own, and help from teams, classes and desks.

#ifndef LANTOA_HAZARDS_H
#define LANTOA_HAZARDS_H

#include "Survey.h"

/// What a cell's hazard over a step is made of: H = own + help.
typedef struct Hazard {
  /// λ, and its parts: demand; imitation and encouragement before demand.
  real own, demand, imitation, encouragement;
  /// Of a single visit θ = gain / cost, cost > 0; else gain is Σθ and cost 1.
  real gain, cost;
} Hazard;

/// Innovation, imitation, media and encouragement.
INLINE void evaluateOwn(const Passage *passage, const LaneCell *cell, const double *fields, real active, Hazard *hazard) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  int place = cell->place * model->indicators;
  real imitation = active * GET(fields, CellSegment);
  if (cell->isShared) {
    imitation += GET(fields, CellPlace) * GET(block->placeShare, place + cell->indicator);
    if (__builtin_expect(island->mixesAll, 0)) imitation += GET(fields, CellAll) * GET(block->allShare, cell->indicator);
  }
  real sum = GET(fields, CellOwn) + imitation;
  for (int i = 0; i < cell->media.count; i++) {
    int at = cell->media.first + i;
    sum += GET(block->mediaUses, (at - island->media.first) * MediaFields + MediaRate) *
           GET(block->media, model->media[at].channel * model->steps + passage->step);
  }
  if (__builtin_expect(cell->encouragements.count > 0, 0)) {
    real encouragement = all(0);
    for (int i = 0; i < cell->encouragements.count; i++) {
      int at = cell->encouragements.first + i;
      encouragement += GET(block->encouragements, at - island->encouragements.first) *
                       GET(block->placeShare, place + model->encouragements[at].indicator);
    }
    hazard->encouragement = encouragement;
    sum += encouragement;
  }
  hazard->imitation = imitation;
  hazard->demand = GET(block->series, passage->step * island->series.count + island->demand + cell->group);
  hazard->own = hazard->demand * sum;
}

/// Holling's disc equation as gain over cost; both 0 and 1 where nobody is there to be served.
INLINE void evaluateVisit(const Passage *passage, const LaneCell *cell, int index, real need, real eligible, real *gain, real *cost) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneIsland *island = &passage->island;
  const LaneVisit *visit = &passage->model.visits[cell->visits.first + index];
  int at = (cell->visits.first + index - island->visits.first) * VisitFields;
  int byMembers = passage->model.services[island->services.first + visit->service].byMembers;
  real time = GET(block->series, passage->step * island->series.count + visit->time);
  real effort = time * GET(block->visits, at + VisitSuccess) * (byMembers ? eligible : need);
  real price = GET(block->serviceWeights, visit->service * ServiceFields + ServiceWeight) *
               (GET(block->visits, at + VisitHandling) * need + GET(block->visits, at + VisitSearching));
  whole some = price > 0;
  *gain = where(some, effort);
  *cost = some ? price : all(1);
}

/// Help from several sides: Σθ, and each θ kept for who brought whom.
static __attribute__((noinline)) real evaluateHelp(const Passage *restrict passage, const LaneCell *restrict cell, real need, real eligible, real noise) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  real help = all(0);
  for (int i = 0; i < cell->visits.count; i++) {
    real gain, cost;
    evaluateVisit(passage, cell, i, need, eligible, &gain, &cost);
    real hazard = gain / cost;
    PUT(block->visits, (cell->visits.first + i - island->visits.first) * VisitFields + VisitHazard, hazard * noise);
    help += hazard;
  }
  for (int i = 0; i < cell->lessons.count; i++) {
    const LaneLesson *lesson = &model->lessons[cell->lessons.first + i];
    double *fields = block->lessons + (size_t)(cell->lessons.first + i - island->lessons.first) * LessonFields * BLOCK;
    real hazard = GET(fields, LessonSuccess) * GET(block->series, passage->step * island->series.count + lesson->seats);
    PUT(fields, LessonHazard, hazard * noise);
    help += hazard;
  }
  for (int i = 0; i < cell->deskLessons.count; i++) {
    const LaneDeskLesson *lesson = &model->deskLessons[cell->deskLessons.first + i];
    double *fields = block->deskLessons + (size_t)(cell->deskLessons.first + i - island->deskLessons.first) * LessonFields * BLOCK;
    real hazard = GET(fields, LessonSuccess) * GET(block->teachingRate, lesson->teaching);
    PUT(fields, LessonHazard, hazard * noise);
    help += hazard;
  }
  return help;
}

/// All that acts on a cell. `isNoisy` is a constant of the kernel.
INLINE Hazard evaluate(const Passage *passage, int index, const LaneCell *cell, real active, int isNoisy) {
  int lane = passage->lane;
  const double *fields = FIELDS(passage, index);
  Hazard hazard = {.encouragement = all(0), .gain = all(0), .cost = all(1)};
  evaluateOwn(passage, cell, fields, active, &hazard);
  real noise = all(1);
  if (isNoisy) {
    int width = passage->island.places * passage->model.indicators;
    noise = GET(passage->block.noise,
                passage->step * width + cell->place * passage->model.indicators + cell->indicator);
    hazard.demand *= noise;
    hazard.own *= noise;
  }
  if (cell->help == LaneHelpNone) return hazard;
  if (cell->help == LaneHelpOneVisit)
    evaluateVisit(passage, cell, 0, GET(fields, CellNeed), GET(fields, CellEligible), &hazard.gain, &hazard.cost);
  else
    hazard.gain = evaluateHelp(passage, cell, GET(fields, CellNeed), GET(fields, CellEligible), noise);
  if (isNoisy) hazard.gain *= noise;
  return hazard;
}

#endif
