#include "ui/presentation/panels/entry_panel.h"

#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/day_edit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr qsizetype mostKnown = 4;
constexpr qsizetype longestKnown = 90;

QString headOf(EntryPanel::Kind kind)
{
    switch (kind) {
    case EntryPanel::Kind::Note:
        return EntryPanel::tr("Note");
    case EntryPanel::Kind::Question:
        return EntryPanel::tr("Open question");
    case EntryPanel::Kind::Action:
        return EntryPanel::tr("Action");
    }
    Q_UNREACHABLE();
}

QString placeholderOf(EntryPanel::Kind kind)
{
    switch (kind) {
    case EntryPanel::Kind::Note:
        return EntryPanel::tr("What the room says on this page");
    case EntryPanel::Kind::Question:
        return EntryPanel::tr("What has to be found out");
    case EntryPanel::Kind::Action:
        return EntryPanel::tr("What has to be done");
    }
    Q_UNREACHABLE();
}

QString shortened(const std::string& text)
{
    const QString line = toQString(text).simplified();
    return line.size() <= longestKnown ? line : line.first(longestKnown - 1).trimmed() + u'…';
}

QString withPerson(const QString& text, const std::string& person)
{
    //: something to be done or found out, and by whom
    return person.empty() ? text : EntryPanel::tr("%1 (%2)").arg(text, toQString(person));
}

/// What was taken down before, the latest first.
QStringList knownTexts(const Room& room, EntryPanel::Kind kind)
{
    QStringList texts;
    switch (kind) {
    case EntryPanel::Kind::Note:
        for (const WorkshopNote& note : room.workshop().notes)
            if (note.page == room.page().id)
                texts.prepend(shortened(note.text));
        break;
    case EntryPanel::Kind::Question:
        for (const WorkshopQuestion& question : room.workshop().questions)
            if (question.answer.empty())
                texts.prepend(withPerson(shortened(question.text), question.owner));
        break;
    case EntryPanel::Kind::Action:
        for (const WorkshopAction& action : room.workshop().actions)
            if (!action.isDone)
                texts.prepend(withPerson(shortened(action.text), action.owner));
        break;
    }
    return texts;
}

} // namespace

EntryPanel::EntryPanel(Room& room, Kind kind, QWidget* parent)
    : StagePanel(headOf(kind), parent)
    , m_room(room)
    , m_kind(kind)
    , m_text(new StageTextEdit(headOf(kind), placeholderOf(kind), this))
    , m_person(new QLineEdit(this))
{
    createFields();
    auto* take = new QPushButton(tr("&Take it down"), this);
    connect(take, &QPushButton::clicked, this, &EntryPanel::submit);
    addButtons({take});
    showKnown();
    connect(m_text, &StageTextEdit::submitted, this, &EntryPanel::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { showProblem({}); });
}

void EntryPanel::createFields()
{
    content().addWidget(m_text, 1);
    const QString person = m_kind == Kind::Note ? tr("Said by (may be empty)") : tr("Owner (may be empty)");
    m_person->setPlaceholderText(person);
    m_person->setAccessibleName(m_kind == Kind::Note ? tr("Said by") : tr("Owner"));
    content().addWidget(m_person);
    if (m_kind == Kind::Note)
        return;
    m_due = new DayEdit(this);
    m_due->setToday(m_room.session().date());
    m_due->setPlaceholderText(tr("Due: a day, or “in 2 weeks”"));
    m_due->setAccessibleName(tr("Due"));
    content().addWidget(m_due);
}

void EntryPanel::showKnown()
{
    const QStringList texts = knownTexts(m_room, m_kind);
    QStringList lines;
    for (const QString& text : texts.first(std::min(mostKnown, texts.size())))
        lines << tr("• %1").arg(text);
    if (texts.size() > mostKnown)
        lines << tr("and %1 more").arg(texts.size() - mostKnown);
    if (lines.isEmpty())
        return;
    addText(lines.join(u'\n'), StageLabel::small)->setMuted(true);
}

bool EntryPanel::takeKey(const QKeyEvent& event)
{
    if (!isEnter(event))
        return StagePanel::takeKey(event);
    submit();
    return true;
}

void EntryPanel::submit()
{
    if (m_text->writtenText().isEmpty()) {
        showProblem(tr("Write something first, or press Esc."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto taken = take(); !taken)
        showProblem(translated(taken.error()));
    else
        emit done();
}

Result<void> EntryPanel::take()
{
    if (m_kind == Kind::Note)
        return takeNote();
    m_due->settle();
    const auto due = m_due->day();
    if (!due) {
        m_due->setFocus(Qt::OtherFocusReason);
        return Failure(Error{ErrorCode::Invalid,
                             {},
                             OGIVE_TR("stage", "what is due is no day"),
                             OGIVE_TR("stage", "Type a day like 2027-03-31, or “in 2 weeks”")});
    }
    return m_kind == Kind::Question ? takeQuestion(*due) : takeAction(*due);
}

Result<void> EntryPanel::takeNote()
{
    WorkshopNote note;
    note.page = m_room.page().id;
    note.text = toStdString(m_text->writtenText());
    note.by = toStdString(m_person->text().trimmed());
    note.date = toStdString(m_room.session().date());
    return m_room.apply(ChangeWorkshop{SetNote{std::nullopt, note}},
                        happening(SessionEvent::Kind::Note, m_text->writtenText()));
}

Result<void> EntryPanel::takeQuestion(const QString& due)
{
    WorkshopQuestion question;
    question.text = toStdString(m_text->writtenText());
    question.owner = toStdString(m_person->text().trimmed());
    question.due = toStdString(due);
    if (const auto decision = m_room.decision())
        question.decision = m_room.knowledge().decisions[*decision].id.value;
    return m_room.apply(
        ChangeWorkshop{SetQuestion{std::nullopt, question}},
        happening(SessionEvent::Kind::Question, withPerson(m_text->writtenText(), question.owner)));
}

Result<void> EntryPanel::takeAction(const QString& due)
{
    WorkshopAction action;
    action.text = toStdString(m_text->writtenText());
    action.owner = toStdString(m_person->text().trimmed());
    action.due = toStdString(due);
    return m_room.apply(
        ChangeWorkshop{SetAction{std::nullopt, action}},
        happening(SessionEvent::Kind::Action, withPerson(m_text->writtenText(), action.owner)));
}

} // namespace ogive::ui
