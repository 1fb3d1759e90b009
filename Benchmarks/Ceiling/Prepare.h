// What the rule reads, made ready before the steps; and what is written down after them. Part of Rule.c, once for every width.

/// The lengths of exchanges, each once, and which one opens and which one (or −1) closes each step.
typedef struct Calendar {
  double lengths[MAX_EXCHANGES];
  int count, opening[MAX_STEPS], closing[MAX_STEPS];
} Calendar;

static int lengthIndex(Calendar *c, double days) {
  for (int i = 0; i < c->count; i++)
    if (c->lengths[i] == days) return i;
  c->lengths[c->count] = days;
  return c->count++;
}

static Calendar calendarOf(const Workload *w) {
  Calendar c;
  c.count = 0;
  double pending = 0;
  for (int t = 0; t < w->steps; t++) {
    double half = w->lengths[t] / 2;
    c.opening[t] = lengthIndex(&c, pending + half);
    c.closing[t] = w->recorded[t] ? lengthIndex(&c, half) : -1;
    pending = w->recorded[t] ? 0 : half;
  }
  return c;
}

/// Values of consecutive rows, `stride` apart.
static real gather(const double *from, int stride) {
  real lanes;
  for (int lane = 0; lane < LANES; lane++) lanes[lane] = from[lane * stride];
  return lanes;
}

static void prepareDraw(Draw *d, const Workload *w, const Calendar *c, int first, int reading) {
  int at = first * INDICATORS;
  d->search = gather(w->search + first, 1);
  for (int k = 0; k < INDICATORS; k++) {
    real imitation = gather(w->imitation + at + k, INDICATORS);
    d->innovation[k] = gather(w->innovation + at + k, INDICATORS);
    d->fromSegment[k] = imitation * 0.7;
    d->fromPlace[k] = imitation * 0.3;
    d->ceiling[k] = gather(w->ceiling + at + k, INDICATORS);
    if (advertised[k] >= 0) d->mediaRate[advertised[k]] = gather(w->mediaRate + at + k, INDICATORS);
    if (served[k] >= 0) {
      real share = gather(w->share + at + k, INDICATORS);
      d->handling[served[k]] = gather(w->handling + at + k, INDICATORS);
      for (int g = 0; g < SEGMENTS; g++) {
        const double *success = w->success + (first * SEGMENTS + g) * INDICATORS + k;
        d->teaching[served[k]][g] = share * gather(success, SEGMENTS * INDICATORS);
      }
    }
    if (lapsing[k] < 0) continue;
    real lapse = gather(w->lapse + at + k, INDICATORS), back = gather(w->returning + at + k, INDICATORS);
    for (int i = 0; i < c->count; i++) {
      real moved = shareMoved((lapse + back) * c->lengths[i]) / (lapse + back);
      d->lapse[lapsing[k]][i] = lapse * moved;
      d->regained[lapsing[k]][i] = back * moved;
      d->kept[lapsing[k]][i] = 1 - lapse * moved - back * moved;
      if (reading != IN_WHOLE_PEOPLE) continue;
      d->lapseHazard[lapsing[k]][i] = -logarithmOfRest(lapse * moved);
      d->regainedHazard[lapsing[k]][i] = -logarithmOfRest(back * moved);
    }
  }
}

static void preparePlace(Place *p, const Draw *d, const Workload *w, int first, int place, int reading) {
  const double *members = w->members + place * SEGMENTS;
  double all3 = members[0] + members[1] + members[2];
  for (int g = 0; g < SEGMENTS; g++) p->searching[g] = (d->search + w->travel[place]) * members[g];
  for (int k = 0; k < INDICATORS; k++) {
    real start = gather(w->start + first * INDICATORS + k, INDICATORS);
    real dormant = gather(w->dormant + first * INDICATORS + k, INDICATORS);
    p->fromPlace[k] = d->fromPlace[k] * (1 / all3);
    for (int g = 0; g < SEGMENTS; g++) {
      p->most[k][g] = d->ceiling[k] * members[g];
      p->fromSegment[k][g] = d->fromSegment[k] * (1 / members[g]);
      p->now.ever[k][g] = start * members[g];
      if (lapsing[k] < 0) {
        if (reading == IN_WHOLE_PEOPLE) p->now.ever[k][g] = floorOf(p->now.ever[k][g] + 0.5);
        continue;
      }
      p->now.active[lapsing[k]][g] = p->now.ever[k][g];
      p->now.ever[k][g] += dormant * members[g];
      if (reading == IN_WHOLE_PEOPLE) {
        p->now.ever[k][g] = floorOf(p->now.ever[k][g] + 0.5);
        p->now.active[lapsing[k]][g] = p->now.ever[k][g] - floorOf(dormant * members[g] + 0.5);
      }
    }
  }
  Tally none = {0};
  p->tally = none;
}

INLINE Push pushOf(const Workload *w, int t, int place) {
  Push push;
  double days = w->lengths[t];
  for (int g = 0; g < SEGMENTS; g++) {
    push.demand[g] = w->demand[t * SEGMENTS + g] * days;
    push.work[g] = w->workingTime[(t * w->places + place) * SEGMENTS + g] * days;
  }
  push.media = w->media[t];
  return push;
}

/// Sums over places and segments, by indicator.
typedef struct Sums {
  real counted[INDICATORS], sources[INDICATORS][SOURCES];
} Sums;

static void addPlace(Sums *sums, const Place *p, const Draw *d, int reading) {
  for (int k = 0; k < INDICATORS; k++)
    for (int g = 0; g < SEGMENTS; g++) {
      sums->counted[k] += of(&p->now, k, g);
      if (reading != WITH_SOURCES) continue;
      real *sources = sums->sources[k];
      sources[BY_THEMSELVES] += p->tally.moved[k][g] * d->innovation[k];
      sources[FROM_OTHERS] += p->tally.imitated[k][g];
      if (advertised[k] >= 0) sources[BY_MEDIA] += p->tally.advertised[advertised[k]][g] * d->mediaRate[advertised[k]];
      if (served[k] >= 0) sources[BY_TEAMS] += p->tally.taught[served[k]][g];
      if (lapsing[k] < 0) continue;
      sources[BROUGHT_BACK] += p->tally.broughtBack[lapsing[k]][g];
      sources[RETURNED] += p->tally.returned[lapsing[k]][g];
      sources[LAPSED] += p->tally.lapsed[lapsing[k]][g];
    }
}

static void writeSums(const Sums *sums, const Workload *w, int first, Projection *out, int reading) {
  double everybody = 0;
  for (int cell = 0; cell < w->places * SEGMENTS; cell++) everybody += w->members[cell];
  for (int lane = 0; lane < LANES; lane++)
    for (int k = 0; k < INDICATORS; k++) {
      int cell = (first + lane) * INDICATORS + k;
      out->shares[cell] = sums->counted[k][lane] / everybody;
      for (int source = 0; reading == WITH_SOURCES && source < SOURCES; source++)
        out->sources[cell * SOURCES + source] = sums->sources[k][source][lane];
    }
}
