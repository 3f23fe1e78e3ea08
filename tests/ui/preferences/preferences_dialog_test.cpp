#include "ui/preferences/preferences_dialog.h"

#include "tests/support/ui/workbench.h"
#include "ui/files/file_commands.h"
#include "ui/inspector/inspector.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/commands/preference_commands.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_tabs.h"
#include "ui/strip/decision_strip.h"
#include "ui/text/number_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/segmented_control.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The workbench with its settings open, as Ctrl+, opens them.
struct PreferencesStage : Workbench {
    PreferencesDialog* dialog = nullptr;

    PreferencesStage()
    {
        settings.setNumberFormat(NumberFormat::Comma);
        document.startBlank();
        ui::test::settle();
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        ui::test::settle();
        dialog = window.preferences().dialog();
        REQUIRE(dialog != nullptr);
        REQUIRE(dialog->isVisible());
    }

    ~PreferencesStage()
    {
        setDisplayStyle({});
        applyTheme(*qApp, ThemeKind::Light);
    }

    SegmentedControl* segments(const char* name) const
    {
        return named<SegmentedControl>(*dialog, QString::fromLatin1(name));
    }

    /// Chooses by the keyboard: Home, then so many steps to the right.
    void choose(const char* name, int index) const
    {
        auto* control = segments(name);
        QAbstractButton* first = control->findChildren<QAbstractButton*>().front();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        ui::test::settle();
    }

    void pick(const char* name, const QString& data) const
    {
        auto* combo = named<QComboBox>(*dialog, QString::fromLatin1(name));
        const int wanted = combo->findData(data);
        REQUIRE(wanted >= 0);
        combo->setFocus();
        while (combo->currentIndex() < wanted)
            QTest::keyClick(combo, Qt::Key_Down);
        while (combo->currentIndex() > wanted)
            QTest::keyClick(combo, Qt::Key_Up);
        ui::test::settle();
    }

    void typeRate(const QString& rate) const
    {
        typeInto(*named<NumberEdit>(*dialog, u"Exchange rate"_s), rate);
    }

    void press(const QString& text, QWidget& within) const
    {
        for (auto* button : within.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&') == text) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                ui::test::settle();
                return;
            }
        FAIL("no button " << text.toStdString());
    }

    QString cost() const { return window.strip()->costCard()->content().outcome; }
};

/// All that is written in visible labels of the dialog.
QString wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("a theme chosen by keyboard is on at once and remembered")
{
    PreferencesStage stage;
    stage.choose("Theme", 2);
    CHECK(themeOf(nullptr).kind == ThemeKind::Dark);
    CHECK(stage.settings.theme() == ThemeChoice::Dark);
    stage.choose("Theme", 3);
    CHECK(themeOf(nullptr).kind == ThemeKind::HighContrast);
}

TEST_CASE("the text size is typed in percent, and refused outside 80 to 200")
{
    PreferencesStage stage;
    auto* size = named<NumberEdit>(*stage.dialog, u"Text size"_s);
    typeInto(*size, u"150"_s);
    CHECK(stage.settings.textScale() == 1.5);
    CHECK(QApplication::font().pixelSize() == 20); // 13 px at 150 %
    typeInto(*size, u"500"_s);
    CHECK(size->isRejected());
    CHECK(wordsOf(*stage.dialog).contains(u"80\u00a0% to 200\u00a0%"_s));
    CHECK(stage.settings.textScale() == 1.5);
    typeInto(*size, u"100"_s);
    CHECK(QApplication::font().pixelSize() == 13);
}

TEST_CASE("less motion is remembered")
{
    PreferencesStage stage;
    stage.choose("Motion", 1);
    CHECK(stage.settings.reducedMotion() == ReducedMotion::On);
}

TEST_CASE("a currency waits for its rate; then amounts in the window are shown in it")
{
    PreferencesStage stage;
    REQUIRE(stage.cost().startsWith(u'$'));
    stage.pick("Currency", u"EUR"_s);
    CHECK(stage.cost().startsWith(u'$'));
    CHECK(wordsOf(*stage.dialog).contains(u"Until then amounts stay in US dollars"_s));
    stage.typeRate(u"0.5"_s);
    CHECK(stage.cost().startsWith(u"€"_s));
    CHECK(stage.settings.currency().code == u"EUR"_s);
    CHECK(stage.settings.currency().perUsd == 0.5);
    CHECK(stage.settings.currency().date == u"2026-11-22"_s); // the session's date
    CHECK(wordsOf(*stage.dialog).contains(u"A month of US$1,234.50 is shown as €617.25."_s));
    CHECK(named<QAbstractButton>(stage.window, u"Amounts in EUR"_s)->isVisible());
}

TEST_CASE("a rate that is none is refused in words and changes nothing")
{
    PreferencesStage stage;
    stage.pick("Currency", u"EUR"_s);
    stage.typeRate(u"much"_s);
    CHECK(stage.settings.currency().isUsd());
    CHECK(wordsOf(*stage.dialog).contains(u"is not a number"_s));
    stage.typeRate(u"0"_s);
    CHECK(stage.settings.currency().isUsd());
    CHECK(wordsOf(*stage.dialog).contains(u"outside what is possible"_s));
}

TEST_CASE("another currency does not take over the rate of the one before")
{
    PreferencesStage stage;
    stage.pick("Currency", u"EUR"_s);
    stage.typeRate(u"0.9"_s);
    stage.pick("Currency", u"GBP"_s);
    CHECK(stage.settings.currency().isUsd());
    CHECK(stage.cost().startsWith(u'$'));
    stage.typeRate(u"0.8"_s);
    CHECK(stage.cost().startsWith(u"£"_s));
    stage.pick("Currency", u"USD"_s);
    CHECK(stage.cost().startsWith(u'$'));
}

TEST_CASE("the date of a rate must be one, its source is free")
{
    PreferencesStage stage;
    stage.pick("Currency", u"EUR"_s);
    stage.typeRate(u"0.9"_s);
    auto* date = named<QLineEdit>(*stage.dialog, u"Rate of"_s);
    typeInto(*date, u"yesterday"_s);
    CHECK(stage.settings.currency().date == u"2026-11-22"_s);
    CHECK(wordsOf(*stage.dialog).contains(u"Type a date such as 2026-11-22"_s));
    typeInto(*date, u"2026-11-20"_s);
    typeInto(*named<QLineEdit>(*stage.dialog, u"Source of the rate"_s), u"our bank"_s);
    CHECK(stage.settings.currency() == CurrencyChoice{u"EUR"_s, 0.9, u"2026-11-20"_s, u"our bank"_s});
}

TEST_CASE("numbers are pointed as chosen, in views that are open too, with the same in view")
{
    PreferencesStage stage;
    REQUIRE(stage.window.showView(u"decision:framework"_s));
    stage.choose("Numbers", 3);
    CHECK(stage.settings.numberFormat() == NumberFormat::Point);
    CHECK(numberText(1234.5) == u"1.234,5"_s);
    CHECK(stage.window.views()->currentIndex() == static_cast<int>(View::Decision));
    CHECK(stage.dialog->isVisible());
}

TEST_CASE("facts are old after the days given, or each kind's own where none are")
{
    PreferencesStage stage;
    auto* days = named<NumberEdit>(*stage.dialog, u"Facts are old after"_s);
    typeInto(*days, u"30"_s);
    CHECK(stage.settings.factAgeLimitDays() == 30);
    typeInto(*days, u"x"_s);
    CHECK(stage.settings.factAgeLimitDays() == 30);
    days->setFocus();
    days->selectAll();
    QTest::keyClick(days, Qt::Key_Delete);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(stage.settings.factAgeLimitDays() == 0);
}

TEST_CASE("a new design is decided by the chosen rule set")
{
    PreferencesStage stage;
    stage.pick("New designs are decided by", u"current"_s);
    CHECK(stage.settings.defaultRules() == u"current"_s);
    stage.document.startBlank();
    CHECK(stage.session.design().rules == RuleSetId("current"));
    stage.settings.setDefaultRules(u"a rule set of another knowledge"_s);
    stage.document.startBlank();
    CHECK(stage.session.design().rules.value.empty());
}

TEST_CASE("a knowledge folder that can't be read says why, and the one in use stays")
{
    PreferencesStage stage;
    const QString broken = stage.file(u"broken"_s);
    REQUIRE(QDir().mkpath(broken));
    QFile file(broken + u"/0001-x.json"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{ no json");
    file.close();
    answerFileDialog(broken);
    stage.press(u"Choose…"_s, *stage.dialog);
    CHECK(stage.window.library().folder().isEmpty());
    CHECK(wordsOf(*stage.dialog).contains(u"0001-x.json"_s));
}

TEST_CASE("all settings go back to their defaults, and come back by Undo")
{
    PreferencesStage stage;
    stage.choose("Theme", 2);
    stage.pick("Currency", u"EUR"_s);
    stage.typeRate(u"0.9"_s);
    stage.press(u"Reset all settings"_s, *stage.dialog);
    CHECK(stage.settings.theme() == ThemeChoice::System);
    CHECK(stage.settings.currency().isUsd());
    CHECK(stage.cost().startsWith(u'$'));
    CHECK(themeOf(nullptr).kind == ThemeKind::Light);
    stage.press(u"Undo"_s, *stage.dialog->messages());
    CHECK(stage.settings.theme() == ThemeChoice::Dark);
    CHECK(stage.settings.currency().perUsd == 0.9);
    CHECK(stage.cost().startsWith(u"€"_s));
    CHECK(themeOf(nullptr).kind == ThemeKind::Dark);
}

TEST_CASE("every control of the settings can be reached by Tab and has a name")
{
    PreferencesStage stage;
    stage.pick("Currency", u"EUR"_s);
    stage.typeRate(u"0.9"_s);
    QSet<QWidget*> reached;
    QWidget* focus = QApplication::focusWidget();
    for (int i = 0; i < 60 && focus != nullptr; ++i) {
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        focus = QApplication::focusWidget();
    }
    for (auto* control : stage.dialog->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QComboBox*>(control) != nullptr ||
                               qobject_cast<QLineEdit*>(control) != nullptr ||
                               qobject_cast<QPushButton*>(control) != nullptr;
        const bool isInner = qobject_cast<QLineEdit*>(control) != nullptr &&
                             qobject_cast<NumberEdit*>(control->parentWidget()) != nullptr;
        if (!isControl || isInner || !control->isVisible() || !control->isEnabled())
            continue;
        const auto* button = qobject_cast<QPushButton*>(control);
        INFO(control->accessibleName().toStdString() << (button ? button->text().toStdString() : ""));
        CHECK(reached.contains(control));
        CHECK((!control->accessibleName().isEmpty() || button != nullptr));
    }
}
