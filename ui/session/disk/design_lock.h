#pragma once

#include "ui/session/disk/process_lock.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace ogive::ui {

class Document;

/// Who has a design open.
struct DesignHolder {
    qint64 process = 0; ///< its id; 0: not known
    QString host;       ///< the computer it runs on
    QDateTime since;    ///< in local time; invalid: not known
};

/// Tells other windows, of this process and of others, which design is open here. It only tells: nobody is
/// kept from opening the design too. The locks lie in a folder of the user, never beside the design.
class DesignLock : public QObject {
    Q_OBJECT

public:
    DesignLock(const Document& document, QString folder, QObject* parent = nullptr);

    /// Who else has the design of this file open; nothing where nobody does, or only this window.
    [[nodiscard]] std::optional<DesignHolder> holderOf(const QString& path) const;

private:
    void follow();
    [[nodiscard]] QString lockFor(const QString& path) const;

    const Document& m_document;
    QString m_folder;
    QString m_path; ///< of the design that is locked, or was meant to be
    ProcessLock m_lock;
};

} // namespace ogive::ui
