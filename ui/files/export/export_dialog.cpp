#include "ui/files/export/export_dialog.h"

#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize dialogSize(620, 560);
constexpr int progressInterval = 50; ///< ms
constexpr int formatIdRole = Qt::UserRole;

QString usualEnding(const ExportFormat& format)
{
    return format.endings.empty() ? QString() : toQString(format.endings.front());
}

/// What is said when it is written; what was left as it is follows.
QString doneText(const QString& path, const std::vector<Message>& notes)
{
    QString text = ExportDialog::tr("Written to %1").arg(QDir::toNativeSeparators(path));
    for (const Message& note : notes)
        text += u"\n"_s + translated(note);
    return text;
}

} // namespace

ExportDialog::ExportDialog(const DesignSession& session, const Document& document, Settings& settings,
                           ExportWriter write, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_write(std::move(write))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    createWidgets();
    createLayout();
    resize(dialogSize);
    chooseFormat(m_settings.exportFormat());
}

void ExportDialog::createWidgets()
{
    m_formats = new QListWidget(this);
    m_formats->setAccessibleName(tr("Format"));
    for (const ExportFormat& format : exportFormats()) {
        auto* item = new QListWidgetItem(translated(format.title), m_formats);
        item->setData(formatIdRole, toQString(format.id));
    }
    m_about = new TextLabel({}, TextSize::Base, this);
    m_about->setMuted(true);
    m_about->setWordWrap(true);
    m_pathTitle = new TextLabel({}, TextSize::Base, this);
    m_path = new QLineEdit(this);
    m_pathTitle->setBuddy(m_path);
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setAutoDefault(false);
    m_opens = new QCheckBox(tr("&Open it when it is written"), this);
    m_opens->setChecked(m_settings.opensExports());
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    m_problem = new TextLabel({}, TextSize::Base, this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setEmphasised(true);
    m_problem->hide();
    m_export = new QPushButton(tr("&Export"), this);
    m_export->setDefault(true);
    makePrimary(*m_export);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    connect(m_formats, &QListWidget::itemActivated, m_path, qOverload<>(&QWidget::setFocus));
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    m_tick.setInterval(progressInterval);
    connect(&m_tick, &QTimer::timeout, this, &ExportDialog::showProgress);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_export->setEnabled(!text.trimmed().isEmpty()); });
}

void ExportDialog::createLayout()
{
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_formats, 1);
    column->addWidget(m_about);
    column->addWidget(m_pathTitle);
    column->addLayout(place);
    column->addWidget(m_opens);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

const ExportFormat& ExportDialog::format() const
{
    return exportFormats()[static_cast<std::size_t>(std::max(0, m_formats->currentRow()))];
}

bool ExportDialog::writesFolder() const
{
    return format().target != ExportTarget::File;
}

void ExportDialog::chooseFormat(const QString& id)
{
    int row = 0;
    for (int i = 0; i < m_formats->count(); ++i)
        if (m_formats->item(i)->data(formatIdRole).toString() == id)
            row = i;
    m_formats->setCurrentRow(row);
    showFormat();
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

/// The name follows the format: NAME.pdf, and NAME-csv for a folder.
void ExportDialog::showFormat()
{
    m_about->setText(translated(format().about));
    m_pathTitle->setText(writesFolder() ? tr("&Folder") : tr("&File"));
    m_path->setAccessibleName(writesFolder() ? tr("Folder") : tr("File"));
    const QString suggested = m_document.suggestedFileName(QString());
    const QDir last(m_settings.exportFolder());
    const bool hasLast = !m_settings.exportFolder().isEmpty() && last.exists();
    const QString stem = hasLast ? last.filePath(QFileInfo(suggested).fileName()) : suggested;
    setPath(writesFolder() ? stem + u'-' + toQString(format().id) : stem + usualEnding(format()));
    m_problem->hide();
}

void ExportDialog::browse()
{
    QString chosen;
    if (writesFolder()) {
        chosen = QFileDialog::getExistingDirectory(this, tr("Folder to write to"), QFileInfo(path()).path());
    } else {
        QString endings;
        for (const std::string_view ending : format().endings)
            endings += (endings.isEmpty() ? u"*"_s : u" *"_s) + toQString(ending);
        chosen = QFileDialog::getSaveFileName(this, tr("File to write"), path(),
                                              u"%1 (%2)"_s.arg(translated(format().title), endings));
        m_confirmed = chosen; // the file dialog has asked
    }
    if (!chosen.isEmpty())
        setPath(chosen);
}

/// Asks before another file is replaced; into a folder files are added, as its format says.
bool ExportDialog::mayWriteTo(const QString& target)
{
    if (writesFolder() || target == m_confirmed || !QFileInfo::exists(target))
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Export"), tr("%1 is there already. Replace it?").arg(QFileInfo(target).fileName()),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Yes;
}

bool ExportDialog::isWriting() const
{
    return m_progress->isVisibleTo(this);
}

void ExportDialog::setWriting(bool writing)
{
    m_progress->setVisible(writing);
    m_progress->setRange(0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_formats, m_path, m_browse, m_opens, m_export})
        widget->setEnabled(!writing);
    m_cancel->setEnabled(true);
    if (writing) {
        m_cancel->setFocus();
        m_tick.start();
    } else {
        m_tick.stop();
    }
}

/// Formats that don't tell how far they are leave the bar undetermined.
void ExportDialog::showProgress()
{
    const int percent = m_control.percent->load();
    if (percent <= 0)
        return;
    m_progress->setRange(0, 100);
    m_progress->setValue(percent);
}

void ExportDialog::startExport()
{
    QString target = path();
    if (target.isEmpty() || isWriting())
        return;
    if (!writesFolder() && QFileInfo(target).suffix().isEmpty())
        target += usualEnding(format());
    if (!mayWriteTo(target))
        return;
    m_settings.setExportFormat(toQString(format().id));
    m_settings.setOpensExports(m_opens->isChecked());
    m_settings.setExportFolder(QFileInfo(target).absolutePath());
    m_problem->hide();
    m_control = {};
    setWriting(true);
    auto* watcher = new QFutureWatcher<Result<std::vector<Message>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        watcher->deleteLater();
        finish(watcher->result(), target);
    });
    const std::string place = toStdString(writesFolder() && !target.endsWith(u'/') ? target + u'/' : target);
    watcher->setFuture(
        QtConcurrent::run([write = m_write, job = ExportJob(m_session, m_control), chosen = format(),
                           place]() mutable { return write(chosen, job.subject(), place); }));
}

void ExportDialog::finish(const Result<std::vector<Message>>& result, const QString& target)
{
    setWriting(false);
    if (!result) {
        m_problem->setText(translated(result.error()));
        m_problem->show();
        m_path->setFocus();
        return;
    }
    emit exported(target, doneText(target, *result), m_opens->isChecked());
    accept();
}

void ExportDialog::reject()
{
    if (!isWriting()) {
        QDialog::reject();
        return;
    }
    m_control.stop.request_stop();
    m_cancel->setEnabled(false); // until it has stopped
}

} // namespace ogive::ui
