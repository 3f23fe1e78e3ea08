#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace ogive::ui {

/// One series of a chart: its colour, its name, and whether it is shown.
class LegendButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Swatch { Square, Line };

    LegendButton(const QString& title, int series, Swatch swatch, QWidget* parent);

    void setTitle(const QString& title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int m_series;
    Swatch m_swatch;
};

/// The series under a chart, side by side in as many lines as they need. A press hides one or shows it again.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(LegendButton::Swatch swatch, QWidget* parent = nullptr);

    /// Names in the order of their colours. A name that stays keeps whether it is shown; other names than
    /// before are told by `toggled`, each.
    void setSeries(const QStringList& titles);
    [[nodiscard]] const QList<LegendButton*>& buttons() const { return m_buttons; }

signals:
    void toggled(int series, bool isShown);

private:
    void addButton(const QString& title);

    LegendButton::Swatch m_swatch;
    QStringList m_titles;
    QList<LegendButton*> m_buttons; ///< children
};

} // namespace ogive::ui
