#pragma once

#include "ui/models/decision_content.h"

#include <QAbstractButton>

namespace ogive::ui {

/// One decision as a line of the overview: name, outcome, reason and mark. A click opens the decision.
class OverviewRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit OverviewRow(QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    void setIndented(bool isIndented); ///< the line is about a part of what the line above is about
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    CardContent m_content;
    bool m_isIndented = false;
};

} // namespace ogive::ui
