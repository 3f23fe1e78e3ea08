#pragma once

#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "tests/support/core/built_in.h"
#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/start/card_grid.h"
#include "ui/start/recent_card.h"
#include "ui/start/start_page.h"
#include "ui/start/story_card.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ogive::ui::test {

/// A start page over the built-in knowledge, with a folder for its designs; the page is shown by show().
struct StartStage {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &ogive::test::builtIn())};
    StartPage page{session, settings};

    void show()
    {
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }

    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    static void write(const QString& path, const std::string& content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content.data(), static_cast<qint64>(content.size()));
    }

    static std::string starterFile(const char* starter, const char* name)
    {
        auto design = designFromStarter(ogive::test::builtIn(), starter);
        REQUIRE(design);
        design->name = name;
        return writeDesign(*design);
    }

    /// A design in the list of recent ones; the last added stands first.
    QString addRecent(const char* fileName, const std::string& content)
    {
        const QString path = file(fileName);
        write(path, content);
        settings.addRecentFile(path);
        return path;
    }

    QString addRecentDesign(const char* fileName, const char* name)
    {
        return addRecent(fileName, starterFile("customer-support-rag", name));
    }

    [[nodiscard]] QList<RecentCard*> recents() const
    {
        QList<RecentCard*> cards;
        for (auto* grid : page.findChildren<CardGrid*>())
            for (StartCard* card : grid->shownCards())
                if (auto* recent = qobject_cast<RecentCard*>(card))
                    cards.append(recent);
        return cards;
    }

    [[nodiscard]] QList<StoryCard*> stories() const
    {
        QList<StoryCard*> cards;
        for (auto* grid : page.findChildren<CardGrid*>())
            for (StartCard* card : grid->shownCards())
                if (auto* story = qobject_cast<StoryCard*>(card))
                    cards.append(story);
        return cards;
    }

    /// Until every recent file was looked at.
    void waitForFiles() const
    {
        REQUIRE(QTest::qWaitFor([this] {
            return std::ranges::none_of(recents(), [](const RecentCard* card) {
                return card->design().state == RecentDesign::State::Reading;
            });
        }));
    }
};

} // namespace ogive::ui::test
