// What the kernels keep of a cell, a visit and so on: vectors one after another.

#ifndef LANTOA_FIELDS_H
#define LANTOA_FIELDS_H

/// Of a cell: its state; numbers of the draw (rates times receptivity); the last survey; sums by source.
enum {
  CellActive,
  CellEver,
  CellPredictedActive,
  CellPredictedEver,
  /// N·c, of the step where projects raise c.
  CellRoom,
  /// Of a plain row: N·f over those required; r·μ; σ·α, κ and s·N of its team.
  CellRequired,
  CellMediaRate,
  CellSuccess,
  CellHandling,
  CellSearching,
  /// r·p, and r·q times the weights of mixing: over N for the segment.
  CellOwn,
  CellSegment,
  CellPlace,
  CellAll,
  CellEligible,
  /// Of the last survey, where the row is not plain.
  CellReach,
  CellNeed,
  /// Σ uptake ÷ H × demand, Σ of that times imitation, times encouragement; own returns.
  CellOwnSum,
  CellWordSum,
  CellEncouragedSum,
  CellReturnedSum,
  /// Of a plain row: the same sum times the media's effect; those its team won and brought back.
  CellMediaSum,
  CellTeamSum,
  CellTeamReturned,
  CellFields
};

enum { MediaRate, MediaSum, MediaFields };

/// σ·α, κ and s·N of a team for a cell; θ of the last survey; those who adopted and those brought back.
enum { VisitSuccess, VisitHandling, VisitSearching, VisitHazard, VisitAdopted, VisitReturned, VisitFields };

/// σ ÷ ΣN of a class, or σ of a desk; θ; sums.
enum { LessonSuccess, LessonHazard, LessonAdopted, LessonReturned, LessonFields };

/// Of a service: Σw gathered by the survey under way, and that of the last one.
enum { ServiceGathering, ServiceWeight, ServiceFields };

enum { FlowSelfServed, FlowAssisted, FlowPaper, FlowMinutes, FlowLatestFiles, FlowLatestOnline, FlowFields };

#endif
