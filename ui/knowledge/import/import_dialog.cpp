#include "ui/knowledge/import/import_dialog.h"

#include "ui/knowledge/import/preview_panel.h"
#include "ui/knowledge/prices/price_words.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize firstSize(880, 620);

QString count(std::size_t number)
{
    return numberText(static_cast<double>(number));
}

} // namespace

ImportDialog::ImportDialog(DesignSession& session, KnowledgeLibrary& library, const QString& file,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_library(library)
    , m_file(file)
    , m_task(*this)
{
    setWindowTitle(tr("Import prices"));
    createPages();
    createLayout();
    resize(firstSize);
    read();
}

void ImportDialog::createPages()
{
    m_title = new TextLabel(QFileInfo(m_file).fileName(), TextSize::Title, this);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle = new TextLabel({}, TextSize::Base, this);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setMuted(true);
    m_subtitle->setWordWrap(true);

    auto* reading = new QWidget(this);
    m_progress = new TextLabel({}, TextSize::Base, reading);
    m_progress->setAlignment(Qt::AlignCenter);
    auto* bar = new QProgressBar(reading);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(280);
    bar->setAccessibleName(tr("Reading the list"));
    auto* middle = new QVBoxLayout(reading);
    middle->setSpacing(12);
    middle->addStretch();
    middle->addWidget(m_progress, 0, Qt::AlignHCenter);
    middle->addWidget(bar, 0, Qt::AlignHCenter);
    middle->addStretch();

    m_problem = new TextLabel({}, TextSize::Base, this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_panel = new PreviewPanel(this);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(reading);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(m_panel);
}

void ImportDialog::createLayout()
{
    m_note = new TextLabel({}, TextSize::Small, this);
    m_note->setMuted(true);
    m_note->setWordWrap(true);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_takeOver = new QPushButton(tr("&Take over"), this);
    m_takeOver->setDefault(true);
    m_takeOver->setEnabled(false);
    makePrimary(*m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &ImportDialog::takeOver);

    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_takeOver);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addLayout(titles);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

void ImportDialog::read()
{
    const QString size = QLocale(QLocale::English).formattedDataSize(QFileInfo(m_file).size());
    m_progress->setText(tr("Reading %1 and comparing it with what is known…").arg(size));
    m_task.start([file = toStdString(m_file), knowledge = m_session.knowledge(),
                  date = toStdString(m_session.date())] { return previewImport(file, knowledge, date); },
                 [this](Result<ImportPreview> result) { showResult(std::move(result)); });
}

void ImportDialog::showResult(Result<ImportPreview> result)
{
    if (!result)
        return showProblem(translated(result.error()));
    m_preview = std::make_unique<const ImportPreview>(std::move(*result));
    const PriceImport& import = m_preview->import;
    const QString date = import.asOf.empty() ? tr("it does not say of which day") : toQString(import.asOf);
    m_title->setText(tr("Prices from %1").arg(formatTitle(import.from)));
    m_subtitle->setText(tr("%1 entries in %2, prices as of: %3")
                            .arg(count(import.entries), QFileInfo(m_file).fileName(), date));
    m_panel->showPreview(*m_preview, m_session.knowledge(), toStdString(m_session.date()));
    m_pages->setCurrentWidget(m_panel);
    m_takeOver->setEnabled(m_preview->isUsable());
    m_note->setText(m_preview->isUsable()
                        ? tr("Nothing is changed yet. What is taken over can be undone at any time.")
                        : tr("No entry of this list can be taken over."));
    m_takeOver->setFocus();
}

void ImportDialog::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_subtitle->setText(tr("This file can't be taken over. Nothing was changed."));
    m_pages->setCurrentWidget(m_problem);
    m_takeOver->setEnabled(false);
}

QString ImportDialog::problem() const
{
    return m_pages->currentWidget() == m_problem ? m_problem->text() : QString();
}

QString ImportDialog::summary() const
{
    const PriceImport& import = m_preview->import;
    return tr("Prices from %1 were taken over: %2 changed, %3 new, %4 unchanged.")
        .arg(formatTitle(import.from), count(import.changed), count(import.fresh), count(import.unchanged));
}

void ImportDialog::takeOver()
{
    const QString from = formatTitle(m_preview->import.from);
    const QString name =
        u"%1-import-%2.json"_s.arg(m_library.nextNumber(), toQString(m_preview->import.from));
    const auto done = m_library.changeFile(name, m_preview->content, tr("import prices from %1").arg(from));
    if (!done)
        return showProblem(translated(done.error()));
    emit takenOver(summary());
    accept();
}

} // namespace ogive::ui
