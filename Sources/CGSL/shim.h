#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <gsl/gsl_multimin.h>
#include <gsl/gsl_odeiv2.h>

// GSL keeps its methods in global variables, which Swift 6 takes for shared mutable state.
static inline const gsl_odeiv2_step_type *runge_kutta_prince_dormand_8(void) { return gsl_odeiv2_step_rk8pd; }

static inline gsl_multimin_fminimizer *nelder_mead_alloc(size_t parameters) {
  return gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, parameters);
}

// A trust-region solver for least squares: Levenberg-Marquardt, with geodesic acceleration if asked for, steps scaled by the lengths of
// the Jacobian's columns at their longest (Moré) or at the moment (Marquardt).
static inline gsl_multifit_nlinear_workspace *trust_region_alloc(int accelerated, int momentary_scale, size_t residuals, size_t parameters) {
  gsl_multifit_nlinear_parameters options = gsl_multifit_nlinear_default_parameters();
  options.trs = accelerated ? gsl_multifit_nlinear_trs_lmaccel : gsl_multifit_nlinear_trs_lm;
  options.scale = momentary_scale ? gsl_multifit_nlinear_scale_marquardt : gsl_multifit_nlinear_scale_more;
  options.solver = gsl_multifit_nlinear_solver_qr;
  options.fdtype = GSL_MULTIFIT_NLINEAR_CTRDIFF;
  return gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &options, residuals, parameters);
}
