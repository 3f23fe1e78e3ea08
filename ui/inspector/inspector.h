#pragma once

#include "core/base/ids.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace ogive::ui {

class CallPanel;
class DesignSession;
class PointList;
class TextLabel;

/// What there is to know of the decision that is looked at: what is recommended and why, what another rule
/// set says, and the architect's own call.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(const DecisionId& decision);
    /// Gives the architect's own call the keyboard.
    void startCall();

signals:
    void failed(const QString& problem);
    void guideRequested(const ogive::DecisionId& decision); ///< what the guide says of it
    void fieldsRequested(const std::vector<ogive::FieldId>& fields);

private:
    /// A block with a small heading; hidden where it has nothing to say.
    struct Section {
        QWidget* frame = nullptr;
        TextLabel* heading = nullptr;
        QVBoxLayout* content = nullptr;
    };

    void createSections();
    void createCall();
    void nameLists();
    Section addSection(const QString& heading);
    void showEvaluation();
    void showOutcome();
    void showWhy();
    void showFlips();
    void showOpen();
    void requestFields(const QStringList& ids);
    void showRanking();
    void showSecondOpinion();
    void followSecondOpinion();
    void revealCall();

    DesignSession& m_session;
    std::size_t m_decision = 0;
    QVBoxLayout* m_column = nullptr;
    Section m_outcome;
    TextLabel* m_title = nullptr;
    TextLabel* m_summary = nullptr;
    PointList* m_points = nullptr;
    Section m_facts;
    PointList* m_factList = nullptr;
    Section m_why;
    PointList* m_steps = nullptr;
    Section m_open;
    PointList* m_openList = nullptr;
    Section m_flips;
    PointList* m_flipList = nullptr;
    Section m_ranking;
    TextLabel* m_rankingText = nullptr;
    PointList* m_rankingList = nullptr;
    Section m_opinion;
    TextLabel* m_opinionText = nullptr;
    QPushButton* m_follow = nullptr;
    Section m_callSection;
    CallPanel* m_call = nullptr;
};

} // namespace ogive::ui
