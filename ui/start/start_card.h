#pragma once

#include <QAbstractButton>
#include <QGridLayout>
#include <QList>

namespace ogive::ui {

/// A card to start from: a title, a few lines of text and a footer.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    StartCard(const QString& title, const QString& story, const QString& footer, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    QString m_story;
    QString m_footer;
};

/// Cards side by side, as many as there is room for.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    void setCards(const QList<QWidget*>& cards); ///< takes them; former ones are deleted

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace ogive::ui
