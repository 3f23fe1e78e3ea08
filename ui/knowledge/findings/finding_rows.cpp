#include "ui/knowledge/findings/finding_rows.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

QString joined(const QStringList& parts)
{
    return parts.join(u" › "_s);
}

const Decision* decisionOf(const Knowledge& knowledge, const DecisionId& id)
{
    const auto index = knowledge.decisionIndex(id);
    return index ? &knowledge.decisions[*index] : nullptr;
}

QString optionPlace(const Knowledge& knowledge, const LintPlace& place)
{
    const Decision* decision = decisionOf(knowledge, place.decision);
    if (decision == nullptr)
        return toQString(place.id);
    const auto option = decision->optionIndex(OptionId(place.id));
    return joined(
        {toQString(decision->title), toQString(option ? decision->options[*option].title : place.id)});
}

QString treePlace(const Knowledge& knowledge, const LintPlace& place)
{
    const RuleSet* rules = knowledge.ruleSet(RuleSetId(place.id));
    const Decision* decision = decisionOf(knowledge, place.decision);
    QStringList parts{rules != nullptr ? toQString(rules->title) : toQString(place.id)};
    if (decision != nullptr)
        parts.append(toQString(decision->title));
    if (!place.node.empty())
        parts.append(toQString(place.node));
    return joined(parts);
}

/// Titles where the knowledge has one, else the id.
QString placeWords(const Knowledge& knowledge, const LintPlace& place)
{
    if (place.kind == "option")
        return optionPlace(knowledge, place);
    if (place.kind == "rules")
        return treePlace(knowledge, place);
    if (place.kind == "decision") {
        const Decision* decision = decisionOf(knowledge, DecisionId(place.id));
        return toQString(decision != nullptr ? decision->title : place.id);
    }
    if (place.kind == "field") {
        const auto field = knowledge.fieldIndex(FieldId(place.id));
        return toQString(field ? knowledge.fields[*field].title : place.id);
    }
    if (const Model* model = knowledge.llmModel(ModelId(place.id)))
        return toQString(model->title);
    if (const Model* model = knowledge.embeddingModel(ModelId(place.id)))
        return toQString(model->title);
    return place.id.empty() ? toQString(place.kind) : toQString(place.id);
}

/// DECISION/ID of an option, RULES/DECISION of a tree.
QString lookUpId(const LintPlace& place)
{
    QStringList parts{toQString(place.id)};
    if (place.kind == "option")
        parts.prepend(toQString(place.decision.value));
    if (place.kind == "rules")
        parts.append(toQString(place.decision.value));
    parts.removeAll(QString());
    return parts.join(u'/');
}

FindingRow rowOf(const Knowledge& knowledge, const LintFinding& finding)
{
    FindingRow row{finding.severity,
                   translated(finding.message),
                   placeWords(knowledge, finding.place),
                   {},
                   {},
                   toQString(finding.place.kind),
                   lookUpId(finding.place)};
    for (const Message& detail : finding.details)
        row.details.append(translated(detail));
    for (const std::size_t field : finding.fields)
        row.fields.append(toQString(knowledge.fields[field].title));
    return row;
}

bool hasEveryWord(const FindingGroup& group, const FindingRow& row, const QStringList& words)
{
    const QString everything =
        QStringList{group.title, row.message, row.place, row.details.join(u'\n'), row.fields.join(u'\n'),
                    group.rule,  row.id}
            .join(u'\n');
    return std::ranges::all_of(
        words, [&](const QString& word) { return everything.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<FindingGroup> findingGroups(const Knowledge& knowledge, const std::vector<LintFinding>& findings)
{
    QList<FindingGroup> groups;
    for (const LintRuleTitle& rule : lintRules()) {
        FindingGroup group{toQString(rule.id), translated(rule.title), {}};
        for (const LintFinding& finding : findings)
            if (finding.rule == rule.id)
                group.rows.append(rowOf(knowledge, finding));
        if (!group.rows.isEmpty())
            groups.append(std::move(group));
    }
    return groups;
}

QList<FindingGroup> filtered(const QList<FindingGroup>& groups, std::optional<Severity> severity,
                             const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<FindingGroup> kept;
    for (const FindingGroup& group : groups) {
        FindingGroup some{group.rule, group.title, {}};
        std::ranges::copy_if(group.rows, std::back_inserter(some.rows), [&](const FindingRow& row) {
            return (!severity || row.severity == *severity) && hasEveryWord(group, row, words);
        });
        if (!some.rows.isEmpty())
            kept.append(std::move(some));
    }
    return kept;
}

qsizetype countOf(const QList<FindingGroup>& groups, Severity severity)
{
    qsizetype count = 0;
    for (const FindingGroup& group : groups)
        count += std::ranges::count(group.rows, severity, &FindingRow::severity);
    return count;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Words::tr("note");
    case Severity::Warning:
        return Words::tr("warning");
    case Severity::Error:
        return Words::tr("error");
    }
    Q_UNREACHABLE();
}

QString plainTextOf(const QList<FindingGroup>& groups)
{
    QString text;
    for (const FindingGroup& group : groups) {
        text += group.title + u'\n';
        for (const FindingRow& row : group.rows) {
            text +=
                Words::tr("  %1, %2: %3").arg(severityTitle(row.severity), row.place, row.message) + u'\n';
            for (const QString& detail : row.details)
                text += "    "_L1 + detail + u'\n';
        }
    }
    return text;
}

QString markdownOf(const QList<FindingGroup>& groups)
{
    QString text;
    for (const FindingGroup& group : groups) {
        text += (text.isEmpty() ? "## "_L1 : "\n## "_L1) + group.title + "\n\n"_L1;
        for (const FindingRow& row : group.rows) {
            text += Words::tr("- **%1**, %2: %3").arg(severityTitle(row.severity), row.place, row.message) +
                    u'\n';
            for (const QString& detail : row.details)
                text += "  - "_L1 + detail + u'\n';
        }
    }
    return text;
}

} // namespace ogive::ui
