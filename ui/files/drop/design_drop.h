#pragma once

#include <QObject>
#include <QString>

class QDropEvent;
class QMimeData;
class QWidget;

namespace ogive::ui {

class DropHint;

/// Lets a design file, or decision tables of another program, be dropped anywhere on a window. What is held
/// over it is told at once whether it can be opened; what can't is refused in words.
class DesignDrop : public QObject {
    Q_OBJECT

public:
    explicit DesignDrop(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QString& path);
    void tablesDropped(const QString& path); ///< a DMN file
    void refused(const QString& reason);

private:
    bool take(QDropEvent& event);
    void finish(const QMimeData& data);
    [[nodiscard]] DropHint& hint();

    QWidget& m_window;
    DropHint* m_hint = nullptr; ///< made when first needed
};

/// What is carried in a drag, as far as it can be opened.
struct DroppedFile {
    QString path;          ///< empty where nothing can be opened
    QString reason;        ///< why not
    bool isTables = false; ///< no design, but decision tables

    bool operator==(const DroppedFile&) const = default;
};

[[nodiscard]] DroppedFile droppedDesign(const QMimeData& data);

} // namespace ogive::ui
