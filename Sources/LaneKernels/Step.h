// The step rule of Mathematics.md §3 in lanes: predict, take up, exchange.

#ifndef LANTOA_STEP_H
#define LANTOA_STEP_H

#include "Binomial.h"
#include "Hazards.h"

/// Half a step ahead in expectation: z/(1 + z) with z = H/2 is H/(2 + H).
INLINE void predict(const Passage *passage, int index, const LaneCell *cell, int isNoisy) {
  int lane = passage->lane;
  double *fields = FIELDS(passage, index);
  real active = GET(fields, CellActive), ever = GET(fields, CellEver);
  Hazard hazard = evaluate(passage, index, cell, active, isNoisy);
  real potential = larger(GET(fields, CellReach) - ever, all(0));
  real uptake, back = all(0);
  if (cell->help == LaneHelpNone) {
    uptake = potential * hazard.own / (2 + hazard.own);
  } else {
    real taken = hazard.own * hazard.cost + hazard.gain, twice = hazard.cost + hazard.cost;
    real first = twice + taken;
    if (cell->countsActive) {
      real second = twice + hazard.gain;
      real inverse = 1 / (first * second);
      uptake = potential * taken * second * inverse;
      back = (ever - active) * hazard.gain * first * inverse;
    } else {
      uptake = potential * taken / first;
    }
  }
  PUT(fields, CellPredictedEver, ever + uptake);
  PUT(fields, CellPredictedActive, active + uptake + back);
}

/// Splits those who came by the shares of what brought them; `perHazard` is uptake ÷ H.
INLINE void keepSources(const Passage *passage, const LaneCell *cell, double *fields, const Hazard *hazard, real theta, real perHazard, real back) {
  int lane = passage->lane;
  const LaneBlock *block = &passage->block;
  const LaneModel *model = &passage->model;
  const LaneIsland *island = &passage->island;
  real weight = perHazard * hazard->demand;
  PUT(fields, CellOwnSum, GET(fields, CellOwnSum) + weight);
  PUT(fields, CellWordSum, GET(fields, CellWordSum) + weight * hazard->imitation);
  if (cell->encouragements.count > 0)
    PUT(fields, CellEncouragedSum, GET(fields, CellEncouragedSum) + weight * hazard->encouragement);
  for (int i = 0; i < cell->media.count; i++) {
    int at = cell->media.first + i, sum = (at - island->media.first) * MediaFields + MediaSum;
    PUT(block->mediaUses, sum,
        GET(block->mediaUses, sum) + weight * GET(block->media, model->media[at].channel * model->steps + passage->step));
  }
  if (cell->help == LaneHelpNone) return;
  if (cell->help == LaneHelpOneVisit) {
    double *visit = block->visits + (size_t)(cell->visits.first - island->visits.first) * VisitFields * BLOCK;
    PUT(visit, VisitAdopted, GET(visit, VisitAdopted) + perHazard * theta);
    if (cell->countsActive) PUT(visit, VisitReturned, GET(visit, VisitReturned) + back);
    return;
  }
  real perHelp = where(theta > 0, back / (theta > 0 ? theta : all(1)));
  for (int i = 0; i < cell->visits.count; i++) {
    double *visit = block->visits + (size_t)(cell->visits.first + i - island->visits.first) * VisitFields * BLOCK;
    real hazard = GET(visit, VisitHazard);
    PUT(visit, VisitAdopted, GET(visit, VisitAdopted) + perHazard * hazard);
    PUT(visit, VisitReturned, GET(visit, VisitReturned) + perHelp * hazard);
  }
  for (int i = 0; i < cell->lessons.count + cell->deskLessons.count; i++) {
    double *lesson =
        i < cell->lessons.count
            ? block->lessons + (size_t)(cell->lessons.first + i - island->lessons.first) * LessonFields * BLOCK
            : block->deskLessons +
                  (size_t)(cell->deskLessons.first + i - cell->lessons.count - island->deskLessons.first) * LessonFields * BLOCK;
    real hazard = GET(lesson, LessonHazard);
    PUT(lesson, LessonAdopted, GET(lesson, LessonAdopted) + perHazard * hazard);
    PUT(lesson, LessonReturned, GET(lesson, LessonReturned) + perHelp * hazard);
  }
}

/// The step itself, from the state to the state, with the hazards at the predicted one.
INLINE void takeUp(
    const Passage *passage, int index, const LaneCell *cell, real *active, real *ever, int isStochastic, int isNoisy, int keeps) {
  int lane = passage->lane;
  double *fields = FIELDS(passage, index);
  const LaneReading *reading = &passage->reading;
  Hazard hazard = evaluate(passage, index, cell, GET(fields, CellPredictedActive), isNoisy);
  real theta = cell->help == LaneHelpOneVisit ? hazard.gain / hazard.cost : hazard.gain;
  real total = hazard.own + theta;
  int helps = cell->countsActive && cell->help != LaneHelpNone;
  real uptake, perHazard = all(0), back = all(0);
  if (isStochastic) {
    real room = larger(floorOf(GET(fields, CellReach) + 1e-6) - *ever, all(0));
    real first, second;
    uniforms(loadWhole(reading->draws + lane), passage->model.stepStart[passage->step], cell->uptakeStream,
             reading->key0, reading->key1, &first, &second);
    uptake = countOfHazard(room, total, first, reading->exactCount);
    if (helps) back = countOfHazard(*ever - *active, theta, second, reading->exactCount);
    if (keeps) perHazard = where(total > 0, uptake / (total > 0 ? total : all(1)));
  } else {
    real potential = larger(GET(fields, CellReach) - *ever, all(0));
    if (keeps) {
      real perUnit;
      uptake = potential * shareMovedPer(total, &perUnit, 1);
      perHazard = potential * perUnit;
    } else {
      uptake = potential * shareMoved(total);
    }
    if (helps) back = (*ever - *active) * shareMoved(theta);
  }
  *ever += uptake;
  *active += uptake + back;
  if (keeps) keepSources(passage, cell, fields, &hazard, theta, perHazard, back);
}

/// Lapses and returns over one of the exchange lengths.
INLINE void exchange(
    const Passage *passage, int index, const LaneCell *cell, int length, uint64_t stream, int32_t day, real *active, real ever,
    int isStochastic, int keeps) {
  if (cell->exchange < 0) return;
  int lane = passage->lane;
  const LaneReading *reading = &passage->reading;
  const double *shares = passage->block.exchanges + (size_t)(cell->exchange * passage->model.lengths + length) * 4 * BLOCK;
  real lapsed, returned;
  if (isStochastic) {
    real first, second;
    uniforms(loadWhole(reading->draws + lane), day, stream, reading->key0, reading->key1, &first, &second);
    lapsed = countOfProbability(*active, GET(shares, 0), GET(shares, 2), first, reading->exactCount);
    returned = countOfProbability(ever - *active, GET(shares, 1), GET(shares, 3), second, reading->exactCount);
  } else {
    lapsed = *active * GET(shares, 0);
    returned = (ever - *active) * GET(shares, 1);
  }
  *active += returned - lapsed;
  if (keeps) {
    double *fields = FIELDS(passage, index);
    PUT(fields, CellReturnedSum, GET(fields, CellReturnedSum) + returned);
  }
}

/// The state at the end of a recorded step.
INLINE void record(const Passage *passage, int date, const LaneCell *cell, real active, real ever) {
  int lane = passage->lane;
  int at = date * passage->island.cells.count + cell->output;
  PUT(passage->block.active, at, active);
  PUT(passage->block.ever, at, ever);
}

/// Those a target counts at the end of a step: after the exchange, or expected after it where it is still due.
INLINE real expected(const Passage *passage, const LaneCell *cell, int step, int isRecorded, real active, real ever) {
  if (!cell->countsActive) return ever;
  if (isRecorded || cell->exchange < 0) return active;
  int lane = passage->lane;
  const double *shares = passage->block.exchanges + (size_t)(cell->exchange * passage->model.lengths + passage->model.half[step]) * 4 * BLOCK;
  return active + ((ever - active) * GET(shares, 1) - active * GET(shares, 0));
}

#endif
