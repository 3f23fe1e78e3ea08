#pragma once

#include <QWidget>

namespace ogive::ui {

/// Keeps what stands in it as wide for its height as it is told, as large as there is room for.
class RatioBox : public QWidget {
    Q_OBJECT

public:
    RatioBox(QWidget& inside, QWidget* parent);

    void setRatio(double widthByHeight);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QWidget& m_inside;
    double m_ratio = 16.0 / 9;
};

} // namespace ogive::ui
