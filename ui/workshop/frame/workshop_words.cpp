#include "ui/workshop/frame/workshop_words.h"

#include "core/workshop/page_name.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct WorkshopWords {
    Q_DECLARE_TR_FUNCTIONS(WorkshopWords)
};

QDateTime localTime(const std::string& isoUtc)
{
    return QDateTime::fromString(toQString(isoUtc), Qt::ISODate).toLocalTime();
}

/// Does something with what pages are made from, all of which lives as long.
template <class Use>
auto withDeckSubject(const DesignSession& session, const Design& design, Use use)
{
    const std::string date = toStdString(session.date());
    const Words words = [](const Message& message) { return toStdString(translated(message)); };
    return use(DeckSubject{session.knowledge(), design, session.scenario(), session.evaluation(), nullptr,
                           date, words, numberStyle()});
}

} // namespace

QString titleOfDecision(const Knowledge& knowledge, const std::string& decision)
{
    const auto index = knowledge.decisionIndex(DecisionId(decision));
    return index ? toQString(knowledge.decisions[*index].title) : QString();
}

QString titleOfOption(const Knowledge& knowledge, const std::string& decision, const std::string& option)
{
    const auto index = knowledge.decisionIndex(DecisionId(decision));
    const auto position =
        index ? knowledge.decisions[*index].optionIndex(OptionId(option)) : std::optional<std::size_t>();
    return position ? toQString(knowledge.decisions[*index].options[*position].title) : QString();
}

QString outcomeText(const Knowledge& knowledge, std::size_t decision,
                    const std::optional<std::size_t>& outcome)
{
    return outcome ? toQString(knowledge.decisions[decision].options[*outcome].title)
                   //: what a decision comes to while more than one outcome is possible
                   : WorkshopWords::tr("open");
}

QString outcomeText(const Knowledge& knowledge, const std::string& decision, const std::string& option)
{
    if (option.empty())
        return WorkshopWords::tr("open");
    const QString title = titleOfOption(knowledge, decision, option);
    return title.isEmpty() ? WorkshopWords::tr("an option that the knowledge no longer has") : title;
}

QString joinedNames(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    //: several names, and the last one
    return WorkshopWords::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString momentDayText(const std::string& isoUtc)
{
    const QDateTime time = localTime(isoUtc);
    return time.isValid() ? QLocale().toString(time, u"d MMM yyyy HH:mm"_s) : WorkshopWords::tr("no time");
}

QString momentTimeText(const std::string& isoUtc)
{
    const QDateTime time = localTime(isoUtc);
    return time.isValid() ? QLocale().toString(time.time(), u"HH:mm:ss"_s) : WorkshopWords::tr("no time");
}

std::vector<DeckEntry> deckPages(const DesignSession& session, const Design& design)
{
    return withDeckSubject(session, design, [](const DeckSubject& subject) { return pagesOf(subject); });
}

std::vector<DeckEntry> deckPages(const DesignSession& session)
{
    return deckPages(session, session.design());
}

Figure deckPicture(const DesignSession& session, const std::vector<DeckEntry>& pages, const DeckEntry& page)
{
    DeckFrame frame;
    frame.count = 0;
    for (const DeckEntry& other : pages) {
        const bool isCounted = other.isOn || other.id == page.id;
        frame.count += isCounted ? 1 : 0;
        if (other.id == page.id)
            frame.number = frame.count;
    }
    return withDeckSubject(session, session.design(),
                           [&](const DeckSubject& subject) { return drawPage(subject, page, frame).figure; });
}

QString titleOfPage(const Knowledge& knowledge, const std::string& page)
{
    return page.empty() ? QString() : translated(pageName(knowledge, page));
}

} // namespace ogive::ui
