#pragma once

#include "core/design/cost_choices.h"
#include "core/knowledge/field.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;

namespace ogive::ui {

class NumberEdit;
class SegmentedControl;
class TextLabel;

/// Says how far a requirement may be off: by the values that a tenth and nine tenths of the cases lie below,
/// or by the least, most likely and greatest value. While the scenario states no range it shows the one that
/// is assumed; changing a number of it states it.
class RangeEditor : public QWidget {
    Q_OBJECT

public:
    RangeEditor(const Field& field, QWidget* parent);

    /// Shows a range without emitting; none: what is assumed around the value.
    void showRange(const std::optional<UncertainRange>& stated, const Value& value);
    /// In the order in which Tab visits them.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

signals:
    void edited(const ogive::UncertainRange& range); ///< by the user; it may still be refused
    void removeRequested();
    void rejected(const QString& reason);
    void accepted();

private:
    enum Point { LowPoint, ModePoint, HighPoint };

    void createKinds(QGridLayout& grid);
    void createPoint(Point point, QGridLayout& grid);
    void createRemoval(QGridLayout& grid);
    void chooseKind(int index);
    void takeNumber();
    void showNumbers();
    void nameNumbers();
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] UncertainRange asKind(UncertainRange range, UncertainRange::Kind kind) const;

    const Field& m_field; // lives in the knowledge
    std::optional<UncertainRange> m_stated;
    Value m_value;
    UncertainRange m_shown;
    SegmentedControl* m_kind = nullptr;
    std::array<TextLabel*, 3> m_labels{};
    std::array<NumberEdit*, 3> m_edits{};
    TextLabel* m_note = nullptr;
    QPushButton* m_remove = nullptr;
};

/// What the knowledge assumes around a value, to three significant digits: a range of no width where it takes
/// the value as it is, numbers that are not known where the value is not.
[[nodiscard]] UncertainRange assumedRange(const Field& field, const Value& value);

/// "P10 500 to P90 2 000 requests/day", "100 to 900 tokens, most likely 300".
[[nodiscard]] QString rangeWords(const Field& field, const UncertainRange& range);

} // namespace ogive::ui
