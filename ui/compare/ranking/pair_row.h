#pragma once

#include <QWidget>

class QComboBox;

namespace ogive::ui {

class TextLabel;

/// Two criteria, and how many times as important the first is as the second, on Saaty's scale from 9 to 1
/// over 1 to 1 to 1 to 9.
class PairRow : public QWidget {
    Q_OBJECT

public:
    PairRow(const QString& first, const QString& second, QWidget* parent = nullptr);

    void showTimes(double times); ///< the nearest step of the scale
    void setMarked(bool marked);  ///< the most inconsistent pair

signals:
    void judged(double times); ///< by the user

private:
    QComboBox* m_steps;
    TextLabel* m_first;
    TextLabel* m_second;
};

} // namespace ogive::ui
