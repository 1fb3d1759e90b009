// The numbers of an island's cells in this block of draws, from the values of their slots.

#ifndef LANTOA_CELLS_H
#define LANTOA_CELLS_H

#include "Fields.h"
#include "Prepare.h"

#define VALUE(slot) GET(block->values, slot)

/// Prices of help are at least this squared, so that they divide; the square of such a price is still a number.
#define LEAST_PRICE 0x1p-250

/// The fields that code for plain rows reads. Where help costs no time at all it moves nobody.
static void preparePlain(const LaneModel *model, const LaneIsland *island, const LaneCell *cell, double *fields, real eligible, LaneBlock *block, int lane) {
  const LaneRow *row = &model->rows[island->rows.first + cell->row];
  if (row->required >= 0) PUT(fields, CellRequired, GET(block->requirements, cell->requirements.first - island->requirements.first));
  if (row->channel >= 0) PUT(fields, CellMediaRate, GET(block->mediaUses, (cell->media.first - island->media.first) * MediaFields + MediaRate));
  if (row->service < 0) return;
  const LaneVisit *visit = &model->visits[cell->visits.first];
  real handling = VALUE(visit->handling), searching = (VALUE(visit->search) + VALUE(visit->travel)) * eligible;
  PUT(fields, CellSuccess, where((handling > 0) | (searching > 0), VALUE(visit->success) * VALUE(visit->share)));
  PUT(fields, CellHandling, handling);
  PUT(fields, CellSearching, larger(searching, all(LEAST_PRICE)));
}

static void prepareVisits(const LaneModel *model, const LaneIsland *island, const LaneCell *cell, real eligible, LaneBlock *block, int lane) {
  for (int i = 0; i < cell->visits.count; i++) {
    const LaneVisit *visit = &model->visits[cell->visits.first + i];
    int at = (cell->visits.first + i - island->visits.first) * VisitFields;
    PUT(block->visits, at + VisitSuccess, VALUE(visit->success) * VALUE(visit->share));
    PUT(block->visits, at + VisitHandling, VALUE(visit->handling));
    PUT(block->visits, at + VisitSearching, (VALUE(visit->search) + VALUE(visit->travel)) * eligible);
    PUT(block->visits, at + VisitAdopted, all(0));
    PUT(block->visits, at + VisitReturned, all(0));
    int service = visit->service * ServiceFields;
    if (model->services[island->services.first + visit->service].byMembers)
      PUT(block->serviceWeights, service + ServiceWeight, GET(block->serviceWeights, service + ServiceWeight) + eligible);
  }
  for (int i = 0; i < cell->lessons.count; i++) {
    int room = model->lessons[cell->lessons.first + i].classroom;
    PUT(block->classroomMembers, room, GET(block->classroomMembers, room) + eligible);
  }
}

/// Start, reach and rates of a cell. A start in people is rounded half up, the dormant by themselves.
static __attribute__((noinline)) void prepareCell(
    const LaneModel *model, const LaneIsland *island, int index, const LaneReading *reading, LaneBlock *block, int lane) {
  const LaneCell *cell = &model->cells[island->cells.first + index];
  double *fields = block->cells + (size_t)index * CellFields * BLOCK;
  real eligible = VALUE(cell->eligible);
  real measured = VALUE(cell->start) * (cell->startEligible < 0 ? eligible : VALUE(cell->startEligible));
  real dormant = VALUE(cell->dormant) * eligible;
  real ever = cell->countsActive ? measured + dormant : measured;
  real active = cell->countsActive ? measured : measured - dormant;
  PUT(block->eligible, cell->output, eligible);
  PUT(block->startActive, cell->output, active);
  PUT(block->startEver, cell->output, ever);
  if (reading->isStochastic) {
    active = floorOf(ever + 0.5) - floorOf((ever - active) + 0.5);
    ever = floorOf(ever + 0.5);
  }
  PUT(fields, CellActive, active);
  PUT(fields, CellEver, ever);
  real receptivity = VALUE(cell->receptivity);
  real imitation = receptivity * VALUE(cell->imitation);
  whole some = eligible > 0;
  real inverse = where(some, 1 / (some ? eligible : all(1)));
  PUT(fields, CellEligible, eligible);
  PUT(fields, CellOwn, receptivity * VALUE(cell->innovation));
  PUT(fields, CellSegment, imitation * cell->segmentWeight * inverse);
  PUT(fields, CellPlace, imitation * cell->placeWeight);
  PUT(fields, CellAll, imitation * cell->allWeight);
  PUT(fields, CellRoom, eligible * GET(block->ceilings, cell->ceiling * model->steps));
  for (int field = CellOwnSum; field < CellFields; field++) PUT(fields, field, all(0));
  if (reading->keepsSources) {
    for (int source = 0; source < model->sources; source++) {
      PUT(block->adopted, cell->output * model->sources + source, source == 0 ? ever : all(0));
      PUT(block->returned, cell->output * model->sources + source, all(0));
    }
  }
  for (int i = 0; i < cell->requirements.count; i++) {
    const LaneRequirement *requirement = &model->requirements[cell->requirements.first + i];
    real required = VALUE(model->cells[island->cells.first + requirement->cell].eligible);
    whole them = required > 0;
    real times = requirement->times < 0 ? all(1) : VALUE(requirement->times);
    PUT(block->requirements, cell->requirements.first + i - island->requirements.first,
        where(them, eligible * times / (them ? required : all(1))));
  }
  for (int i = 0; i < cell->media.count; i++) {
    int at = (cell->media.first + i - island->media.first) * MediaFields;
    PUT(block->mediaUses, at + MediaRate, receptivity * VALUE(model->media[cell->media.first + i].rate));
    PUT(block->mediaUses, at + MediaSum, all(0));
  }
  for (int i = 0; i < cell->encouragements.count; i++)
    PUT(block->encouragements, cell->encouragements.first + i - island->encouragements.first,
        receptivity * VALUE(model->encouragements[cell->encouragements.first + i].rate));
  prepareVisits(model, island, cell, eligible, block, lane);
  if (model->rows[island->rows.first + cell->row].kind != LaneRowMixed) preparePlain(model, island, cell, fields, eligible, block, lane);
  int place = cell->place * model->indicators + cell->indicator;
  PUT(block->placeInverse, place, GET(block->placeInverse, place) + eligible);
}

/// What needs the sums over cells: shares of places, lessons of classes, needs of targets.
static __attribute__((noinline)) void prepareSums(const LaneModel *model, const LaneIsland *island, LaneBlock *block, int lane) {
  int shares = island->places * model->indicators;
  for (int i = 0; i < island->watches.count; i++) {
    const LaneWatch *watch = &model->watches[island->watches.first + i];
    PUT(block->reached, i, all(-1));
    if (watch->flowPlace >= 0) continue;
    real eligible = GET(block->placeInverse, watch->place * model->indicators + watch->indicator);
    if (watch->region >= 0)
      PUT(block->regionEligible, watch->region, GET(block->regionEligible, watch->region) + eligible);
    else
      PUT(block->watchNeed, i, __builtin_elementwise_ceil(watch->share * eligible - 1e-6));
  }
  for (int k = 0; k < model->indicators; k++) {
    real total = all(0);
    for (int place = 0; place < island->places; place++) total += GET(block->placeInverse, place * model->indicators + k);
    PUT(block->allInverse, k, where(total > 0, 1 / (total > 0 ? total : all(1))));
  }
  for (int i = 0; i < shares; i++) {
    real eligible = GET(block->placeInverse, i);
    PUT(block->placeInverse, i, where(eligible > 0, 1 / (eligible > 0 ? eligible : all(1))));
  }
  for (int i = 0; i < island->lessons.count; i++) {
    const LaneLesson *lesson = &model->lessons[island->lessons.first + i];
    real members = GET(block->classroomMembers, lesson->classroom);
    PUT(block->lessons, i * LessonFields + LessonSuccess,
        where(members > 0, VALUE(lesson->success) / (members > 0 ? members : all(1))));
    for (int field = LessonHazard; field < LessonFields; field++) PUT(block->lessons, i * LessonFields + field, all(0));
  }
  for (int i = 0; i < island->deskLessons.count; i++) {
    PUT(block->deskLessons, i * LessonFields + LessonSuccess, VALUE(model->deskLessons[island->deskLessons.first + i].success));
    for (int field = LessonHazard; field < LessonFields; field++) PUT(block->deskLessons, i * LessonFields + field, all(0));
  }
}

static __attribute__((noinline)) void prepareIsland(
    const LaneModel *model, int32_t number, const LaneReading *reading, LaneBlock *block, int lane) {
  const LaneIsland *island = &model->islandList[number];
  int shares = island->places * model->indicators;
  prepareCeilings(model, island, block, lane);
  prepareSeries(model, island, block, lane);
  if (isNoisy(reading, block)) prepareNoise(model, number, island, reading, block, lane);
  for (int i = 0; i < shares; i++) {
    PUT(block->placeInverse, i, all(0));
    PUT(block->placeActive, i, all(0));
    PUT(block->placeOthers, i, all(0));
    PUT(block->placeCount, i, all(0));
  }
  for (int i = 0; i < island->services.count * ServiceFields; i++) PUT(block->serviceWeights, i, all(0));
  for (int i = 0; i < island->classrooms; i++) PUT(block->classroomMembers, i, all(0));
  for (int i = 0; i < island->flowPlaces.count * FlowFields; i++) PUT(block->flowTotals, i, all(0));
  for (int i = 0; i < island->cells.count; i++) prepareCell(model, island, i, reading, block, lane);
  prepareSums(model, island, block, lane);
}

#endif
