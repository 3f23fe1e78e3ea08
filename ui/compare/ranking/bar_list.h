#pragma once

#include <QList>
#include <QListView>
#include <QString>

namespace ogive::ui {

/// A part of a stacked bar.
struct BarSegment {
    double share = 0;    ///< of the bar's whole width
    int series = -1;     ///< which of the chart colours; -1: the accent
    double strength = 1; ///< of the accent, down to 0 for the empty track
    bool operator==(const BarSegment&) const = default;
};

/// One option: its title with a stacked bar below it.
struct BarRow {
    QString rank;
    QString title;
    QString mark; ///< what the option is to the rules, in the accent colour
    QString note; ///< what speaks against it, muted
    QString value;
    QList<BarSegment> segments;
    QString details; ///< the segments in words, for tool tips and screen readers
    bool isStrong = false;

    /// The row as one text.
    [[nodiscard]] QString text() const;
    bool operator==(const BarRow&) const = default;
};

/// Options with stacked bars, one below the other and as high as all of them.
class BarList : public QListView {
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    void setRows(const QList<BarRow>& rows);
    [[nodiscard]] const QList<BarRow>& rows() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    class Model;
    class Delegate;
    Model* m_model;
};

} // namespace ogive::ui
