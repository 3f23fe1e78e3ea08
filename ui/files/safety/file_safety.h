#pragma once

#include "core/base/issue.h"
#include "ui/files/safety/file_questions.h"
#include "ui/session/disk/design_lock.h"
#include "ui/session/recovery/recovery.h"

#include <QAction>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace ogive::ui {

class DiskChanges;
class RecoveryOffers;
class Settings;

/// That no work is lost: recovery copies and their offers, changes that other programs make to the open file,
/// other windows that have it open, and what to do where saving fails.
class FileSafety : public QObject {
    Q_OBJECT

public:
    /// Saves, discards or keeps what is open; false: it stays open.
    using MayReplace = std::function<bool()>;

    FileSafety(DesignSession& session, Document& document, const Settings& settings, QWidget& window,
               MayReplace mayReplace, QObject* parent);

    /// What is asked and told stands here, above the views.
    [[nodiscard]] QWidget* bars() const { return m_bars; }
    /// Shows the designs that were not saved when the program ended; disabled while there are none.
    [[nodiscard]] QAction* recoverAction() const { return m_recoverAction; }
    [[nodiscard]] Recovery& recovery() { return m_recovery; }
    [[nodiscard]] RecoveryOffers& offers() const { return *m_offers; }
    [[nodiscard]] DiskChanges& diskChanges() const { return *m_diskChanges; }

    /// Asks where another window has the file open.
    [[nodiscard]] OpenAs howToOpen(const QString& path);
    /// Asks where another program has changed the open file since.
    [[nodiscard]] SaveWhere whereToSave(const QString& path);
    void showSaveFailure(const Error& error);
    /// The window closes, and its user was asked about what is not saved.
    void release() { m_recovery.release(); }

signals:
    void failed(const QString& problem);
    void saveRequested();
    void saveAsRequested();

private:
    void connectParts();

    Document& m_document;
    QWidget& m_window;
    Recovery m_recovery;
    DesignLock m_lock;
    QWidget* m_bars = nullptr;
    DiskChanges* m_diskChanges = nullptr;
    RecoveryOffers* m_offers = nullptr;
    QAction* m_recoverAction;
    QString m_path; ///< of the document that was last looked at
};

} // namespace ogive::ui
