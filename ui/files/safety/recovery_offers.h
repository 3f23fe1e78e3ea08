#pragma once

#include "ui/session/recovery/recovery_store.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace ogive::ui {

class DesignSession;
class Document;
class MessageBar;
class Recovery;
class RecoveryDialog;

/// Designs that were not saved when the program ended: offered until they are restored or discarded.
class RecoveryOffers : public QObject {
    Q_OBJECT

public:
    /// Asks what the window must be asked before its design is replaced; false: it stays.
    using MayReplace = std::function<bool()>;

    RecoveryOffers(DesignSession& session, Document& document, Recovery& recovery, MessageBar& bar,
                   QWidget& window, MayReplace mayReplace);

    /// Takes what was left behind since the last time, and offers it.
    void look();
    [[nodiscard]] const std::vector<RecoveryStore::LeftCopy>& offers() const { return m_offers; }

    void restore(const QString& copyPath);
    void discard(const QString& copyPath);
    void compare(const QString& copyPath);
    void showAll();

signals:
    void changed(); ///< other designs are offered
    void restored();
    void failed(const QString& problem);

private:
    using Offers = std::vector<RecoveryStore::LeftCopy>;

    void offer();
    void offerOne(const RecoveryStore::LeftCopy& left);
    void takeBack(const RecoveryCopy& copy);
    void showOffers();
    [[nodiscard]] Offers::iterator find(const QString& copyPath);
    [[nodiscard]] bool isInFile(const RecoveryCopy& copy) const;

    DesignSession& m_session;
    Document& m_document;
    Recovery& m_recovery;
    MessageBar& m_bar;
    QWidget& m_window;
    MayReplace m_mayReplace;
    Offers m_offers; ///< the latest first
    QPointer<RecoveryDialog> m_dialog;
};

} // namespace ogive::ui
