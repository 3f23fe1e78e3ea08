#pragma once

#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace ogive::ui::test {

/// A document without a window, in a folder of its own.
struct Desk {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    DesignSession session{std::make_shared<const Knowledge>(loadBuiltinKnowledge().value())};
    Document document{session, settings};

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void rename(const char* name) { REQUIRE(session.apply(SetDesignName{name})); }
};

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace ogive::ui::test
