#include "ui/report/pdf_attachment.h"

#include "ui/text/convert.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <QString>

#include <optional>
#include <stdexcept>

namespace ogive::ui {

namespace {

constexpr std::string_view suffix = ".ogive.json";
constexpr std::size_t largestDesign = std::size_t{64} << 20U;

/// Collects a stream and stops once it grows beyond what a design can be: a small file may unpack to
/// gigabytes.
class BoundedSink : public Pipeline {
public:
    BoundedSink()
        : Pipeline("design", nullptr)
    {}

    void write(const unsigned char* data, std::size_t length) override
    {
        if (m_data.size() + length > largestDesign) {
            m_isTooLarge = true;
            throw std::length_error("design");
        }
        m_data.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override {}

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] std::string take() { return std::move(m_data); }

private:
    std::string m_data;
    bool m_isTooLarge = false;
};

Failure failure(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

std::optional<QPDFObjectHandle> designStream(QPDF& pdf)
{
    for (const auto& [name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        if (!std::string_view(name).ends_with(suffix) &&
            !std::string_view(file->getFilename()).ends_with(suffix))
            continue;
        if (QPDFObjectHandle stream = file->getEmbeddedFileStream(); stream.isStream())
            return stream;
    }
    return {};
}

Result<std::string> readDesign(const QByteArray& data)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pdf", data.constData(), static_cast<std::size_t>(data.size()));
    std::optional<QPDFObjectHandle> stream = designStream(pdf);
    if (!stream)
        return failure(ErrorCode::Invalid, OGIVE_TR("pdf", "this PDF carries no design"),
                       OGIVE_TR("pdf", "Choose a report that Ogive wrote with its design attached"));
    BoundedSink sink;
    const bool isWhole = stream->pipeStreamData(&sink, 0, qpdf_dl_generalized);
    if (sink.isTooLarge())
        return failure(ErrorCode::TooLarge, OGIVE_TR("pdf", "the design in this PDF is larger than 64 MiB"));
    if (!isWhole)
        return failure(ErrorCode::Syntax, OGIVE_TR("pdf", "the design in this PDF is damaged"));
    return sink.take();
}

} // namespace

void attachDesign(QPDF& pdf, const std::string& design, const std::string& name, const std::string& pdfDate)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, design);
    stream.setSubtype("application/json");
    if (!pdfDate.empty())
        stream.setCreationDate(pdfDate).setModDate(pdfDate);
    const std::string fileName = fileStem(name).append(suffix);
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, fileName, stream);
    file.setDescription("The design this report was made from");
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

Result<std::string> designInPdf(const QByteArray& pdf)
{
    try {
        return readDesign(pdf);
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return failure(ErrorCode::Unreadable, OGIVE_TR("pdf", "this PDF is protected by a password"));
        return failure(ErrorCode::Syntax,
                       OGIVE_TR("pdf", "this is no readable PDF: %1").arg(error.getMessageDetail()));
    } catch (const std::exception& error) {
        return failure(ErrorCode::Syntax, OGIVE_TR("pdf", "this is no readable PDF: %1").arg(error.what()));
    }
}

} // namespace ogive::ui
