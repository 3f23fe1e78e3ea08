#include "tests/ui/report/pdf_tools.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

bool hasPoppler()
{
    const bool isFound = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    if (!isFound)
        WARN("poppler-utils are not installed: this PDF was not looked into");
    return isFound;
}

QByteArray poppler(const QString& tool, const QByteArray& pdf, const QStringList& before,
                   const QStringList& after)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(tool, before + QStringList{path} + after);
    process.waitForFinished();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace ogive::ui
