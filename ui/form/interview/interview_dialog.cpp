#include "ui/form/interview/interview_dialog.h"

#include "core/evaluation/parts.h"
#include "ui/session/design_session.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/fields/answer_editor.h"
#include "ui/widgets/fields/question_page.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualWidth = 480;
constexpr int usualHeight = 560;
constexpr std::size_t mostNamed = 6;

TextLabel* smallText(QWidget* parent)
{
    auto* label = new TextLabel({}, TextSize::Small, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

InterviewDialog::InterviewDialog(DesignSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Guided interview"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    createLayout();
    connectWidgets();
    resize(usualWidth, usualHeight);
    lookAgain();
}

void InterviewDialog::createWidgets()
{
    showAsSurface(*this);
    m_progressText = smallText(this);
    m_progressText->setMuted(true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Decisions settled"));
    m_question = new QuestionPage(16, this);
    m_decides = smallText(this);
    m_possibleHeading = new SectionLabel(tr("Still possible"), this);
    m_possible = new PointList(this);
    m_possibleHeading->setBuddy(m_possible);
    m_back = new QPushButton(tr("&Back"), this);
    m_unknown = new QPushButton(tr("Not &known"), this);
    m_unknown->setToolTip(tr("Leave it open and go on with the next best question"));
    m_typical = new QPushButton(this);
    m_next = new QPushButton(tr("&Next"), this);
    makePrimary(*m_next);
    m_next->setDefault(true);
    m_anew = new QPushButton(tr("&Ask all anew"), this);
    m_anew->setToolTip(tr("Adds a what-if scenario in which what you have not stated is not known"));
    m_close = new QPushButton(tr("&Close"), this);
    for (QPushButton* button : {m_back, m_unknown, m_typical, m_anew, m_close})
        button->setAutoDefault(false);
}

void InterviewDialog::createLayout()
{
    QVBoxLayout& above = m_question->above();
    above.addWidget(m_progressText);
    above.addWidget(m_progress);
    above.addSpacing(8);
    m_question->between().addWidget(m_decides);
    QVBoxLayout& below = m_question->below();
    below.addWidget(m_typical, 0, Qt::AlignLeft);
    below.addSpacing(12);
    below.addWidget(m_possibleHeading);
    below.addWidget(m_possible);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    for (QPushButton* button : {m_back, m_unknown, m_anew, m_next})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_question, 1);
    layout->addLayout(buttons);
}

void InterviewDialog::connectWidgets()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &InterviewDialog::lookAgain);
    connect(m_back, &QPushButton::clicked, this, &InterviewDialog::goBack);
    connect(m_unknown, &QPushButton::clicked, this, &InterviewDialog::leaveOut);
    connect(m_typical, &QPushButton::clicked, this, &InterviewDialog::takeTypical);
    connect(m_next, &QPushButton::clicked, this, &InterviewDialog::answer);
    connect(m_anew, &QPushButton::clicked, this, &InterviewDialog::askAnew);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

FieldId InterviewDialog::asked() const
{
    return m_field ? m_session.knowledge().fields[*m_field].id : FieldId();
}

/// A question stays as long as its field is open, whatever happens elsewhere.
void InterviewDialog::lookAgain()
{
    m_interview = interviewOf(m_session.knowledge(), m_session.evaluation(), m_leftOut);
    showProgress();
    const bool stays = m_field && std::find(m_interview.matter.begin(), m_interview.matter.end(), *m_field) !=
                                      m_interview.matter.end();
    if (stays && m_question->editor() != nullptr)
        return;
    if (m_interview.next)
        ask(*m_interview.next);
    else
        showEnd();
}

void InterviewDialog::showProgress()
{
    const std::size_t settled = m_interview.decisions - m_interview.unsettled.size();
    m_progress->setRange(0, static_cast<int>(m_interview.decisions));
    m_progress->setValue(static_cast<int>(settled));
    m_progressText->setText(tr("%1 of %2 decisions are settled").arg(settled).arg(m_interview.decisions));
    QList<Point> points;
    for (const std::size_t index : m_interview.unsettled) {
        const Decision& decision = m_session.knowledge().decisions[index];
        const auto& possible = m_session.evaluation().decisions[index].possible;
        QStringList titles;
        for (std::size_t i = 0; i < std::min(mostNamed, possible.size()); ++i)
            titles << toQString(decision.options[possible[i]].title);
        if (possible.size() > mostNamed)
            titles << tr("%1 more").arg(possible.size() - mostNamed);
        points.append({Point::Mark::Dot, toQString(decision.title), titles.join(u", "_s)});
    }
    const bool isSettled = points.isEmpty();
    m_possibleHeading->setText(isSettled ? tr("What it came to") : tr("Still possible"));
    m_possible->setAccessibleName(m_possibleHeading->text());
    m_possible->setPoints(isSettled ? outcomePoints() : points);
}

QList<Point> InterviewDialog::outcomePoints() const
{
    QList<Point> points;
    for (const std::size_t index : decisionsInOrder(m_session.knowledge(), m_session.evaluation())) {
        //: a decision and its outcome
        points.append(
            {Point::Mark::Good,
             tr("%1: %2").arg(toQString(m_session.knowledge().decisions[index].title),
                              toQString(chosenTitle(m_session.knowledge(), m_session.evaluation(), index))),
             toQString(shortReason(m_session.knowledge(), m_session.evaluation(), index, numberStyle()))});
    }
    return points;
}

void InterviewDialog::ask(std::size_t field)
{
    m_field = field;
    AnswerEditor& editor = m_question->ask(m_session.knowledge().fields[field]);
    connect(&editor, &AnswerEditor::changed, this, &InterviewDialog::updateButtons);
    showQuestion();
    setTabOrder(editor.focusTarget(), m_typical);
    editor.focusTarget()->setFocus();
}

void InterviewDialog::showQuestion()
{
    const Field& field = m_session.knowledge().fields[*m_field];
    QStringList decisions;
    for (const std::size_t decision : m_interview.decides)
        decisions << toQString(m_session.knowledge().decisions[decision].title);
    m_decides->setText(tr("It can still change: %1").arg(decisions.join(u", "_s)));
    m_decides->setVisible(!decisions.isEmpty() && m_field == m_interview.next);
    const bool hasTypical = !std::holds_alternative<std::monostate>(field.defaultValue);
    m_typical->setVisible(hasTypical);
    if (hasTypical)
        m_typical->setText(
            tr("&Usual: %1").arg(toQString(valueText(field, field.defaultValue, numberStyle()))));
    updateButtons();
}

void InterviewDialog::showEnd()
{
    m_field.reset();
    const bool isSettled = m_interview.unsettled.empty();
    std::size_t open = 0;
    for (const Origin origin : m_session.evaluation().fields.origins)
        open += origin == Origin::Open ? 1 : 0;
    QString text;
    if (!isSettled)
        text = tr("What you left open still matters. Each decision shows what is possible.");
    else if (open > 0)
        text = tr("Nothing that is still open can change a decision any more.");
    else
        text = tr("Every requirement that decides something is known or has its usual value.");
    m_question->showEnd(isSettled ? tr("Every decision is settled") : tr("Nothing more to ask"), text);
    m_decides->hide();
    m_typical->hide();
    updateButtons();
    m_close->setFocus();
}

void InterviewDialog::updateButtons()
{
    const bool isAsking = m_field.has_value();
    m_back->setVisible(!m_answered.empty() || !m_leftOut.empty());
    m_unknown->setVisible(isAsking);
    m_next->setVisible(isAsking);
    m_next->setEnabled(isAsking && !std::holds_alternative<std::monostate>(m_question->editor()->answer()));
    m_anew->setVisible(!isAsking && m_interview.unsettled.empty());
}

void InterviewDialog::answer()
{
    if (!m_field || std::holds_alternative<std::monostate>(m_question->editor()->answer()))
        return;
    const std::size_t field = *m_field;
    m_answered.push_back(field);
    const Value value = m_question->editor()->answer();
    m_field.reset(); // the evaluation that follows asks the next question
    if (!m_session.apply(
            SetRequirement{m_session.currentScenario(), m_session.knowledge().fields[field].id, value})) {
        m_answered.pop_back();
        lookAgain();
    }
}

void InterviewDialog::leaveOut()
{
    if (!m_field)
        return;
    m_leftOut.push_back(*m_field);
    m_field.reset();
    lookAgain();
}

void InterviewDialog::takeTypical()
{
    if (!m_field)
        return;
    m_question->editor()->setAnswer(m_session.knowledge().fields[*m_field].defaultValue);
    answer();
}

/// Asks the last question again; its answer becomes open.
void InterviewDialog::goBack()
{
    if (m_answered.empty()) {
        m_leftOut.clear();
        m_field.reset();
        lookAgain();
        return;
    }
    const std::size_t field = m_answered.back();
    m_answered.pop_back();
    const Field& described = m_session.knowledge().fields[field];
    const Value* given = m_session.scenario().requirements.find(described.id);
    const Value before = given != nullptr ? *given : Value();
    m_field = field;
    (void)m_session.apply(SetRequirement{m_session.currentScenario(), described.id, Value()});
    ask(field);
    m_question->editor()->setAnswer(before);
    updateButtons();
}

void InterviewDialog::askAnew()
{
    Scenario scenario = askedAnew(m_session.knowledge(), m_session.scenario(), m_session.evaluation());
    scenario.name = toStdString(tr("Interview"));
    scenario.id = freeScenarioId(m_session.design(), scenario.name);
    scenario.notes.clear();
    m_answered.clear();
    m_leftOut.clear();
    m_field.reset();
    (void)m_session.apply(AddScenario{std::move(scenario), m_session.design().scenarios.size()});
}

bool InterviewDialog::event(QEvent* event)
{
    // Back in front, the question has the keyboard again.
    if (event->type() == QEvent::WindowActivate && m_question->editor() != nullptr &&
        focusWidget() == nullptr)
        m_question->editor()->focusTarget()->setFocus();
    return QDialog::event(event);
}

} // namespace ogive::ui
