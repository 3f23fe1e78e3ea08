#pragma once

#include "core/base/ids.h"
#include "core/cost/pattern_report.h"
#include "ui/widgets/card.h"

#include <vector>

namespace ogive {
struct Forecast;
}

namespace ogive::ui {

class DesignSession;
class PatternRow;
class PointList;
class TextLabel;

/// The savings patterns of the knowledge with what each is worth to the scenario, and what would be worth
/// finding out.
class PatternCard : public Card {
    Q_OBJECT

public:
    explicit PatternCard(DesignSession& session, QWidget* parent = nullptr);

    void showReport(const PatternReport& report);
    void showForecast(const Forecast* forecast);                            ///< null: none yet
    [[nodiscard]] const QList<PatternRow*>& rows() const { return m_rows; } ///< in the knowledge's order

private:
    void createRows();

    DesignSession& m_session;
    QList<PatternRow*> m_rows;
    std::vector<bool> m_isOffered; ///< one a row, of the scenario below
    ScenarioId m_offeredIn;
    QWidget* m_list = nullptr;
    TextLabel* m_total = nullptr;
    PointList* m_worthKnowing = nullptr;
    TextLabel* m_nothingToKnow = nullptr;
};

} // namespace ogive::ui
