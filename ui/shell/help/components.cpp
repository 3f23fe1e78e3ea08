#include "ui/shell/help/components.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>
#include <qpdf/QPDF.hh>
#include <tl/expected.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The resources of a static library reach the program only when something names them.
static void keepLicences()
{
    Q_INIT_RESOURCE(ui);
}

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString contentOf(const QString& name)
{
    keepLicences();
    QFile file(u":/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString dotted(int major, int minor, int patch)
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

QString versionOf(const QString& id)
{
    if (id.startsWith(u"qt"_s))
        return QString::fromLatin1(qVersion());
    if (id == u"qpdf"_s)
        return QString::fromStdString(QPDF::QPDFVersion());
    if (id == u"nlohmann-json"_s)
        return dotted(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH);
    if (id == u"fmt"_s)
        return dotted(FMT_VERSION / 10000, FMT_VERSION / 100 % 100, FMT_VERSION % 100);
    if (id == u"expected"_s)
        return dotted(TL_EXPECTED_VERSION_MAJOR, TL_EXPECTED_VERSION_MINOR, TL_EXPECTED_VERSION_PATCH);
    return {};
}

} // namespace

QList<Component> components()
{
    const QJsonObject file = QJsonDocument::fromJson(contentOf(u"components.json"_s).toUtf8()).object();
    const QJsonArray entries = file.value("components"_L1).toArray();
    QList<Component> list;
    for (const auto& entry : entries) {
        const QJsonObject one = entry.toObject();
        const auto text = [&](QLatin1StringView key) { return one.value(key).toString(); };
        list.append({text("title"_L1), versionOf(text("id"_L1)), text("use"_L1), text("licence"_L1),
                     text("copyright"_L1), text("address"_L1)});
    }
    return list;
}

QString licenceText(const QString& id)
{
    return contentOf(id + u".txt"_s);
}

} // namespace ogive::ui
