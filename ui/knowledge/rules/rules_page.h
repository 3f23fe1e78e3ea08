#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

class QComboBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ogive {
struct Decision;
struct RuleTree;
} // namespace ogive

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;
class SegmentedControl;
class Settings;
class SvgPicture;
class TextLabel;

/// The tree of a decision in a rule set, drawn, and as an outline with the conditions in words.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    RulesPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
              QWidget* parent = nullptr);

    /// RULES or RULES/DECISION; what is not known is left as it is.
    void showTree(const QString& id);
    [[nodiscard]] QTreeWidget* outline() const { return m_outline; }

signals:
    void recordRequested(const QString& kind, const QString& id);

private:
    void createWidgets();
    void createLayout();
    void fillChoices();
    void showChosen();
    void showTable(const RuleTree& tree);
    void fillOutline(const Decision& decision, const RuleTree& tree);
    void addNode(QTreeWidgetItem& parent, const Decision& decision, const RuleTree& tree, std::size_t node,
                 const QString& answer);
    void drawTree(const Decision& decision, const RuleTree& tree);
    void openItem(const QTreeWidgetItem& item);

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    QComboBox* m_rules = nullptr;
    QComboBox* m_decisions = nullptr;
    SegmentedControl* m_looks = nullptr;
    QStackedWidget* m_shown = nullptr;
    SvgPicture* m_picture = nullptr;
    QTreeWidget* m_outline = nullptr;
    TextLabel* m_description = nullptr;
    TextLabel* m_table = nullptr;
    TextLabel* m_nothing = nullptr;
    std::vector<bool> m_isReached; ///< per node of the tree shown
};

} // namespace ogive::ui
