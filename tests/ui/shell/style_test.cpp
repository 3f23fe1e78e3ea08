#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace ogive::ui;

namespace {

template <class Widget>
QImage pictureOf(Widget& widget, OgiveStyle& style, ThemeKind kind)
{
    widget.setStyle(&style);
    widget.setPalette(paletteFor(themeFor(kind)));
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

TEST_CASE("editors and buttons are 28 pixels high")
{
    OgiveStyle style;
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    QPushButton button(u"Plain"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{&line, &combo, &spin, &button}) {
        widget->setStyle(&style);
        widget->setFont(interfaceFont());
        CHECK(widget->sizeHint().height() == 28);
    }
}

TEST_CASE("a primary button is filled with the accent in both themes")
{
    OgiveStyle style;
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        QPushButton button(u"Export"_s);
        makePrimary(button);
        const QImage image = pictureOf(button, style, kind);
        CHECK(image.pixelColor(image.width() / 2, 3) == themeFor(kind).accent);
    }
}

TEST_CASE("an editor marked invalid has the colour of refusal on its border")
{
    OgiveStyle style;
    QLineEdit line;
    line.setProperty("invalid", true);
    const QImage image = pictureOf(line, style, ThemeKind::Light);
    CHECK(image.pixelColor(image.width() / 2, 0) == themeFor(ThemeKind::Light).bad);
}

TEST_CASE("a scroll bar covers its range without arrows")
{
    OgiveStyle style;
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.resize(11, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    option.sliderPosition = 100;
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
    };
    CHECK(part(QStyle::SC_ScrollBarGroove) == bar.rect());
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 100, 11, 100));
    CHECK(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    CHECK(part(QStyle::SC_ScrollBarSubPage) == QRect(0, 0, 11, 100));
}

TEST_CASE("standard controls paint in every theme")
{
    OgiveStyle style;
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        QCheckBox check(u"check"_s);
        QProgressBar progress;
        QProgressBar endless;
        QTabBar tabs;
        QTableWidget table(3, 3);
        progress.setValue(50);
        endless.setRange(0, 0);
        tabs.addTab(u"One"_s);
        for (QWidget* widget : std::initializer_list<QWidget*>{&check, &progress, &endless, &tabs, &table})
            CHECK_FALSE(pictureOf(*widget, style, kind).isNull());
    }
}
