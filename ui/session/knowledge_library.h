#pragma once

#include "core/knowledge/knowledge.h"
#include "core/knowledge/records/records.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace ogive::ui {

class DesignSession;

/// The user's folder of knowledge that is laid over the built-in one, and every change to it. A change is one
/// file written or removed; it takes effect for the session only where the whole then still loads, else the
/// file is as it was.
class KnowledgeLibrary : public QObject {
    Q_OBJECT

public:
    /// The session must have been made with the knowledge of this folder; an empty name means that none is
    /// chosen, and the first change makes the default one.
    KnowledgeLibrary(DesignSession& session, const QString& folder, QObject* parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; } ///< empty: none is in use
    [[nodiscard]] const Knowledge& knowledge() const;
    /// All records as data, as files have them; read when first asked for.
    [[nodiscard]] const KnowledgeRecords& records();
    /// The same with their texts in the window's language, for looking at.
    [[nodiscard]] const KnowledgeRecords& shownRecords();

    /// Lays another folder over the built-in knowledge; an empty name goes back to the built-in one.
    Result<void> useFolder(const QString& folder);
    /// Reads the folder again, after something else has written to it.
    Result<void> reload();

    /// Replaces a file of the folder, by its name there; no content removes it. The change can be undone.
    Result<void> changeFile(const QString& name, const std::optional<std::string>& content,
                            const QString& title);
    /// Content of a file of the folder.
    [[nodiscard]] std::optional<std::string> contentOf(const QString& name) const;
    /// The number that the next file's name begins with: "0003".
    [[nodiscard]] QString nextNumber() const;
    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }

    /// Says why a knowledge must not be taken, such as a design that uses what it lacks.
    using Guard = std::function<std::optional<Error>(const Knowledge&)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    /// Where a folder is made when none is chosen.
    [[nodiscard]] static QString defaultFolder();

signals:
    void aboutToChange(); ///< references into the knowledge end here
    void changed();
    void folderChanged(const QString& folder);
    void failed(const ogive::Error& error); ///< an undo or a redo that could not be done

private:
    class FileChange;
    Result<void> write(const QString& name, const std::optional<std::string>& content);
    Result<void> writeAndLoad(const QString& name, const std::optional<std::string>& content);
    Result<void> takeFrom(const QString& folder);
    void take(std::shared_ptr<const Knowledge> knowledge);

    DesignSession& m_session;
    QString m_folder;
    [[nodiscard]] KnowledgeRecords read(std::string_view language) const;
    std::optional<KnowledgeRecords> m_records;
    std::optional<KnowledgeRecords> m_shownRecords;
    QUndoStack m_undoStack;
    Guard m_guard;
};

} // namespace ogive::ui
