#include "ui/files/safety/file_questions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

void prepare(QMessageBox& question, const QString& name, const QString& title)
{
    question.setObjectName(name);
    question.setIcon(QMessageBox::NoIcon);
    question.setWindowTitle(title);
}

QString holderText(const DesignHolder& holder)
{
    if (holder.process == 0)
        return Questions::tr("It is open in another window of Ogive.");
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    if (holder.host == QSysInfo::machineHostName())
        //: a time, and the number of a process
        return Questions::tr("It has been open in another window of Ogive since %1 (process %2).")
            .arg(since)
            .arg(holder.process);
    //: a time, and the name of a computer
    return Questions::tr("It has been open in a window of Ogive on %2 since %1.").arg(since, holder.host);
}

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& designName, bool canSave)
{
    QMessageBox question(&window);
    prepare(question, u"unsavedChanges"_s, Questions::tr("Unsaved changes"));
    question.setText(Questions::tr("Save the changes to “%1”?").arg(designName));
    question.setInformativeText(
        Questions::tr("Without saving, what was changed since the last save is lost."));
    question.setStandardButtons(canSave ? QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel
                                        : QMessageBox::Discard | QMessageBox::Cancel);
    question.setDefaultButton(canSave ? QMessageBox::Save : QMessageBox::Cancel);
    question.setEscapeButton(QMessageBox::Cancel);
    switch (question.exec()) {
    case QMessageBox::Save:
        return UnsavedAnswer::Save;
    case QMessageBox::Discard:
        return UnsavedAnswer::Discard;
    default:
        return UnsavedAnswer::Stay;
    }
}

OpenAs askHowToOpen(QWidget& window, const QString& path, const DesignHolder& holder)
{
    QMessageBox question(&window);
    prepare(question, u"openElsewhere"_s, Questions::tr("Open elsewhere"));
    question.setText(Questions::tr("“%1” is open elsewhere").arg(QFileInfo(path).fileName()));
    question.setInformativeText(
        holderText(holder) + u"\n\n"_s +
        Questions::tr("A copy is a new design, to be saved under another name. If both "
                      "windows edit the file itself, the one that saves later is asked "
                      "before it replaces what the other one saved."));
    auto* copy = question.addButton(Questions::tr("Open a &copy"), QMessageBox::AcceptRole);
    auto* itself = question.addButton(Questions::tr("Open &anyway"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(copy);
    question.setEscapeButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == copy)
        return OpenAs::Copy;
    return question.clickedButton() == itself ? OpenAs::Itself : OpenAs::Nothing;
}

SaveWhere askToReplaceChanged(QWidget& window, const QString& path)
{
    QMessageBox question(&window);
    prepare(question, u"changedOnDisk"_s, Questions::tr("The file has changed"));
    question.setText(Questions::tr("“%1” was changed by another program since it was opened")
                         .arg(QFileInfo(path).fileName()));
    question.setInformativeText(Questions::tr("Overwriting replaces what the other program wrote."));
    auto* elsewhere = question.addButton(Questions::tr("Save &as…"), QMessageBox::AcceptRole);
    auto* here = question.addButton(Questions::tr("&Overwrite"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(elsewhere);
    question.setEscapeButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == elsewhere)
        return SaveWhere::Elsewhere;
    return question.clickedButton() == here ? SaveWhere::Here : SaveWhere::Nowhere;
}

} // namespace ogive::ui
