#include "ui/workshop/answers/answers_dialog.h"

#include "ui/session/design_session.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/file_drop.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/answers/answer_files.h"
#include "ui/workshop/answers/disagreement_view.h"
#include "ui/workshop/answers/files_report.h"
#include "ui/workshop/answers/participant_dialog.h"
#include "ui/workshop/frame/dialog_parts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize answersSize(940, 640);
constexpr int participantsWidth = 270;

} // namespace

AnswersDialog::AnswersDialog(DesignSession& session, Settings& settings, QWidget* parent)
    : WorkshopDialog(u"participantAnswers"_s, answersSize, session, settings, parent)
    , m_task(*this)
{
    setWindowTitle(tr("Disagreement"));
    createParticipants();
    createPages();
    createLayout();
    connectWidgets();
    showDesign();
}

const Workshop& AnswersDialog::workshop() const
{
    return session().design().workshop;
}

void AnswersDialog::createParticipants()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Participants"));
    m_list->setAccessibleDescription(
        tr("Insert adds one, Enter takes their answers again, Delete removes them"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_add = quietButton(tr("&Add…"), this);
    m_add->setToolTip(tr("Enter the answers of another participant"));
    m_again = quietButton(tr("A&gain…"), this);
    m_again->setToolTip(tr("Take the answers of the selected participant again"));
    m_remove = quietButton(tr("Re&move"), this);
    m_make = quietButton(tr("Make answer &files…"), this);
    m_make->setToolTip(tr("Small files that participants fill in on their own; no value of the design is in "
                          "them"));
    m_read = quietButton(tr("&Read answer files…"), this);
    m_read->setToolTip(tr("Take over what participants filled in; files can be dropped here too"));
}

/// While answers are private: what is still to do, and what the room is asked.
QWidget* AnswersDialog::createWaiting()
{
    auto* content = new QWidget;
    m_state = wrappedLabel({}, content);
    m_state->setTextSize(TextSize::Strong);
    m_show = new QPushButton(tr("&Show answers"), content);
    m_show->setAutoDefault(false);
    m_show->setToolTip(tr("To everybody, with what they mean for the decisions; this can be undone"));
    makePrimary(*m_show);
    m_questionsTitle = new SectionLabel(tr("What the room is asked"), content);
    m_questions = new PointList(content);
    m_questions->setAccessibleName(tr("What the room is asked"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_state);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(m_questionsTitle);
    column->addWidget(m_questions);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("What the room is asked"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void AnswersDialog::createPages()
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createWaiting());
    m_result = new DisagreementView(this);
    m_pages->addWidget(m_result);
    m_hide = quietButton(tr("Make answers &private again"), this);
    m_report = new FilesReport(this);
}

void AnswersDialog::createLayout()
{
    auto* people = new QHBoxLayout;
    people->setSpacing(8);
    for (QPushButton* button : {m_add, m_again, m_remove})
        people->addWidget(button);
    auto* side = new QWidget(this);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(new SectionLabel(tr("Participants"), side));
    left->addWidget(inCard(m_list, side), 1);
    left->addLayout(people);
    left->addSpacing(8);
    left->addWidget(new SectionLabel(tr("Answer files"), side));
    left->addWidget(m_make);
    left->addWidget(m_read);
    setSideWidth(*side, participantsWidth);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_report);
    right->addWidget(m_pages, 1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addWidget(side);
    sides->addLayout(right, 1);
    addLead(tr("Each participant says what they would state for the open questions. Ogive runs the rules on "
               "every set of answers and tells the disagreements that change an outcome from those that make "
               "no difference."));
    column().addLayout(sides, 1);
    addButtons({m_hide});
}

void AnswersDialog::connectWidgets()
{
    connect(m_add, &QPushButton::clicked, this, [this] { enterAnswers({}); });
    connect(m_again, &QPushButton::clicked, this, &AnswersDialog::enterAgain);
    connect(m_remove, &QPushButton::clicked, this, &AnswersDialog::removeParticipant);
    connect(m_make, &QPushButton::clicked, this, &AnswersDialog::makeFiles);
    connect(m_read, &QPushButton::clicked, this, &AnswersDialog::chooseFiles);
    connect(m_show, &QPushButton::clicked, this, [this] { showAnswers(true); });
    connect(m_hide, &QPushButton::clicked, this, [this] { showAnswers(false); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_again->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(m_result, &DisagreementView::fieldRequested, this, &AnswersDialog::fieldRequested);
    auto* drop = new FileDrop(*this, FileDrop::Takes::Many);
    connect(drop, &FileDrop::filesDropped, this, &AnswersDialog::readFiles);
    connect(drop, &FileDrop::hovered, m_read, &QPushButton::setDown);
    connect(&session(), &DesignSession::evaluationChanged, this, &AnswersDialog::showDesign);
}

void AnswersDialog::showDesign()
{
    showParticipants();
    showPage();
    if (workshop().areAnswersShown && !workshop().participants.empty())
        startResult();
    else
        m_task.cancel();
}

/// Before answers are shown, the list says only how many there are.
void AnswersDialog::showParticipants()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ParticipantAnswers& participant : workshop().participants) {
        const auto count = participant.answers.size();
        //: a participant, and how many questions they answered
        const QString text = count == 1 ? tr("%1 · 1 answer").arg(toQString(participant.by))
                                        : tr("%1 · %2 answers").arg(toQString(participant.by)).arg(count);
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_again->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void AnswersDialog::showPage()
{
    const std::size_t count = workshop().participants.size();
    const bool isShown = workshop().areAnswersShown && count > 0;
    const std::vector<std::size_t> questions = askedFields(session());
    const bool hasQuestions = !questions.empty();
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    m_hide->setVisible(isShown);
    m_show->setVisible(count > 0 && !isShown);
    m_add->setEnabled(hasQuestions);
    m_make->setEnabled(hasQuestions);
    if (!hasQuestions)
        m_state->setText(tr("There is nothing to ask: no requirement that is open, uncertain or near a "
                            "threshold could make a decision come out otherwise."));
    else if (count == 0)
        m_state->setText(tr("Nobody has answered yet. Add a participant and enter their answers, or make "
                            "answer files that each fills in and sends back."));
    else if (count == 1)
        m_state->setText(tr("1 participant has answered. Answers stay private until you show them."));
    else
        m_state->setText(
            tr("%1 participants have answered. Answers stay private until you show them.").arg(count));
    showQuestions(questions);
}

void AnswersDialog::showQuestions(const std::vector<std::size_t>& fields)
{
    QList<Point> points;
    for (const std::size_t field : fields) {
        const Field& asked = session().knowledge().fields[field];
        points.append({Point::Mark::Dot, toQString(asked.title), toQString(asked.help)});
    }
    m_questionsTitle->setVisible(!points.isEmpty());
    m_questions->setPoints(points);
}

/// Off the window's thread: the rules run once a participant and once a camp.
void AnswersDialog::startResult()
{
    m_task.start(
        [knowledge = session().sharedKnowledge(), design = session().sharedDesign(),
         scenario = session().currentScenario(), date = toStdString(session().date())] {
            return disagreementOf(*knowledge, *design, *design->scenario(scenario), date);
        },
        [this](const RoomDisagreement& disagreement) {
            m_result->setContent(disagreementContent(session().knowledge(), disagreement));
        });
}

const ParticipantAnswers* AnswersDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? &workshop().participants[static_cast<std::size_t>(row)] : nullptr;
}

void AnswersDialog::enterAnswers(const ParticipantAnswers& before)
{
    const std::vector<std::size_t> fields = askedFields(session());
    if (fields.empty())
        return;
    QStringList taken;
    for (const ParticipantAnswers& participant : workshop().participants)
        taken << toQString(participant.by);
    auto* dialog = new ParticipantDialog(session().knowledge(), fields, before, taken, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        (void)session().apply(ChangeWorkshop{SetParticipant{dialog->participant()}});
        m_list->setFocus();
    });
    dialog->open();
}

/// While answers are private they are not shown to who takes them again either.
void AnswersDialog::enterAgain()
{
    const ParticipantAnswers* participant = selected();
    if (participant == nullptr)
        return;
    ParticipantAnswers before = *participant;
    if (!workshop().areAnswersShown)
        before.answers.clear();
    enterAnswers(before);
}

void AnswersDialog::removeParticipant()
{
    if (const ParticipantAnswers* participant = selected())
        (void)session().apply(ChangeWorkshop{SetParticipant{{participant->by, {}}}});
}

void AnswersDialog::showAnswers(bool areShown)
{
    (void)session().apply(ChangeWorkshop{ShowAnswers{areShown}});
    (areShown ? static_cast<QWidget*>(m_result) : m_list)->setFocus();
}

bool AnswersDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Insert)
            enterAnswers({});
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            enterAgain();
        else if (key == Qt::Key_Delete)
            removeParticipant();
        else
            return WorkshopDialog::eventFilter(watched, event);
        return true;
    }
    return WorkshopDialog::eventFilter(watched, event);
}

} // namespace ogive::ui
