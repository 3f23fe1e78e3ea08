#include "ui/report/pdf_attachment.h"

#include "ui/text/convert.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <QString>

#include <string_view>

namespace ogive::ui {

namespace {

constexpr std::string_view suffix = ".ogive.json"; // as core/exchange/pdf looks for

} // namespace

void attachDesign(QPDF& pdf, const std::string& design, const std::string& name, const std::string& pdfDate,
                  const std::string& description)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, design);
    stream.setSubtype("application/json");
    if (!pdfDate.empty())
        stream.setCreationDate(pdfDate).setModDate(pdfDate);
    const std::string fileName = fileStem(name).append(suffix);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, fileName, stream);
    file.setDescription(description);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(fileName, file);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    associated.appendItem(file.getObjectHandle());
    pdf.getRoot().replaceKey("/AF", associated);
}

std::string fileStem(const std::string& title)
{
    constexpr QStringView unwanted = u"/\\:*?\"<>|";
    constexpr int longest = 80;
    QString stem = toQString(title).simplified();
    for (QChar& character : stem) {
        if (unwanted.contains(character) || !character.isPrint())
            character = u'-';
    }
    stem = stem.left(longest).trimmed();
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    return stem.isEmpty() ? "design" : toStdString(stem);
}

} // namespace ogive::ui
