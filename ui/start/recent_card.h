#pragma once

#include "ui/start/design_outline.h"
#include "ui/start/outcome_pills.h"
#include "ui/start/start_card.h"

#include <QIcon>

namespace ogive::ui {

class Chip;

/// A design of the list of recent ones: its name and place, what its decisions become, what it costs and when
/// it was changed. One that is missing or broken says so and offers to be removed.
class RecentCard : public StartCard {
    Q_OBJECT

public:
    RecentCard(const QString& path, bool isPinned, QWidget* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_path; }
    void setDesign(const RecentDesign& design);
    [[nodiscard]] const RecentDesign& design() const { return m_design; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void openRequested(const QString& path);
    void lookAgainRequested(const QString& path); ///< the file may be back
    void folderRequested(const QString& path);
    void pinRequested(const QString& path, bool pinned);
    void removeRequested(const QString& path);

protected:
    void paintContent(QPainter& painter, const Theme& theme, const QRectF& inner) override;
    [[nodiscard]] QString tipAt(QPointF place) const override;
    bool isFaded() const override { return isLost(); }
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Lines;

    [[nodiscard]] bool isLost() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] Lines lines() const;
    void activate();
    void describe();
    void applyTheme();
    void placeRemove();
    void paintHead(QPainter& painter, const Theme& theme, const Lines& lines) const;
    void paintProblem(QPainter& painter, const Theme& theme, const Lines& lines) const;

    QString m_path;
    bool m_isPinned;
    RecentDesign m_design;
    QIcon m_pin;
    QIcon m_warning;
    Chip* m_remove;
    OutcomePills m_pills; ///< as they were painted last
};

} // namespace ogive::ui
