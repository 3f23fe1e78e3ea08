#pragma once

#include "core/cost/pattern_report.h"
#include "core/knowledge/knowledge.h"

#include <QWidget>

namespace ogive::ui {

class ElidedLabel;
class NumberEdit;
class SwitchButton;
class TextLabel;

/// One savings pattern: its switch, what it costs in other ways, what it saves, and while it is on the
/// numbers of its formula.
class PatternRow : public QWidget {
    Q_OBJECT

public:
    PatternRow(const Knowledge& knowledge, const CostPattern& pattern, QWidget* parent = nullptr);

    void showWorth(const PatternWorth& worth, const PatternChoice& choice, const ParameterChanges& given);
    [[nodiscard]] SwitchButton* switchButton() const { return m_switch; }
    [[nodiscard]] const CostPattern& pattern() const { return m_pattern; }
    [[nodiscard]] QString savingText() const;
    [[nodiscard]] const QList<NumberEdit*>& editors() const { return m_editors; }

signals:
    void chosen(const ogive::PatternChoice& choice);

private:
    void createEditors(const Knowledge& knowledge);
    void changeParameter(const std::string& id, double value);

    const CostPattern& m_pattern;
    PatternChoice m_choice;
    SwitchButton* m_switch = nullptr;
    ElidedLabel* m_note = nullptr;
    TextLabel* m_saving = nullptr;
    QWidget* m_parameters = nullptr;
    QList<const Parameter*> m_records;
    QList<NumberEdit*> m_editors; ///< one a record
};

} // namespace ogive::ui
