#pragma once

#include "ui/shell/palette/palette_entry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace ogive::ui {

class PaletteModel;

/// Finds a command or a place by a few letters of its name and goes there. It lies over a window, has the
/// keyboard while it is open, and closes itself: when something was chosen, with Escape, or when the user
/// turns elsewhere.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// `recentIds` are the entries used last, the latest first.
    CommandPalette(QList<PaletteEntry> entries, const QStringList& recentIds, QWidget& window);

    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    [[nodiscard]] QListView& list() const { return *m_list; }

    /// Closes; the keyboard goes back to where it came from.
    void leave();

signals:
    void chosen(const QString& id); ///< before it is run

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createLayout();
    void place();
    void search(const QString& typed);
    void moveBy(int rows);
    void setRow(int row);
    bool takeKey(int key);
    void run(const QModelIndex& index);

    QWidget& m_window;
    QPointer<QWidget> m_formerFocus;
    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    bool m_isLeaving = false;
};

} // namespace ogive::ui
