#include "ui/tour/tour_steps.h"

#include <QCoreApplication>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::Tour)
};

} // namespace

QList<TourStep> tourSteps()
{
    return {
        {u"overview"_s, u"requirements"_s, TourWords::tr("State what you need"),
         TourWords::tr("The Brief holds the dozen requirements that matter first; a dot marks those that "
                       "decide something now. Every change takes effect at once and can be undone.")},
        {u"overview"_s, u"tickedRow"_s, TourWords::tr("Move a slider past a mark"),
         TourWords::tr(
             "Each mark is a value at which some decision becomes another one. Drag the handle past "
             "a mark, or reach it with Tab and press the arrow keys.")},
        {u"overview"_s, u"stripBar"_s, TourWords::tr("Every decision and its cost, always in sight"),
         TourWords::tr("Each card says what a decision becomes and what decided it. What your last edit "
                       "changed is marked here, and a click opens the decision.")},
        {u"decision"_s, u"tree"_s, TourWords::tr("See why"),
         TourWords::tr("The path that your requirements take stands out; the other outcomes stay readable. "
                       "A label “1 change away” tries that change as a what-if scenario.")},
        {u"decision"_s, u"yourCall"_s, TourWords::tr("It is your call"),
         TourWords::tr("The inspector explains the recommendation and what would change it. Choose another "
                       "option here and give the reason: the report keeps both.")},
        {u"compare"_s, u"compare"_s, TourWords::tr("Compare the options"),
         TourWords::tr("All options of a decision side by side, with a source behind each fact. Weigh the "
                       "criteria yourself and see whether the ranking holds.")},
        {u"cost"_s, u"cost"_s, TourWords::tr("Know what it costs"),
         TourWords::tr(
             "The monthly bill line by line, how it grows with traffic, and how sure the figure is. "
             "Switch savings patterns on to see what each one is worth.")},
        {u"capacity"_s, u"capacity"_s, TourWords::tr("Check that it holds the load"),
         TourWords::tr("Requests in flight, replicas, memory and index size follow from the same "
                       "requirements. The horizon says when growth will cross a threshold.")},
        {u"scenarios"_s, u"scenarios"_s, TourWords::tr("Ask what if"),
         TourWords::tr("Scenarios stand side by side with their differences marked. Add one for next year's "
                       "traffic or a tighter budget, and promote the one you settle on.")},
        {{},
         u"export"_s,
         TourWords::tr("Hand it over"),
         TourWords::tr(
             "Export writes a report with every decision, its reason, the costs and your own calls. "
             "The PDF carries the design itself.")},
        {{},
         u"knowledgeMenu"_s,
         TourWords::tr("Look behind it"),
         TourWords::tr("Rules, prices and facts are data with sources and dates. The Knowledge window shows "
                       "them, checks them and lets you replace them with your own.")},
    };
}

} // namespace ogive::ui
