#include "ui/workshop/replay/replay_words.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopReplay)
};

QString kindText(SessionEvent::Kind kind)
{
    switch (kind) {
    case SessionEvent::Kind::Page:
        return ReplayText::tr("Page");
    case SessionEvent::Kind::WhatIf:
        return ReplayText::tr("What-if");
    case SessionEvent::Kind::Kept:
        return ReplayText::tr("What-if kept");
    case SessionEvent::Kind::Dropped:
        return ReplayText::tr("What-if dropped");
    case SessionEvent::Kind::Override:
        return ReplayText::tr("Overridden");
    case SessionEvent::Kind::Vote:
        return ReplayText::tr("Vote");
    case SessionEvent::Kind::Dots:
        return ReplayText::tr("Dots");
    case SessionEvent::Kind::Note:
        return ReplayText::tr("Note");
    case SessionEvent::Kind::Question:
        return ReplayText::tr("Question");
    case SessionEvent::Kind::Action:
        return ReplayText::tr("Action");
    case SessionEvent::Kind::Answers:
        return ReplayText::tr("Answers");
    case SessionEvent::Kind::Undo:
        return ReplayText::tr("Undone");
    }
    Q_UNREACHABLE();
}

} // namespace

ReplayWords::ReplayWords(const Knowledge& knowledge)
    : m_knowledge(knowledge)
{}

QString ReplayWords::decisionText(const std::string& decision) const
{
    const QString title = titleOfDecision(m_knowledge, decision);
    return title.isEmpty() ? ReplayText::tr("a decision that the knowledge no longer has") : title;
}

QString ReplayWords::sessionText(const SessionLog& log) const
{
    const QString start = momentDayText(log.start);
    const QString scenario = toQString(log.scenario);
    return log.events.size() == 1
               ? ReplayText::tr("%1 · %2 · 1 event").arg(start, scenario)
               //: when a session began, a scenario, and how much happened
               : ReplayText::tr("%1 · %2 · %3 events").arg(start, scenario).arg(log.events.size());
}

QString ReplayWords::pageText(const SessionEvent& event) const
{
    return titleOfPage(m_knowledge, event.page);
}

/// What an event is about and what was said.
QString ReplayWords::saidIn(const SessionEvent& event) const
{
    if (event.kind == SessionEvent::Kind::Page)
        return pageText(event);
    if (const auto field = m_knowledge.fieldIndex(FieldId(event.field)))
        //: a requirement and its value
        return ReplayText::tr("%1 = %2").arg(toQString(m_knowledge.fields[*field].title),
                                             toQString(event.value));
    const QString text = toQString(event.text);
    if (event.decision.empty())
        return text;
    return text.isEmpty() ? decisionText(event.decision)
                          //: a decision, and what was said of it
                          : ReplayText::tr("%1: %2").arg(decisionText(event.decision), text);
}

QString ReplayWords::eventText(const SessionEvent& event) const
{
    const QString said = saidIn(event);
    //: what kind of thing happened, and what
    return said.isEmpty() ? kindText(event.kind) : ReplayText::tr("%1: %2").arg(kindText(event.kind), said);
}

QString ReplayWords::flipsText(const SessionEvent& event) const
{
    QStringList flips;
    for (const auto& [decision, outcome] : event.outcomes)
        flips << ReplayText::tr("%1 becomes %2")
                     .arg(decisionText(decision), outcomeText(m_knowledge, decision, outcome));
    return flips.join(u"; "_s);
}

QList<MomentOutcome> ReplayWords::outcomesAfter(const SessionLog& log, std::size_t events) const
{
    const SessionMoment moment = momentOf(log, events);
    const SessionMoment before = events > 0 ? momentOf(log, events - 1) : moment;
    QList<MomentOutcome> outcomes;
    for (const auto& [decision, option] : moment.outcomes) {
        MomentOutcome shown{decisionText(decision), outcomeText(m_knowledge, decision, option), {}};
        const bool isFlipped = std::ranges::find(moment.flipped, decision) != moment.flipped.end();
        const auto former =
            std::ranges::find(before.outcomes, decision, &std::pair<std::string, std::string>::first);
        if (isFlipped)
            shown.former = former == before.outcomes.end()
                               ? ReplayText::tr("did not arise")
                               : outcomeText(m_knowledge, decision, former->second);
        outcomes.append(std::move(shown));
    }
    return outcomes;
}

} // namespace ogive::ui
