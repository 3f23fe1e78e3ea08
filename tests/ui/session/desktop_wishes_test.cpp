#include "tests/support/ui/fake_portal.h"
#include "tests/support/ui/private_bus.h"
#include "tests/support/ui/workbench.h"
#include "ui/session/appearance.h"
#include "ui/session/portal/desktop_wishes.h"
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

const QString colourScheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;
constexpr int longestWait = 10000;

/// A desktop with a portal, and a program whose appearance follows it.
struct Desktop {
    PrivateBus bus;
    std::unique_ptr<FakePortal> portal;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<Appearance> appearance;

    explicit Desktop(uint scheme = 0, ThemeChoice theme = ThemeChoice::System)
    {
        if (!bus.isRunning())
            return;
        portal = std::make_unique<FakePortal>(bus.connection(u"portal"_s));
        portal->set(colourScheme, scheme);
        settings.setTheme(theme);
        appearance = std::make_unique<Appearance>(settings, bus.connection(u"program"_s));
    }

    ~Desktop() { applyTheme(*qApp, ThemeKind::Light); }

    [[nodiscard]] bool becomes(ThemeKind kind) const
    {
        return QTest::qWaitFor([&] { return themeOf(nullptr).kind == kind; }, longestWait);
    }
};

} // namespace

TEST_CASE("a desktop that is dark at the start makes the program dark")
{
    const Desktop desktop(1);
    if (!desktop.portal) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    CHECK(desktop.becomes(ThemeKind::Dark));
}

TEST_CASE("a running window follows the desktop from light to dark and back")
{
    Desktop desktop;
    if (!desktop.portal) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    QWidget window;
    window.show();
    REQUIRE(desktop.becomes(ThemeKind::Light));
    desktop.portal->set(colourScheme, 1);
    REQUIRE(desktop.becomes(ThemeKind::Dark));
    CHECK(QTest::qWaitFor([&] { return themeOf(&window).kind == ThemeKind::Dark; }, longestWait));
    desktop.portal->set(colourScheme, 0);
    CHECK(desktop.becomes(ThemeKind::Light));
}

TEST_CASE("a wish for more contrast comes before dark or light, and goes again")
{
    Desktop desktop(1);
    if (!desktop.portal) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    desktop.portal->set(contrast, 1);
    REQUIRE(desktop.becomes(ThemeKind::HighContrast));
    desktop.portal->set(contrast, 0);
    CHECK(desktop.becomes(ThemeKind::Dark));
}

TEST_CASE("who chose a theme keeps it, and follows again once asked to")
{
    Desktop desktop(0, ThemeChoice::Light);
    if (!desktop.portal) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    desktop.portal->set(colourScheme, 1);
    settle();
    CHECK(themeOf(nullptr).kind == ThemeKind::Light);
    desktop.appearance->setTheme(ThemeChoice::System);
    REQUIRE(desktop.becomes(ThemeKind::Dark));
    desktop.appearance->setTheme(ThemeChoice::Light);
    desktop.portal->set(colourScheme, 0);
    settle();
    CHECK(themeOf(nullptr).kind == ThemeKind::Light);
}

TEST_CASE("settings of other groups and unknown keys change nothing")
{
    Desktop desktop(1);
    if (!desktop.portal) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    REQUIRE(desktop.becomes(ThemeKind::Dark));
    desktop.portal->tellOf(u"org.gnome.desktop.interface"_s, colourScheme, 0);
    desktop.portal->tellOf(u"org.freedesktop.appearance"_s, u"accent-color"_s, 0);
    desktop.portal->set(contrast, 7); // no value that means anything
    settle();
    CHECK(themeOf(nullptr).kind == ThemeKind::Dark);
}

TEST_CASE("without a portal on the bus the program looks as it did")
{
    PrivateBus bus;
    if (!bus.isRunning()) {
        WARN("no dbus-daemon: skipped");
        return;
    }
    const DesktopWishes wishes(bus.connection(u"alone"_s));
    bool isHeard = false;
    QObject::connect(&wishes, &DesktopWishes::darkWished, [&] { isHeard = true; });
    settle();
    CHECK_FALSE(isHeard);
}
