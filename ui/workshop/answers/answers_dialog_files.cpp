#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/workshop/answers/answer_files_dialog.h"
#include "ui/workshop/answers/answers_dialog.h"
#include "ui/workshop/answers/files_report.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ogive::ui {

void AnswersDialog::makeFiles()
{
    QStringList names;
    for (const ParticipantAnswers& participant : workshop().participants)
        names << toQString(participant.by);
    auto* dialog = new AnswerFilesDialog(names, settings().lastFolder(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AnswerFilesReport report = writeAnswerFiles(session(), dialog->names(), dialog->folder());
        settings().setLastFolder(dialog->folder());
        m_report->showReport(
            report.done.size() == 1
                ? tr("1 file was written to %1").arg(dialog->folder())
                : tr("%1 files were written to %2").arg(report.done.size()).arg(dialog->folder()),
            report);
    });
    dialog->open();
}

void AnswersDialog::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Read answer files"), settings().lastFolder(),
                                      tr("Answer files (*.answers.json *.json);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings().setLastFolder(QFileInfo(paths.front()).absolutePath());
    readFiles(paths);
}

void AnswersDialog::readFiles(const QStringList& paths)
{
    ReadAnswerFiles read = readAnswerFiles(session().knowledge(), paths);
    if (!read.edits.empty())
        if (const auto applied = session().applyAll(read.edits, tr("Read answer files")); !applied) {
            read.report.done.clear();
            read.report.problems << translated(applied.error());
        }
    const auto count = read.report.done.size();
    m_report->showReport(count == 0   ? tr("No answers were taken.")
                         : count == 1 ? tr("The answers of %1 were taken.").arg(read.report.done.front())
                                      : tr("The answers of %1 participants were taken.").arg(count),
                         read.report);
}

} // namespace ogive::ui
