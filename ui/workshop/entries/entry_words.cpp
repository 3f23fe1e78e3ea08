#include "ui/workshop/entries/entry_words.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct EntryWordsText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

} // namespace

EntryWords::EntryWords(const DesignSession& session)
    : m_session(session)
{
    refresh();
}

void EntryWords::refresh()
{
    m_pages = deckPages(m_session);
}

std::string EntryWords::decisionOf(const EntryKind& kind, const EntryValues& values)
{
    for (qsizetype i = 0; i < kind.fields().size(); ++i)
        if (kind.fields()[i].kind == EntryField::Kind::Decision)
            return toStdString(values[i].toString());
    return {};
}

QString EntryWords::cellText(const EntryKind& kind, const EntryValues& values, int field) const
{
    const QString text = values[field].toString();
    const std::string id = toStdString(text);
    switch (kind.fields()[field].kind) {
    case EntryField::Kind::Line:
    case EntryField::Kind::Text:
    case EntryField::Kind::Day:
    case EntryField::Kind::Count:
        return text;
    case EntryField::Kind::Flag:
        return {};
    case EntryField::Kind::Decision:
        return titleOfDecision(m_session.knowledge(), id);
    case EntryField::Kind::Option:
        return titleOfOption(m_session.knowledge(), decisionOf(kind, values), id);
    case EntryField::Kind::Page:
        return titleOfPage(m_session.knowledge(), id);
    }
    Q_UNREACHABLE();
}

QList<EntryWords::Offer> EntryWords::offers(const EntryKind& kind, const EntryValues& values, int field) const
{
    const Knowledge& knowledge = m_session.knowledge();
    const EntryField& asked = kind.fields()[field];
    QList<Offer> offers;
    if (!asked.isRequired)
        //: nothing is chosen
        offers.append({EntryWordsText::tr("None"), {}});
    if (asked.kind == EntryField::Kind::Decision)
        for (const Decision& decision : knowledge.decisions)
            offers.append({toQString(decision.title), toQString(decision.id.value)});
    if (asked.kind == EntryField::Kind::Page)
        for (const DeckEntry& page : m_pages)
            offers.append({toQString(page.title), toQString(page.id)});
    const auto decision = asked.kind == EntryField::Kind::Option
                              ? knowledge.decisionIndex(DecisionId(decisionOf(kind, values)))
                              : std::nullopt;
    if (decision)
        for (const Option& option : knowledge.decisions[*decision].options)
            offers.append({toQString(option.title), toQString(option.id.value)});
    return offers;
}

QString EntryWords::outcomeOf(const QString& decision) const
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto index = knowledge.decisionIndex(DecisionId(toStdString(decision)));
    const auto chosen = index ? m_session.evaluation().decisions[*index].chosen() : std::nullopt;
    return chosen ? toQString(knowledge.decisions[*index].options[*chosen].id.value) : QString();
}

} // namespace ogive::ui
