#pragma once

#include <QLineEdit>

#include <optional>

class QAction;

namespace ogive::ui {

/// A line for a day: typed as 2027-03-31 or as "in 3 months", or picked from a calendar. What was typed
/// becomes the day itself once the line is left; what is no day stays and is marked.
class DayEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent);

    void setToday(const QString& isoDay) { m_today = isoDay; }
    void setDay(const QString& isoDay); ///< empty: none
    /// ISO; empty where nothing is typed, nothing where that is no day.
    [[nodiscard]] std::optional<QString> day() const;
    /// Shows the day that was typed in full, or marks what is none.
    void settle();
    /// Why what was typed is no day; empty where it is one.
    [[nodiscard]] QString objection() const;

signals:
    void picked(); ///< a day from the calendar

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showCalendar();
    void applyIcon();

    QString m_today;
    QAction* m_pick;
};

} // namespace ogive::ui
