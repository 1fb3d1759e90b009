// What a block and an island need before they are stepped: exchange factors, media, ceilings, series, noise.

#ifndef LANTOA_PREPARE_H
#define LANTOA_PREPARE_H

#include "Elementary.h"
#include "include/LaneBlock.h"
#include "Normal.h"
#include "Philox.h"

/// The vector at an index of an array of blocks, for the lanes from `lane` on.
#define AT(array, index) ((array) + (size_t)(index) * BLOCK + lane)
#define GET(array, index) load(AT(array, index))
#define PUT(array, index, value) store(AT(array, index), (value))

/// Days of a mean month.
#define MONTH (365.25 / 12)

/// −ln(1 − p) for 0 ≤ p ≤ 1 without cancellation.
INLINE real hazardOf(real p) {
  real rest = 1 - p;
  real pSeen = 1 - rest;
  real lost = pSeen - p;
  whole certain = rest <= 0;
  real safe = certain ? all(1) : rest;
  real hazard = -(logarithm(safe) + where(~certain, lost / safe));
  return certain ? all(1e300) : hazard;
}

/// Shares of A that lapse and of D that return over each exchange length, and their hazards.
static void prepareExchanges(const LaneModel *model, LaneBlock *block, int lane) {
  for (int pair = 0; pair < model->exchanges; pair++) {
    if (block->isPrepared && model->exchangePairs[pair].isFixed) continue;
    real lapse = GET(block->values, model->exchangePairs[pair].lapse);
    real returning = GET(block->values, model->exchangePairs[pair].returning);
    real total = lapse + returning;
    whole any = total > 0;
    real safe = any ? total : all(1);
    for (int length = 0; length < model->lengths; length++) {
      real moved = shareMoved(total * model->lengthDays[length]);
      real lapses = where(any, lapse / safe * moved), returns = where(any, returning / safe * moved);
      int at = (pair * model->lengths + length) * 4;
      PUT(block->exchanges, at, lapses);
      PUT(block->exchanges, at + 1, returns);
      PUT(block->exchanges, at + 2, hazardOf(lapses));
      PUT(block->exchanges, at + 3, hazardOf(returns));
    }
  }
}

/// Yᵑ/(Yᵑ + Kᵑ); 0 at Y = 0.
INLINE real hill(real spend, real halfEffect, real slope, int slopeIsOne) {
  whole some = spend > 0;
  real safe = some ? spend : all(1);
  if (slopeIsOne) return where(some, safe / (safe + halfEffect));
  return where(some, 1 / (1 + exponential(slope * logarithm(halfEffect / safe))));
}

/// Carried-over spend per person through a Hill curve, as means over the steps of the values at mid-day.
static void prepareMedia(const LaneModel *model, LaneBlock *block, int lane) {
  for (int index = 0; index < model->channels; index++) {
    const LaneChannel *channel = &model->channelList[index];
    if (block->isPrepared && channel->isFixed) continue;
    real audience = all(0);
    for (int i = 0; i < channel->audience.count; i++)
      audience += GET(block->values, model->audiences[channel->audience.first + i]);
    whole some = audience > 0;
    real people = some ? audience : all(1);
    real carryOver = GET(block->values, channel->carryOver);
    real safe = carryOver > 0 ? carryOver : all(1);
    real half = where(carryOver > 0, exponential(-0.5 / safe));
    real kept = where(carryOver > 0, exponential(-1 / safe));
    real halfEffect = GET(block->values, channel->halfEffect), slope = GET(block->values, channel->slope);
    real smoothed = channel->before < 0 ? all(0) : GET(block->values, channel->before) / MONTH / people;
    int stretch = channel->stretches.first, left = model->stretches[stretch].days;
    real spend = GET(block->values, model->stretches[stretch].spend) / MONTH / people;
    for (int step = 0; step < model->steps; step++) {
      real sum = all(0);
      for (int day = 0; day < model->stepLength[step]; day++) {
        if (left-- == 0) {
          stretch++;
          left = model->stretches[stretch].days - 1;
          spend = GET(block->values, model->stretches[stretch].spend) / MONTH / people;
        }
        real over = smoothed - spend;
        sum += hill(spend + over * half, halfEffect, slope, channel->slopeIsOne);
        smoothed = spend + over * kept;
      }
      PUT(block->media, index * model->steps + step, where(some, sum / model->stepLength[step]));
    }
  }
}

/// c of each ceiling that projects raise, clipped by day, as means over the steps; a constant one in its first place only.
static void prepareCeilings(const LaneModel *model, const LaneIsland *island, LaneBlock *block, int lane) {
  for (int index = 0; index < island->ceilings.count; index++) {
    const LaneCeiling *ceiling = &model->ceilingList[island->ceilings.first + index];
    real base = GET(block->values, ceiling->base);
    PUT(block->ceilings, index * model->steps, base);
    if (ceiling->raises.count == 0) continue;
    int day = 0;
    for (int step = 0; step < model->steps; step++) {
      real sum = all(0);
      for (int end = day + model->stepLength[step]; day < end; day++) {
        real share = base;
        for (int i = 0; i < ceiling->raises.count; i++) {
          const LaneRaise *raise = &model->raises[ceiling->raises.first + i];
          share += GET(block->values, raise->share) * GET(block->ramps, raise->project * model->days + day);
        }
        sum += smaller(all(1), share);
      }
      PUT(block->ceilings, index * model->steps + step, sum / model->stepLength[step]);
    }
  }
}

/// Σ weight × Π values of slots, of a mean day of a step.
INLINE real sumOfTerms(const LaneModel *model, const LaneSeries *series, int step, const LaneBlock *block, int lane) {
  const int32_t *at = &model->termsOfStep[series->firstTerms + step];
  real value = all(0);
  for (int term = at[0]; term < at[1]; term++) {
    real product = all(model->terms[term].weight);
    LaneRange factors = model->terms[term].factors;
    for (int i = 0; i < factors.count; i++) product *= GET(block->values, model->factors[factors.first + i]);
    value += product;
  }
  return value;
}

/// The island's series over the steps, for all days of each, and their totals over the period.
static __attribute__((noinline)) void prepareSeries(
    const LaneModel *restrict model, const LaneIsland *restrict island, const LaneBlock *restrict block, int lane) {
  int width = island->series.count, steps = model->steps;
  for (int index = 0; index < width; index++) {
    const LaneSeries *series = &model->series[island->series.first + index];
    const double *fixed = model->fixedValues + (series->fixed >= 0 ? series->fixed : 0);
    double *values = AT(block->series, index);
    real total = all(0);
    for (int step = 0; step < steps; step++) {
      real value = series->fixed >= 0   ? all(fixed[step])
                   : series->given >= 0 ? GET(block->given, series->given * steps + step)
                                        : sumOfTerms(model, series, step, block, lane);
      value *= model->stepLength[step];
      total += value;
      store(values + (size_t)step * width * BLOCK, value);
    }
    PUT(block->seriesTotals, index, total);
  }
}

/// Whether hazards are multiplied by anything.
INLINE int isNoisy(const LaneReading *reading, const LaneBlock *block) {
  return (reading->isStochastic && reading->noiseSD > 0) || block->shifts != 0;
}

/// exp(ςZ − ς²/2 + shift) by step, place of the island and indicator; Z an AR(1) with stationary start, 0 in the deterministic reading.
static void prepareNoise(
    const LaneModel *model, int32_t number, const LaneIsland *island, const LaneReading *reading, LaneBlock *block, int lane) {
  int width = island->places * model->indicators;
  const uint64_t *streams = model->noiseStreams + (size_t)model->firstPlaceOfIsland[number] * model->indicators;
  whole draws = loadWhole(reading->draws + lane);
  double sd = reading->isStochastic ? reading->noiseSD : 0;
  for (int index = 0; index < width; index++) {
    real deviation = all(0);
    for (int step = 0; step < model->steps; step++) {
      int at = step * width + index;
      if (sd > 0) {
        real first, second;
        uniforms(draws, model->stepStart[step], streams[index], reading->key0, reading->key1, &first, &second);
        deviation = reading->noiseKept[step] * deviation + reading->noiseFresh[step] * normalQuantile(first);
      }
      real luck = sd * deviation - sd * sd / 2;
      PUT(block->noise, at, exponential(block->shifts ? luck + GET(block->shifts, at) : luck));
    }
  }
}

#endif
