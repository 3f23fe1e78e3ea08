#include "ui/session/settings.h"

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto exportFormatKey = "export/format"_L1;
constexpr auto exportFolderKey = "export/folder"_L1;
constexpr auto exportOpensKey = "export/opens"_L1;

} // namespace

QString Settings::exportFormat() const
{
    return m_store.value(exportFormatKey).toString();
}

void Settings::setExportFormat(const QString& id)
{
    m_store.setValue(exportFormatKey, id);
}

QString Settings::exportFolder() const
{
    return m_store.value(exportFolderKey).toString();
}

void Settings::setExportFolder(const QString& folder)
{
    m_store.setValue(exportFolderKey, folder);
}

bool Settings::opensExports() const
{
    return m_store.value(exportOpensKey, true).toBool();
}

void Settings::setOpensExports(bool opens)
{
    m_store.setValue(exportOpensKey, opens);
}

} // namespace ogive::ui
