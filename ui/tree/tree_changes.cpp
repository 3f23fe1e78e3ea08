#include "ui/tree/tree_changes.h"

#include "core/decide/changes/flips.h"
#include "core/decide/single_changes.h"
#include "core/evaluation/parts.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(TreeChanges)
};

QString relation(Bound bound)
{
    switch (bound) {
    case Bound::Exactly:
        return u"="_s;
    case Bound::AtLeast:
        return u"≥"_s;
    case Bound::MoreThan:
        return u">"_s;
    case Bound::AtMost:
        return u"≤"_s;
    case Bound::LessThan:
        return u"<"_s;
    }
    Q_UNREACHABLE();
}

/// "Vector scale → Large" or "Traffic > 100,000 /day".
QString changeText(const Field& field, const SingleChange& change)
{
    const QString title = toQString(field.title);
    if (field.kind != FieldKind::Integer && field.kind != FieldKind::Real)
        //: a requirement and what it would become
        return ChangeText::tr("%1 → %2").arg(
            title, toQString(valueText(field, valueFrom(field, change.value), numberStyle())));
    QString number = toQString(prefixText(field.unitPrefix, numberStyle()) +
                               groupedNumber(change.threshold, numberStyle()));
    const QString unit = toQString(field.unitShort);
    // "Requests in flight < 10 in flight" would say it twice.
    if (!unit.isEmpty() && !title.contains(unit, Qt::CaseInsensitive))
        number += u' ' + unit;
    return u"%1 %2 %3"_s.arg(title, relation(change.bound), number);
}

/// The other decisions that the same change would change; that a part goes along with its whole is left
/// unsaid.
QString sideEffectOf(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                     const std::vector<std::optional<std::size_t>>& outcomes)
{
    QStringList others;
    const auto changes = [&](std::size_t i) {
        return evaluation.decisions[i].isRelevant && outcomes[i] != evaluation.decisions[i].outcome;
    };
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        const auto& whole = knowledge.decisions[i].within;
        const bool goesAlong = whole && (whole == decision || changes(*whole));
        if (i != decision && !goesAlong && changes(i))
            others << toQString(knowledge.decisions[i].shortTitle);
    }
    //: %1 is one or several decisions
    return others.isEmpty() ? QString() : ChangeText::tr("also changes %1").arg(others.join(u", "_s));
}

/// What is calculated can't be stated: the change becomes that of the field which moves it.
void moveWhatCanBeStated(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                         TreeChange& change)
{
    const std::vector<Flip> smallest = flips(knowledge, chainOf(evaluation), evaluation.fields, decision);
    const auto flip = std::ranges::find(smallest, change.option, &Flip::outcome);
    if (flip == smallest.end() || flip->changes.size() != 1)
        return;
    const FieldChange& move = flip->changes.front();
    const Field& field = knowledge.fields[move.field];
    change.field = field.id;
    change.value = valueFrom(field, move.to);
    change.canBeStated = true;
    //: a requirement and what it would become
    change.text = ChangeText::tr("%1 → %2").arg(toQString(field.title),
                                                toQString(valueText(field, change.value, numberStyle())));
}

} // namespace

std::vector<TreeChange> changesFrom(const Knowledge& knowledge, const Scenario& scenario,
                                    const Evaluation& evaluation, std::size_t decision)
{
    const DecisionResult& result = evaluation.decisions[decision];
    const RuleTree& tree = treeOf(knowledge, result, decision);
    std::vector<TreeChange> changes;
    if (!result.outcome)
        return changes;
    for (const SingleChange& single :
         singleChanges(knowledge, tree, evaluation.fields, result.outcome, evaluation.chosen)) {
        if (std::ranges::any_of(changes,
                                [&](const TreeChange& known) { return known.option == single.outcome; }))
            continue;
        const Field& field = knowledge.fields[single.field];
        TreeChange change{single.outcome, field.id, valueFrom(field, single.value), true, {}, {}};
        change.canBeStated = !(field.derived && field.derived->always);
        change.text = changeText(field, single);
        if (!change.canBeStated)
            moveWhatCanBeStated(knowledge, evaluation, decision, change);
        if (change.canBeStated) {
            Requirements requirements = scenario.requirements;
            requirements.set(change.field, change.value);
            const auto outcomes = outcomesWith(knowledge, evaluation, resolveFields(knowledge, requirements));
            // The same value may change an earlier decision that this one asks for.
            if (knowledge.decisions[decision].within && outcomes[decision] != change.option)
                continue;
            change.sideEffect = sideEffectOf(knowledge, evaluation, decision, outcomes);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace ogive::ui
