#include "ui/session/settings.h"

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString dialogSizeKey(const QString& dialog)
{
    return u"dialogs/%1"_s.arg(dialog);
}

} // namespace

QSize Settings::dialogSize(const QString& dialog) const
{
    return m_store.value(dialogSizeKey(dialog)).toSize();
}

void Settings::setDialogSize(const QString& dialog, QSize size)
{
    m_store.setValue(dialogSizeKey(dialog), size);
}

} // namespace ogive::ui
