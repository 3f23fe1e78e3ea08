#pragma once

#include "ui/form/field_row.h"
#include "ui/form/form_arrangement.h"

#include <QWidget>

#include <functional>
#include <map>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace ogive::ui {

class FoldButton;
class GroupHeader;
class LevelTitle;
class TextLabel;

/// The rows of the form under their headers. Rows are made when they are first visible and kept; an update
/// touches only what changed.
class FormBody : public QWidget {
    Q_OBJECT

public:
    using StateSource = std::function<FieldState(std::size_t field)>;

    FormBody(const Knowledge& knowledge, StateSource stateOf, QWidget* parent = nullptr);

    /// Shows these fields as they are now; More only when unfolded. Rows that stay keep the keyboard. True
    /// when rows came, went or moved.
    bool showFields(std::vector<FormSection> sections, bool unfolded);

    [[nodiscard]] FoldButton& moreButton() const { return *m_more; }
    /// The row of a field, null while it is not shown.
    [[nodiscard]] FieldRow* row(std::size_t field) const;
    void endHighlight();
    void setComparedName(const QString& name) { m_comparedName = name; } ///< for the next showFields()
    void setIcons(const FormIcons& icons);
    /// Puts what can take the keyboard behind `first`, in the order one sees.
    void chainTabStops(QWidget* first);

signals:
    void edited(std::size_t field, const ogive::Value& value);
    void resetRequested(std::size_t field);
    void rangeEdited(std::size_t field, const std::optional<ogive::UncertainRange>& range);
    void assumptionEdited(std::size_t field, const std::optional<ogive::Assumption>& assumption);
    void groupResetRequested(const QString& title, const std::vector<std::size_t>& fields);
    void roleRequested(std::size_t field);
    void tabStopsChanged(); ///< what can take the keyboard is to be put in order anew
    void toolTipRequested(std::size_t field, const QPoint& globalPosition);
    /// The values of the scenario compared with; `group` names them where they are those of a group.
    void takeOtherRequested(const std::vector<std::size_t>& fields, const QString& group);

private:
    using GroupKey = std::pair<FormLevel, std::size_t>;

    void arrange();
    void placeSection(const FormSection& section);
    void placeRow(std::size_t field);
    void showRows();
    void showCounts();
    void takeGroup(std::size_t group);
    void resetGroup(const GroupKey& key);
    void connectRow(FieldRow& row, std::size_t field);
    [[nodiscard]] FieldRow& makeRow(std::size_t field);
    [[nodiscard]] GroupHeader& groupHeader(FormLevel level, std::size_t group);
    [[nodiscard]] QWidget* titleOf(FormLevel level) const;

    const Knowledge& m_knowledge;
    StateSource m_stateOf;
    QVBoxLayout* m_layout;
    LevelTitle* m_brief;
    LevelTitle* m_decides;
    FoldButton* m_more;
    TextLabel* m_nothingFound;
    std::vector<FieldRow*> m_rows; ///< by field; null until first shown
    std::map<GroupKey, GroupHeader*> m_groups;
    std::vector<FormSection> m_sections;
    bool m_isUnfolded = false;
    std::vector<std::size_t> m_shown; ///< fields with a visible row, from the top
    FormIcons m_icons;
    QString m_comparedName;
};

} // namespace ogive::ui
