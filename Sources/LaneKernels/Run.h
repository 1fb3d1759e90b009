// An island from the start of the period to its end, and what is written down on the way.

#ifndef LANTOA_RUN_H
#define LANTOA_RUN_H

#include "RowCode.h"

/// Files of the step just taken, by flow and place.
static void countFiles(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  double days = model->stepLength[passage->step];
  const double *series = block->series + (size_t)passage->step * island->series.count * BLOCK;
  for (int i = 0; i < island->flowPlaces.count; i++) {
    real files = GET(series, model->flowPlaces[island->flowPlaces.first + i].files);
    real alone = files * GET(block->flowSelfServed, i), assisted = GET(block->flowAssisted, i);
    double *totals = block->flowTotals + (size_t)i * FlowFields * BLOCK;
    PUT(totals, FlowSelfServed, GET(totals, FlowSelfServed) + alone);
    PUT(totals, FlowAssisted, GET(totals, FlowAssisted) + assisted);
    PUT(totals, FlowPaper, GET(totals, FlowPaper) + (files - alone - assisted));
    PUT(totals, FlowLatestFiles, files / days);
    PUT(totals, FlowLatestOnline, (alone + assisted) / days);
  }
  for (int i = 0; i < island->desks.count; i++) {
    const LaneDesk *desk = &model->desks[island->desks.first + i];
    for (int j = 0; j < desk->services.count; j++) {
      const LaneDeskService *service = &model->deskServices[desk->services.first + j];
      double *minutes = block->flowTotals + ((size_t)service->flowPlace * FlowFields + FlowMinutes) * BLOCK;
      PUT(minutes, 0, GET(minutes, 0) + GET(block->flowAssisted, service->flowPlace) * VALUE(service->handling));
    }
  }
}

/// Online files and files of a flow in a place, in its measure.
INLINE void filesSoFar(const Passage *passage, int flowPlace, int isNow, real *online, real *files) {
  int lane = passage->lane;
  const double *totals = passage->block.flowTotals + (size_t)flowPlace * FlowFields * BLOCK;
  if (isNow) {
    *online = GET(totals, FlowLatestOnline);
    *files = GET(totals, FlowLatestFiles);
  } else {
    *online = GET(totals, FlowSelfServed) + GET(totals, FlowAssisted);
    *files = *online + GET(totals, FlowPaper);
  }
}

/// Those who count for a threshold on an indicator in a place.
INLINE void watchPlace(const LaneModel *model, const LaneBlock *block, const LaneWatch *watch, int index, int step, int lane) {
  real count = GET(block->placeCount, watch->place * model->indicators + watch->indicator);
  if (watch->region >= 0) {
    int at = (step * model->regions + watch->region) * 2;
    PUT(block->regionCounts, at, GET(block->regionCounts, at) + count);
    return;
  }
  real before = GET(block->reached, index);
  whole holds = (before < 0) & (count - GET(block->watchNeed, index) > -1e-6);
  PUT(block->reached, index, holds ? all(step) : before);
}

INLINE void watchFlow(const Passage *passage, const LaneWatch *watch, int index) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  real count, files;
  filesSoFar(passage, watch->flowPlace, watch->isNow, &count, &files);
  if (watch->region >= 0) {
    int at = (passage->step * passage->model.regions + watch->region) * 2;
    PUT(block->regionCounts, at, GET(block->regionCounts, at) + count);
    PUT(block->regionCounts, at + 1, GET(block->regionCounts, at + 1) + files);
    return;
  }
  whole holds;
  if (watch->isNow)
    holds = where(files > 0, count / (files > 0 ? files : all(1))) >= watch->share - 1e-9;
  else
    holds = count - watch->share * files > -1e-6;
  real before = GET(block->reached, index);
  PUT(block->reached, index, (before < 0) & holds ? all(passage->step) : before);
}

/// Thresholds reached at the end of the step, and what the regions beyond a place count there.
static __attribute__((noinline)) void watchStep(const Passage *restrict passage) {
  for (int i = 0; i < passage->island.watches.count; i++) {
    const LaneWatch *watch = &passage->model.watches[passage->island.watches.first + i];
    if (watch->flowPlace < 0)
      watchPlace(&passage->model, &passage->block, watch, i, passage->step, passage->lane);
    else
      watchFlow(passage, watch, i);
  }
}

static void recordFlows(const Passage *passage, int date, const int32_t *isNow) {
  int lane = passage->lane;
  const LaneIsland *island = &passage->island;
  for (int i = 0; i < island->flowPlaces.count; i++) {
    real online, files;
    filesSoFar(passage, i, isNow[i], &online, &files);
    int at = (date * island->flowPlaces.count + i) * 2;
    PUT(passage->block.flowDates, at, online);
    PUT(passage->block.flowDates, at + 1, files);
  }
}

/// Reach at the end of the period and what sets it: −1 the ceiling, else the requirement's position. Ties go to the first.
static __attribute__((noinline)) void finishReach(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  for (int index = 0; index < passage->island.cells.count; index++) {
    const LaneCell *cell = &passage->cells[index];
    real reach = GET(FIELDS(passage, index), CellRoom), limit = all(-1);
    for (int i = 0; i < cell->requirements.count; i++) {
      int at = cell->requirements.first + i;
      const double *required = FIELDS(passage, passage->model.requirements[at].cell);
      real allowed = GET(block->requirements, at - passage->island.requirements.first) * GET(required, CellActive);
      limit = allowed < reach ? all(i) : limit;
      reach = smaller(allowed, reach);
    }
    PUT(block->reach, cell->output, reach);
    PUT(block->limit, cell->output, limit);
  }
}

/// Those who adopted and came back by source: sums over the steps times what was constant in them.
static void finishSources(const Passage *passage) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  for (int index = 0; index < island->cells.count; index++) {
    const LaneCell *cell = &passage->cells[index];
    const double *fields = FIELDS(passage, index);
    double *adopted = block->adopted + (size_t)cell->output * model->sources * BLOCK;
    double *returned = block->returned + (size_t)cell->output * model->sources * BLOCK;
    PUT(adopted, 1, GET(fields, CellOwnSum) * GET(fields, CellOwn));
    PUT(adopted, 2, GET(fields, CellWordSum));
    PUT(returned, 1, GET(fields, CellReturnedSum));
    const LaneRow *row = &passage->rows[cell->row];
    if (row->kind != LaneRowMixed && row->channel >= 0) PUT(adopted, row->mediaSource, GET(fields, CellMediaSum) * GET(fields, CellMediaRate));
    if (row->kind != LaneRowMixed && row->service >= 0) {
      PUT(adopted, row->teamSource, GET(fields, CellTeamSum));
      PUT(returned, row->teamSource, GET(fields, CellTeamReturned));
    }
    if (cell->encouragements.count > 0) PUT(adopted, model->encouragementSource, GET(fields, CellEncouragedSum));
    for (int i = 0; i < cell->media.count && row->kind == LaneRowMixed; i++) {
      const LaneMediaUse *use = &model->media[cell->media.first + i];
      const double *own = block->mediaUses + (size_t)(cell->media.first + i - island->media.first) * MediaFields * BLOCK;
      PUT(adopted, use->source, GET(adopted, use->source) + GET(own, MediaRate) * GET(own, MediaSum));
    }
    for (int i = 0; i < cell->visits.count && row->kind == LaneRowMixed; i++) {
      int source = model->visits[cell->visits.first + i].source;
      const double *own = block->visits + (size_t)(cell->visits.first + i - island->visits.first) * VisitFields * BLOCK;
      PUT(adopted, source, GET(adopted, source) + GET(own, VisitAdopted));
      PUT(returned, source, GET(returned, source) + GET(own, VisitReturned));
    }
    for (int i = 0; i < cell->lessons.count; i++) {
      int source = model->lessons[cell->lessons.first + i].source;
      const double *own = block->lessons + (size_t)(cell->lessons.first + i - island->lessons.first) * LessonFields * BLOCK;
      PUT(adopted, source, GET(adopted, source) + GET(own, LessonAdopted));
      PUT(returned, source, GET(returned, source) + GET(own, LessonReturned));
    }
    for (int i = 0; i < cell->deskLessons.count; i++) {
      int source = model->deskLessons[cell->deskLessons.first + i].source;
      const double *own =
          block->deskLessons + (size_t)(cell->deskLessons.first + i - island->deskLessons.first) * LessonFields * BLOCK;
      PUT(adopted, source, GET(adopted, source) + GET(own, LessonAdopted));
      PUT(returned, source, GET(returned, source) + GET(own, LessonReturned));
    }
  }
}

/// Sums over a plain row that others ask for.
static void gatherRow(const Passage *passage, const LaneRow *row, int isPredicted) {
  int lane = passage->lane;
  real actives = all(0);
  for (int i = 0; i < row->cells; i++) actives += GET(FIELDS(passage, row->firstCell + i), isPredicted ? CellPredictedActive : CellActive);
  PUT(passage->block.placeActive, row->place * passage->model.indicators + row->indicator, actives);
}

/// A survey of all rows, and what follows from it for all of them.
static void gatherAll(const Passage *restrict passage, int isPredicted) {
  for (int i = 0; i < passage->island.rows.count; i++) {
    const LaneRow *row = &passage->rows[i];
    if (row->kind == LaneRowMixed)
      for (int j = 0; j < row->cells; j++) survey(passage, row->firstCell + j, &passage->cells[row->firstCell + j], isPredicted);
    else if (row->isShared)
      gatherRow(passage, row, isPredicted);
  }
  endSurvey(passage);
}

INLINE void predictCells(const Passage *passage, const LaneRow *row, int isNoisy) {
  for (int j = 0; j < row->cells; j++) predict(passage, row->firstCell + j, &passage->cells[row->firstCell + j], isNoisy);
}

static __attribute__((noinline)) void predictMixed(const Passage *restrict passage, const LaneRow *restrict row, int isNoisy) {
  if (isNoisy)
    predictCells(passage, row, 1);
  else
    predictCells(passage, row, 0);
}

/// Half a step ahead in every row. Plain islands need no sums but those of each row.
INLINE void predictAll(const Passage *passage, int isNoisy) {
  if (!passage->island.isPlain) gatherAll(passage, 0);
  for (int i = 0; i < passage->island.rows.count; i++) {
    const LaneRow *row = &passage->rows[i];
    if (row->kind == LaneRowMixed)
      predictMixed(passage, row, isNoisy);
    else
      predictPlain(passage, row, isNoisy);
  }
  if (!passage->island.isPlain) gatherAll(passage, 1);
}

/// The step of a row that is not plain.
INLINE void stepCells(const Passage *passage, const LaneRow *row, int date, int isStochastic, int isNoisy, int keeps) {
  const LaneModel *model = &passage->model;
  int lane = passage->lane, step = passage->step, next = step + 1, isRecorded = model->stepIsRecorded[step];
  real counted = all(0);
  for (int i = 0; i < row->cells; i++) {
    int index = row->firstCell + i;
    const LaneCell *cell = &passage->cells[index];
    double *fields = FIELDS(passage, index);
    real active = GET(fields, CellActive), ever = GET(fields, CellEver);
    takeUp(passage, index, cell, &active, &ever, isStochastic, isNoisy, keeps);
    if (isRecorded) {
      exchange(passage, index, cell, model->half[step], cell->closingStream, model->stepStart[step], &active, ever, isStochastic, keeps);
      record(passage, date, cell, active, ever);
    }
    if (row->isWatched) counted += expected(passage, cell, step, isRecorded, active, ever);
    if (next < model->steps)
      exchange(passage, index, cell, model->opening[next], cell->exchangeStream, model->stepStart[next], &active, ever, isStochastic, keeps);
    PUT(fields, CellActive, active);
    PUT(fields, CellEver, ever);
  }
  if (row->isWatched) PUT(passage->block.placeCount, row->place * model->indicators + row->indicator, counted);
}

static __attribute__((noinline)) void stepMixed(
    const Passage *restrict passage, const LaneRow *restrict row, int date, int isStochastic, int isNoisy, int keeps) {
  if (isStochastic)
    stepCells(passage, row, date, 1, isNoisy, 1);
  else if (isNoisy)
    stepCells(passage, row, date, 0, 1, 0);
  else if (keeps)
    stepCells(passage, row, date, 0, 0, 1);
  else
    stepCells(passage, row, date, 0, 0, 0);
}

/// Takes the step in every row, then the exchange up to the next one's middle.
INLINE void stepAll(const Passage *passage, int date, int isStochastic, int isNoisy, int keeps) {
  for (int i = 0; i < passage->island.rows.count; i++) {
    const LaneRow *row = &passage->rows[i];
    if (row->kind == LaneRowMixed)
      stepMixed(passage, row, date, isStochastic, isNoisy, keeps);
    else
      stepPlain(passage, row, date, isStochastic, isNoisy, keeps);
  }
}

INLINE void runLanes(Passage *passage, const int32_t *isNow, int isStochastic, int isNoisy, int keeps) {
  const LaneModel *model = &passage->model;
  int lane = passage->lane;
  for (int index = 0; index < passage->island.cells.count; index++) {
    const LaneCell *cell = &passage->cells[index];
    double *fields = FIELDS(passage, index);
    real active = GET(fields, CellActive);
    exchange(passage, index, cell, model->opening[0], cell->exchangeStream, model->stepStart[0], &active, GET(fields, CellEver), isStochastic, keeps);
    PUT(fields, CellActive, active);
  }
  int date = 0;
  for (passage->step = 0; passage->step < model->steps; passage->step++) {
    if (passage->island.isRaised) raiseRooms(passage);
    predictAll(passage, isNoisy);
    if (__builtin_expect(passage->island.flowPlaces.count > 0, 0)) countFiles(passage);
    stepAll(passage, date, isStochastic, isNoisy, keeps);
    if (passage->reading.followsTargets) watchStep(passage);
    if (model->stepIsRecorded[passage->step]) recordFlows(passage, date++, isNow);
  }
  passage->step = model->steps - 1;
  finishReach(passage);
  if (keeps) finishSources(passage);
}

/// The kernel: every combination of what is known before the loops is code of its own.
static void NAMED(runIsland)(
    const LaneModel *model, int32_t number, const int32_t *isNow, const LaneReading *reading, LaneBlock *block) {
  for (int lane = 0; lane < BLOCK; lane += LANES) {
    prepareIsland(model, number, reading, block, lane);
    const LaneIsland *island = &model->islandList[number];
    Passage passage = {*model, *island, *reading, *block, &model->cells[island->cells.first], &model->rows[island->rows.first], lane, 0};
    int noisy = isNoisy(reading, block);
    if (reading->isStochastic) {
      if (noisy)
        runLanes(&passage, isNow, 1, 1, 1);
      else
        runLanes(&passage, isNow, 1, 0, 1);
    } else if (noisy) {
      runLanes(&passage, isNow, 0, 1, 0);
    } else if (reading->keepsSources) {
      runLanes(&passage, isNow, 0, 0, 1);
    } else {
      runLanes(&passage, isNow, 0, 0, 0);
    }
  }
}

static void NAMED(prepareBlock)(const LaneModel *model, LaneBlock *block) {
  for (int lane = 0; lane < BLOCK; lane += LANES) {
    prepareExchanges(model, block, lane);
    prepareMedia(model, block, lane);
  }
  block->isPrepared = 1;
}

#endif
