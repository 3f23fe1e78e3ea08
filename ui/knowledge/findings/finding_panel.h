#pragma once

#include "ui/knowledge/findings/finding_rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ogive::ui {

class Badge;
class PointList;
class TextLabel;

/// One finding in full, with the way to its record.
class FindingPanel : public Card {
    Q_OBJECT

public:
    explicit FindingPanel(QWidget* parent = nullptr);

    void showFinding(const FindingGroup& group, const FindingRow& row);
    void showNothing();

signals:
    void recordRequested();

private:
    void createLayout();
    void setParts(bool isShown);

    Badge* m_severity;
    TextLabel* m_rule;
    TextLabel* m_message;
    TextLabel* m_place;
    PointList* m_details;
    TextLabel* m_fields;
    TextLabel* m_hint;
    QPushButton* m_open;
};

} // namespace ogive::ui
