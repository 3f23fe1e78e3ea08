#include "ui/tree/map/map_content.h"

#include "core/evaluation/parts.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

#include <vector>

namespace ogive::ui {
namespace {

struct ContentWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionMap)
};

/// Every value at which something begins along one side of a map, but for the first.
std::vector<double> bordersAcross(const DecisionMap& map)
{
    std::vector<double> borders;
    for (const MapColumn& column : map.columns)
        borders.push_back(column.from);
    return borders;
}

std::vector<double> bordersUpwards(const DecisionMap& map)
{
    std::vector<double> borders;
    for (const MapColumn& column : map.columns)
        for (const MapBand& band : column.bands)
            borders.push_back(band.from);
    return borders;
}

} // namespace

QString MapContent::outcomeText(double atX, double atY) const
{
    const auto outcome = map.outcomeAt(atX, atY);
    //: a decision that can't be made yet
    return outcome ? titles[static_cast<qsizetype>(*outcome)] : ContentWords::tr("open");
}

QString MapContent::placeText(double atX, double atY) const
{
    //: two requirements with their values, and the outcome there
    return ContentWords::tr("%1 %2, %3 %4: %5")
        .arg(across.title(), across.textOf(atX), upwards.title(), upwards.textOf(atY), outcomeText(atX, atY));
}

MapContent mapContentOf(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                        std::size_t horizontal, std::size_t vertical, int width)
{
    const DecisionChain chain = chainOf(evaluation);
    MapContent content;
    content.x = evaluation.fields.values[horizontal];
    content.y = evaluation.fields.values[vertical];
    content.map = mapOf(knowledge, chain, evaluation.fields, decision, horizontal, vertical);
    content.across = MapAxis(knowledge.fields[horizontal], content.x, bordersAcross(content.map));
    if (content.map.hasCurves) {
        std::vector<double> at;
        for (int i = 0; i < width; ++i)
            at.push_back(content.across.exactValueAt((i + 0.5) / width));
        content.map = mapOf(knowledge, chain, evaluation.fields, decision, horizontal, vertical, at);
    }
    content.upwards = MapAxis(knowledge.fields[vertical], content.y, bordersUpwards(content.map));
    for (const Option& option : knowledge.decisions[decision].options) {
        content.titles << toQString(option.title);
        content.shortTitles << toQString(option.shortTitle);
    }
    return content;
}

} // namespace ogive::ui
