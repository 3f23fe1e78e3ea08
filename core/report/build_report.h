#pragma once

#include "core/base/text/language.h"
#include "core/evaluation/evaluation.h"
#include "core/report/extras/report_extras.h"
#include "core/report/report.h"

#include <string_view>

namespace ogive {

/// The design document of one scenario: cover, then the guide's six outputs with summary, requirements, cost,
/// checks, assumptions and sources around them; in the order that the design asks for, without what it
/// switches off. A pure function of its inputs; what is not known is said to be so.
///
/// `evaluation` is the scenario's; chapters on the vector database, the providers and scaling are there where
/// the knowledge gives a decision that role. `words` renders the texts in the reader's language; titles and
/// sentences of the knowledge stay as they are. `date` (ISO) is the day from which on models are looked at
/// for their retirement; without one none is. What `extras` has not is left out.
[[nodiscard]] Report buildReport(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                                 const Evaluation& evaluation, const Words& words = english,
                                 std::string_view date = {}, const ReportExtras& extras = {});

} // namespace ogive
