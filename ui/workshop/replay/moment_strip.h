#pragma once

#include "ui/workshop/replay/replay_words.h"

#include <QWidget>

class QGridLayout;

namespace ogive::ui {

class MomentCard;

/// The decisions as they stood at a moment, a card each; those that the last event changed are marked.
class MomentStrip : public QWidget {
    Q_OBJECT

public:
    explicit MomentStrip(QWidget* parent = nullptr);

    void setOutcomes(const QList<MomentOutcome>& outcomes);
    [[nodiscard]] const QList<MomentOutcome>& outcomes() const { return m_outcomes; }

private:
    QGridLayout* m_grid;
    QList<MomentOutcome> m_outcomes;
    QList<MomentCard*> m_cards;
};

} // namespace ogive::ui
