#include "ui/session/settings.h"

#include "ui/session/display/display_settings.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace ogive;
using namespace ogive::ui;

namespace {

using namespace Qt::Literals::StringLiterals;

struct Store {
    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);

    /// Settings over a file with this content, as a person may have edited it.
    Settings with(const QByteArray& content) const
    {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        return Settings(file);
    }
};

const CurrencyChoice euros{u"EUR"_s, 0.92, u"2026-11-20"_s, u"ECB"_s};

QString shownUsd(const DisplayStyle& style, double usd)
{
    return toQString(usdText(usd, style.numbers));
}

} // namespace

TEST_CASE("settings that nobody made are the defaults")
{
    const Store store;
    const Settings settings(store.file);
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.textScale() == 1);
    CHECK(settings.reducedMotion() == ReducedMotion::System);
    CHECK(settings.language().isEmpty());
    CHECK(settings.numberFormat() == NumberFormat::System);
    CHECK(settings.currency() == CurrencyChoice());
    CHECK(settings.currency().isUsd());
    CHECK(settings.factAgeLimitDays() == 0);
    CHECK(settings.defaultRules().isEmpty());
    CHECK(settings.preferences().isEmpty());
}

TEST_CASE("settings are there again in the next run")
{
    const Store store;
    {
        Settings settings(store.file);
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setLanguage(u"de"_s);
        settings.setNumberFormat(NumberFormat::Space);
        settings.setCurrency(euros);
        settings.setDefaultRules(u"current"_s);
        settings.setReducedMotion(ReducedMotion::On);
    }
    const Settings settings(store.file);
    CHECK(settings.theme() == ThemeChoice::HighContrast);
    CHECK(settings.language() == u"de"_s);
    CHECK(settings.numberFormat() == NumberFormat::Space);
    CHECK(settings.currency() == euros);
    CHECK(settings.defaultRules() == u"current"_s);
    CHECK(settings.reducedMotion() == ReducedMotion::On);
}

TEST_CASE("broken and hand-edited values fall back to the defaults without a word")
{
    const Store store;
    const Settings settings = store.with("[appearance]\ntheme=purple\ntextScale=huge\nreducedMotion=7\n"
                                         "[numbers]\nformat=1\n[knowledge]\nageLimitDays=-3\n"
                                         "[currency]\ncode=euro\nperUsd=0.92\n");
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.textScale() == 1);
    CHECK(settings.reducedMotion() == ReducedMotion::System);
    CHECK(settings.numberFormat() == NumberFormat::System);
    CHECK(settings.factAgeLimitDays() == 0);
    CHECK(settings.currency().isUsd());
}

TEST_CASE("a currency without a usable rate is the US dollar, one with a broken date has none")
{
    const Store store;
    for (const char* rate : {"", "none", "0", "-1", "nan", "inf", "1e9", "1e-9"}) {
        INFO(rate);
        CHECK(store.with(QByteArray("[currency]\ncode=EUR\nperUsd=") + rate + '\n').currency().isUsd());
    }
    const Settings settings = store.with("[currency]\ncode=EUR\nperUsd=0.92\nrateDate=2026-13-40\n");
    CHECK(settings.currency().code == u"EUR"_s);
    CHECK(settings.currency().date.isEmpty());
}

TEST_CASE("a file that is no settings file at all leaves the defaults")
{
    const Store store;
    const Settings settings = store.with(QByteArray("\0\xff\xfe{]\n[[[", 9));
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.currency().isUsd());
}

TEST_CASE("a text size far from usable is brought to the nearest end")
{
    const Store store;
    CHECK(store.with("[appearance]\ntextScale=9\n").textScale() == Settings::maxTextScale);
    CHECK(store.with("[appearance]\ntextScale=0.01\n").textScale() == Settings::minTextScale);
    CHECK(store.with("[appearance]\ntextScale=nan\n").textScale() == 1);
}

TEST_CASE("preferences are taken back as a whole, files and layout stay")
{
    const Store store;
    Settings settings(store.file);
    settings.setTheme(ThemeChoice::Dark);
    settings.setCurrency(euros);
    settings.setWindowGeometry("geometry");
    settings.addRecentFile(u"/tmp/a.ogive.json"_s);
    const Settings::Preferences before = settings.preferences();
    settings.setPreferences({});
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.currency().isUsd());
    CHECK(settings.windowGeometry() == "geometry");
    CHECK(settings.recentFiles().size() == 1);
    settings.setPreferences(before);
    CHECK(settings.theme() == ThemeChoice::Dark);
    CHECK(settings.currency() == euros);
}

TEST_CASE("the display follows currency and number format")
{
    const Store store;
    Settings settings(store.file);
    settings.setNumberFormat(NumberFormat::Comma);
    CHECK(shownUsd(displayStyleOf(settings), 1234567) == u"$1.23M"_s);
    CHECK(displayStyleOf(settings).amountsNote.isEmpty());
    settings.setNumberFormat(NumberFormat::Point);
    settings.setCurrency(euros);
    const DisplayStyle style = displayStyleOf(settings);
    CHECK(shownUsd(style, 50000) == u"€46.000"_s);
    CHECK(style.numbers.usdSign == "US$");
    CHECK(style.currencyCode == u"EUR"_s);
    CHECK(style.amountsNote == u"Amounts in EUR: 1 USD = 0,92 EUR (2026-11-20, ECB)"_s);
    settings.setCurrency({u"CHF"_s, 0.8, {}, {}});
    CHECK(shownUsd(displayStyleOf(settings), 1000) == u"CHF\u00a0800,00"_s);
    CHECK(displayStyleOf(settings).amountsNote == u"Amounts in CHF: 1 USD = 0,8 CHF"_s);
}

TEST_CASE("each number format is shown by an example")
{
    CHECK(exampleOf(NumberFormat::Comma) == u"1,234.5"_s);
    CHECK(exampleOf(NumberFormat::Space) == u"1\u00a0234,5"_s);
    CHECK(exampleOf(NumberFormat::Point) == u"1.234,5"_s);
}
