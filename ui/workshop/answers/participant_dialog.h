#pragma once

#include "core/design/workshop/workshop.h"
#include "core/knowledge/knowledge.h"

#include <QDialog>

#include <cstddef>
#include <vector>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ogive::ui {

class QuestionPage;
class TextLabel;

/// Takes the answers of one participant at the desk, a question after the other. What was answered before is
/// seen only by going back.
class ParticipantDialog : public QDialog {
    Q_OBJECT

public:
    /// `before` is shown in the editors; a name alone begins anew for somebody. `taken` are the names that
    /// have answered, whose answers would be replaced.
    ParticipantDialog(const Knowledge& knowledge, std::vector<std::size_t> fields,
                      const ParticipantAnswers& before, QStringList taken, QWidget* parent = nullptr);

    /// Questions that were neither answered nor passed over are left out.
    [[nodiscard]] ParticipantAnswers participant() const;

public slots:
    void accept() override; ///< only with a name and an answer

private:
    struct Given {
        bool isGiven = false; ///< answered, or passed over as not known
        Value value;
        QString comment;
    };

    void takeBefore(const ParticipantAnswers& before);
    void createWidgets(const QString& name);
    void createLayout();
    void connectWidgets();
    void showQuestion();
    void showState();
    void keep(const Value& value);
    void passOver();
    void goOn();
    void goBack();
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isLast() const { return m_at + 1 >= m_fields.size(); }

    const Knowledge& m_knowledge;
    std::vector<std::size_t> m_fields;
    std::vector<Given> m_given; ///< one a field
    Json m_rest;                ///< of what was known of the participant
    std::size_t m_at = 0;
    QStringList m_taken;
    QLineEdit* m_name = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QuestionPage* m_question = nullptr;
    QLineEdit* m_comment = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_unknown = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace ogive::ui
