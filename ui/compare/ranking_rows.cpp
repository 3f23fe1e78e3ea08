#include "ui/compare/ranking_rows.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace ogive::ui {
namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(CompareTable)
};

CompareLine plainLine(const QString& text)
{
    return {text, {}, LineMark::None};
}

const UnrankedOption* entryOf(const std::vector<UnrankedOption>& entries, std::size_t option)
{
    const auto found = std::ranges::find(entries, option, &UnrankedOption::option);
    return found == entries.end() ? nullptr : &*found;
}

/// Net flows reach from −1 to 1, other scores from 0.
double barOf(RankingMethod method, double score)
{
    return std::clamp(method == RankingMethod::Promethee ? (score + 1) / 2 : score, 0.0, 1.0);
}

CompareCell fitCell(const OptionRanking& ranking, std::size_t option)
{
    CompareCell cell;
    const auto entry = std::ranges::find(ranking.ranked, option, &RankedOption::option);
    if (entry != ranking.ranked.end()) {
        //: a score and the place in the ranking
        cell.lines.append(plainLine(RowWords::tr("%1, rank %2")
                                        .arg(toQString(scoreText(ranking.method, entry->score)))
                                        .arg(entry->rank)));
        cell.bar = barOf(ranking.method, entry->score);
        cell.origin = RowWords::tr("By the weights beside the table");
    } else if (const UnrankedOption* excluded = entryOf(ranking.excluded, option)) {
        cell.lines.append({RowWords::tr("excluded"), {}, LineMark::Bad});
        cell.origin = toQString(excluded->reason);
    } else if (const UnrankedOption* ruledOut = entryOf(ranking.ruledOut, option)) {
        cell.lines.append({RowWords::tr("ruled out"), {}, LineMark::Bad});
        cell.origin = toQString(ruledOut->reason);
    } else if (const UnrankedOption* unknown = entryOf(ranking.unknown, option)) {
        cell.origin = RowWords::tr("“%1” is not known").arg(toQString(unknown->reason));
    }
    return cell;
}

} // namespace

QList<CompareRow> rankingRows(const OptionRanking& ranking,
                              const std::vector<std::optional<double>>& firstShares,
                              const std::vector<std::size_t>& options)
{
    if (ranking.criteria.empty())
        return {};
    CompareRow fit{RowWords::tr("Fit"), {}, RowSorting::None};
    CompareRow first{RowWords::tr("First in … of weightings"), {}, RowSorting::None};
    for (const std::size_t option : options) {
        fit.cells.append(fitCell(ranking, option));
        CompareCell cell;
        if (option < firstShares.size() && firstShares[option]) {
            cell.lines.append(plainLine(toQString(shareText(*firstShares[option]))));
            cell.bar = *firstShares[option];
        }
        cell.origin =
            RowWords::tr("How stable the ranking is: the share of random weights that put it first");
        first.cells.append(cell);
    }
    return {fit, first};
}

} // namespace ogive::ui
