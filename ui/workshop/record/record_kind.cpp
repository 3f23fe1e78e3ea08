#include "ui/workshop/record/record_kind.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

struct RecordKindText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

} // namespace

QString RecordKind::note(const Workshop& /*workshop*/, std::size_t /*row*/) const
{
    return {};
}

QString RecordKind::objection(const RecordValues& values) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].isRequired && values[i].toString().trimmed().isEmpty())
            //: a field of a form
            return RecordKindText::tr("“%1” must not be empty.").arg(m_fields[i].title);
    return {};
}

std::vector<std::unique_ptr<RecordKind>> recordKinds()
{
    std::vector<std::unique_ptr<RecordKind>> kinds;
    addListKinds(kinds);
    addCountKinds(kinds);
    return kinds;
}

} // namespace ogive::ui
