#include "ui/scenarios/page/scenario_copy.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioCopy)
};

void addPart(const Knowledge& knowledge, const ComparisonRow& row, ScenarioParts& parts)
{
    switch (row.kind) {
    case RowKind::Requirement:
        parts.fields.push_back(knowledge.fields[row.position].id);
        break;
    case RowKind::Decision:
        parts.decisions.push_back(knowledge.decisions[row.position].id);
        break;
    case RowKind::Pattern:
        parts.patterns.push_back(row.id);
        break;
    case RowKind::Parameter:
        parts.parameters.push_back(row.id);
        break;
    case RowKind::Cost:
    case RowKind::Capacity:
        break;
    }
}

std::vector<Edit> editsFor(const DesignSession& session, const CopiedThing& thing, const ScenarioId& from,
                           const ScenarioId& to)
{
    const Scenario* source = session.design().scenario(from);
    const Scenario* target = session.design().scenario(to);
    if (source == nullptr || target == nullptr || from == to)
        return {};
    return copyEdits(*source, *target, thing.parts, session.knowledge());
}

} // namespace

CopiedThing copiedRow(const Knowledge& knowledge, const ComparedRow& row)
{
    CopiedThing thing{translated(row.row.title), {}};
    addPart(knowledge, row.row, thing.parts);
    return thing;
}

CopiedThing copiedSection(const Knowledge& knowledge, const ComparedSection& section)
{
    CopiedThing thing{translated(section.title), {}};
    for (const ComparedRow& row : section.rows)
        addPart(knowledge, row.row, thing.parts);
    return thing;
}

bool canCopy(const DesignSession& session, const CopiedThing& thing, const ScenarioId& from,
             const ScenarioId& to)
{
    return !editsFor(session, thing, from, to).empty();
}

Result<void> copyTo(DesignSession& session, const CopiedThing& thing, const ScenarioId& from,
                    const std::vector<ScenarioId>& to)
{
    std::vector<Edit> edits;
    for (const ScenarioId& target : to)
        for (Edit& edit : editsFor(session, thing, from, target))
            edits.push_back(std::move(edit));
    const Scenario* source = session.design().scenario(from);
    if (edits.empty() || source == nullptr)
        return {};
    const QString sourceName = toQString(source->name);
    const QString targetName =
        to.size() == 1 ? toQString(session.design().scenario(to.front())->name) : QString();
    //: what is copied, and the names of scenarios
    return session.applyAll(
        edits, targetName.isEmpty()
                   ? CopyWords::tr("Copy %1 from %2 to the others").arg(thing.title, sourceName)
                   : CopyWords::tr("Copy %1 from %2 to %3").arg(thing.title, sourceName, targetName));
}

} // namespace ogive::ui
