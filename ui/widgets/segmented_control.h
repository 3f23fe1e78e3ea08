#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace ogive::ui {

/// Two to five choices side by side, one of them taken or none. One tab stop; arrows, Home and End move.
/// Assistive programs see radio buttons inside a group: give it an accessible name.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// `fullTitles`, where given, are what tool tips and assistive programs say for short titles.
    void setChoices(const QStringList& titles, const QStringList& fullTitles = {});
    [[nodiscard]] qsizetype count() const;

    [[nodiscard]] int currentIndex() const; ///< -1: none
    void setCurrentIndex(int index);        ///< does not emit

signals:
    void chosen(int index); ///< by the user only

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSegment(const QString& title, const QString& fullTitle);
    void choose(int index);
    void updateTabStop();
    [[nodiscard]] int indexAfterKey(int key) const;

    std::vector<QAbstractButton*> m_segments; ///< children
    int m_current = -1;
    bool m_isShowing = false; ///< the program sets what is chosen
};

} // namespace ogive::ui
