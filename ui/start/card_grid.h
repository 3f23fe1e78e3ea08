#pragma once

#include "ui/start/start_card.h"

#include <QList>
#include <QWidget>

namespace ogive::ui {

/// Cards side by side, as many as there is room for. The arrow keys walk between them.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    /// `cardWidth`: the least width of a card, at the text's plain size.
    explicit CardGrid(int cardWidth, QWidget* parent = nullptr);

    /// Takes the cards, its children in the order of the tab key; former ones are deleted.
    void setCards(const QList<StartCard*>& cards);
    [[nodiscard]] const QList<StartCard*>& cards() const { return m_cards; }
    /// Shows only the cards on which all these words stand.
    void setSearch(const QStringList& words);
    /// Shows only so many rows; 0: all.
    void setMostRows(int rows);

    [[nodiscard]] QList<StartCard*> shownCards() const;
    /// Cards that most rows hide.
    [[nodiscard]] qsizetype cutCards() const { return m_cut; }
    /// Gives the keyboard to the card nearest to a place across, in the first row or the last.
    bool enter(bool atEnd, int x);

signals:
    void arranged(); ///< another number of cards is shown
    void walkedTo(QWidget* card);
    void leftUpwards(int x); ///< by an arrow key, from the middle of a card
    void leftDownwards(int x);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int columns() const;
    bool walk(StartCard* from, int key);

    int m_cardWidth;
    int m_mostRows = 0;
    qsizetype m_cut = 0;
    QStringList m_search;
    QList<StartCard*> m_cards;
};

} // namespace ogive::ui
