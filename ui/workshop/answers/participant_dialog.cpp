#include "ui/workshop/answers/participant_dialog.h"

#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/fields/answer_editor.h"
#include "ui/widgets/fields/question_page.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <variant>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize participantSize(520, 520);
constexpr int longestName = 120;
constexpr int longestComment = 2000;

} // namespace

ParticipantDialog::ParticipantDialog(const Knowledge& knowledge, std::vector<std::size_t> fields,
                                     const ParticipantAnswers& before, QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_knowledge(knowledge)
    , m_fields(std::move(fields))
    , m_given(m_fields.size())
    , m_rest(before.rest)
    , m_taken(std::move(taken))
{
    setObjectName(u"participant"_s);
    setWindowTitle(tr("Answers of a participant"));
    setAttribute(Qt::WA_DeleteOnClose);
    showAsSurface(*this);
    takeBefore(before);
    createWidgets(toQString(before.by));
    createLayout();
    connectWidgets();
    resize(participantSize);
    showQuestion();
    if (name().isEmpty())
        m_name->setFocus();
}

void ParticipantDialog::takeBefore(const ParticipantAnswers& before)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (const auto* answer = before.answerTo(m_knowledge.fields[m_fields[i]].id))
            m_given[i] = {true, answer->value, toQString(answer->comment)};
}

void ParticipantDialog::createWidgets(const QString& name)
{
    m_name = new QLineEdit(name, this);
    m_name->setAccessibleName(tr("Participant"));
    m_name->setPlaceholderText(tr("Name or role"));
    m_name->setMaxLength(longestName);
    m_note = mutedLabel({}, this);
    m_note->setTextSize(TextSize::Small);
    m_progressText = mutedLabel({}, this);
    m_progressText->setTextSize(TextSize::Small);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_progress->setRange(0, static_cast<int>(m_fields.size()));
    m_question = new QuestionPage(4, this);
    m_comment = new QLineEdit(this);
    m_comment->setAccessibleName(tr("Why"));
    m_comment->setPlaceholderText(tr("May stay empty"));
    m_comment->setMaxLength(longestComment);
    m_back = quietButton(tr("&Back"), this);
    m_unknown = quietButton(tr("Don't &know"), this);
    m_unknown->setToolTip(tr("Pass the question over; it counts as not known"));
    m_finish = quietButton(tr("&Finish"), this);
    m_finish->setToolTip(tr("Keep what was answered so far"));
    m_next = new QPushButton(tr("&Next"), this);
    m_next->setDefault(true);
    makePrimary(*m_next);
    m_cancel = quietButton(tr("Cancel"), this);
}

void ParticipantDialog::createLayout()
{
    auto* who = new QFormLayout;
    who->setContentsMargins(20, 16, 20, 0);
    who->setHorizontalSpacing(12);
    who->setVerticalSpacing(4);
    who->addRow(tr("&Participant"), m_name);
    who->addRow(QString(), m_note);
    auto* progress = new QVBoxLayout;
    progress->setContentsMargins(20, 8, 20, 8);
    progress->setSpacing(6);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress);
    auto* why = new QFormLayout;
    why->setHorizontalSpacing(12);
    why->addRow(tr("&Why"), m_comment);
    m_question->below().addSpacing(4);
    m_question->below().addLayout(why);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 16);
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QPushButton* button : {m_back, m_unknown, m_finish, m_next})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(who);
    layout->addLayout(progress);
    layout->addWidget(m_question, 1);
    layout->addLayout(buttons);
}

void ParticipantDialog::connectWidgets()
{
    connect(m_name, &QLineEdit::textChanged, this, &ParticipantDialog::showState);
    connect(m_comment, &QLineEdit::textEdited, this,
            [this](const QString& comment) { m_given[m_at].comment = comment.trimmed(); });
    connect(m_back, &QPushButton::clicked, this, &ParticipantDialog::goBack);
    connect(m_unknown, &QPushButton::clicked, this, &ParticipantDialog::passOver);
    connect(m_next, &QPushButton::clicked, this, &ParticipantDialog::goOn);
    connect(m_finish, &QPushButton::clicked, this, &ParticipantDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString ParticipantDialog::name() const
{
    return m_name->text().trimmed();
}

void ParticipantDialog::showQuestion()
{
    AnswerEditor& editor = m_question->ask(m_knowledge.fields[m_fields[m_at]]);
    editor.setAnswer(m_given[m_at].value);
    connect(&editor, &AnswerEditor::changed, this, [this] { keep(m_question->editor()->answer()); });
    m_comment->setText(m_given[m_at].comment);
    setTabOrder(m_name, editor.focusTarget());
    setTabOrder(editor.focusTarget(), m_comment);
    editor.focusTarget()->setFocus();
    showState();
}

void ParticipantDialog::showState()
{
    const auto given = std::ranges::count_if(m_given, &Given::isGiven);
    m_progress->setValue(static_cast<int>(given));
    m_progressText->setText(tr("Question %1 of %2").arg(m_at + 1).arg(m_fields.size()));
    if (name().isEmpty())
        m_note->setText(tr("Say whose answers these are."));
    else if (m_taken.contains(name()))
        m_note->setText(tr("%1 has answered. These answers will take the place of the others.").arg(name()));
    else
        m_note->setText(tr("Nobody else sees the answers until they are shown to all."));
    const bool isAnswered = !std::holds_alternative<std::monostate>(m_given[m_at].value);
    const bool mayFinish = given > 0 && !name().isEmpty();
    m_back->setEnabled(m_at > 0);
    m_next->setVisible(!isLast());
    m_next->setEnabled(isAnswered);
    m_finish->setEnabled(mayFinish);
    m_finish->setProperty("primary", isLast());
    m_finish->update();
    (isLast() ? m_finish : m_next)->setDefault(true);
}

void ParticipantDialog::keep(const Value& value)
{
    m_given[m_at].value = value;
    m_given[m_at].isGiven = !std::holds_alternative<std::monostate>(value);
    showState();
}

void ParticipantDialog::passOver()
{
    m_given[m_at].value = Value();
    m_given[m_at].isGiven = true;
    if (!isLast())
        ++m_at;
    showQuestion();
}

void ParticipantDialog::goOn()
{
    if (isLast())
        return;
    ++m_at;
    showQuestion();
}

void ParticipantDialog::goBack()
{
    if (m_at == 0)
        return;
    --m_at;
    showQuestion();
}

ParticipantAnswers ParticipantDialog::participant() const
{
    ParticipantAnswers participant;
    participant.by = toStdString(name());
    participant.rest = m_rest;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_given[i].isGiven)
            participant.answers.push_back(
                {m_knowledge.fields[m_fields[i]].id, m_given[i].value, toStdString(m_given[i].comment)});
    return participant;
}

void ParticipantDialog::accept()
{
    showState();
    if (m_finish->isEnabled())
        QDialog::accept();
}

} // namespace ogive::ui
