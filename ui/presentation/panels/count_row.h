#pragma once

#include <QPushButton>
#include <QWidget>

namespace ogive::ui {

class StageLabel;

/// Something that is counted: its name, the key that counts it, and how many there are. Buttons add one and
/// take one back.
class CountRow : public QWidget {
    Q_OBJECT

public:
    CountRow(const QString& name, const QString& key, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void counted(int step); ///< one more, or one less

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_name;
    int m_count = 0;
    StageLabel* m_shown;
    QPushButton* m_less;
    QPushButton* m_more;
};

} // namespace ogive::ui
