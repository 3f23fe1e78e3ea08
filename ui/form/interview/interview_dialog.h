#pragma once

#include "core/evaluation/interview.h"

#include <QDialog>
#include <QList>

#include <optional>
#include <vector>

class QProgressBar;
class QPushButton;

namespace ogive::ui {

class DesignSession;
class PointList;
struct Point;
class QuestionPage;
class SectionLabel;
class TextLabel;

/// Asks, one after the other, what is still open and matters most, until nothing open can change a decision.
/// Stands beside the workbench, which shows at once what each answer does.
class InterviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit InterviewDialog(DesignSession& session, QWidget* parent = nullptr);

    /// The field that is asked about now; empty at the end.
    [[nodiscard]] FieldId asked() const;

protected:
    bool event(QEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void lookAgain();
    void ask(std::size_t field);
    void showQuestion();
    void showEnd();
    void showProgress();
    [[nodiscard]] QList<Point> outcomePoints() const;
    void answer();
    void leaveOut();
    void takeTypical();
    void goBack();
    void askAnew();
    void updateButtons();

    DesignSession& m_session;
    Interview m_interview;
    std::optional<std::size_t> m_field;  ///< asked about now
    std::vector<std::size_t> m_leftOut;  ///< not known to the one who answers
    std::vector<std::size_t> m_answered; ///< in order
    TextLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QuestionPage* m_question = nullptr;
    TextLabel* m_decides = nullptr;
    SectionLabel* m_possibleHeading = nullptr;
    PointList* m_possible = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_unknown = nullptr;
    QPushButton* m_typical = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_anew = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace ogive::ui
