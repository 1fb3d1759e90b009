// Code for each kind of plain row, and what is written down at the end of its step.

#ifndef LANTOA_ROW_CODE_H
#define LANTOA_ROW_CODE_H

#include "Rows.h"

/// Lapses and returns of a row over one of the exchange lengths.
static __attribute__((noinline)) void exchangeRow(
    const Passage *passage, const LaneRow *row, int length, int isClosing, int32_t day, int isStochastic, int keeps) {
  int lane = passage->lane;
  for (int i = 0; i < row->cells; i++) {
    const LaneCell *cell = &passage->cells[row->firstCell + i];
    double *fields = FIELDS(passage, row->firstCell + i);
    real active = GET(fields, CellActive);
    uint64_t stream = isClosing ? cell->closingStream : cell->exchangeStream;
    exchange(passage, row->firstCell + i, cell, length, stream, day, &active, GET(fields, CellEver), isStochastic, keeps);
    PUT(fields, CellActive, active);
  }
}

/// The closing half of a recorded step, and the state after it.
static __attribute__((noinline)) void recordRow(const Passage *passage, const LaneRow *row, int date, int isStochastic, int keeps) {
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

/// Shares that lapse and return over one of the exchange lengths.
INLINE const double *exchangeShares(const Passage *passage, const LaneRow *row, int length) {
  return passage->block.exchanges + (size_t)(row->exchange * passage->model.lengths + length) * 4 * BLOCK;
}

/// A row's step, what is written down at its end, and the exchange up to the next step's middle; 0 as `takeRow`.
INLINE int stepRow(const Passage *passage, const LaneRow *row, int date, int shape, RowCode code) {
  int lane = passage->lane, number = passage->step;
  const LaneModel *model = &passage->model;
  int isRecorded = model->stepIsRecorded[number], isLast = number + 1 == model->steps;
  int exchanges = row->exchange >= 0 && !isLast, exchangesHere = exchanges && !isRecorded && !code.isStochastic;
  RowStep step = {all(0), all(0), all(0), all(0), passage, &passage->cells[row->firstCell]};
  if (shape & RowLapses && exchangesHere) {
    const double *shares = exchangeShares(passage, row, model->opening[number + 1]);
    step.lapsing = GET(shares, 0);
    step.returning = GET(shares, 1);
  }
  if (!takeRow(passage, row, &step, shape, code)) return 0;
  if (row->isWatched && !isRecorded && passage->reading.followsTargets) {
    real counted = row->countsActive ? step.actives : step.evers;
    if (shape & RowLapses && row->countsActive && row->exchange >= 0) {
      const double *shares = exchangeShares(passage, row, model->half[number]);
      counted += (step.evers - step.actives) * GET(shares, 1) - step.actives * GET(shares, 0);
    }
    PUT(passage->block.placeCount, row->place * model->indicators + row->indicator, counted);
  }
  if (__builtin_expect(isRecorded, 0)) recordRow(passage, row, date, code.isStochastic, code.keeps);
  if (exchanges && !exchangesHere)
    exchangeRow(passage, row, model->opening[number + 1], 0, model->stepStart[number + 1], code.isStochastic, code.keeps);
  return 1;
}

INLINE int runShape(const Passage *passage, const LaneRow *row, int date, int shape, RowCode code) {
  if (code.isStep) return stepRow(passage, row, date, shape, code);
  predictRow(passage, row, shape, code);
  return 1;
}

/// The code for the shape of a row, all else being known.
INLINE int runRow(const Passage *passage, const LaneRow *row, int date, RowCode code) {
  switch (shapeOf(row)) {
  case 0: return runShape(passage, row, date, 0, code);
  case 1: return runShape(passage, row, date, 1, code);
  case 2: return runShape(passage, row, date, 2, code);
  case 3: return runShape(passage, row, date, 3, code);
  case 4: return runShape(passage, row, date, 4, code);
  case 5: return runShape(passage, row, date, 5, code);
  case 6: return runShape(passage, row, date, 6, code);
  case 7: return runShape(passage, row, date, 7, code);
  case 8: return runShape(passage, row, date, 8, code);
  case 9: return runShape(passage, row, date, 9, code);
  case 10: return runShape(passage, row, date, 10, code);
  case 11: return runShape(passage, row, date, 11, code);
  case 12: return runShape(passage, row, date, 12, code);
  case 13: return runShape(passage, row, date, 13, code);
  case 14: return runShape(passage, row, date, 14, code);
  case 15: return runShape(passage, row, date, 15, code);
  default: __builtin_unreachable();
  }
}

#define ROWS static __attribute__((noinline)) void

/// Functions for rows of any number of cells, and of each small number. `restrict`, because stores of vectors change nothing in a passage.
ROWS predictLongRows(const Passage *restrict passage, const LaneRow *restrict row) { runRow(passage, row, 0, (RowCode){0, 0, 0, 0, 0}); }

ROWS stepLongRows(const Passage *restrict passage, const LaneRow *restrict row, int date) {
  runRow(passage, row, date, (RowCode){0, 1, 0, 0, 0});
}

ROWS keepLongRows(const Passage *restrict passage, const LaneRow *restrict row, int date) {
  runRow(passage, row, date, (RowCode){0, 1, 0, 0, 1});
}

#define SHORT_ROWS(cells) \
  ROWS predictRowsOf##cells(const Passage *restrict passage, const LaneRow *restrict row) { \
    runRow(passage, row, 0, (RowCode){cells, 0, 0, 0, 0}); \
  } \
  ROWS stepRowsOf##cells(const Passage *restrict passage, const LaneRow *restrict row, int date) { \
    if (!runRow(passage, row, date, (RowCode){cells, 1, 0, 0, 0})) stepLongRows(passage, row, date); \
  } \
  ROWS keepRowsOf##cells(const Passage *restrict passage, const LaneRow *restrict row, int date) { \
    if (!runRow(passage, row, date, (RowCode){cells, 1, 0, 0, 1})) keepLongRows(passage, row, date); \
  }

SHORT_ROWS(1)
SHORT_ROWS(2)
SHORT_ROWS(3)
SHORT_ROWS(4)
#undef SHORT_ROWS

ROWS predictNoisyRows(const Passage *restrict passage, const LaneRow *restrict row) {
  runRow(passage, row, 0, (RowCode){0, 0, 1, 1, 0});
}

ROWS countRows(const Passage *restrict passage, const LaneRow *restrict row, int date) {
  runRow(passage, row, date, (RowCode){0, 1, 1, 0, 1});
}

ROWS countNoisyRows(const Passage *restrict passage, const LaneRow *restrict row, int date) {
  runRow(passage, row, date, (RowCode){0, 1, 1, 1, 1});
}

ROWS stepShiftedRows(const Passage *restrict passage, const LaneRow *restrict row, int date) {
  runRow(passage, row, date, (RowCode){0, 1, 0, 1, 0});
}

#undef ROWS

INLINE void predictPlain(const Passage *passage, const LaneRow *row, int isNoisy) {
  if (isNoisy) {
    predictNoisyRows(passage, row);
    return;
  }
  switch (row->cells) {
  case 1: predictRowsOf1(passage, row); break;
  case 2: predictRowsOf2(passage, row); break;
  case 3: predictRowsOf3(passage, row); break;
  case 4: predictRowsOf4(passage, row); break;
  default: predictLongRows(passage, row); break;
  }
}

INLINE void stepPlain(const Passage *passage, const LaneRow *row, int date, int isStochastic, int isNoisy, int keeps) {
  if (isStochastic) {
    if (isNoisy)
      countNoisyRows(passage, row, date);
    else
      countRows(passage, row, date);
    return;
  }
  if (isNoisy) {
    stepShiftedRows(passage, row, date);
    return;
  }
  switch (row->cells) {
  case 1: keeps ? keepRowsOf1(passage, row, date) : stepRowsOf1(passage, row, date); break;
  case 2: keeps ? keepRowsOf2(passage, row, date) : stepRowsOf2(passage, row, date); break;
  case 3: keeps ? keepRowsOf3(passage, row, date) : stepRowsOf3(passage, row, date); break;
  case 4: keeps ? keepRowsOf4(passage, row, date) : stepRowsOf4(passage, row, date); break;
  default: keeps ? keepLongRows(passage, row, date) : stepLongRows(passage, row, date); break;
  }
}

#endif
