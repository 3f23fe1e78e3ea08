#include "ui/models/ranking_points.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RankingPointWords {
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

using TitlesOfReason = std::pair<std::string, QStringList>;

std::vector<TitlesOfReason> byReason(const Decision& decision, const std::vector<UnrankedOption>& entries)
{
    std::vector<TitlesOfReason> reasons;
    for (const UnrankedOption& entry : entries) {
        const QString title = toQString(decision.options[entry.option].title);
        const auto known = std::ranges::find(reasons, entry.reason, &TitlesOfReason::first);
        if (known == reasons.end())
            reasons.emplace_back(entry.reason, QStringList(title));
        else
            known->second << title;
    }
    return reasons;
}

} // namespace

QList<Point> leftOutPoints(const Decision& decision, const OptionRanking& ranking, bool withUnknown)
{
    QList<Point> points;
    for (const auto& [reason, titles] : byReason(decision, ranking.excluded))
        points.append({Point::Mark::Bad, RankingPointWords::tr("Excluded: %1").arg(titles.join(u", "_s)),
                       toQString(reason)});
    for (const auto& [reason, titles] : byReason(decision, ranking.ruledOut))
        points.append({Point::Mark::Bad, RankingPointWords::tr("Ruled out: %1").arg(titles.join(u", "_s)),
                       toQString(reason)});
    if (withUnknown)
        for (const auto& [criterion, titles] : byReason(decision, ranking.unknown))
            points.append({Point::Mark::Dot,
                           RankingPointWords::tr("Not ranked: %1").arg(titles.join(u", "_s)),
                           RankingPointWords::tr("“%1” is not known").arg(toQString(criterion))});
    return points;
}

QList<Point> conflictPoints(const Knowledge& knowledge, std::size_t decision, const OptionRanking& ranking)
{
    QList<Point> points;
    for (const Message& text : conflictTexts(knowledge, decision, ranking))
        points.append({Point::Mark::Dot, translated(text), {}});
    return points;
}

} // namespace ogive::ui
