#pragma once

#include <QListWidget>

namespace ogive::ui {

/// One entry of the list: a catalog or another page, below the heading of its group.
struct SectionEntry {
    QString id;
    QString title;
    QString group;
    int count = -1; ///< what it holds; -1: nothing to count
};

/// The pages of the Knowledge window, with how much stands in each. Headings can't be chosen.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setEntries(const QList<SectionEntry>& entries);
    void setCount(const QString& id, int count);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id); ///< does not emit

signals:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& id) const;
    void addHeading(const QString& title);
    void addEntry(const SectionEntry& entry);
    void fitWidth();
};

} // namespace ogive::ui
