#include "ui/report/slides/slides_writer.h"

#include "core/deck/handout/handout_pages.h"
#include "core/design/from_starter.h"
#include "tests/support/core/built_in.h"
#include "tests/ui/report/pdf_tools.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A design with what slides are made from.
struct SlidesSample {
    Design design = *designFromStarter(ogive::test::builtIn(), ogive::test::builtIn().starters.front().id);
    Evaluation evaluation = evaluate(ogive::test::builtIn(), design.scenarios.front(), design.rules);

    [[nodiscard]] DeckSubject subject() const
    {
        return {ogive::test::builtIn(), design, design.scenarios.front(), evaluation};
    }
};

QByteArray slidesOf(const SlidesSample& sample)
{
    const Result<QByteArray> pdf = writeSlides(sample.subject());
    REQUIRE(pdf.has_value());
    return *pdf;
}

QString closeUp(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

} // namespace

TEST_CASE("slides are the same in every byte when they are written again", "[slides]")
{
    const SlidesSample sample;
    CHECK(slidesOf(sample) == slidesOf(sample));
}

TEST_CASE("every page is a slide in 16:9 with its title", "[slides]")
{
    if (!hasPoppler())
        return;
    const SlidesSample sample;
    const QByteArray pdf = slidesOf(sample);
    const std::vector<HandoutPage> pages = handoutPages(sample.subject());
    const QString info = QString::fromUtf8(poppler(u"pdfinfo"_s, pdf));
    CHECK(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages.size()))));
    CHECK(info.contains(QRegularExpression(u"Page size: +960 x 540 pts"_s)));
    const QStringList texts =
        QString::fromUtf8(poppler(u"pdftotext"_s, pdf, {u"-raw"_s}, {u"-"_s})).split(u'\f');
    REQUIRE(texts.size() >= static_cast<qsizetype>(pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO(pages[i].entry.id);
        CHECK(closeUp(texts[static_cast<qsizetype>(i)]).contains(closeUp(toQString(pages[i].figure.title))));
    }
}

TEST_CASE("slides hold no pictures, and the fonts that they need", "[slides]")
{
    if (!hasPoppler())
        return;
    const QByteArray pdf = slidesOf(SlidesSample());
    CHECK(poppler(u"pdfimages"_s, pdf, {u"-list"_s}).trimmed().split('\n').size() == 2);
    const QList<QByteArray> fonts = poppler(u"pdffonts"_s, pdf).trimmed().split('\n');
    REQUIRE(fonts.size() > 2);
    for (const QByteArray& font : fonts.mid(2))
        CHECK(font.startsWith("OGIV"));
    CHECK(pdf.size() < 600'000);
}

TEST_CASE("slides say what they are, and leave the speaker's notes out", "[slides]")
{
    SlidesSample sample;
    sample.design.name = "Help desk";
    sample.design.workshop.pages = {{"brief", true, "Say hello to Ann"}};
    const QByteArray pdf = slidesOf(sample);
    CHECK_FALSE(pdf.contains("hello"));
    if (!hasPoppler())
        return;
    const QString info = QString::fromUtf8(poppler(u"pdfinfo"_s, pdf));
    CHECK(info.contains(QRegularExpression(u"Title: +Help desk\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Subject: +Presentation"_s)));
    CHECK_FALSE(poppler(u"pdftotext"_s, pdf, {}, {u"-"_s}).contains("Say hello"));
}

TEST_CASE("a presentation whose pages are all off can't be written, and says why", "[slides]")
{
    SlidesSample sample;
    for (const DeckEntry& entry : pagesOf(sample.subject()))
        sample.design.workshop.pages.push_back({entry.id, false, ""});
    const Result<QByteArray> pdf = writeSlides(sample.subject());
    REQUIRE_FALSE(pdf.has_value());
    CHECK(english(pdf.error().reason) == "every page of the presentation is switched off");
}
