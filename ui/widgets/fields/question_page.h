#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ogive {
struct Field;
} // namespace ogive

namespace ogive::ui {

class AnswerEditor;
class TextLabel;

/// A question about a requirement with an editor for its answer, and room for more around them. Scrolls where
/// it is higher than its place.
class QuestionPage : public QScrollArea {
    Q_OBJECT

public:
    explicit QuestionPage(int topMargin, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& above() { return *m_above; }     ///< the question
    [[nodiscard]] QVBoxLayout& between() { return *m_between; } ///< question and editor
    [[nodiscard]] QVBoxLayout& below() { return *m_below; }     ///< the editor

    /// Asks about a field, with an editor of its own that holds nothing yet.
    AnswerEditor& ask(const Field& field);
    /// There is nothing to ask.
    void showEnd(const QString& title, const QString& text);
    [[nodiscard]] AnswerEditor* editor() const { return m_editor; } ///< null: nothing is asked

private:
    void showTexts(const QString& title, const QString& text);

    TextLabel* m_title;
    TextLabel* m_help;
    QVBoxLayout* m_above;
    QVBoxLayout* m_between;
    QVBoxLayout* m_place;
    QVBoxLayout* m_below;
    AnswerEditor* m_editor = nullptr;
};

} // namespace ogive::ui
