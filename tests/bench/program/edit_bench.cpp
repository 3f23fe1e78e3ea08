#include "tests/bench/program/commands.h"
#include "tests/bench/program/measure.h"
#include "tests/bench/program/window_bench.h"

#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace ogive::bench {
namespace {

constexpr int evaluations = 2000;
constexpr int repaints = 400;
constexpr int warmUps = 40;
constexpr int windowWidth = 1440;
constexpr int windowHeight = 900;

/// Edits of one number after the other, each to and fro between a small and a large value.
class NumberEdits {
public:
    explicit NumberEdits(const Knowledge& knowledge)
        : m_knowledge(knowledge)
    {
        for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
            const Field& field = knowledge.fields[i];
            const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
            if (isNumber && field.isBrief && !field.derived && field.choices.empty())
                m_fields.push_back(i);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }

    [[nodiscard]] Edit next(const ScenarioId& scenario)
    {
        const Field& field = m_knowledge.fields[m_fields[m_turn % m_fields.size()]];
        const bool isLarge = (m_turn / m_fields.size()) % 2 == 0;
        ++m_turn;
        const double low = field.slider ? field.slider->minimum : field.minimum;
        const double high = field.slider ? field.slider->maximum : field.maximum;
        const double share = isLarge ? 0.8 : 0.4;
        const bool isLogarithmic = field.slider && field.slider->logarithmic && low > 0;
        const double number = isLogarithmic ? low * std::pow(high / low, share) : low + (high - low) * share;
        const double stated = std::clamp(std::round(number), field.minimum, field.maximum);
        return SetRequirement{scenario, field.id, Value(stated)};
    }

private:
    const Knowledge& m_knowledge;
    std::vector<std::size_t> m_fields;
    std::size_t m_turn = 0;
};

/// Seconds from each edit to its evaluation; empty where an edit is refused.
std::vector<double> timeEvaluations(ui::DesignSession& session)
{
    NumberEdits edits(session.knowledge());
    std::vector<double> seconds;
    for (int i = 0; i < warmUps + evaluations; ++i) {
        const Edit edit = edits.next(session.currentScenario());
        bool isDone = false;
        const double taken = secondsOf([&] { isDone = session.apply(edit).has_value(); });
        if (!isDone)
            return {};
        if (i >= warmUps)
            seconds.push_back(taken);
    }
    return seconds;
}

/// Seconds from each edit until every visible view has been painted.
std::vector<double> timeRepaints(ui::DesignSession& session, const PaintCounter& painted)
{
    NumberEdits edits(session.knowledge());
    std::vector<double> seconds;
    for (int i = 0; i < warmUps + repaints; ++i) {
        const Edit edit = edits.next(session.currentScenario());
        bool isDone = false;
        const int before = painted.count();
        const double taken = secondsOf([&] {
            isDone = session.apply(edit).has_value();
            drain(painted);
        });
        if (!isDone || painted.count() == before)
            return {};
        if (i >= warmUps)
            seconds.push_back(taken);
    }
    return seconds;
}

} // namespace

Result<void> benchEdit(const std::string& designPath, const std::string& view)
{
    auto loaded = loadBuiltinKnowledge();
    if (!loaded)
        return Failure(loaded.error());
    const auto knowledge = std::make_shared<const Knowledge>(std::move(*loaded));
    const auto design = readChecked(*knowledge, designPath);
    if (!design)
        return Failure(design.error());
    if (NumberEdits(*knowledge).isEmpty())
        return wrongInput(designPath, 0, "the knowledge has no numbers to edit");

    const QTemporaryDir folder;
    prepareWindow(folder.path().toStdString());
    int argc = 1;
    std::string program = "ogive-bench";
    char* argv[] = {program.data(), nullptr};
    QApplication application(argc, argv);

    ui::DesignSession alone(knowledge);
    alone.open(*design);
    const auto evaluated = timeEvaluations(alone);

    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::DesignSession session(knowledge);
    ui::Document document(session, settings);
    ui::MainWindow window(session, document, settings);
    document.show(*design, {});
    window.resize(windowWidth, windowHeight);
    window.show();
    window.showDecision(knowledge->decisions.front().id);
    if (!view.empty() && !window.showView(ui::toQString(view)))
        return wrongInput(designPath, 0, "there is no such view: " + view);
    PaintCounter painted;
    application.installEventFilter(&painted);
    drain(painted);
    const auto repainted = timeRepaints(session, painted);
    if (evaluated.empty() || repainted.empty())
        return wrongInput(designPath, 0, "an edit was refused or painted nothing");
    printQuantiles(evaluated, "ms-evaluate");
    printQuantiles(repainted, "ms-repaint");
    return {};
}

} // namespace ogive::bench
