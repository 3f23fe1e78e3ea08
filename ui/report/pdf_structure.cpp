#include "ui/report/pdf_structure.h"

#include "core/report/report.h"
#include "ui/report/layout/page_layout.h"
#include "ui/text/convert.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QDate>
#include <QUrl>

#include <algorithm>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Handle = QPDFObjectHandle;

/// Pages and places of a layout as PDF counts them: points from the lower left corner.
class Places {
public:
    Places(QPDF& pdf, const PageLayout& layout)
        : m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_unit(layout.pixelsPerPoint())
        , m_height(layout.pageSize().height() / m_unit)
    {}

    [[nodiscard]] Handle page(int index) const
    {
        return m_pages.at(static_cast<std::size_t>(index)).getObjectHandle();
    }

    [[nodiscard]] Handle destination(const PagePlace& place) const
    {
        constexpr qreal air = 8; // points shown above the heading
        const qreal y = std::min(m_height - place.y / m_unit + air, m_height);
        Handle target = Handle::newArray();
        target.appendItem(page(place.page));
        target.appendItem(Handle::newName("/XYZ"));
        target.appendItem(Handle::newNull());
        target.appendItem(Handle::newReal(y, 1));
        target.appendItem(Handle::newNull());
        return target;
    }

    [[nodiscard]] Handle rectangle(const QRectF& rect) const
    {
        Handle array = Handle::newArray();
        for (const qreal value : {rect.left() / m_unit, m_height - rect.bottom() / m_unit,
                                  rect.right() / m_unit, m_height - rect.top() / m_unit})
            array.appendItem(Handle::newReal(value, 1));
        return array;
    }

private:
    std::vector<QPDFPageObjectHelper> m_pages;
    qreal m_unit;
    qreal m_height;
};

/// The outline's tree while it is built: chapters below the root, sections below chapters.
class OutlineWriter {
public:
    explicit OutlineWriter(QPDF& pdf)
        : m_pdf(pdf)
    {
        m_root.item = pdf.makeIndirectObject(Handle::newDictionary());
        m_root.item.replaceKey("/Type", Handle::newName("/Outlines"));
    }

    void add(const OutlineEntry& entry, const Handle& destination)
    {
        const bool isSection = entry.level > 1 && m_chapter.item.isInitialized();
        if (!isSection)
            close(m_chapter);
        Node& parent = isSection ? m_chapter : m_root;
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(toStdString(entry.title)));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination);
        if (parent.count == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.last = item;
        ++parent.count;
        ++m_shown;
        if (!isSection)
            m_chapter = {item, {}, 0};
    }

    /// There must be an entry.
    void showIn(QPDF& pdf)
    {
        close(m_chapter);
        m_root.count = m_shown;
        m_root.item.replaceKey("/Last", m_root.last);
        m_root.item.replaceKey("/Count", Handle::newInteger(m_shown));
        pdf.getRoot().replaceKey("/Outlines", m_root.item);
        pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

private:
    struct Node {
        Handle item;
        Handle last;
        int count = 0;
    };

    static void close(Node& node)
    {
        if (node.count == 0)
            return;
        node.item.replaceKey("/Last", node.last);
        node.item.replaceKey("/Count", Handle::newInteger(node.count));
    }

    QPDF& m_pdf;
    Node m_root;
    Node m_chapter;
    int m_shown = 0;
};

/// Where a link leads, as a key of its annotation; nothing for a target that does not exist.
bool setTarget(Handle& annotation, const std::string& target, const PageLayout& layout, const Places& places)
{
    if (target.starts_with('#')) {
        const std::optional<PagePlace> place = layout.place(target.substr(1));
        if (place)
            annotation.replaceKey("/Dest", places.destination(*place));
        return place.has_value();
    }
    const QByteArray address = QUrl(toQString(target)).toEncoded();
    if (address.isEmpty())
        return false;
    Handle action = Handle::newDictionary();
    action.replaceKey("/S", Handle::newName("/URI"));
    action.replaceKey("/URI", Handle::newString(address.toStdString()));
    annotation.replaceKey("/A", action);
    return true;
}

void setText(Handle& dictionary, const std::string& key, const QString& text)
{
    if (text.isEmpty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, Handle::newUnicodeString(toStdString(text)));
}

} // namespace

void addOutline(QPDF& pdf, const PageLayout& layout)
{
    if (layout.outline().empty())
        return;
    const Places places(pdf, layout);
    OutlineWriter tree(pdf);
    for (const OutlineEntry& entry : layout.outline())
        tree.add(entry, places.destination(entry.place));
    tree.showIn(pdf);
}

void addPageOutline(QPDF& pdf, const std::vector<std::string>& titles)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const std::size_t count = std::min(pages.size(), titles.size());
    if (count == 0)
        return;
    OutlineWriter tree(pdf);
    for (std::size_t i = 0; i < count; ++i) {
        Handle whole = Handle::newArray();
        whole.appendItem(pages[i].getObjectHandle());
        whole.appendItem(Handle::newName("/Fit"));
        tree.add({1, printable(titles[i]), {}}, whole);
    }
    tree.showIn(pdf);
}

void addLinks(QPDF& pdf, const PageLayout& layout)
{
    const Places places(pdf, layout);
    for (int index = 0; index < layout.pageCount(); ++index) {
        Handle annotations = Handle::newArray();
        for (const PlacedLink& link : layout.links(index)) {
            Handle annotation = Handle::parse("<</Type/Annot/Subtype/Link/Border[0 0 0]>>");
            annotation.replaceKey("/Rect", places.rectangle(link.rect));
            if (setTarget(annotation, link.target, layout, places))
                annotations.appendItem(pdf.makeIndirectObject(annotation));
        }
        Handle page = places.page(index);
        if (annotations.getArrayNItems() > 0)
            page.replaceKey("/Annots", annotations);
        else
            page.removeKey("/Annots");
    }
}

void addPageLabels(QPDF& pdf, const PageLayout& layout)
{
    Handle numbers = Handle::newArray();
    numbers.appendItem(Handle::newInteger(0));
    numbers.appendItem(Handle::parse("<</S/r>>"));
    if (layout.pageCount() > layout.frontPageCount()) {
        numbers.appendItem(Handle::newInteger(layout.frontPageCount()));
        numbers.appendItem(Handle::parse("<</S/D/St 1>>"));
    }
    Handle labels = Handle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

void addMetadata(QPDF& pdf, const Report& report, const std::string& author)
{
    Handle info = pdf.getTrailer().getKey("/Info");
    const QString kind = printable(report.kind);
    const QString subtitle = printable(report.subtitle);
    setText(info, "/Title", printable(report.title));
    setText(info, "/Subject",
            kind.isEmpty() || subtitle.isEmpty() ? kind + subtitle : kind + u" · "_s + subtitle);
    setText(info, "/Author", printable(author));
    setText(info, "/Creator", u"Ogive " OGIVE_VERSION ""_s);
    const QString date = toQString(pdfDate(report.date));
    setText(info, "/CreationDate", date);
    setText(info, "/ModDate", date);
    Handle root = pdf.getRoot();
    setText(root, "/Lang", printable(report.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
}

std::string pdfDate(const std::string& isoDate)
{
    const QDate date = QDate::fromString(toQString(isoDate).left(10), Qt::ISODate);
    return date.isValid() ? toStdString(u"D:"_s + date.toString(u"yyyyMMdd"_s) + u"000000Z"_s)
                          : std::string();
}

} // namespace ogive::ui
