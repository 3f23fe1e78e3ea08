#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ogive::ui;

TEST_CASE("a chip is pressed by click and by Space")
{
    Chip chip(u"1 change away:\nscale → large"_s, Tone::Warning);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTest::keyClick(&chip, Qt::Key_Space);
    CHECK(clicked.size() == 2);
}

TEST_CASE("every tone of chips and badges paints")
{
    for (const Tone tone :
         {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Overridden}) {
        Chip chip(u"chip"_s, tone);
        Badge badge(u"badge"_s, tone);
        chip.resize(chip.sizeHint());
        badge.resize(badge.sizeHint());
        CHECK_FALSE(chip.grab().isNull());
        CHECK_FALSE(badge.grab().isNull());
    }
}

TEST_CASE("an elided label shortens only what has no room")
{
    ElidedLabel label(u"A rather long text for a small label"_s);
    label.resize(label.sizeHint());
    CHECK_FALSE(label.isElided());
    label.resize(60, 20);
    CHECK(label.isElided());
    label.setText(u"Short"_s);
    CHECK_FALSE(label.isElided());
    CHECK(label.minimumSizeHint().width() <= 60);
}

TEST_CASE("a section label is set in capitals but read as written")
{
    SectionLabel label(u"Recommended"_s);
    CHECK(label.font().capitalization() == QFont::AllUppercase);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&label);
    REQUIRE(accessible != nullptr);
    CHECK(accessible->text(QAccessible::Name) == u"Recommended"_s);
}

TEST_CASE("labels follow the text scale")
{
    QWidget window;
    const TextLabel title(u"Qdrant"_s, TextSize::Title, &window);
    const SectionLabel section(u"Why"_s, &window);
    applyTheme(*qApp, ThemeKind::Light, 2);
    CHECK(title.font().pixelSize() == 40);
    CHECK(section.font().pixelSize() == 22);
    CHECK(section.font().capitalization() == QFont::AllUppercase);
    applyTheme(*qApp, ThemeKind::Light);
    CHECK(title.font().pixelSize() == 20);
}

TEST_CASE("an accented card looks different")
{
    Card card;
    card.resize(100, 60);
    const QImage plain = card.grab().toImage();
    card.setAccented(true);
    CHECK(card.grab().toImage() != plain);
}
