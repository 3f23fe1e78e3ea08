#include "tests/support/ui/workbench.h"
#include "ui/knowledge/knowledge_window.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QTest>
#include <QThreadPool>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// Lets what is computed beside the window come to rest.
void settleAll()
{
    for (int round = 0; round < 12; ++round) {
        QTest::qWait(20);
        QThreadPool::globalInstance()->waitForDone();
        settle();
    }
}

QImage settledPicture(QWidget& widget)
{
    settleAll();
    return widget.grab().toImage();
}

/// The part of a picture that differs, empty where nothing does.
QRect difference(const QImage& a, const QImage& b)
{
    QRect differing;
    if (a.size() != b.size())
        return a.rect();
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (a.pixel(x, y) != b.pixel(x, y))
                differing = differing.united(QRect(x, y, 1, 1));
    return differing;
}

ThemeChoice choiceOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return ThemeChoice::Light;
    case ThemeKind::Dark:
        return ThemeChoice::Dark;
    case ThemeKind::HighContrast:
        return ThemeChoice::HighContrast;
    }
    return ThemeChoice::System;
}

std::shared_ptr<const Knowledge> knowledge()
{
    static const auto loaded = std::make_shared<const Knowledge>(*loadBuiltinKnowledge());
    return loaded;
}

/// The program in a theme from its very start.
struct ThemedBench {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    DesignSession session{knowledge()};
    Document document{session, settings};
    std::unique_ptr<MainWindow> window;

    explicit ThemedBench(ThemeKind kind)
    {
        settings.setTheme(choiceOf(kind));
        session.setDate(u"2026-11-22"_s);
        window = std::make_unique<MainWindow>(session, document, settings);
        window->resize(1280, 800);
        window->show();
    }

    ~ThemedBench() { applyTheme(*qApp, ThemeKind::Light); }

    void openSample(const QString& view)
    {
        REQUIRE(document.startSample(u"samples/support-assistant.ogive.json"_s));
        settleAll();
        REQUIRE(window->showView(view));
    }
};

/// Both pictures where they differ, for who wants to look: into the folder that OGIVE_PICTURES names.
void keep(const QString& name, const QImage& switched, const QImage& fresh)
{
    const QString folder = qEnvironmentVariable("OGIVE_PICTURES");
    if (folder.isEmpty())
        return;
    const QString stem = folder + u'/' + QString(name).replace(u':', u'-');
    switched.save(stem + u"-switched.png"_s);
    fresh.save(stem + u"-fresh.png"_s);
}

void checkSame(const QString& name, const QImage& switched, const QImage& fresh)
{
    const QRect left = difference(switched, fresh);
    if (!left.isEmpty())
        keep(name, switched, fresh);
    INFO(name.toStdString() << " differs at " << left.x() << "," << left.y() << " in " << left.width() << "x"
                            << left.height());
    CHECK(left.isEmpty());
}

} // namespace

TEST_CASE("after a switch of the theme a view looks as if it had been opened in it")
{
    const QString view =
        GENERATE(as<QString>(), u"overview"_s, u"decision:architecture"_s, u"decision:architecture:map"_s,
                 u"decision:framework:rules"_s, u"compare:vector_db"_s, u"cost"_s, u"capacity"_s,
                 u"controls"_s, u"report"_s);
    const auto [from, to] = GENERATE(std::pair{ThemeKind::Light, ThemeKind::Dark},
                                     std::pair{ThemeKind::Dark, ThemeKind::HighContrast});
    QImage switched;
    {
        ThemedBench bench(from);
        bench.openSample(view);
        (void)settledPicture(*bench.window);
        applyTheme(*qApp, to);
        switched = settledPicture(*bench.window);
    }
    ThemedBench fresh(to);
    fresh.openSample(view);
    checkSame(view, switched, settledPicture(*fresh.window));
}

TEST_CASE("after a switch of the theme the start page and the knowledge look as if opened in it")
{
    constexpr QSize size(1100, 700);
    QImage startSwitched;
    QImage knowledgeSwitched;
    {
        ThemedBench bench(ThemeKind::Light);
        QWidget& other = bench.window->knowledge().show();
        other.resize(size);
        (void)settledPicture(other);
        applyTheme(*qApp, ThemeKind::Dark);
        startSwitched = settledPicture(*bench.window);
        knowledgeSwitched = settledPicture(other);
    }
    ThemedBench fresh(ThemeKind::Dark);
    QWidget& other = fresh.window->knowledge().show();
    other.resize(size);
    checkSame(u"knowledge"_s, knowledgeSwitched, settledPicture(other));
    checkSame(u"start"_s, startSwitched, settledPicture(*fresh.window));
}
