#include "ui/workshop/entries/entry_kind.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

struct EntryKindText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

} // namespace

QString EntryKind::note(const Workshop& /*workshop*/, std::size_t /*row*/) const
{
    return {};
}

QString EntryKind::objection(const EntryValues& values) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].isRequired && values[i].toString().trimmed().isEmpty())
            //: a field of a form
            return EntryKindText::tr("“%1” must not be empty.").arg(m_fields[i].title);
    return {};
}

std::vector<std::unique_ptr<EntryKind>> entryKinds()
{
    std::vector<std::unique_ptr<EntryKind>> kinds;
    addListKinds(kinds);
    addCountKinds(kinds);
    return kinds;
}

} // namespace ogive::ui
