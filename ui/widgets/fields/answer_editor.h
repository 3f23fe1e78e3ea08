#pragma once

#include "core/knowledge/field.h"

#include <QWidget>

class QVBoxLayout;

namespace ogive::ui {

class FieldEditor;
class SegmentedControl;
class TextLabel;

/// Takes the answer to one question; nothing is given at first.
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    explicit AnswerEditor(const Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const Value& answer() const { return m_answer; }
    void setAnswer(const Value& answer); ///< shows it, too
    [[nodiscard]] QWidget* focusTarget() const;

signals:
    void changed(); ///< by the user

private:
    void createYesNo();
    void createEditor(QVBoxLayout& column);
    void take(const Value& answer);

    const Field& m_field;
    Value m_answer;
    SegmentedControl* m_yesNo = nullptr;
    FieldEditor* m_editor = nullptr;
    TextLabel* m_objection;
};

} // namespace ogive::ui
