#pragma once

#include "core/design/cost_choices.h"
#include "core/evaluation/evaluation.h"
#include "ui/form/assumption/assumption_state.h"
#include "ui/form/comparison/other_value.h"
#include "ui/form/row/row_notes.h"
#include "ui/widgets/level_slider.h"

#include <QIcon>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace ogive::ui {

class AssumptionLine;
class FieldEditor;
class RangeLine;
class StateButton;
class TextLabel;

/// What a row shows of its field now.
struct FieldState {
    Value value;
    Origin origin = Origin::Open;
    bool isStated = false; ///< the scenario has a requirement for it, if only "not known"
    bool decides = false;  ///< stands on a path taken now
    QString derivation;    ///< how a derived value comes about; empty for others
    std::vector<SliderTick> ticks;
    std::optional<UncertainRange> range; ///< as the scenario states it
    OtherValue other;                    ///< in the scenario compared with
    AssumptionState assumption;
    QList<FieldRemark> remarks;
    std::optional<FieldOffer> offer;

    bool operator==(const FieldState&) const = default;
};

/// The icons of all rows, made once a theme.
struct FormIcons {
    QIcon reset;    ///< faint: most rows have one
    QIcon resetHot; ///< while the pointer or the keyboard is in the row
    QIcon pin;
    QIcon range;       ///< faint, as most are not stated
    QIcon rangeHot;    ///< as resetHot
    QIcon rangeStated; ///< a range is stated
    QIcon assumption;
    QIcon overdue; ///< an assumption that should have been looked at
};

/// One field of the form: whether it decides, its title, its editor, and where its value comes from.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// The icons may change with the theme (see updateIcon) and outlive the row.
    FieldRow(const Field& field, const FormIcons& icons, QWidget* parent);

    [[nodiscard]] const Field& field() const { return m_field; }
    void showState(const FieldState& state);
    [[nodiscard]] const FieldState& state() const { return m_state; }
    [[nodiscard]] bool decides() const { return m_state.decides; }
    [[nodiscard]] bool hasRange() const { return m_range != nullptr; }
    /// Why what was typed is no value; empty takes the remark away.
    void showObjection(const QString& reason);
    void setHighlighted(bool highlighted);
    [[nodiscard]] bool isHighlighted() const { return m_isHighlighted; }
    void updateIcon();
    void openAssumption();
    void openRange();
    /// Resets, or pins and frees a derived value.
    void pressButton();

    [[nodiscard]] QWidget* focusTarget() const;
    /// In the order in which Tab visits them.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

signals:
    void edited(const ogive::Value& value);
    /// The requirement is to be forgotten: back to the default or the derivation.
    void resetRequested();
    /// How far the value may be off; nothing: as the knowledge assumes.
    void rangeEdited(const std::optional<ogive::UncertainRange>& range);
    void takeOtherRequested(); ///< the value of the scenario compared with
    /// What is known of the value; nothing: it is to be forgotten.
    void assumptionEdited(const std::optional<ogive::Assumption>& assumption);
    void tabStopsChanged(); ///< there are more than before
    /// The user asks what the field decides.
    void roleRequested();
    /// A text for the tool tip is wanted now.
    void toolTipRequested(const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void createTitle();
    void createEditor();
    void createRange();
    void placeControl();
    void fitControl();
    void showButton();
    void showNotes();
    void showAssumption();
    void showMenu(const QPoint& globalPosition);
    [[nodiscard]] AssumptionLine& assumptionLine();
    [[nodiscard]] RowNotes& notes();
    void showOther();
    [[nodiscard]] QString noteText() const;

    const Field& m_field; // lives in the knowledge
    const FormIcons& m_icons;
    FieldState m_state;
    bool m_isFresh = true; ///< nothing was shown yet
    bool m_isHighlighted = false;
    bool m_isBelow = false; ///< the control stands below the title
    QGridLayout* m_grid;
    TextLabel* m_title = nullptr;
    FieldEditor* m_editor = nullptr;
    StateButton* m_button = nullptr;        ///< resets, or pins a derived value; made when first needed
    RangeLine* m_range = nullptr;           ///< where the field can have one
    AssumptionLine* m_assumption = nullptr; ///< made when first needed
    RowNotes* m_notes = nullptr;            ///< made when first needed
    OtherValueButton* m_other = nullptr;    ///< made when first needed
};

} // namespace ogive::ui
