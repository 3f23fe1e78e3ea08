#pragma once

#include "core/base/ids.h"
#include "ui/form/field_row.h"
#include "ui/form/form_arrangement.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <utility>
#include <vector>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace ogive::ui {

class DesignSession;
class FoldButton;
class GroupHeader;
class LevelTitle;
class TextLabel;

/// The form of all requirements, made from the knowledge's fields alone. Rows are made when they are first
/// visible and kept; an edit touches only what changed.
class RequirementsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequirementsPanel(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& searchBox() const { return *m_search; }
    [[nodiscard]] FoldButton& moreButton() const { return *m_more; }
    /// The row of a field, null while it is not shown.
    [[nodiscard]] FieldRow* row(const FieldId& field) const;

public slots:
    /// Scrolls to the field, marks it and gives it the keyboard; unfolds or ends a search where that hides
    /// it.
    void focusField(const ogive::FieldId& field);
    /// Marks these fields for a while and scrolls to the first.
    void highlightFields(const std::vector<ogive::FieldId>& fields);
    void focusSearch();

protected:
    void changeEvent(QEvent* event) override;

private:
    using GroupKey = std::pair<FormLevel, std::size_t>;

    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showEvaluation();
    /// Puts headers and rows in place; what stays is not made anew and keeps the keyboard.
    void arrange(std::vector<FormSection> sections);
    void placeSection(const FormSection& section);
    void placeRow(std::size_t field);
    void chainTabStops();
    void keepInPlace(const QWidget* anchor, int oldTop);
    void showRows();
    void showCounts();
    [[nodiscard]] FieldState stateOf(std::size_t field) const;
    [[nodiscard]] bool isUnfolded() const;
    [[nodiscard]] FieldRow& makeRow(std::size_t field);
    [[nodiscard]] GroupHeader& groupHeader(FormLevel level, std::size_t group);
    void takeEdit(std::size_t field, const Value& value);
    void resetField(std::size_t field);
    void showToolTip(std::size_t field, const QPoint& position);
    void reveal(const std::vector<FieldId>& fields);
    void endHighlight();
    void makeIcons();

    DesignSession& m_session;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_form = nullptr;
    QVBoxLayout* m_formLayout = nullptr;
    LevelTitle* m_brief = nullptr;
    LevelTitle* m_decides = nullptr;
    FoldButton* m_more = nullptr;
    TextLabel* m_nothingFound = nullptr;
    std::vector<FieldRow*> m_rows; ///< by field; null until first shown
    std::map<GroupKey, GroupHeader*> m_groups;
    std::vector<FormSection> m_sections;
    std::vector<std::size_t> m_shown; ///< fields with a visible row, from the top
    std::vector<std::vector<SliderTick>> m_ticks;
    bool m_wasUnfolded = false;
    FormIcons m_icons;
    QTimer m_highlightTimer;
};

} // namespace ogive::ui
