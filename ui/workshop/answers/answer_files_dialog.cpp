#include "ui/workshop/answers/answer_files_dialog.h"

#include "ui/shell/ogive_style.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/answers/answer_files.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int answerFilesWidth = 460;
constexpr int namesHeight = 140;
constexpr int blankFile = 1;

} // namespace

AnswerFilesDialog::AnswerFilesDialog(const QStringList& names, const QString& folder, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"answerFiles"_s);
    setWindowTitle(tr("Make answer files"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets(names, folder);
    createLayout();
    setMinimumWidth(answerFilesWidth);
    showState();
    m_names->setFocus();
}

void AnswerFilesDialog::createWidgets(const QStringList& names, const QString& folder)
{
    m_kind = new SegmentedControl(this);
    m_kind->setAccessibleName(tr("Which files"));
    m_kind->setChoices({tr("One a participant"), tr("One blank file")});
    m_kind->setCurrentIndex(0);
    m_names = new QPlainTextEdit(names.join(u'\n'), this);
    m_names->setAccessibleName(tr("Participants, one a line"));
    m_names->setPlaceholderText(tr("Names or roles, one a line"));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(namesHeight);
    m_about = mutedLabel({}, this);
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder.isEmpty() ? QDir::homePath() : folder), this);
    m_folder->setAccessibleName(tr("Folder"));
    m_browse = quietButton(tr("&Browse…"), this);
    m_objection = objectionLabel(this);
    m_make = new QPushButton(tr("&Make files"), this);
    m_make->setDefault(true);
    makePrimary(*m_make);
    connect(m_kind, &SegmentedControl::chosen, this, &AnswerFilesDialog::showState);
    connect(m_names, &QPlainTextEdit::textChanged, this, &AnswerFilesDialog::showState);
    connect(m_folder, &QLineEdit::textChanged, this, &AnswerFilesDialog::showState);
    connect(m_browse, &QPushButton::clicked, this, &AnswerFilesDialog::browse);
    connect(m_make, &QPushButton::clicked, this, &AnswerFilesDialog::accept);
}

void AnswerFilesDialog::createLayout()
{
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(m_browse);
    auto* folderTitle = new TextLabel(tr("&Folder"), TextSize::Base, this);
    folderTitle->setBuddy(m_folder);
    QPushButton* cancel = quietButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_names);
    column->addWidget(m_about);
    column->addWidget(folderTitle);
    column->addLayout(place);
    column->addWidget(m_objection);
    column->addStretch(1);
    column->addLayout(buttons);
}

bool AnswerFilesDialog::isBlank() const
{
    return m_kind->currentIndex() == blankFile;
}

QStringList AnswerFilesDialog::names() const
{
    QStringList names;
    if (isBlank())
        return names;
    for (const QString& line : m_names->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString name = line.trimmed(); !name.isEmpty() && !names.contains(name))
            names << name;
    return names;
}

QString AnswerFilesDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QString AnswerFilesDialog::objection() const
{
    if (folder().isEmpty())
        return tr("Say in which folder the files are to be.");
    if (!QFileInfo(folder()).isDir())
        return tr("There is no such folder. Choose one with Browse.");
    return {};
}

void AnswerFilesDialog::showState()
{
    const QStringList files = isBlank() || !names().isEmpty() ? answerFileNames(names()) : QStringList();
    m_names->setEnabled(!isBlank());
    if (isBlank())
        m_about->setText(
            tr("%1: everybody copies it, writes their name into it and their answers.").arg(files.front()));
    else if (files.isEmpty())
        m_about->setText(tr("Each gets a file of their own with the questions, to be filled in with any text "
                            "editor."));
    else
        m_about->setText(files.size() == 1 ? tr("1 file: %1").arg(files.front())
                                           : tr("%1 files: %2, …").arg(files.size()).arg(files.front()));
    m_objection->setText(objection());
    m_objection->setVisible(!objection().isEmpty());
    m_make->setEnabled(!files.isEmpty() && objection().isEmpty());
}

void AnswerFilesDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for answer files"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void AnswerFilesDialog::accept()
{
    showState();
    if (m_make->isEnabled())
        QDialog::accept();
}

} // namespace ogive::ui
