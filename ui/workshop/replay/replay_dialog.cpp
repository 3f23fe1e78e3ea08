#include "ui/workshop/replay/replay_dialog.h"

#include "core/base/files.h"
#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/dialog_parts.h"
#include "ui/workshop/replay/event_model.h"
#include "ui/workshop/replay/moment_strip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize replaySize(1080, 680);
constexpr int timeWidth = 84;
constexpr int pageWidth = 150;
constexpr int leastWhatWidth = 220;
constexpr int flipsWidth = 400;
constexpr auto recordEnding = ".session.jsonl"_L1;

} // namespace

ReplayDialog::ReplayDialog(DesignSession& session, Settings& settings, QWidget* parent)
    : WorkshopDialog(u"sessionReplay"_s, replaySize, session, settings, parent)
    , m_words(session.knowledge())
{
    setWindowTitle(tr("Replay of a session"));
    createHead();
    createMoment();
    createTable();
    createLayout();
    connectWidgets();
    showFile();
}

void ReplayDialog::createHead()
{
    m_messages = new MessageBar(this);
    m_path = new ElidedLabel({}, this);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setForegroundRole(QPalette::PlaceholderText); // the theme's muted text
    m_sessions = new QComboBox(this);
    m_sessions->setAccessibleName(tr("Session"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setMinimumContentsLength(38);
    m_open = quietButton(tr("&Open…"), this);
    m_open->setToolTip(tr("Another file of sessions"));
}

void ReplayDialog::createMoment()
{
    m_strip = new MomentStrip(this);
    m_previous = quietButton(tr("&Previous change"), this);
    m_previous->setToolTip(tr("Back to the last event that changed a decision"));
    m_slider = new LevelSlider(this);
    m_slider->setAccessibleName(tr("Moment of the session"));
    m_slider->setToolTip(tr("Arrows go from event to event, Page Up and Page Down from change to change"));
    m_position = mutedLabel({}, this);
    m_event = wrappedLabel({}, this);
    m_event->setTextSize(TextSize::Strong);
    m_next = quietButton(tr("&Next change"), this);
    m_next->setToolTip(tr("On to the next event that changed a decision"));
}

void ReplayDialog::createTable()
{
    m_model = new EventModel(this);
    m_table = plainTable(*m_model, tr("What happened"), this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(EventModel::Time, scaledToText(timeWidth));
    header->resizeSection(EventModel::Page, scaledToText(pageWidth));
    header->resizeSection(EventModel::Flips, scaledToText(flipsWidth));
    stretchSection(*header, EventModel::What, scaledToText(leastWhatWidth));
}

QWidget* ReplayDialog::createEmpty()
{
    auto* empty = new QWidget(this);
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(12);
    TextLabel* words = mutedLabel(tr("Open the record of a session: a file that ends in %1, which "
                                     "presentations keep beside the design.")
                                      .arg(recordEnding),
                                  empty);
    words->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(tr("Open a &record…"), empty);
    open->setAutoDefault(false);
    makePrimary(*open);
    connect(open, &QPushButton::clicked, this, &ReplayDialog::chooseFile);
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(open, 0, Qt::AlignCenter);
    column->addStretch(1);
    return empty;
}

void ReplayDialog::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sessions);
    head->addWidget(m_path, 1);
    head->addWidget(m_open);
    auto* scrub = new QHBoxLayout;
    scrub->setSpacing(8);
    scrub->addWidget(m_previous);
    scrub->addWidget(m_slider, 1);
    scrub->addWidget(m_next);
    auto* now = new QHBoxLayout;
    now->setSpacing(12);
    now->addWidget(m_event, 1);
    now->addWidget(m_position, 0, Qt::AlignTop);
    auto* played = new QWidget(this);
    auto* inside = new QVBoxLayout(played);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(m_strip);
    inside->addLayout(scrub);
    inside->addLayout(now);
    inside->addWidget(inCard(m_table, this), 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createEmpty());
    m_pages->addWidget(played);
    m_save = quietButton(tr("Save as &Markdown…"), this);
    m_save->setToolTip(tr("What was shown, asked and decided, in order"));
    column().addWidget(m_messages);
    column().addLayout(head);
    column().addWidget(m_pages, 1);
    addButtons({m_save});
}

void ReplayDialog::connectWidgets()
{
    connect(m_open, &QPushButton::clicked, this, &ReplayDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ReplayDialog::saveMarkdown);
    connect(m_sessions, &QComboBox::activated, this, &ReplayDialog::showSession);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToFlip(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToFlip(1); });
    connect(m_slider, &LevelSlider::valueEdited, this,
            [this](double events) { showMoment(static_cast<int>(events)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid())
                    showMoment(row.row());
            });
}

const SessionLog* ReplayDialog::log() const
{
    return m_shown >= 0 ? &m_file.sessions[static_cast<std::size_t>(m_shown)] : nullptr;
}

void ReplayDialog::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a session's record"), settings().lastFolder(),
                                     tr("Sessions (*%1);;All files (*)").arg(recordEnding));
    if (path.isEmpty())
        return;
    settings().setLastFolder(QFileInfo(path).absolutePath());
    openFile(path);
}

void ReplayDialog::openFile(const QString& path)
{
    m_file = readReplay(path);
    m_messages->hide();
    if (m_file.problem && !m_file.sessions.empty())
        m_messages->showProblem(tr("Not all of it could be read: %1\nWhat stands before is shown.")
                                    .arg(translated(*m_file.problem)));
    else if (m_file.problem)
        m_messages->showProblem(translated(*m_file.problem));
    else if (m_file.sessions.empty())
        m_messages->showProblem(tr("%1 holds no session.").arg(QDir::toNativeSeparators(path)));
    showFile();
}

/// The latest session is shown first.
void ReplayDialog::showFile()
{
    const int count = static_cast<int>(m_file.sessions.size());
    m_sessions->clear();
    for (const SessionLog& session : m_file.sessions)
        m_sessions->addItem(m_words.sessionText(session));
    m_path->setText(QDir::toNativeSeparators(m_file.path));
    m_path->setToolTip(m_path->text());
    m_sessions->setVisible(count > 0);
    m_path->setVisible(count > 0);
    m_open->setVisible(count > 0);
    m_save->setEnabled(count > 0);
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    showSession(count - 1);
}

void ReplayDialog::showSession(int index)
{
    m_shown = index;
    m_moment = 0;
    if (log() == nullptr)
        return;
    m_sessions->setCurrentIndex(index);
    m_model->setLog(*log(), m_words);
    m_slider->setRange(0, std::max<double>(1, static_cast<double>(log()->events.size())));
    m_slider->setEnabled(!log()->events.empty());
    showMarks();
    showMoment(0);
}

/// Every change of a decision is a mark of the slider.
void ReplayDialog::showMarks()
{
    std::vector<SliderTick> marks;
    for (std::size_t i = 0; i < log()->events.size(); ++i) {
        const SessionEvent& event = log()->events[i];
        if (!event.outcomes.empty())
            //: a time, and what changed then
            marks.push_back({static_cast<double>(i + 1),
                             tr("%1 %2").arg(momentTimeText(event.at), m_words.flipsText(event))});
    }
    m_slider->setTicks(std::move(marks));
}

void ReplayDialog::showMoment(int events)
{
    if (log() == nullptr || events < 0 || events > static_cast<int>(log()->events.size()))
        return;
    m_moment = events;
    const auto count = static_cast<std::size_t>(events);
    m_slider->setValue(events);
    m_strip->setOutcomes(m_words.outcomesAfter(*log(), count));
    const QString time = m_model->index(events, EventModel::Time).data().toString();
    const QString what = m_model->index(events, EventModel::What).data().toString();
    //: a time, and what happened then
    m_event->setText(tr("%1  %2").arg(time, what));
    m_position->setText(tr("%1 of %2").arg(events).arg(log()->events.size()));
    if (m_table->currentIndex().row() != events)
        m_table->setCurrentIndex(m_model->index(events, 0));
    const auto& marks = m_slider->ticks();
    m_previous->setEnabled(!marks.empty() && marks.front().value < events);
    m_next->setEnabled(!marks.empty() && marks.back().value > events);
}

void ReplayDialog::goToFlip(int direction)
{
    const auto& marks = m_slider->ticks();
    int target = m_moment;
    for (const SliderTick& mark : marks) {
        const int place = static_cast<int>(mark.value);
        if (direction < 0 && place < m_moment)
            target = place; // the last of those before
        if (direction > 0 && place > m_moment) {
            target = place;
            break;
        }
    }
    showMoment(target);
}

void ReplayDialog::saveMarkdown()
{
    if (log() == nullptr)
        return;
    QString stem = QFileInfo(m_file.path).fileName();
    if (stem.endsWith(recordEnding))
        stem.chop(recordEnding.size());
    const QString day = toQString(log()->start).left(10);
    const QString suggested = QFileInfo(m_file.path).dir().filePath(u"%1-%2.md"_s.arg(stem, day));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as Markdown"), suggested, tr("Markdown (*.md)"));
    if (path.isEmpty())
        return;
    const auto written = replaceFile(toStdString(path), sessionMarkdown(session().knowledge(), *log()));
    if (written)
        m_messages->showDone(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    else
        m_messages->showProblem(translated(written.error()));
}

} // namespace ogive::ui
