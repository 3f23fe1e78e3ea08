#pragma once

#include "core/base/message.h"
#include "ui/workshop/frame/workshop_dialog.h"
#include "ui/workshop/utility/utility_edits.h"

class QStackedWidget;
class QTreeView;

namespace ogive::ui {

class CommonQualities;
class FigureView;
class SegmentedControl;
class UtilityDetails;
class UtilityModel;

/// The utility tree: which qualities are asked of the system, what they mean here, and how one could test
/// them. Every change is an edit of the design.
class UtilityDialog : public WorkshopDialog {
    Q_OBJECT

public:
    UtilityDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& tree() const { return *m_view; }
    [[nodiscard]] std::optional<UtilityPath> selected() const;
    void select(const std::optional<UtilityPath>& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createTree();
    void createButtons();
    void createLayout();
    void connectWidgets();
    void showDesign();
    void showSelected();
    void showPicture();
    bool apply(const UtilityTree& tree, const Message& what);
    void applyAndSelect(const std::optional<UtilityChange>& change, const Message& what);
    void add(UtilityKind kind);
    void addCommon(const std::string& quality, const std::string& refinement);
    void rename(const UtilityPath& path, const QString& text);
    void remove();
    void move(int by);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] const UtilityTree& designTree() const;

    UtilityModel* m_model;
    QTreeView* m_view = nullptr;
    UtilityDetails* m_details = nullptr;
    FigureView* m_picture = nullptr;
    SegmentedControl* m_side = nullptr;
    QStackedWidget* m_sides = nullptr;
    QStackedWidget* m_middle = nullptr; ///< the tree, or what to do without one
    QWidget* m_buttons = nullptr;       ///< what can be done with the tree
    QPushButton* m_first = nullptr;
    QPushButton* m_attribute = nullptr;
    QPushButton* m_refinement = nullptr;
    QPushButton* m_scenario = nullptr;
    CommonQualities* m_common = nullptr;
    CommonQualities* m_firstCommon = nullptr; ///< while the tree is empty
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    TextLabel* m_objection = nullptr;
};

} // namespace ogive::ui
