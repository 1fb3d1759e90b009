@_exported public import AdoptionEngine
@_exported public import Analyses
@_exported public import NumericalMethods
@_exported public import ObservationFiles
@_exported public import PlanningDomain
@_exported public import Reports
@_exported public import StudyDrafts
@_exported public import StudyFiles
