#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace ogive::ui {

class DecisionMapView;
class DesignSession;
class TextLabel;

/// The decision map with the choice of its two fields.
class MapPanel : public QWidget {
    Q_OBJECT

public:
    explicit MapPanel(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(const DecisionId& decision);
    [[nodiscard]] DecisionMapView& view() const { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Pair = std::pair<std::size_t, std::size_t>; ///< fields: across, upwards

    void createWidgets();
    void createLayout();
    void showMap();
    void showFields(const std::vector<std::size_t>& fields, Pair shown);
    [[nodiscard]] Pair pairFor(std::size_t decision, const std::vector<std::size_t>& fields);
    void chooseAcross(int row);
    void chooseUpwards(int row);
    void swap();
    void setPair(Pair pair);
    void moveTo(double x, double y);

    DesignSession& m_session;
    DecisionId m_decision;
    std::map<std::size_t, Pair> m_chosen; ///< per decision
    std::vector<std::size_t> m_fields;    ///< as listed
    QComboBox* m_across = nullptr;
    QComboBox* m_upwards = nullptr;
    QLabel* m_acrossLabel = nullptr;
    QLabel* m_upwardsLabel = nullptr;
    QToolButton* m_swap = nullptr;
    TextLabel* m_here = nullptr;
    TextLabel* m_empty = nullptr;
    DecisionMapView* m_view = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui
