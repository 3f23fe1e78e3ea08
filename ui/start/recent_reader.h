#pragma once

#include "core/knowledge/knowledge.h"
#include "ui/session/latest_task.h"
#include "ui/start/design_outline.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

namespace ogive::ui {

/// Reads the recent designs one after another off the window's thread. What was read before is kept and read
/// again only when its file has changed.
class RecentReader : public QObject {
    Q_OBJECT

public:
    RecentReader(std::shared_ptr<const Knowledge> knowledge, std::string date, QObject* parent = nullptr);

    /// Looks at these files, the first one first. What is being read at the moment is finished before.
    void read(const QStringList& paths);
    /// What is known of a file now; being read where nothing is known yet.
    [[nodiscard]] RecentDesign known(const QString& path) const { return m_known.value(path); }
    [[nodiscard]] bool isRunning() const { return m_task.isRunning() || !m_waiting.isEmpty(); }

signals:
    void found(const QString& path, const ogive::ui::RecentDesign& design); ///< anew, or changed

private:
    void readNext();

    std::shared_ptr<const Knowledge> m_knowledge;
    std::string m_date;
    QHash<QString, RecentDesign> m_known;
    QStringList m_waiting;
    QString m_current; ///< that is or was read last
    LatestTask<std::optional<RecentDesign>> m_task;
};

} // namespace ogive::ui
