#pragma once

#include "core/figure/chart/chart_figure.h"
#include "core/figure/chart/chart_table.h"
#include "core/figure/chart/curve_figure.h"
#include "ui/widgets/card.h"

class QAction;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ogive::ui {

class BarChart;
class ChartLegend;
class ChartTableModel;
class ChartView;
class CurveChart;
class SegmentedControl;
class TextLabel;

/// A chart with its finding as the title, what is shown below it, a legend that hides and shows, the table
/// behind it, and a menu (also by right click) that copies picture, drawing or data. Where there is nothing
/// to draw a sentence says why.
class ChartCard : public Card {
    Q_OBJECT

public:
    enum class Kind { Bars, Curves };

    /// `name`: what the card is about in a word or two, for who hears it: "Replicas".
    ChartCard(Kind kind, const QString& name, QWidget* parent = nullptr);

    void showBars(const StackedBarPicture& picture, const ChartTable& table); ///< of a card of bars
    void showCurves(const CurvePicture& picture, const ChartTable& table);    ///< of a card of curves
    void showReason(const QString& title, const QString& reason);             ///< instead of a chart

    [[nodiscard]] QString title() const;
    [[nodiscard]] ChartView* chart() const;
    [[nodiscard]] const ChartTable& numbers() const { return m_numbers; } ///< behind the chart

    void copyImage() const;
    void copySvg() const;
    void copyCsv() const;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createWidgets(Kind kind);
    void createLayout();
    void createMenu();
    void createZoomActions();
    void setIcons();
    void showTexts(const std::string& title, const std::string& subtitle);
    void showContent(const ChartTable& numbers);
    void showPart(int part);

    QString m_name;
    ChartTable m_numbers;
    BarChart* m_bars = nullptr; ///< one of the two
    CurveChart* m_curves = nullptr;
    ChartLegend* m_legend = nullptr;
    ChartTableModel* m_model = nullptr; ///< filled while it is seen
    QTableView* m_table = nullptr;
    QStackedWidget* m_views = nullptr;
    SegmentedControl* m_switch = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_showAll = nullptr;
    QToolButton* m_allButton = nullptr; ///< while curves are zoomed
    TextLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;
    TextLabel* m_reason = nullptr;
    int m_part = 0; ///< chart or table
    bool m_hasContent = false;
};

} // namespace ogive::ui
