#include "ui/knowledge/knowledge_sections.h"

#include "ui/session/knowledge_library.h"
#include "ui/text/convert.h"

namespace ogive::ui {

int countInSection(const QString& section, KnowledgeLibrary& library)
{
    const Knowledge& knowledge = library.knowledge();
    if (recordKind(toStdString(section)) != nullptr)
        return static_cast<int>(library.shownRecords().of(toStdString(section)).size());
    if (section == rulesSection)
        return static_cast<int>(knowledge.ruleSets.size());
    if (section == pricesSection)
        return static_cast<int>(knowledge.priceLists.size()) + 1; // and the built-in prices
    if (section == historySection)
        return static_cast<int>(knowledge.layers.size());
    return -1;
}

} // namespace ogive::ui
