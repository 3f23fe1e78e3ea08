#include "core/evaluation/fields/assumption_ledger.h"

#include "core/simulate/sampling/input_distribution.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace ogive {
namespace {

constexpr double lowPart = 0.1;
constexpr double highPart = 0.9;

bool isListed(const Field& field, std::size_t position, bool hasAssumption, const Evaluation& evaluation)
{
    if (hasAssumption)
        return true;
    if (field.relevantWhen && truthOf(*field.relevantWhen, evaluation.fields) == Truth::No)
        return false;
    switch (evaluation.fields.origins[position]) {
    case Origin::Stated:
        return true;
    case Origin::Default:
    case Origin::Assumed:
        return evaluation.decides[position];
    case Origin::Derived: // what has a note is only assumed to follow
        return field.derived && !field.derived->note.empty() && evaluation.decides[position];
    case Origin::Open:
        return false;
    }
    return false;
}

/// Whether a value that may be between these ends may be where the flip is.
bool reaches(const FieldFlip& flip, double low, double high)
{
    return flip.side == FieldFlip::Side::Below ? low < flip.value : high >= flip.value;
}

bool isWithinRange(const Field& field, double now, const std::optional<UncertainRange>& stated,
                   const FieldFlip& flip)
{
    if (flip.side == FieldFlip::Side::Exactly || std::isnan(now))
        return false;
    if (stated && stated->kind == UncertainRange::Kind::ThreePoints)
        return reaches(flip, stated->low, stated->high);
    const Distribution may = distributionOf(field, now, stated);
    return !may.isConstant() && reaches(flip, may.quantile(lowPart), may.quantile(highPart));
}

/// Where the form has a field: by level, group and position.
std::tuple<int, std::ptrdiff_t, std::size_t> formPlace(const Knowledge& knowledge,
                                                       const Evaluation& evaluation, std::size_t position)
{
    const Field& field = knowledge.fields[position];
    const auto group = std::find_if(knowledge.groups.begin(), knowledge.groups.end(),
                                    [&](const FieldGroup& one) { return one.id == field.group; });
    const int level = field.isBrief ? 0 : (evaluation.decides[position] ? 1 : 2);
    return {level, std::distance(knowledge.groups.begin(), group), position};
}

} // namespace

std::vector<LedgerEntry> assumptionLedger(const Knowledge& knowledge, const Design& design,
                                          const Scenario& scenario, const Evaluation& evaluation,
                                          std::string_view date)
{
    const FieldFlips flips(knowledge, evaluation);
    std::vector<LedgerEntry> entries;
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        const Field& field = knowledge.fields[i];
        const Assumption* assumption = design.assumptionOf(field.id);
        if (!isListed(field, i, assumption != nullptr, evaluation))
            continue;
        LedgerEntry entry{i, evaluation.fields.origins[i], {}, false, flips.of(i), false};
        if (assumption) {
            entry.assumption = *assumption;
            entry.isOverdue = isOverdue(*assumption, date);
        }
        const UncertainRange* range = scenario.uncertaintyOf(field.id);
        entry.isFlipWithinRange =
            entry.couldFlip() &&
            isWithinRange(field, evaluation.fields.values[i], range ? std::optional(*range) : std::nullopt,
                          entry.flips.front());
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [&](const LedgerEntry& one, const LedgerEntry& other) {
        const auto key = [&](const LedgerEntry& entry) {
            return std::tuple(!entry.couldFlip(), !entry.isOverdue, !entry.isFlipWithinRange,
                              entry.couldFlip() ? entry.flips.front().distance : 0,
                              formPlace(knowledge, evaluation, entry.field));
        };
        return key(one) < key(other);
    });
    return entries;
}

std::vector<std::size_t> overdueAssumptions(const Knowledge& knowledge, const Design& design,
                                            std::string_view date)
{
    std::vector<std::size_t> overdue;
    for (const auto& [id, assumption] : design.assumptions)
        if (const auto field = knowledge.fieldIndex(id); field && isOverdue(assumption, date))
            overdue.push_back(*field);
    return overdue;
}

} // namespace ogive
