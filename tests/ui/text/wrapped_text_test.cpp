#include "ui/text/wrapped_text.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTextLayout>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many lines Qt breaks a text into.
int linesByQt(const QString& text, const QFont& font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

QImage drawn(const WrappedText& text)
{
    QImage image(500, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.draw(painter, {10, 10});
    return image;
}

/// The columns and rows that have ink.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).lightness() < 200)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

TEST_CASE("letters that are placed once break into the lines that Qt breaks them into")
{
    const QString text = GENERATE(
        u"An online retailer wants an assistant that answers questions on returns (2,600 tokens), "
        "delivery and products – at €0.02 a request; peak × 4 ≥ 100/s."_s,
        u"Übergrößenträger müssen außergewöhnlich lange Wörter wie Donaudampfschifffahrtsgesellschaft "
        "umbrechen"_s,
        u"first paragraph\u2028second, rather longer paragraph\u2028\u2028fourth"_s, u"one"_s, u""_s,
        u"ends in spaces   "_s);
    const QFont font = QApplication::font();
    WrappedText wrapped(text, font, 400);
    for (int width = 30; width <= 480; width += 9) {
        CAPTURE(text.toStdString(), width);
        wrapped.setWidth(width);
        // Qt also counts how far the last letter leans over its end, which is less than a pixel.
        CHECK(wrapped.lineCount() >= linesByQt(text, font, width + 1));
        CHECK(wrapped.lineCount() <= linesByQt(text, font, width - 1));
        const QRect ink = inkOf(drawn(wrapped));
        CHECK(ink.right() <= 10 + width + 1);
        CHECK(ink.bottom() <= 10 + wrapped.height() + 1);
    }
}

TEST_CASE("text from the right, joined letters and signs of the East are laid out by Qt")
{
    const QString text = GENERATE(u"שלום עולם, זהו טקסט ארוך למדי"_s, u"هذا نص طويل إلى حد ما للاختبار"_s,
                                  u"検索のための長いテキストです。折り返します。"_s);
    const QFont font = QApplication::font();
    WrappedText wrapped(text, font, 120);
    CHECK(wrapped.lineCount() == linesByQt(text, font, 120));
    wrapped.setWidth(60);
    CHECK(wrapped.lineCount() == linesByQt(text, font, 60));
}

TEST_CASE("a text that has more lines than it may ends in an ellipsis")
{
    const QString text = u"one two three four five six seven eight nine ten eleven twelve"_s;
    const WrappedText wrapped(text, QApplication::font(), 90, 2);
    CHECK(wrapped.lineCount() == 2);
    CHECK(wrapped.isElided());
    CHECK_FALSE(WrappedText(u"one"_s, QApplication::font(), 90, 2).isElided());
}

TEST_CASE("the character under a place is found in every line")
{
    const QString text = u"abc def"_s;
    const QFont font = QApplication::font();
    const qreal word = QFontMetricsF(font).horizontalAdvance(u"abc "_s);
    const WrappedText wrapped(text, font, word);
    REQUIRE(wrapped.lineCount() == 2);
    CHECK(wrapped.characterAt({1, 1}) == 0);
    CHECK(wrapped.characterAt({1, wrapped.lineHeight() + 1}) == 4);
    CHECK(wrapped.characterAt({word * 3, 1}) == -1);
    CHECK(wrapped.characterAt({1, wrapped.height() + 5}) == -1);
}
