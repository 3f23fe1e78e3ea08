#include "ui/session/knowledge_library.h"

#include "core/base/files.h"
#include "core/knowledge/load.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUndoCommand>

#include <algorithm>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

/// One file before and after.
class KnowledgeLibrary::FileChange : public QUndoCommand {
public:
    FileChange(KnowledgeLibrary& library, QString name, std::optional<std::string> before,
               std::optional<std::string> after, const QString& title)
        : QUndoCommand(title)
        , m_library(library)
        , m_name(std::move(name))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { become(m_before); }
    void redo() override
    {
        // The first time the change has just been made.
        if (m_isNew)
            m_isNew = false;
        else
            become(m_after);
    }

private:
    void become(const std::optional<std::string>& content)
    {
        if (const auto done = m_library.writeAndLoad(m_name, content); !done) {
            setObsolete(true);
            emit m_library.failed(done.error());
        }
    }

    KnowledgeLibrary& m_library;
    QString m_name;
    std::optional<std::string> m_before;
    std::optional<std::string> m_after;
    bool m_isNew = true;
};

KnowledgeLibrary::KnowledgeLibrary(DesignSession& session, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
{
    m_session.setKnowledgeFolder(folder);
}

const Knowledge& KnowledgeLibrary::knowledge() const
{
    return m_session.knowledge();
}

const KnowledgeRecords& KnowledgeLibrary::records()
{
    if (!m_records)
        m_records = read(Language().code);
    return *m_records;
}

const KnowledgeRecords& KnowledgeLibrary::shownRecords()
{
    const Language& language = knowledge().language;
    if (language.isEnglish())
        return records();
    if (!m_shownRecords)
        m_shownRecords = read(language.code);
    return *m_shownRecords;
}

KnowledgeRecords KnowledgeLibrary::read(std::string_view language) const
{
    const auto files = filesWith(toStdString(m_folder));
    if (!files)
        return {};
    auto records = KnowledgeRecords::load(*files, language);
    return records ? std::move(*records) : KnowledgeRecords();
}

Result<void> KnowledgeLibrary::useFolder(const QString& folder)
{
    const QString absolute = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    if (auto taken = takeFrom(absolute); !taken)
        return taken;
    m_undoStack.clear();
    emit folderChanged(m_folder);
    return {};
}

Result<void> KnowledgeLibrary::reload()
{
    return takeFrom(m_folder);
}

Result<void> KnowledgeLibrary::changeFile(const QString& name, const std::optional<std::string>& content,
                                          const QString& title)
{
    const bool isFirst = m_folder.isEmpty();
    if (isFirst)
        m_folder = defaultFolder();
    auto before = contentOf(name);
    if (auto done = writeAndLoad(name, content); !done) {
        if (isFirst)
            m_folder.clear();
        return done;
    }
    if (isFirst)
        emit folderChanged(m_folder);
    m_undoStack.push(new FileChange(*this, name, std::move(before), content, title));
    return {};
}

std::optional<std::string> KnowledgeLibrary::contentOf(const QString& name) const
{
    constexpr std::size_t largestFile = 256U * 1000 * 1000;
    auto content = readFile(toStdString(QDir(m_folder).filePath(name)), largestFile);
    if (!content)
        return std::nullopt;
    return std::move(*content);
}

QString KnowledgeLibrary::nextNumber() const
{
    int last = 0;
    const QDir folder(m_folder.isEmpty() ? defaultFolder() : m_folder);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files))
        last = std::max(last, name.left(4).toInt());
    return QString::number(last + 1).rightJustified(4, u'0');
}

QString KnowledgeLibrary::defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data + u"/ogive/knowledge"_s;
}

Result<void> KnowledgeLibrary::write(const QString& name, const std::optional<std::string>& content)
{
    const QString path = QDir(m_folder).filePath(name);
    if (content) {
        QDir().mkpath(m_folder);
        return replaceFile(toStdString(path), *content);
    }
    if (!QFile::exists(path) || QFile::remove(path))
        return {};
    return Failure(Error{ErrorCode::Unwritable,
                         {toStdString(path), {}, 0},
                         OGIVE_TR("knowledge", "the file can't be removed"),
                         OGIVE_TR("knowledge", "Check that you may write in its folder.")});
}

Result<void> KnowledgeLibrary::writeAndLoad(const QString& name, const std::optional<std::string>& content)
{
    const auto before = contentOf(name);
    if (auto written = write(name, content); !written)
        return written;
    auto taken = takeFrom(m_folder);
    if (!taken)
        (void)write(name, before);
    return taken;
}

Result<void> KnowledgeLibrary::takeFrom(const QString& folder)
{
    const auto files = filesWith(toStdString(folder));
    if (!files)
        return Failure(files.error());
    auto knowledge = loadKnowledge(*files, m_session.knowledge().language);
    if (!knowledge)
        return Failure(knowledge.error());
    if (m_guard)
        if (auto problem = m_guard(*knowledge))
            return Failure(std::move(*problem));
    m_folder = folder;
    m_session.setKnowledgeFolder(folder);
    take(std::make_shared<const Knowledge>(std::move(*knowledge)));
    return {};
}

void KnowledgeLibrary::take(std::shared_ptr<const Knowledge> knowledge)
{
    emit aboutToChange();
    m_records.reset();
    m_shownRecords.reset();
    m_session.replaceKnowledge(std::move(knowledge));
    emit changed();
}

} // namespace ogive::ui
