#pragma once

#include "core/report/report_context.h"
#include "core/report/report_draft.h"

#include <vector>

namespace ogive {

// One function a chapter, in the order of the report; each has a file of its own.

void addSummary(ReportDraft& draft, const ReportContext& context);
void addBrief(ReportDraft& draft, const ReportContext& context);
void addRequirements(ReportDraft& draft, const ReportContext& context);
void addDecisions(ReportDraft& draft, const ReportContext& context);
void addStack(ReportDraft& draft, const ReportContext& context);
void addVectorDatabase(ReportDraft& draft, const ReportContext& context);
void addProviders(ReportDraft& draft, const ReportContext& context);
void addCost(ReportDraft& draft, const ReportContext& context);
void addScalability(ReportDraft& draft, const ReportContext& context);
void addRoadmap(ReportDraft& draft, const ReportContext& context);
void addScenarios(ReportDraft& draft, const ReportContext& context); ///< nothing of a single one
void addChecks(ReportDraft& draft, const ReportContext& context);
void addControls(ReportDraft& draft, const ReportContext& context);
void addUtilityTree(ReportDraft& draft, const ReportContext& context); ///< nothing without one
void addWorkshop(ReportDraft& draft, const ReportContext& context);    ///< nothing where there was none
void addAssumptions(ReportDraft& draft, const ReportContext& context);
void addSources(ReportDraft& draft, const ReportContext& context);

/// What a draft cites, each linked where it is a web address, with its date.
[[nodiscard]] std::vector<Spans> sourceItems(const ReportDraft& draft);

/// A section of the assumptions' chapter: those that could make a decision come out otherwise, with what the
/// design says of them.
void addAssumedValues(ReportDraft& draft, const ReportContext& context);

/// The cover, once the chapters are numbered.
void addCover(ReportDraft& draft, const ReportContext& context);

/// Anchors of chapters that others refer to.
namespace anchors {
inline constexpr std::string_view summary = "summary";
inline constexpr std::string_view requests = "requests";
inline constexpr std::string_view brief = "brief";
inline constexpr std::string_view requirements = "requirements";
inline constexpr std::string_view decisions = "decisions";
inline constexpr std::string_view stack = "stack";
inline constexpr std::string_view vectorDatabase = "vector-database";
inline constexpr std::string_view vectorFacts = "vector-facts";
inline constexpr std::string_view providers = "providers";
inline constexpr std::string_view providerFacts = "provider-facts";
inline constexpr std::string_view cost = "cost";
inline constexpr std::string_view bill = "monthly-bill";
inline constexpr std::string_view sureness = "cost-sureness";
inline constexpr std::string_view scalability = "scalability";
inline constexpr std::string_view growth = "growth";
inline constexpr std::string_view roadmap = "roadmap";
inline constexpr std::string_view checks = "checks";
inline constexpr std::string_view controls = "controls";
inline constexpr std::string_view scenarios = "scenarios";
inline constexpr std::string_view utility = "utility";
inline constexpr std::string_view workshop = "workshop";
inline constexpr std::string_view assumptionChapter = "assumptions";
inline constexpr std::string_view assumptions = "cost-assumptions";
inline constexpr std::string_view openValues = "unstated";
inline constexpr std::string_view assumedValues = "assumed-values";
} // namespace anchors

} // namespace ogive
