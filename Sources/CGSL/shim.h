#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_odeiv2.h>

// GSL keeps its steppers in global variables, which Swift 6 takes for shared mutable state.
static inline const gsl_odeiv2_step_type *runge_kutta_prince_dormand_8(void) { return gsl_odeiv2_step_rk8pd; }
