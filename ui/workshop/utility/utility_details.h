#pragma once

#include "core/base/message.h"
#include "ui/workshop/utility/utility_edits.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QScrollArea;

namespace ogive::ui {

class CommittedText;
class SectionLabel;
class SegmentedControl;
class TextLabel;

/// All of the selected entry of a utility tree: its text, and of a scenario how much it matters, how hard it
/// is and which decisions it depends on.
class UtilityDetails : public QWidget {
    Q_OBJECT

public:
    explicit UtilityDetails(const Knowledge& knowledge, QWidget* parent = nullptr);

    void showEntry(const UtilityTree& tree, const std::optional<UtilityPath>& path);

signals:
    void textChanged(const QString& text);
    void scenarioChanged(const ogive::QualityScenario& scenario, const ogive::Message& what);

private:
    void createLevels(QFormLayout& form);
    [[nodiscard]] QScrollArea* createLinks();
    void createLayout();
    void setLevel(Level QualityScenario::*level, int index, const Message& what);
    void chooseLink(std::size_t decision, int index);

    const Knowledge& m_knowledge;
    QualityScenario m_scenario;
    SectionLabel* m_kind;
    CommittedText* m_text;
    TextLabel* m_hint;
    QWidget* m_ofScenario;
    SegmentedControl* m_importance = nullptr;
    SegmentedControl* m_difficulty = nullptr;
    std::vector<SegmentedControl*> m_links; ///< one a decision
};

} // namespace ogive::ui
