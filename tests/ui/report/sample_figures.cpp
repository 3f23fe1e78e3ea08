#include "tests/ui/report/sample_figures.h"

#include <algorithm>
#include <array>

namespace ogive::ui {

Figure treeFigure()
{
    Figure figure{{520, 150}, "Decision tree", "Three questions lead to Qdrant.", {}};
    const std::array<std::array<std::string, 3>, 3> nodes{
        {{"Free budget, or small?", "low · medium → no", "ChromaDB"},
         {"Managed preferred?", "no", "Pinecone"},
         {"Large scale?", "medium → no", "Milvus"}}};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double y = 2 + 50 * static_cast<double>(i);
        if (i > 0)
            figure.shapes.push_back(Polyline{{{70, y - 20}, {70, y}}, {Ink::Accent, 2}});
        figure.shapes.push_back(Polyline{{{140, y + 15}, {230, y + 15}}, {Ink::Border, 1.5}});
        figure.shapes.push_back(Box{{2, y, 138, 30}, 4, Ink::AccentSoft, Stroke{Ink::Accent, 1.2}});
        figure.shapes.push_back(Label{{10, y + 13}, nodes[i][0], 10, true});
        figure.shapes.push_back(Label{{10, y + 25}, nodes[i][1], 10, false, Ink::Muted});
        figure.shapes.push_back(Box{{230, y + 2, 88, 26}, 13, Ink::Background, Stroke{Ink::Border}});
        figure.shapes.push_back(Label{{274, y + 18.5}, nodes[i][2], 10, false, Ink::Muted, Anchor::Middle});
    }
    figure.shapes.push_back(Box{{366, 98, 100, 30}, 15, Ink::Accent, {}});
    figure.shapes.push_back(Label{{416, 116.5}, "no → Qdrant", 10, true, Ink::OnAccent, Anchor::Middle});
    return figure;
}

Figure chartFigure(int seed)
{
    Figure figure{
        {620, 240}, "Monthly cost by requests a day", "Both curves rise; they cross at 310 000.", {}};
    for (int i = 0; i <= 4; ++i) {
        const double y = 200 - 45.0 * i;
        figure.shapes.push_back(Polyline{{{50, y}, {600, y}}, {Ink::Border}});
        figure.shapes.push_back(
            Label{{44, y + 4}, "$" + std::to_string(2 * i) + "K", 11, false, Ink::Muted, Anchor::End});
    }
    Polyline curve{{}, {Ink::Series1, 2}};
    Polyline other{{}, {Ink::Series6, 2, Dash::Dashed}};
    Polygon band{{}, Ink::Series1, 0.15, {}};
    for (int i = 0; i <= 60; ++i) {
        const double x = 50 + 550.0 * i / 60;
        const double rise = (1 + 0.02 * seed) * i;
        curve.points.push_back({x, 190 - 2.2 * rise});
        other.points.push_back({x, 150 - 1.1 * rise});
        band.points.push_back({x, 182 - 2.5 * rise});
    }
    for (int i = 60; i >= 0; --i)
        band.points.push_back({curve.points[static_cast<std::size_t>(i)].x,
                               std::min(198.0, curve.points[static_cast<std::size_t>(i)].y + 14)});
    figure.shapes.insert(figure.shapes.end(), {band, curve, other});
    figure.shapes.push_back(Polyline{{{380, 200}, {380, 24}}, {Ink::Text, 1, Dash::Dotted}, true});
    figure.shapes.push_back(Label{{386, 34}, "310 000 a day", 11, true});
    figure.shapes.push_back(Label{{325, 228}, "Requests a day", 11, false, Ink::Muted, Anchor::Middle});
    figure.shapes.push_back(Label{{14, 110}, "Cost a month", 11, false, Ink::Muted, Anchor::Middle, -90});
    return figure;
}

} // namespace ogive::ui
