// What acts on the cells at one state: reach, open need, and the sums over places that hazards are made of.

#ifndef LANTOA_SURVEY_H
#define LANTOA_SURVEY_H

#include "Cells.h"

/// An island on its way through the period. Everything by value; functions that take it `restrict` need not load it anew after every store
/// of a vector.
typedef struct Passage {
  LaneModel model;
  LaneIsland island;
  LaneReading reading;
  LaneBlock block;
  const LaneCell *cells;
  const LaneRow *rows;
  int lane, step;
} Passage;

#define FIELDS(passage, index) ((passage)->block.cells + (size_t)(index) * CellFields * BLOCK)

/// Ceilings that projects raise, of a step.
static void raiseRooms(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  for (int index = 0; index < passage->island.cells.count; index++) {
    const LaneCell *cell = &passage->cells[index];
    if (!cell->isRaised) continue;
    double *fields = FIELDS(passage, index);
    PUT(fields, CellRoom, GET(fields, CellEligible) * GET(block->ceilings, cell->ceiling * passage->model.steps + passage->step));
  }
}

/// Reach and open need of a cell now, or at the predicted state.
INLINE void survey(const Passage *passage, int index, const LaneCell *cell, int isPredicted) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  double *fields = FIELDS(passage, index);
  int state = isPredicted ? CellPredictedActive : CellActive;
  real active = GET(fields, state), ever = GET(fields, isPredicted ? CellPredictedEver : CellEver);
  real reach = GET(fields, CellRoom);
  for (int i = 0; i < cell->requirements.count; i++) {
    int at = cell->requirements.first + i;
    const double *required = FIELDS(passage, passage->model.requirements[at].cell);
    reach = smaller(reach, GET(block->requirements, at - passage->island.requirements.first) * GET(required, state));
  }
  real need = larger(reach - ever, all(0));
  if (cell->countsActive) need += ever - active;
  PUT(fields, CellReach, reach);
  PUT(fields, CellNeed, need);
  if (cell->isShared) {
    int place = cell->place * passage->model.indicators + cell->indicator;
    PUT(block->placeActive, place, GET(block->placeActive, place) + active);
    if (cell->isTaughtAtDesk)
      PUT(block->placeOthers, place, GET(block->placeOthers, place) + (GET(fields, CellEligible) - active));
  }
  for (int i = 0; i < cell->visits.count; i++) {
    int service = passage->model.visits[cell->visits.first + i].service;
    if (passage->model.services[passage->island.services.first + service].byMembers) continue;
    int at = service * ServiceFields + ServiceGathering;
    PUT(block->serviceWeights, at, GET(block->serviceWeights, at) + need);
  }
}

/// Officers file for those who do not serve themselves, as long as their minutes last.
static void surveyDesks(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  const double *series = block->series + (size_t)passage->step * island->series.count * BLOCK;
  for (int i = 0; i < island->flowPlaces.count; i++) {
    const LaneFlowPlace *flow = &model->flowPlaces[island->flowPlaces.first + i];
    real lowest = all(flow->selfService.count == 0 ? 0 : __builtin_inf());
    for (int j = 0; j < flow->selfService.count; j++)
      lowest = smaller(
          lowest, GET(block->placeShare, flow->place * model->indicators + model->selfService[flow->selfService.first + j]));
    PUT(block->flowSelfServed, i, lowest);
    PUT(block->flowAssisted, i, all(0));
  }
  for (int i = 0; i < island->desks.count; i++) {
    const LaneDesk *desk = &model->desks[island->desks.first + i];
    real left = GET(series, desk->minutes);
    for (int j = 0; j < desk->services.count; j++) {
      const LaneDeskService *service = &model->deskServices[desk->services.first + j];
      const LaneFlowPlace *flow = &model->flowPlaces[island->flowPlaces.first + service->flowPlace];
      real waiting = GET(series, flow->files) * (1 - GET(block->flowSelfServed, service->flowPlace));
      real handling = VALUE(service->handling);
      whole runsOut = waiting * handling > left;
      real filed = runsOut ? left / handling : waiting;
      PUT(block->flowAssisted, service->flowPlace, filed);
      left = where(~runsOut, left - filed * handling);
      for (int k = 0; k < service->teachings.count; k++) {
        int teaching = service->teachings.first + k;
        const LaneTeaching *taught = &model->teachings[teaching];
        real others = GET(block->placeOthers, taught->place * model->indicators + taught->indicator);
        whole some = others > 0;
        PUT(block->teachingRate, teaching - island->teachings.first, where(some, filed / (some ? others : all(1))));
      }
    }
  }
}

/// Ends a survey of all cells: shares of places and of all, weights of services; sums begin anew.
static void endSurvey(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  int shares = island->places * model->indicators;
  if (__builtin_expect(island->mixesAll, 0)) {
    for (int k = 0; k < model->indicators; k++) {
      real sum = all(0);
      for (int place = 0; place < island->places; place++) sum += GET(block->placeActive, place * model->indicators + k);
      PUT(block->allShare, k, sum * GET(block->allInverse, k));
    }
  }
  for (int i = 0; i < shares; i++) {
    PUT(block->placeShare, i, GET(block->placeActive, i) * GET(block->placeInverse, i));
    PUT(block->placeActive, i, all(0));
  }
  for (int i = 0; i < island->services.count; i++) {
    if (model->services[island->services.first + i].byMembers) continue;
    PUT(block->serviceWeights, i * ServiceFields + ServiceWeight, GET(block->serviceWeights, i * ServiceFields + ServiceGathering));
    PUT(block->serviceWeights, i * ServiceFields + ServiceGathering, all(0));
  }
  if (__builtin_expect(island->flowPlaces.count > 0, 0)) {
    surveyDesks(passage);
    for (int i = 0; i < shares; i++) PUT(block->placeOthers, i, all(0));
  }
}

#endif
