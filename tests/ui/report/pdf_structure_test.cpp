#include "ui/report/pdf_structure.h"

#include "tests/ui/report/sample_report.h"
#include "ui/report/pdf_writer.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <catch2/catch.hpp>

#include <memory>
#include <set>

using namespace ogive;
using namespace ogive::ui;

namespace {

/// The sample report as a PDF, read back.
class WrittenPdf {
public:
    WrittenPdf()
        : m_bytes(writePdf(sampleReport()).value())
    {
        m_pdf.processMemoryFile("report", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
    }

    QPDF& operator*() { return m_pdf; }
    QPDF* operator->() { return &m_pdf; }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

} // namespace

TEST_CASE("the outline has the chapters and, below them, their sections", "[pdf]")
{
    WrittenPdf pdf;
    const std::vector<QPDFOutlineObjectHelper> chapters =
        QPDFOutlineDocumentHelper(*pdf).getTopLevelOutlines();
    std::vector<std::string> titles;
    for (QPDFOutlineObjectHelper chapter : chapters)
        titles.push_back(chapter.getTitle());
    CHECK(titles == std::vector<std::string>{"1 Brief", "2 Technology stack", "3 Decisions", "4 Costs",
                                             "5 Assumptions"});
    std::vector<QPDFOutlineObjectHelper> sections = QPDFOutlineObjectHelper(chapters.at(2)).getKids();
    REQUIRE(sections.size() == 7);
    CHECK(sections.at(2).getTitle() == "3.3 Vector database: Qdrant");
    CHECK(sections.at(2).getDestPage().isPageObject());
}

TEST_CASE("contents and texts link to places in the document and to the web", "[pdf]")
{
    WrittenPdf pdf;
    std::set<QPDFObjGen> pages;
    int inside = 0;
    std::set<std::string> addresses;
    std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(*pdf).getAllPages();
    for (QPDFPageObjectHelper& page : all)
        pages.insert(page.getObjectHandle().getObjGen());
    for (QPDFPageObjectHelper& page : all) {
        for (QPDFAnnotationObjectHelper& link : page.getAnnotations("/Link")) {
            QPDFObjectHandle target = link.getObjectHandle().getKey("/Dest");
            if (target.isArray()) {
                ++inside;
                CHECK(pages.contains(target.getArrayItem(0).getObjGen()));
            } else {
                addresses.insert(link.getObjectHandle().getKey("/A").getKey("/URI").getStringValue());
            }
        }
    }
    constexpr int contentsLines = 5 + 7 + 4;
    CHECK(inside >= contentsLines + 1 + 7); // and the cover's, and one in each decision
    CHECK(addresses ==
          std::set<std::string>{"https://example.org/guide?a=1&b=2", "https://example.org/pilot"});
}

TEST_CASE("cover and contents have roman page numbers, the body begins with 1", "[pdf]")
{
    WrittenPdf pdf;
    QPDFPageLabelDocumentHelper labels(*pdf);
    CHECK(labels.getLabelForPage(0).getKey("/S").getName() == "/r");
    CHECK(labels.getLabelForPage(1).getKey("/S").getName() == "/r");
    CHECK(labels.getLabelForPage(2).getKey("/S").getName() == "/D");
    CHECK(labels.getLabelForPage(2).getKey("/St").getIntValue() == 1);
}

TEST_CASE("the catalog names the language and has viewers show the title", "[pdf]")
{
    WrittenPdf pdf;
    QPDFObjectHandle root = pdf->getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "en");
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(root.getKey("/PageMode").getName() == "/UseOutlines");
    CHECK(root.getKey("/AF").getArrayItem(0).getKey("/AFRelationship").getName() == "/Source");
}

TEST_CASE("a date is written as PDF wants it, and what is no date is left out", "[pdf]")
{
    CHECK(pdfDate("2026-08-05") == "D:20260805000000Z");
    CHECK(pdfDate("2026-08-05T10:00:00") == "D:20260805000000Z");
    CHECK(pdfDate("").empty());
    CHECK(pdfDate("2026-02-30").empty());
}
