// The same equations left to GSL's rkf45, as a worker of the driver:
//
//     weekly DRAWS         fixed steps, those of the study's grid
//     fixed WEEKS DRAWS    fixed steps of so many weeks of the grid
//     errors WEEKS DRAWS   largest error of an indicator's share at the end of the period, against rk8pd at 1e-10: of the weekly rule
//                          (scalar ceiling), and of rkf45 with steps of so many weeks
//
// Steps go through gsl_odeiv2_step_apply: the fixed-step driver fails where its error test does. Inputs are constant within a step, as in
// the rule: those of the grid's weeks, or their means over a longer step.

#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "Rule.h"

enum { MAX_PLACES = 64 };

/// One draw, and the week whose inputs hold.
typedef struct Model {
  const Workload *w;
  int row, week;
  double everybody[MAX_PLACES];
} Model;

static double at(const double *values, const Model *m, int k) { return values[m->row * INDICATORS + k]; }

/// Ever adopted then active, each [place][segment][indicator].
static int derivatives(double time, const double state[], double change[], void *parameters) {
  (void)time;
  const Model *m = parameters;
  const Workload *w = m->w;
  int cells = w->places * SEGMENTS * INDICATORS, week = m->week;
  const double *ever = state, *active = state + cells;
  for (int place = 0; place < w->places; place++) {
    const double *members = w->members + place * SEGMENTS;
    int base = place * SEGMENTS * INDICATORS;
    for (int k = 0; k < INDICATORS; k++) {
      double sum = 0, needed = 0, room[SEGMENTS], need[SEGMENTS];
      for (int g = 0; g < SEGMENTS; g++) {
        int cell = base + g * INDICATORS + k;
        sum += active[cell];
        room[g] = at(w->ceiling, m, k) * members[g];
        int other = (int)w->prerequisite[k];
        if (other >= 0) room[g] = fmin(room[g], active[base + g * INDICATORS + other]);
        need[g] = fmax(room[g] - ever[cell], 0);
        if (w->active[k] > 0) need[g] += ever[cell] - active[cell];
        needed += need[g];
      }
      double around = at(w->innovation, m, k) + at(w->mediaRate, m, k) * w->media[week];
      around += 0.3 * at(w->imitation, m, k) * sum / m->everybody[place];
      for (int g = 0; g < SEGMENTS; g++) {
        int cell = base + g * INDICATORS + k;
        double imitation = 0.7 * at(w->imitation, m, k) / members[g];
        double hazard = w->demand[week * SEGMENTS + g] * (around + imitation * active[cell]), help = 0;
        if (w->served[k] > 0 && needed > 0) {
          double work = w->workingTime[(week * w->places + place) * SEGMENTS + g];
          double teaching = at(w->share, m, k) * w->success[(m->row * SEGMENTS + g) * INDICATORS + k];
          double cost = at(w->handling, m, k) * need[g] + (w->search[m->row] + w->travel[place]) * members[g];
          help = teaching * work * need[g] / (needed * cost);
        }
        hazard += help;
        double uptake = hazard * fmax(room[g] - ever[cell], 0), dormant = ever[cell] - active[cell];
        change[cell] = uptake;
        change[cells + cell] = uptake;
        if (w->active[k] > 0) change[cells + cell] += (at(w->returning, m, k) + help) * dormant - at(w->lapse, m, k) * active[cell];
      }
    }
  }
  return GSL_SUCCESS;
}

/// The same workload on a grid of steps of `stride` weeks, inputs averaged over them.
static Workload coarsened(const Workload *w, int stride) {
  Workload c = *w;
  int inner = w->places * SEGMENTS;
  c.steps = (w->steps + stride - 1) / stride;
  double *lengths = calloc((size_t)c.steps, sizeof(double)), *demand = calloc((size_t)c.steps * SEGMENTS, sizeof(double));
  double *work = calloc((size_t)(c.steps * inner), sizeof(double)), *media = calloc((size_t)c.steps, sizeof(double));
  for (int t = 0; t < w->steps; t++) lengths[t / stride] += w->lengths[t];
  for (int t = 0; t < w->steps; t++) {
    int to = t / stride;
    double weight = w->lengths[t] / lengths[to];
    media[to] += weight * w->media[t];
    for (int g = 0; g < SEGMENTS; g++) demand[to * SEGMENTS + g] += weight * w->demand[t * SEGMENTS + g];
    for (int i = 0; i < inner; i++) work[to * inner + i] += weight * w->workingTime[t * inner + i];
  }
  c.lengths = lengths, c.demand = demand, c.workingTime = work, c.media = media;
  return c;
}

/// Gives back what `coarsened` took.
static void release(Workload *c) {
  const double *owned[] = {c->lengths, c->demand, c->workingTime, c->media};
  for (int i = 0; i < 4; i++) free((void *)owned[i]);
}

static void start(Model *m, const Workload *w, int row, double *state) {
  *m = (Model){.w = w, .row = row};
  int cells = w->places * SEGMENTS * INDICATORS;
  for (int place = 0; place < w->places; place++) {
    m->everybody[place] = 0;
    for (int g = 0; g < SEGMENTS; g++) {
      double members = w->members[place * SEGMENTS + g];
      m->everybody[place] += members;
      for (int k = 0; k < INDICATORS; k++) {
        int cell = (place * SEGMENTS + g) * INDICATORS + k;
        state[cells + cell] = at(w->start, m, k) * members;
        state[cell] = state[cells + cell] + at(w->dormant, m, k) * members;
      }
    }
  }
}

/// One draw in fixed steps, `parts` to each step of the grid.
static int fixedSteps(const Workload *w, int parts, int row, double *state, double *scratch) {
  Model m;
  start(&m, w, row, state);
  size_t size = 2 * (size_t)w->places * SEGMENTS * INDICATORS;
  gsl_odeiv2_system system = {derivatives, NULL, size, &m};
  gsl_odeiv2_step *step = gsl_odeiv2_step_alloc(gsl_odeiv2_step_rkf45, size);
  if (!step) return GSL_ENOMEM;
  int status = GSL_SUCCESS;
  for (int t = 0; t < w->steps; t++) {
    double length = w->lengths[t] / parts;
    m.week = t;
    for (int part = 0; part < parts && !status; part++)
      status = gsl_odeiv2_step_apply(step, part * length, length, state, scratch, NULL, NULL, &system);
  }
  gsl_odeiv2_step_free(step);
  return status;
}

/// One draw to 1e-10, begun anew where inputs change.
static int reference(const Workload *w, int row, double *state) {
  Model m;
  start(&m, w, row, state);
  size_t size = 2 * (size_t)w->places * SEGMENTS * INDICATORS;
  gsl_odeiv2_system system = {derivatives, NULL, size, &m};
  gsl_odeiv2_driver *driver = gsl_odeiv2_driver_alloc_y_new(&system, gsl_odeiv2_step_rk8pd, 0.5, 1e-10, 1e-12);
  if (!driver) return GSL_ENOMEM;
  int status = GSL_SUCCESS;
  for (int t = 0; t < w->steps && !status; t++) {
    double time = 0;
    m.week = t;
    gsl_odeiv2_driver_reset_hstart(driver, 0.5);
    status = gsl_odeiv2_driver_apply(driver, &time, w->lengths[t], state);
  }
  gsl_odeiv2_driver_free(driver);
  return status;
}

/// Shares of all members by indicator at a state.
static void shares(const Workload *w, const double *state, double *out) {
  double everybody = 0;
  int groups = w->places * SEGMENTS;
  for (int group = 0; group < groups; group++) everybody += w->members[group];
  for (int k = 0; k < INDICATORS; k++) {
    out[k] = 0;
    for (int group = 0; group < groups; group++) out[k] += state[(groups + group) * INDICATORS + k] / everybody;
  }
}

static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void timeFixed(const Workload *w, double weeks, int draws, double *state, double *scratch) {
  Workload grid = coarsened(w, weeks > 1 ? (int)weeks : 1);
  int parts = weeks < 1 ? (int)lround(1 / weeks) : 1, status = GSL_SUCCESS;
  double wall = seconds(CLOCK_MONOTONIC), busy = seconds(CLOCK_PROCESS_CPUTIME_ID), sums[INDICATORS] = {0}, one[INDICATORS];
  for (int row = 1; row <= draws && !status; row++) {
    status = fixedSteps(&grid, parts, row, state, scratch);
    shares(w, state, one);
    for (int k = 0; k < INDICATORS; k++) sums[k] += one[k] / draws;
  }
  double cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - busy;
  printf(
      "{\"seconds\": %.9g, \"cpu\": %.9g, \"state_steps\": %.0f, \"status\": %d, \"means\": [%.17g, %.17g, %.17g, %.17g, %.17g]}\n",
      seconds(CLOCK_MONOTONIC) - wall, cpu, (double)draws * w->places * SEGMENTS * INDICATORS * w->steps, status, sums[0], sums[1],
      sums[2], sums[3], sums[4]);
  release(&grid);
}

/// Largest errors of any indicator's share at the end over some draws.
static void printErrors(const Workload *w, double weeks, int draws, double *state, double *scratch) {
  Workload grid = coarsened(w, weeks > 1 ? (int)weeks : 1);
  int parts = weeks < 1 ? (int)lround(1 / weeks) : 1, status = GSL_SUCCESS;
  Projection out = {calloc((size_t)w->rows * INDICATORS, sizeof(double)), NULL};
  projectScalar(w, 1, draws, 0, &out);
  double rule = 0, fixed = 0, exact[INDICATORS], own[INDICATORS];
  for (int row = 1; row <= draws && !status; row++) {
    status = reference(w, row, state);
    shares(w, state, exact);
    if (!status) status = fixedSteps(&grid, parts, row, state, scratch);
    shares(w, state, own);
    for (int k = 0; k < INDICATORS; k++) {
      rule = fmax(rule, fabs(out.shares[row * INDICATORS + k] - exact[k]));
      fixed = fmax(fixed, fabs(own[k] - exact[k]));
    }
  }
  free(out.shares);
  release(&grid);
  printf("{\"status\": %d, \"rule\": %.6g, \"rkf45\": %.6g}\n", status, rule, fixed);
}

int main(int count, char **arguments) {
  if (count != 2) return fprintf(stderr, "usage: gsl W.bin\n"), 64;
  Workload w = readWorkload(arguments[1]);
  size_t size = 2 * (size_t)w.places * SEGMENTS * INDICATORS;
  double *state = calloc(size, sizeof(double)), *scratch = calloc(size, sizeof(double));
  if (!state || !scratch || w.places > MAX_PLACES) return 1;
  gsl_set_error_handler_off();
  setvbuf(stdout, NULL, _IOLBF, 0);
  char line[128];
  double weeks;
  int draws;
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "weekly %d", &draws) == 1) timeFixed(&w, 1, draws, state, scratch);
    else if (sscanf(line, "fixed %lf %d", &weeks, &draws) == 2) timeFixed(&w, weeks, draws, state, scratch);
    else if (sscanf(line, "errors %lf %d", &weeks, &draws) == 2) printErrors(&w, weeks, draws, state, scratch);
    else printf("{\"error\": \"no request\"}\n");
  }
  return 0;
}
