#include "ui/shell/palette/go_to_entries.h"

#include "ui/knowledge/knowledge_window.h"
#include "ui/knowledge/section_list.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::CommandPalette)
};

QString groupTitle(const Knowledge& knowledge, const std::string& id)
{
    for (const FieldGroup& group : knowledge.groups)
        if (group.id == id)
            return toQString(group.title);
    return {};
}

void addFields(const Knowledge& knowledge, const GoTo& goTo, QList<PaletteEntry>& entries)
{
    for (const Field& field : knowledge.fields)
        entries.append({u"field:%1"_s.arg(toQString(field.id.value)),
                        toQString(field.title),
                        PlaceWords::tr("Requirement › %1").arg(groupTitle(knowledge, field.group)),
                        {},
                        true,
                        [go = goTo.field, id = field.id] { go(id); }});
}

void addOptions(const DesignSession& session, const GoTo& goTo, QList<PaletteEntry>& entries)
{
    const Knowledge& knowledge = session.knowledge();
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        if (!session.evaluation().decisions[i].isRelevant)
            continue;
        const Decision& decision = knowledge.decisions[i];
        for (const Option& option : decision.options)
            entries.append({u"option:%1/%2"_s.arg(toQString(decision.id.value), toQString(option.id.value)),
                            toQString(option.title),
                            PlaceWords::tr("Compare › %1").arg(toQString(decision.title)),
                            {},
                            true,
                            [go = goTo.option, of = decision.id, id = option.id] { go(of, id); }});
    }
}

} // namespace

QList<PaletteEntry> designEntries(const DesignSession& session, const GoTo& goTo)
{
    QList<PaletteEntry> entries;
    addFields(session.knowledge(), goTo, entries);
    for (const Scenario& scenario : session.design().scenarios)
        entries.append({u"scenario:%1"_s.arg(toQString(scenario.id.value)),
                        toQString(scenario.name),
                        PlaceWords::tr("Scenario"),
                        {},
                        scenario.id != session.currentScenario(),
                        [go = goTo.scenario, id = scenario.id] { go(id); }});
    addOptions(session, goTo, entries);
    return entries;
}

QList<PaletteEntry> knowledgeEntries(const GoTo& goTo)
{
    QList<PaletteEntry> entries;
    for (const SectionEntry& section : KnowledgeWindow::sectionEntries())
        entries.append({u"knowledge:%1"_s.arg(section.id),
                        section.title,
                        PlaceWords::tr("Knowledge › %1").arg(section.group),
                        {},
                        true,
                        [go = goTo.knowledge, id = section.id] { go(id); }});
    return entries;
}

} // namespace ogive::ui
