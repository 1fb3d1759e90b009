// Plain rows: the cells of one indicator in one place, with code made for what acts on them. The same rule as Step.h, without branches
// in the loops.

#ifndef LANTOA_ROWS_H
#define LANTOA_ROWS_H

#include "Step.h"

/// What acts on a row, as a sum of these: a constant of the code made for it.
enum { RowRequires = 1, RowIsAdvertised = 2, RowIsHelped = 4, /* Somebody may be dormant. */ RowLapses = 8 };

INLINE int shapeOf(const LaneRow *row) {
  return (row->required >= 0) * RowRequires + (row->channel >= 0) * RowIsAdvertised + (row->service >= 0) * RowIsHelped +
         (row->kind == LaneRowPlain) * RowLapses;
}

/// What a row's loops read, found before them: after stores of vectors the compiler would look it up anew.
typedef struct RowView {
  double *fields;
  const double *required, *demand, *time;
  /// The place's share of those active, Σw, m; noise, where there is any.
  real share, weight, media, noise;
  /// Where D is in need of help.
  whole helpsDormant;
  int lane;
} RowView;

INLINE RowView viewOf(const Passage *passage, const LaneRow *row, int shape, int isNoisy) {
  int lane = passage->lane, step = passage->step, place = row->place * passage->model.indicators + row->indicator;
  const double *series = passage->block.series + (size_t)step * passage->island.series.count * BLOCK;
  RowView view = {.fields = AT(FIELDS(passage, row->firstCell), 0), .lane = lane, .weight = all(0), .media = all(0), .noise = all(1)};
  view.required = shape & RowRequires ? FIELDS(passage, row->required) + lane : view.fields;
  view.demand = AT(series, row->demand);
  view.time = AT(series, row->time);
  view.share = GET(passage->block.placeInverse, place);
  view.helpsDormant = (whole)(-(int64_t)(row->countsActive != 0));
  if (shape & RowIsAdvertised) view.media = GET(passage->block.media, row->channel * passage->model.steps + step);
  if (isNoisy) view.noise = GET(passage->block.noise, step * passage->island.places * passage->model.indicators + place);
  return view;
}

#define FIELD(view, cell, field) ((view)->fields + ((cell) * CellFields + (field)) * BLOCK)

/// Where a cell stands now, or at the predicted state.
typedef struct Standing {
  real active, ever, reach, potential, dormant, need;
} Standing;

INLINE Standing standingOf(const RowView *view, int cell, int isPredicted, int shape) {
  int field = isPredicted ? CellPredictedActive : CellActive;
  Standing own = {.ever = load(FIELD(view, cell, isPredicted ? CellPredictedEver : CellEver)), .reach = load(FIELD(view, cell, CellRoom))};
  own.active = shape & RowLapses ? load(FIELD(view, cell, field)) : own.ever;
  if (shape & RowRequires)
    own.reach = smaller(own.reach, load(FIELD(view, cell, CellRequired)) * load(view->required + (cell * CellFields + field) * BLOCK));
  own.potential = larger(own.reach - own.ever, all(0));
  own.dormant = shape & RowLapses ? where(view->helpsDormant, own.ever - own.active) : all(0);
  own.need = shape & RowLapses ? own.potential + own.dormant : own.potential;
  return own;
}

/// What a row's sums over its cells make of the numbers that all of them read.
INLINE void endSums(RowView *view, real actives, real needs) {
  view->share *= actives;
  view->weight = larger(needs, all(LEAST_PRICE));
}

/// λ before demand, and what of it is imitation.
INLINE real rateOf(const RowView *view, int cell, real active, int shape, real *imitation) {
  *imitation = active * load(FIELD(view, cell, CellSegment)) + load(FIELD(view, cell, CellPlace)) * view->share;
  real rate = load(FIELD(view, cell, CellOwn)) + *imitation;
  if (shape & RowIsAdvertised) rate += load(FIELD(view, cell, CellMediaRate)) * view->media;
  return rate;
}

/// Minutes for one of those in need, times Σw: what divides the gain of a team's time.
INLINE real priceOf(const RowView *view, int cell, real need) {
  return view->weight * (load(FIELD(view, cell, CellHandling)) * need + load(FIELD(view, cell, CellSearching)));
}

/// A cell half a step ahead in expectation: z/(1 + z) with z = H/2 is H/(2 + H).
INLINE void predictCell(const RowView *view, int cell, const Standing *now, int shape, int isNoisy) {
  real imitation, uptake, back = all(0);
  real demand = load(view->demand + cell * BLOCK);
  real own = rateOf(view, cell, now->active, shape, &imitation) * (isNoisy ? demand * view->noise : demand);
  if (shape & RowIsHelped) {
    real time = load(view->time + cell * BLOCK);
    real cost = priceOf(view, cell, now->need), twice = cost + cost;
    real gain = load(FIELD(view, cell, CellSuccess)) * (isNoisy ? time * view->noise : time) * now->need;
    real taken = own * cost + gain;
    real first = twice + taken;
    if (shape & RowLapses) {
      real second = twice + gain;
      real inverse = 1 / (first * second);
      uptake = now->potential * taken * (second * inverse);
      back = now->dormant * gain * (first * inverse);
    } else {
      uptake = now->potential * taken / first;
    }
  } else {
    uptake = now->potential * own / (2 + own);
  }
  real ever = now->ever + uptake;
  store(FIELD(view, cell, CellPredictedEver), ever);
  if (!(shape & RowLapses)) store(FIELD(view, cell, CellPredictedActive), ever);
  else store(FIELD(view, cell, CellPredictedActive), shape & RowIsHelped ? now->active + (uptake + back) : now->active + uptake);
}

/// What acts on a cell over a step, at the predicted state: H, θ, and what makes of H what is imitation.
typedef struct Push {
  real hazard, help, imitation, demand;
} Push;

INLINE Push pushOf(const RowView *view, int cell, const Standing *middle, int shape, int isNoisy) {
  Push push = {.demand = load(view->demand + cell * BLOCK), .help = all(0)};
  if (isNoisy) push.demand *= view->noise;
  push.hazard = rateOf(view, cell, middle->active, shape, &push.imitation) * push.demand;
  if (shape & RowIsHelped) {
    real time = load(view->time + cell * BLOCK);
    if (isNoisy) time *= view->noise;
    push.help = load(FIELD(view, cell, CellSuccess)) * time * middle->need / priceOf(view, cell, middle->need);
    push.hazard += push.help;
  }
  return push;
}

/// What else moves the cells of a row in one step: the exchange up to the middle of the next one, where it is not for later, and who
/// counts chances; and what the step leaves: those active and ever adopted before that exchange, over the row.
typedef struct RowStep {
  real lapsing, returning, actives, evers;
  const Passage *passage;
  const LaneCell *cells;
} RowStep;

/// Whole people who take something up or are brought back.
INLINE void countCell(const RowStep *step, int cell, real room, real dormant, const Push *push, int bringsBack, real *uptake, real *back) {
  const LaneReading *reading = &step->passage->reading;
  real first, second;
  uniforms(
      loadWhole(reading->draws + step->passage->lane), step->passage->model.stepStart[step->passage->step],
      step->cells[cell].uptakeStream, reading->key0, reading->key1, &first, &second);
  *uptake = countOfHazard(larger(room, all(0)), push->hazard, first, reading->exactCount);
  if (bringsBack) *back = countOfHazard(dormant, push->help, second, reading->exactCount);
}

/// Adds those who came to the sums by source; `perHazard` is uptake ÷ H.
INLINE void keepCell(const RowView *view, int cell, const Push *push, real perHazard, real back, int shape) {
#define ADD(field, value) store(FIELD(view, cell, field), load(FIELD(view, cell, field)) + (value))
  real weight = perHazard * push->demand;
  ADD(CellOwnSum, weight);
  ADD(CellWordSum, weight * push->imitation);
  if (shape & RowIsAdvertised) ADD(CellMediaSum, weight * view->media);
  if (shape & RowIsHelped) ADD(CellTeamSum, perHazard * push->help);
  if (shape & RowIsHelped && shape & RowLapses) ADD(CellTeamReturned, back);
#undef ADD
}

/// What is known of the code for a row besides its shape.
typedef struct RowCode {
  /// 0: any number.
  int cells;
  /// The step itself, not the half step ahead.
  int isStep;
  int isStochastic, isNoisy, keeps;
} RowCode;

/// The step of a cell; without chances, the exchange after it too.
INLINE void stepCell(const RowView *view, RowStep *step, int cell, real reach, const Push *push, int shape, RowCode code, int mayBeLarge) {
  real perHazard, uptake, back = all(0);
  int bringsBack = shape & RowIsHelped && shape & RowLapses;
  real ever = load(FIELD(view, cell, CellEver)), active = shape & RowLapses ? load(FIELD(view, cell, CellActive)) : ever;
  real dormant = bringsBack ? where(view->helpsDormant, ever - active) : all(0);
  if (code.isStochastic) {
    countCell(step, cell, floorOf(reach + 1e-6) - ever, dormant, push, bringsBack, &uptake, &back);
    perHazard = where(push->hazard > 0, uptake / (push->hazard > 0 ? push->hazard : all(1)));
  } else {
    real perUnit, potential = larger(reach - ever, all(0));
    uptake = potential * shareMovedPer(push->hazard, &perUnit, mayBeLarge);
    perHazard = potential * perUnit;
    if (bringsBack) back = dormant * shareMovedPer(push->help, &perUnit, mayBeLarge);
  }
  if (code.keeps) keepCell(view, cell, push, perHazard, back, shape);
  ever += uptake;
  active = !(shape & RowLapses) ? ever : bringsBack ? active + (uptake + back) : active + uptake;
  step->evers += ever;
  step->actives += active;
  if (!code.isStochastic && shape & RowLapses) {
    real returned = (ever - active) * step->returning;
    if (code.keeps) store(FIELD(view, cell, CellReturnedSum), load(FIELD(view, cell, CellReturnedSum)) + returned);
    active += returned - active * step->lapsing;
  }
  store(FIELD(view, cell, CellEver), ever);
  store(FIELD(view, cell, CellActive), active);
}

/// A row of up to this many cells has its loops written out, and keeps where its cells stand; in a longer one that is asked twice.
#define SHORT_ROW 4
#define EACH_CELL _Pragma("clang loop unroll(full)") for (int i = 0; i < SHORT_ROW; i++) if (i < code.cells)

INLINE void addStanding(const Standing *own, real *actives, real *needs) {
  *actives += own->active;
  *needs += own->need;
}

INLINE void sumLongRow(RowView *view, const LaneRow *row, int isPredicted, int shape) {
  real actives = all(0), needs = all(0);
  for (int i = 0; i < row->cells; i++) {
    Standing own = standingOf(view, i, isPredicted, shape);
    addStanding(&own, &actives, &needs);
  }
  endSums(view, actives, needs);
}

INLINE void sumShortRow(RowView *view, Standing *own, int isPredicted, int shape, RowCode code) {
  real actives = all(0), needs = all(0);
  EACH_CELL {
    own[i] = standingOf(view, i, isPredicted, shape);
    addStanding(&own[i], &actives, &needs);
  }
  endSums(view, actives, needs);
}

/// Half a step ahead in a row.
INLINE void predictRow(const Passage *passage, const LaneRow *row, int shape, RowCode code) {
  RowView view = viewOf(passage, row, shape, code.isNoisy);
  if (code.cells > 0) {
    Standing own[SHORT_ROW];
    sumShortRow(&view, own, 0, shape, code);
    EACH_CELL predictCell(&view, i, &own[i], shape, code.isNoisy);
    return;
  }
  sumLongRow(&view, row, 0, shape);
  for (int i = 0; i < row->cells; i++) {
    Standing own = standingOf(&view, i, 0, shape);
    predictCell(&view, i, &own, shape, code.isNoisy);
  }
}

/// The step of a row's cells; 0, and nothing done, where a short row has a hazard above ¼: code for long ones, which gives all others the
/// same bits, is then to take it.
INLINE int takeRow(const Passage *passage, const LaneRow *row, RowStep *step, int shape, RowCode code) {
  RowView view = viewOf(passage, row, shape, code.isNoisy);
  if (code.cells > 0) {
    Standing own[SHORT_ROW];
    Push push[SHORT_ROW];
    real largest = all(0);
    sumShortRow(&view, own, 1, shape, code);
    EACH_CELL {
      push[i] = pushOf(&view, i, &own[i], shape, code.isNoisy);
      largest = larger(push[i].hazard, largest);
    }
    if (__builtin_expect(anyOf(largest > SMALL_HAZARD), 0)) return 0;
    EACH_CELL stepCell(&view, step, i, own[i].reach, &push[i], shape, code, 0);
    return 1;
  }
  sumLongRow(&view, row, 1, shape);
  for (int i = 0; i < row->cells; i++) {
    Standing own = standingOf(&view, i, 1, shape);
    Push push = pushOf(&view, i, &own, shape, code.isNoisy);
    stepCell(&view, step, i, own.reach, &push, shape, code, 1);
  }
  return 1;
}

#undef EACH_CELL

#endif
