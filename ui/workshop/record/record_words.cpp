#include "ui/workshop/record/record_words.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct RecordWordsText {
    Q_DECLARE_TR_FUNCTIONS(WorkshopRecord)
};

} // namespace

RecordWords::RecordWords(const DesignSession& session)
    : m_session(session)
{
    refresh();
}

void RecordWords::refresh()
{
    m_pages = deckPages(m_session);
}

std::string RecordWords::decisionOf(const RecordKind& kind, const RecordValues& values)
{
    for (qsizetype i = 0; i < kind.fields().size(); ++i)
        if (kind.fields()[i].kind == RecordField::Kind::Decision)
            return toStdString(values[i].toString());
    return {};
}

QString RecordWords::cellText(const RecordKind& kind, const RecordValues& values, int field) const
{
    const QString text = values[field].toString();
    const std::string id = toStdString(text);
    switch (kind.fields()[field].kind) {
    case RecordField::Kind::Line:
    case RecordField::Kind::Text:
    case RecordField::Kind::Day:
    case RecordField::Kind::Count:
        return text;
    case RecordField::Kind::Flag:
        return {};
    case RecordField::Kind::Decision:
        return titleOfDecision(m_session.knowledge(), id);
    case RecordField::Kind::Option:
        return titleOfOption(m_session.knowledge(), decisionOf(kind, values), id);
    case RecordField::Kind::Page:
        return titleOfPage(m_session.knowledge(), id);
    }
    Q_UNREACHABLE();
}

QList<RecordWords::Offer> RecordWords::offers(const RecordKind& kind, const RecordValues& values,
                                              int field) const
{
    const Knowledge& knowledge = m_session.knowledge();
    const RecordField& asked = kind.fields()[field];
    QList<Offer> offers;
    if (!asked.isRequired)
        //: nothing is chosen
        offers.append({RecordWordsText::tr("None"), {}});
    if (asked.kind == RecordField::Kind::Decision)
        for (const Decision& decision : knowledge.decisions)
            offers.append({toQString(decision.title), toQString(decision.id.value)});
    if (asked.kind == RecordField::Kind::Page)
        for (const DeckEntry& page : m_pages)
            offers.append({toQString(page.title), toQString(page.id)});
    const auto decision = asked.kind == RecordField::Kind::Option
                              ? knowledge.decisionIndex(DecisionId(decisionOf(kind, values)))
                              : std::nullopt;
    if (decision)
        for (const Option& option : knowledge.decisions[*decision].options)
            offers.append({toQString(option.title), toQString(option.id.value)});
    return offers;
}

QString RecordWords::outcomeOf(const QString& decision) const
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto index = knowledge.decisionIndex(DecisionId(toStdString(decision)));
    const auto chosen = index ? m_session.evaluation().decisions[*index].chosen() : std::nullopt;
    return chosen ? toQString(knowledge.decisions[*index].options[*chosen].id.value) : QString();
}

} // namespace ogive::ui
