#include "ui/knowledge/tables/dmn_finding_rows.h"

#include "ui/text/convert.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DmnWords {
    Q_DECLARE_TR_FUNCTIONS(DmnFindingRows)
};

QString placeWords(const DmnModel& model, const DmnFinding& finding)
{
    if (finding.decision >= model.decisions.size())
        return DmnWords::tr("Inputs");
    const QString decision = toQString(model.decisions[finding.decision].name);
    return finding.tableRule ? DmnWords::tr("%1, rule %2").arg(decision).arg(*finding.tableRule + 1)
                             : decision;
}

FindingRow rowOf(const DmnModel& model, const DmnFinding& finding)
{
    FindingRow row;
    row.severity = finding.severity;
    row.message = translated(finding.message);
    row.place = placeWords(model, finding);
    if (finding.line > 0)
        row.details.append(DmnWords::tr("Line %1 of the file").arg(finding.line));
    for (const std::string& field : finding.fields)
        row.fields.append(toQString(field));
    row.id = QString::number(finding.decision);
    if (finding.tableRule)
        row.id += u"/"_s + QString::number(*finding.tableRule);
    return row;
}

} // namespace

QList<FindingGroup> findingGroups(const DmnModel& model, const std::vector<DmnFinding>& findings)
{
    QList<FindingGroup> groups;
    for (const DmnLintRule& rule : dmnLintRules()) {
        FindingGroup group{toQString(rule.id), translated(rule.title), {}};
        for (const DmnFinding& finding : findings)
            if (finding.rule == rule.id)
                group.rows.append(rowOf(model, finding));
        if (!group.rows.isEmpty())
            groups.append(std::move(group));
    }
    return groups;
}

std::optional<DmnSpot> spotOf(const DmnModel& model, const FindingRow& row)
{
    const QStringList parts = row.id.split(u'/');
    const std::size_t decision = parts.front().toULongLong();
    if (decision >= model.decisions.size())
        return std::nullopt;
    DmnSpot spot{decision, {}};
    if (parts.size() > 1)
        spot.rule = parts[1].toULongLong();
    return spot;
}

} // namespace ogive::ui
