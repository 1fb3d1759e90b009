// Plain rows: the cells of one indicator in one place, with code made for what acts on them. The same rule as Step.h, without branches
// in the loops.

#ifndef LANTOA_ROWS_H
#define LANTOA_ROWS_H

#include "Step.h"

/// Below this a price of help stands for nobody to be served; its square is still a number.
#define LEAST_PRICE 0x1p-300

/// Reach and open need of a row's cells, and its sums. The constants name what there is to do.
INLINE void gatherRow(const Passage *passage, const LaneRow *row, int isPredicted, int isRequired, int countsActive, int isHelped) {
  int lane = passage->lane;
  int activeField = isPredicted ? CellPredictedActive : CellActive, everField = isPredicted ? CellPredictedEver : CellEver;
  real actives = all(0), needs = all(0);
  double *fields = FIELDS(passage, row->firstCell);
  const double *required = FIELDS(passage, isRequired ? row->required : 0);
  for (int i = 0; i < row->cells; i++, fields += CellFields * BLOCK, required += CellFields * BLOCK) {
    real active = GET(fields, activeField), ever = GET(fields, everField);
    real reach = GET(fields, CellRoom);
    if (isRequired) reach = smaller(reach, GET(fields, CellRequired) * GET(required, activeField));
    real need = larger(reach - ever, all(0));
    if (countsActive) need += ever - active;
    PUT(fields, CellReach, reach);
    PUT(fields, CellNeed, need);
    actives += active;
    needs += need;
  }
  int share = row->place * passage->model.indicators + row->indicator;
  if (row->isShared) PUT(passage->block.placeActive, share, actives);
  if (isHelped) {
    int at = row->service * ServiceFields + ServiceGathering;
    PUT(passage->block.serviceWeights, at, GET(passage->block.serviceWeights, at) + needs);
  }
}

/// What a row's loops read besides its cells.
typedef struct RowInputs {
  real share, weight, media;
  const double *demand, *time;
} RowInputs;

INLINE RowInputs inputsOf(const Passage *passage, const LaneRow *row, int isAdvertised, int isHelped) {
  int lane = passage->lane;
  const double *series = passage->block.series + (size_t)passage->step * passage->island.series.count * BLOCK;
  RowInputs inputs = {.share = all(0), .weight = all(0), .media = all(0)};
  inputs.demand = AT(series, row->demand);
  inputs.time = AT(series, row->time);
  if (row->isShared) inputs.share = GET(passage->block.placeShare, row->place * passage->model.indicators + row->indicator);
  if (isHelped) inputs.weight = GET(passage->block.serviceWeights, row->service * ServiceFields + ServiceWeight);
  if (isAdvertised) inputs.media = GET(passage->block.media, row->channel * passage->model.steps + passage->step);
  return inputs;
}

/// Half a step ahead in expectation, all cells of a row.
INLINE void predictRow(const Passage *passage, const LaneRow *row, int isAdvertised, int countsActive, int isHelped, int isNoisy) {
  int lane = passage->lane;
  double *fields = FIELDS(passage, row->firstCell);
  RowInputs inputs = inputsOf(passage, row, isAdvertised, isHelped);
  real half = all(passage->model.stepLength[passage->step] / 2.0);
  if (isNoisy) half *= GET(passage->block.noise, (passage->step * passage->island.places + row->place) * passage->model.indicators + row->indicator);
  for (int i = 0; i < row->cells; i++, fields += CellFields * BLOCK) {
    real active = GET(fields, CellActive), ever = GET(fields, CellEver);
    real rate = GET(fields, CellOwn) + (active * GET(fields, CellSegment) + GET(fields, CellPlace) * inputs.share);
    if (isAdvertised) rate += GET(fields, CellMediaRate) * inputs.media;
    real own = rate * (load(inputs.demand + i * BLOCK) * half);
    real potential = larger(GET(fields, CellReach) - ever, all(0));
    real uptake, back = all(0);
    if (isHelped) {
      real need = GET(fields, CellNeed);
      real cost = larger(inputs.weight * (GET(fields, CellHandling) * need + GET(fields, CellSearching)), all(LEAST_PRICE));
      real gain = GET(fields, CellSuccess) * (load(inputs.time + i * BLOCK) * half) * need;
      real taken = own * cost + gain;
      real first = cost + taken;
      if (countsActive) {
        real second = cost + gain;
        real inverse = 1 / (first * second);
        uptake = potential * taken * (second * inverse);
        back = (ever - active) * gain * (first * inverse);
      } else {
        uptake = potential * taken / first;
      }
    } else {
      uptake = potential * own / (1 + own);
    }
    PUT(fields, CellPredictedEver, ever + uptake);
    PUT(fields, CellPredictedActive, countsActive && isHelped ? active + (uptake + back) : active + uptake);
  }
}

/// Lapses and returns of a row over one of the exchange lengths.
INLINE void exchangeRow(const Passage *passage, const LaneRow *row, int length, int isClosing, int32_t day, int isStochastic, int keeps) {
  for (int i = 0; i < row->cells; i++) {
    int lane = passage->lane;
    const LaneCell *cell = &passage->cells[row->firstCell + i];
    double *fields = FIELDS(passage, row->firstCell + i);
    real active = GET(fields, CellActive);
    uint64_t stream = isClosing ? cell->closingStream : cell->exchangeStream;
    exchange(passage, row->firstCell + i, cell, length, stream, day, &active, GET(fields, CellEver), isStochastic, keeps);
    PUT(fields, CellActive, active);
  }
}

/// The closing half of a recorded step, and the state after it.
static void recordRow(const Passage *passage, const LaneRow *row, int date, int isStochastic, int keeps) {
  int lane = passage->lane, step = passage->step;
  const LaneModel *model = &passage->model;
  if (row->exchange >= 0) exchangeRow(passage, row, model->half[step], 1, model->stepStart[step], isStochastic, keeps);
  real counted = all(0);
  for (int i = 0; i < row->cells; i++) {
    const double *fields = FIELDS(passage, row->firstCell + i);
    real active = GET(fields, CellActive), ever = GET(fields, CellEver);
    record(passage, date, &passage->cells[row->firstCell + i], active, ever);
    counted += row->countsActive ? active : ever;
  }
  if (row->isWatched) PUT(passage->block.placeCount, row->place * model->indicators + row->indicator, counted);
}

/// H and θ of a row's cells times the step's length; returns the largest H. Plain steps multiply noise into the length.
INLINE real hazardsOfRow(
    const Passage *passage, const LaneRow *row, const RowInputs *inputs, real days, int isAdvertised, int isHelped, int keeps) {
  int lane = passage->lane;
  double *fields = FIELDS(passage, row->firstCell);
  real largest = all(0);
  for (int i = 0; i < row->cells; i++, fields += CellFields * BLOCK) {
    real imitation = GET(fields, CellPredictedActive) * GET(fields, CellSegment) + GET(fields, CellPlace) * inputs->share;
    real rate = GET(fields, CellOwn) + imitation;
    if (isAdvertised) rate += GET(fields, CellMediaRate) * inputs->media;
    real hazard = rate * (load(inputs->demand + i * BLOCK) * days);
    if (isHelped) {
      real need = GET(fields, CellNeed);
      real cost = larger(inputs->weight * (GET(fields, CellHandling) * need + GET(fields, CellSearching)), all(LEAST_PRICE));
      real help = GET(fields, CellSuccess) * (load(inputs->time + i * BLOCK) * days) * need / cost;
      PUT(fields, CellHelp, help);
      hazard += help;
    }
    PUT(fields, CellHazard, hazard);
    if (keeps) PUT(fields, CellImitation, imitation);
    largest = larger(hazard, largest);
  }
  return largest;
}

/// What moves the cells of a row in one step, by the hazards before it.
typedef struct RowStep {
  real days, lapsing, returning;
  /// Members active and ever adopted before the exchange, over the row.
  real actives, evers;
} RowStep;

/// The step itself for all cells of a row; where `exchanges`, with the exchange up to the next step's middle.
INLINE void takeRow(
    const Passage *passage, const LaneRow *row, const RowInputs *inputs, RowStep *step, int isAdvertised, int countsActive, int isHelped,
    int exchanges, int isStochastic, int keeps, int mayBeLarge) {
  int lane = passage->lane;
  const LaneReading *reading = &passage->reading;
  double *fields = FIELDS(passage, row->firstCell);
  const LaneCell *cell = &passage->cells[row->firstCell];
  real countedActive = all(0), countedEver = all(0);
  for (int i = 0; i < row->cells; i++, cell++, fields += CellFields * BLOCK) {
    real active = GET(fields, CellActive), ever = GET(fields, CellEver);
    real hazard = GET(fields, CellHazard);
    real uptake, perHazard = all(0), back = all(0);
    if (isStochastic) {
      real room = larger(floorOf(GET(fields, CellReach) + 1e-6) - ever, all(0));
      real first, second;
      uniforms(
          loadWhole(reading->draws + lane), passage->model.stepStart[passage->step], cell->uptakeStream, reading->key0, reading->key1,
          &first, &second);
      uptake = countOfHazard(room, hazard, first, reading->exactCount);
      if (isHelped && countsActive) back = countOfHazard(ever - active, GET(fields, CellHelp), second, reading->exactCount);
      perHazard = where(hazard > 0, uptake / (hazard > 0 ? hazard : all(1)));
    } else {
      real perUnit, potential = larger(GET(fields, CellReach) - ever, all(0));
      uptake = potential * shareMovedPer(hazard, &perUnit, mayBeLarge);
      perHazard = potential * perUnit;
      if (isHelped && countsActive) back = (ever - active) * shareMovedPer(GET(fields, CellHelp), &perUnit, mayBeLarge);
    }
    if (keeps) {
      real weight = perHazard * (load(inputs->demand + i * BLOCK) * step->days);
      PUT(fields, CellOwnSum, GET(fields, CellOwnSum) + weight);
      PUT(fields, CellWordSum, GET(fields, CellWordSum) + weight * GET(fields, CellImitation));
      if (isAdvertised) PUT(fields, CellMediaSum, GET(fields, CellMediaSum) + weight * inputs->media);
      if (isHelped) PUT(fields, CellTeamSum, GET(fields, CellTeamSum) + perHazard * GET(fields, CellHelp));
      if (isHelped && countsActive) PUT(fields, CellTeamReturned, GET(fields, CellTeamReturned) + back);
    }
    ever += uptake;
    active += countsActive && isHelped ? uptake + back : uptake;
    countedActive += active;
    countedEver += ever;
    if (exchanges) {
      real returned = (ever - active) * step->returning;
      if (keeps) PUT(fields, CellReturnedSum, GET(fields, CellReturnedSum) + returned);
      active += returned - active * step->lapsing;
    }
    PUT(fields, CellActive, active);
    PUT(fields, CellEver, ever);
  }
  step->actives = countedActive;
  step->evers = countedEver;
}

/// A row's step, what is written down at its end, and the exchange up to the next step's middle.
INLINE void stepRow(
    const Passage *passage, const LaneRow *row, int date, int isAdvertised, int countsActive, int isHelped, int isStochastic,
    int isNoisy, int keeps) {
  int lane = passage->lane, number = passage->step;
  const LaneModel *model = &passage->model;
  int isRecorded = model->stepIsRecorded[number], isLast = number + 1 == model->steps, hasExchange = row->exchange >= 0;
  RowInputs inputs = inputsOf(passage, row, isAdvertised, isHelped);
  RowStep step = {.days = all(model->stepLength[number])};
  if (isNoisy)
    step.days *= GET(passage->block.noise, (number * passage->island.places + row->place) * model->indicators + row->indicator);
  real largest = hazardsOfRow(passage, row, &inputs, step.days, isAdvertised, isHelped, keeps);
  if (isStochastic) {
    takeRow(passage, row, &inputs, &step, isAdvertised, countsActive, isHelped, 0, 1, keeps, 1);
  } else if (__builtin_expect(anyOf(largest > 1), 0)) {
    takeRow(passage, row, &inputs, &step, isAdvertised, countsActive, isHelped, 0, 0, keeps, 1);
  } else if (hasExchange && !isRecorded && !isLast) {
    const double *shares = passage->block.exchanges + (size_t)(row->exchange * model->lengths + model->opening[number + 1]) * 4 * BLOCK;
    step.lapsing = GET(shares, 0);
    step.returning = GET(shares, 1);
    takeRow(passage, row, &inputs, &step, isAdvertised, countsActive, isHelped, 1, 0, keeps, 0);
    hasExchange = 0;
  } else {
    takeRow(passage, row, &inputs, &step, isAdvertised, countsActive, isHelped, 0, 0, keeps, 0);
  }
  if (row->isWatched && !isRecorded) {
    real counted = countsActive ? step.actives : step.evers;
    if (countsActive && row->exchange >= 0) {
      const double *shares = passage->block.exchanges + (size_t)(row->exchange * model->lengths + model->half[number]) * 4 * BLOCK;
      counted += (step.evers - step.actives) * GET(shares, 1) - step.actives * GET(shares, 0);
    }
    PUT(passage->block.placeCount, row->place * model->indicators + row->indicator, counted);
  }
  if (__builtin_expect(isRecorded, 0)) recordRow(passage->rare, row, date, isStochastic, keeps);
  if (hasExchange && !isLast)
    exchangeRow(passage, row, model->opening[number + 1], 0, model->stepStart[number + 1], isStochastic, keeps);
}

INLINE void gatherPlain(const Passage *passage, const LaneRow *row, int isPredicted) {
  int isRequired = row->required >= 0, isHelped = row->service >= 0;
  switch (isRequired * 4 + row->countsActive * 2 + isHelped) {
  case 0: gatherRow(passage, row, isPredicted, 0, 0, 0); break;
  case 1: gatherRow(passage, row, isPredicted, 0, 0, 1); break;
  case 2: gatherRow(passage, row, isPredicted, 0, 1, 0); break;
  case 3: gatherRow(passage, row, isPredicted, 0, 1, 1); break;
  case 4: gatherRow(passage, row, isPredicted, 1, 0, 0); break;
  case 5: gatherRow(passage, row, isPredicted, 1, 0, 1); break;
  case 6: gatherRow(passage, row, isPredicted, 1, 1, 0); break;
  case 7: gatherRow(passage, row, isPredicted, 1, 1, 1); break;
  }
}

INLINE void predictPlain(const Passage *passage, const LaneRow *row, int isNoisy) {
  int isAdvertised = row->channel >= 0, isHelped = row->service >= 0;
  switch (isAdvertised * 4 + row->countsActive * 2 + isHelped) {
  case 0: predictRow(passage, row, 0, 0, 0, isNoisy); break;
  case 1: predictRow(passage, row, 0, 0, 1, isNoisy); break;
  case 2: predictRow(passage, row, 0, 1, 0, isNoisy); break;
  case 3: predictRow(passage, row, 0, 1, 1, isNoisy); break;
  case 4: predictRow(passage, row, 1, 0, 0, isNoisy); break;
  case 5: predictRow(passage, row, 1, 0, 1, isNoisy); break;
  case 6: predictRow(passage, row, 1, 1, 0, isNoisy); break;
  case 7: predictRow(passage, row, 1, 1, 1, isNoisy); break;
  }
}

INLINE void stepPlain(const Passage *passage, const LaneRow *row, int date, int isStochastic, int isNoisy, int keeps) {
  int isAdvertised = row->channel >= 0, isHelped = row->service >= 0;
  switch (isAdvertised * 4 + row->countsActive * 2 + isHelped) {
  case 0: stepRow(passage, row, date, 0, 0, 0, isStochastic, isNoisy, keeps); break;
  case 1: stepRow(passage, row, date, 0, 0, 1, isStochastic, isNoisy, keeps); break;
  case 2: stepRow(passage, row, date, 0, 1, 0, isStochastic, isNoisy, keeps); break;
  case 3: stepRow(passage, row, date, 0, 1, 1, isStochastic, isNoisy, keeps); break;
  case 4: stepRow(passage, row, date, 1, 0, 0, isStochastic, isNoisy, keeps); break;
  case 5: stepRow(passage, row, date, 1, 0, 1, isStochastic, isNoisy, keeps); break;
  case 6: stepRow(passage, row, date, 1, 1, 0, isStochastic, isNoisy, keeps); break;
  case 7: stepRow(passage, row, date, 1, 1, 1, isStochastic, isNoisy, keeps); break;
  }
}

#endif
