#include "ui/report/pdf_run.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QHashFunctions>

namespace ogive::ui {

FixedHashSeed::FixedHashSeed()
    : m_wasRandom(QHashSeed::globalSeed() != 0)
{
    QHashSeed::setDeterministicGlobalSeed();
}

FixedHashSeed::~FixedHashSeed()
{
    if (m_wasRandom)
        QHashSeed::resetRandomGlobalSeed();
}

QByteArray bytesOf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

} // namespace ogive::ui
