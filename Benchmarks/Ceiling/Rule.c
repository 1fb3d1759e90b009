// The step rule for W by hand, LANES draws side by side: what the engine's kernel, which knows no study in advance, is measured against.
//
// Mathematics.md, section 3, and nothing less than it: the same exchange, prediction and correction, every hazard, every bound. What is
// gained is gained by algebra: factors that a draw fixes are multiplied out before the steps; the exchange is one linear map; the
// prediction's quotient and the teams' share one division; for indicators measured `ever`, whose members never lapse here, active and
// ever adopted are one number. Places go one after another through all steps, so that a place stays in the first cache.

#include "Elementary.h"
#include "Rule.h"
#ifdef COUNTING_OPERATIONS
#include "NoLuck.h"
#else
#include "Luck.h"
#endif

/// W's indicators in id order, and which of them lapse, which teams serve, which the media advertise.
enum { ACCOUNT, PHONE, PORTAL, RECORDS, WALLET };
enum { LAPSING = 2, SERVED = 3, ADVERTISED = 2, NOTHING = -1 };
static const int lapsing[INDICATORS] = {0, -1, -1, -1, 1};
static const int served[INDICATORS] = {0, -1, 1, -1, 2};
static const int advertised[INDICATORS] = {-1, 0, -1, 1, -1};
static const int required[INDICATORS] = {NOTHING, NOTHING, ACCOUNT, ACCOUNT, PHONE};

/// Constant trip counts: every loop over indicators and segments is written out, and the tables above cost nothing.
#define EACH_INDICATOR _Pragma("clang loop unroll(full)") for (int k = 0; k < INDICATORS; k++)
#define EACH_SEGMENT _Pragma("clang loop unroll(full)") for (int g = 0; g < SEGMENTS; g++)

/// What a draw fixes for all places.
typedef struct Draw {
  real innovation[INDICATORS], fromSegment[INDICATORS], fromPlace[INDICATORS], ceiling[INDICATORS], mediaRate[ADVERTISED];
  /// Share of the teams' time times success; handling; search.
  real teaching[SERVED][SEGMENTS], handling[SERVED], search;
  /// An exchange as A ← kept·A + regained·E, by its length.
  real kept[LAPSING][MAX_EXCHANGES], regained[LAPSING][MAX_EXCHANGES];
  /// Its parts, for the tally and for counts; and −ln(1 − p) of both.
  real lapse[LAPSING][MAX_EXCHANGES], lapseHazard[LAPSING][MAX_EXCHANGES], regainedHazard[LAPSING][MAX_EXCHANGES];
} Draw;

/// Who moved because of what, by cell: sums over steps of what each rate is to be multiplied with.
typedef struct Tally {
  real moved[INDICATORS][SEGMENTS], imitated[INDICATORS][SEGMENTS], advertised[ADVERTISED][SEGMENTS], taught[SERVED][SEGMENTS];
  real broughtBack[LAPSING][SEGMENTS], returned[LAPSING][SEGMENTS], lapsed[LAPSING][SEGMENTS];
} Tally;

/// Members by cell: ever adopted, and of those who may lapse the active ones.
typedef struct State {
  real ever[INDICATORS][SEGMENTS], active[LAPSING][SEGMENTS];
} State;

/// One place in one block of draws.
typedef struct Place {
  State now;
  /// N times ceiling; hazard of imitation per member of the segment and of the place; minutes of search per member, times N.
  real most[INDICATORS][SEGMENTS], fromSegment[INDICATORS][SEGMENTS], fromPlace[INDICATORS], searching[SEGMENTS];
  Tally tally;
} Place;

/// The inputs of one step in one place: receptivity·demand·days, minutes of work in the step.
typedef struct Push {
  double demand[SEGMENTS], work[SEGMENTS], media;
} Push;

/// Active members.
INLINE real of(const State *s, int k, int g) { return lapsing[k] < 0 ? s->ever[k][g] : s->active[lapsing[k]][g]; }

INLINE void exchange(Place *p, const Draw *d, const Luck *luck, int purpose, int length, int reading) {
  for (int j = 0; j < LAPSING; j++) {
    int k = j == 0 ? ACCOUNT : WALLET;
    EACH_SEGMENT {
      real before = p->now.active[j][g];
      if (reading == IN_WHOLE_PEOPLE) {
        real first, second;
        pairOf(luck, purpose, k, g, &first, &second);
        real lapsed = countOfProbability(before, d->lapse[j][length], d->lapseHazard[j][length], first, exactCount);
        real dormant = p->now.ever[k][g] - before;
        real back = countOfProbability(dormant, d->regained[j][length], d->regainedHazard[j][length], second, exactCount);
        p->now.active[j][g] += back - lapsed;
        continue;
      }
      real after = before * d->kept[j][length] + p->now.ever[k][g] * d->regained[j][length];
      p->now.active[j][g] = after;
      if (reading == WITH_SOURCES) {
        real lapsed = before * d->lapse[j][length];
        p->tally.lapsed[j][g] += lapsed;
        p->tally.returned[j][g] += (after - before) + lapsed;
      }
    }
  }
}

/// 1 − e⁻ˣ as Elementary.h has it, without what it gives besides: so that only what is needed is counted.
INLINE real moved(real x) {
  real square = x * x;
  real share = x - square * shareBend(x, square);
  whole isLarge = x > 1;
  if (__builtin_expect(anyOf(isLarge), 0)) share = isLarge ? 1 - exponential(-x) : share;
  return share;
}

/// Innovation and media; and what the place's active members add to them.
INLINE real alone(const Draw *d, const Push *push, int k) {
  return advertised[k] < 0 ? d->innovation[k] : d->innovation[k] + d->mediaRate[advertised[k]] * push->media;
}

INLINE real near(const Place *p, const State *s, int k) { return p->fromPlace[k] * (of(s, k, 0) + of(s, k, 1) + of(s, k, 2)); }

INLINE real reach(const Place *p, const State *s, int k, int g) {
  return required[k] == NOTHING ? p->most[k][g] : smaller(p->most[k][g], of(s, required[k], g));
}

/// Members in open need; never all 0, so that it divides.
INLINE real total(const real need[SEGMENTS]) { return larger(need[0] + need[1] + need[2], all(0x1p-900)); }

/// Step 2: where the state stands at mid-step.
INLINE void predict(const Place *p, const Draw *d, const Luck *luck, State *next, const Push *push, int reading) {
  const State *s = &p->now;
  EACH_INDICATOR {
    real base = alone(d, push, k) + near(p, s, k);
    real potential[SEGMENTS], need[SEGMENTS];
    EACH_SEGMENT {
      potential[g] = larger(reach(p, s, k, g) - s->ever[k][g], all(0));
      need[g] = lapsing[k] < 0 ? potential[g] : potential[g] + (s->ever[k][g] - of(s, k, g));
    }
    real needed = served[k] < 0 ? all(0) : total(need);
    EACH_SEGMENT {
      real own = (base + p->fromSegment[k][g] * of(s, k, g)) * (push->demand[g] * 0.5);
      if (reading == IN_WHOLE_PEOPLE) own *= luck->noise[k];
      if (served[k] < 0) {
        next->ever[k][g] = s->ever[k][g] + potential[g] * own / (1 + own);
        continue;
      }
      real cost = (d->handling[served[k]] * need[g] + p->searching[g]) * needed;
      real help = d->teaching[served[k]][g] * (push->work[g] * 0.5) * need[g];
      if (reading == IN_WHOLE_PEOPLE) help *= luck->noise[k];
      real both = own * cost + help;
      if (lapsing[k] < 0) {
        next->ever[k][g] = s->ever[k][g] + potential[g] * both / (cost + both);
      } else {
        real whole = cost + both, part = cost + help;
        real inverse = 1 / (whole * part);
        real uptake = potential[g] * both * (part * inverse);
        real back = (s->ever[k][g] - of(s, k, g)) * help * (whole * inverse);
        next->ever[k][g] = s->ever[k][g] + uptake;
        next->active[lapsing[k]][g] = of(s, k, g) + uptake + back;
      }
    }
  }
}

/// Step 3 in whole people.
INLINE void takeUpCounted(State *s, const Luck *luck, int k, int g, real room, real hazard, real help) {
  real first, second;
  pairOf(luck, UPTAKE, k, g, &first, &second);
  real free = larger(floorOf(room + 1e-6) - s->ever[k][g], all(0));
  real uptake = countOfHazard(free, hazard, first, exactCount);
  if (lapsing[k] >= 0) {
    real dormant = s->ever[k][g] - of(s, k, g);
    s->active[lapsing[k]][g] += uptake + countOfHazard(dormant, help, second, exactCount);
  }
  s->ever[k][g] += uptake;
}

/// Step 3: uptake and bringing back with the hazards at mid-step.
INLINE void correct(Place *p, const Draw *d, const Luck *luck, const State *middle, const Push *push, int reading) {
  State *s = &p->now;
  EACH_INDICATOR {
    real around = near(p, middle, k);
    real base = alone(d, push, k);
    real room[SEGMENTS], need[SEGMENTS];
    EACH_SEGMENT {
      room[g] = reach(p, middle, k, g);
      need[g] = larger(room[g] - middle->ever[k][g], all(0));
      if (lapsing[k] >= 0) need[g] += middle->ever[k][g] - of(middle, k, g);
    }
    real needed = served[k] < 0 ? all(0) : total(need);
    EACH_SEGMENT {
      real imitated = around + p->fromSegment[k][g] * of(middle, k, g);
      real hazard = (base + imitated) * push->demand[g];
      real help = all(0);
      if (served[k] >= 0) {
        real cost = (d->handling[served[k]] * need[g] + p->searching[g]) * needed;
        help = d->teaching[served[k]][g] * push->work[g] * need[g] / cost;
        hazard += help;
      }
      if (reading == IN_WHOLE_PEOPLE) {
        takeUpCounted(s, luck, k, g, room[g], hazard * luck->noise[k], help * luck->noise[k]);
        continue;
      }
      real potential = larger(room[g] - s->ever[k][g], all(0));
      real uptake;
      if (reading == WITH_SOURCES) {
        real perHazard;
        uptake = potential * shareMovedPer(hazard, &perHazard, 1);
        real taking = potential * perHazard;
        real own = taking * push->demand[g];
        p->tally.moved[k][g] += own;
        p->tally.imitated[k][g] += own * imitated;
        if (advertised[k] >= 0) p->tally.advertised[advertised[k]][g] += own * push->media;
        if (served[k] >= 0) p->tally.taught[served[k]][g] += taking * help;
      } else {
        uptake = potential * moved(hazard);
      }
      if (lapsing[k] >= 0) {
        real back = (s->ever[k][g] - of(s, k, g)) * moved(help);
        s->active[lapsing[k]][g] += uptake + back;
        if (reading == WITH_SOURCES) p->tally.broughtBack[lapsing[k]][g] += back;
      }
      s->ever[k][g] += uptake;
    }
  }
}

#include "Prepare.h"

/// Projects rows `first` … `first + LANES − 1` of the draws.
INLINE void block(const Workload *w, const Calendar *c, int first, Projection *out, int reading) {
  Draw d;
  prepareDraw(&d, w, c, first, reading);
  Sums sums = {0};
  for (int place = 0; place < w->places; place++) {
    Place p;
    preparePlace(&p, &d, w, first, place, reading);
    Luck luck = luckOf(w, first, place);
    for (int t = 0; t < w->steps; t++) {
      Push push = pushOf(w, t, place);
      if (reading == IN_WHOLE_PEOPLE) stray(&luck, w, t);
      exchange(&p, &d, &luck, EXCHANGE, c->opening[t], reading);
      State middle;
      predict(&p, &d, &luck, &middle, &push, reading);
      correct(&p, &d, &luck, &middle, &push, reading);
      if (c->closing[t] >= 0) exchange(&p, &d, &luck, CLOSING, c->closing[t], reading);
    }
    addPlace(&sums, &p, &d, reading);
  }
  writeSums(&sums, w, first, out, reading);
}

void NAMED(project)(const Workload *w, int first, int rows, int reading, Projection *out) {
  Calendar calendar = calendarOf(w);
  for (int row = first; row < first + rows; row += LANES) {
    if (reading == WITH_SOURCES) block(w, &calendar, row, out, WITH_SOURCES);
    else if (reading == IN_WHOLE_PEOPLE) block(w, &calendar, row, out, IN_WHOLE_PEOPLE);
    else block(w, &calendar, row, out, PLAIN);
  }
}
