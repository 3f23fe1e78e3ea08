#pragma once

#include "core/cost/variant/cost_study.h"
#include "ui/cost/cost_pictures.h"
#include "ui/session/latest_task.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QTableView;

namespace ogive::ui {

class AssumptionModel;
class ChartCard;
class DesignSession;
class Forecaster;
class PatternCard;
class SegmentedControl;
class TextLabel;

/// What the scenario costs: by line beside its alternatives, against any number, how sure that is, what moves
/// it most, and what would make it less. Drawn only while it is seen, once for all edits of a moment.
class CostPage : public QWidget {
    Q_OBJECT

public:
    CostPage(DesignSession& session, Forecaster& forecaster, QWidget* parent = nullptr);

    [[nodiscard]] ChartCard* bill() const { return m_bill; }
    [[nodiscard]] ChartCard* study() const { return m_study; }
    [[nodiscard]] ChartCard* distribution() const { return m_distribution; }
    [[nodiscard]] ChartCard* tornado() const { return m_tornado; }
    [[nodiscard]] PatternCard* patterns() const { return m_patterns; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Columns { Providers, Scenarios, Use };

    void createWidgets();
    void createChoices();
    [[nodiscard]] QWidget* createHead();
    void createLayout();
    [[nodiscard]] QWidget* createAssumptionCard();
    void arrange();
    void showSoon();
    void showAll();
    void showHead();
    void showBill();
    void showStudy();
    void showForecast();
    void showPatterns();
    void fillFields(const CostSubject& subject);
    void fillRivals(const CostSubject& subject);
    void showSureness();
    void startBands();
    [[nodiscard]] std::vector<BillColumn> columns() const;
    [[nodiscard]] std::vector<BillColumn> providerColumns() const;
    [[nodiscard]] std::vector<BillColumn> scenarioColumns() const;
    [[nodiscard]] std::vector<BillColumn> useColumns() const;
    [[nodiscard]] std::string chosenTitle() const;
    [[nodiscard]] QString costReason() const;

    DesignSession& m_session;
    Forecaster& m_forecaster;
    QTimer m_soon;
    bool m_isStale = true;
    bool m_isWide = false;
    std::optional<std::size_t> m_field;  ///< that cost is drawn against
    std::optional<std::size_t> m_rivals; ///< the decision whose options it is compared with; none: patterns
    std::optional<CostStudy> m_lastStudy;
    std::pair<const Forecast*, bool> m_shownForecast{}; ///< and whether it was a fine one
    LatestTask<StudyBands> m_bands;
    QTimer m_bandsSoon;
    TextLabel* m_amount = nullptr;
    TextLabel* m_currency = nullptr; ///< the rate, where amounts are not in US dollars
    TextLabel* m_pricesAsOf = nullptr;
    QComboBox* m_against = nullptr;
    QComboBox* m_beside = nullptr;
    TextLabel* m_sureness = nullptr;
    QTimer m_progress;
    SegmentedControl* m_columns = nullptr;
    ChartCard* m_bill = nullptr;
    ChartCard* m_study = nullptr;
    ChartCard* m_distribution = nullptr;
    ChartCard* m_tornado = nullptr;
    PatternCard* m_patterns = nullptr;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    AssumptionModel* m_assumptionModel = nullptr;
    QTableView* m_assumptions = nullptr;
};

} // namespace ogive::ui
