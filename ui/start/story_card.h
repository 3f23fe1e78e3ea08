#pragma once

#include "ui/start/design_outline.h"
#include "ui/start/outcome_pills.h"
#include "ui/start/start_card.h"

namespace ogive::ui {

/// A starter or a sample: its title and story, and what its decisions become.
class StoryCard : public StartCard {
    Q_OBJECT

public:
    StoryCard(const QString& title, const QString& story, QWidget* parent = nullptr);

    void setOutline(const DesignOutline& outline);
    [[nodiscard]] const DesignOutline& outline() const { return m_outline; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintContent(QPainter& painter, const Theme& theme, const QRectF& inner) override;
    [[nodiscard]] QString tipAt(QPointF place) const override;

private:
    QString m_story;
    DesignOutline m_outline;
    OutcomePills m_pills; ///< as they were painted last
    bool m_isCut = false; ///< the story goes on
};

} // namespace ogive::ui
