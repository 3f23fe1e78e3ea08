#include "core/exchange/pdf/design_in_pdf.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <optional>
#include <stdexcept>
#include <utility>

namespace ogive {
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

Failure pdfFailure(ErrorCode code, Message reason, Message hint = {})
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

Result<std::string> attachedDesign(std::string_view data)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pdf", data.data(), data.size());
    std::optional<QPDFObjectHandle> stream = designStream(pdf);
    if (!stream)
        return pdfFailure(ErrorCode::Invalid, OGIVE_TR("pdf", "this PDF carries no design"),
                          OGIVE_TR("pdf", "Choose a report that Ogive wrote with its design attached"));
    BoundedSink sink;
    const bool isWhole = stream->pipeStreamData(&sink, 0, qpdf_dl_generalized);
    if (sink.isTooLarge())
        return pdfFailure(ErrorCode::TooLarge,
                          OGIVE_TR("pdf", "the design in this PDF is larger than 64 MiB"));
    if (!isWhole)
        return pdfFailure(ErrorCode::Syntax, OGIVE_TR("pdf", "the design in this PDF is damaged"));
    return sink.take();
}

} // namespace

bool isPdf(std::string_view content)
{
    constexpr std::string_view mark = "%PDF-";
    return content.starts_with(mark);
}

Result<std::string> designInPdf(std::string_view pdf)
{
    try {
        return attachedDesign(pdf);
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password)
            return pdfFailure(ErrorCode::Unreadable, OGIVE_TR("pdf", "this PDF is protected by a password"));
        return pdfFailure(ErrorCode::Syntax,
                          OGIVE_TR("pdf", "this is no readable PDF: %1").arg(error.getMessageDetail()));
    } catch (const std::exception& error) {
        return pdfFailure(ErrorCode::Syntax,
                          OGIVE_TR("pdf", "this is no readable PDF: %1").arg(error.what()));
    }
}

Result<std::string> designTextOf(std::string content, const std::string& fileName)
{
    if (!isPdf(content))
        return content;
    auto design = designInPdf(content);
    if (design)
        return design;
    Error error = design.error();
    error.place.file = fileName;
    return Failure(std::move(error));
}

} // namespace ogive
