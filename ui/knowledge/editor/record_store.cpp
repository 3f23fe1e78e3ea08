#include "ui/knowledge/editor/record_store.h"

#include "core/design/design_uses.h"
#include "core/knowledge/reading/knowledge_files.h"
#include "core/knowledge/records/record_uses.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype numberDigits = 4;

struct StoreWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::RecordStore)
};

std::string idOf(const Json& record)
{
    const auto id = record.find("id");
    return id != record.end() && id->is_string() ? id->get<std::string>() : std::string();
}

QString titleOf(const Json& record)
{
    const auto title = record.find("title");
    return toQString(title != record.end() && title->is_string() ? title->get<std::string>() : idOf(record));
}

Error atId(Message reason, Message hint)
{
    return {ErrorCode::Invalid, {{}, "/id", 0}, std::move(reason), std::move(hint)};
}

/// The pointer of an error in the file, from the record on: /models/3/prices/0 becomes /prices/0.
Error fromRecord(Error error, const std::string& file, const RecordPlace& place)
{
    const std::string list = "/" + std::string(place.kind->list) + "/";
    const bool isHere = error.place.file.ends_with(file) && error.place.pointer.starts_with(list);
    const std::size_t member = isHere ? error.place.pointer.find('/', list.size()) : std::string::npos;
    error.place.pointer = member == std::string::npos ? std::string() : error.place.pointer.substr(member);
    return error;
}

} // namespace

const KnowledgeRecord* RecordStore::find(const RecordPlace& place, const std::string& id)
{
    const std::string name = place.owner.empty() ? id : place.owner + "/" + id;
    return m_library.records().find(place.kind->id, name);
}

/// The newest file where it holds edits of this kind, else one behind it: an edit must lie over all before.
QString RecordStore::editFile(const RecordPlace& place) const
{
    const QString ending = toQString(editFileEnding(place));
    if (!m_library.folder().isEmpty()) {
        const QStringList files = QDir(m_library.folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        if (!files.isEmpty() && files.last().mid(numberDigits + 1) == ending)
            return files.last();
    }
    return m_library.nextNumber() + u'-' + ending;
}

std::optional<Error> RecordStore::objectionToLosing(const RecordPlace& place, const std::string& id)
{
    if (auto used = objectionToRemoving(m_session.design(), place.kind->id, id, place.owner)) {
        used->place.pointer = "/id";
        return used;
    }
    const auto uses = usesOf(m_session.knowledge(), m_library.records(), place.kind->id, id, place.owner);
    if (uses.empty())
        return std::nullopt;
    const std::string& user = uses.front().title;
    const auto others = static_cast<double>(uses.size() - 1);
    return atId(uses.size() == 1 ? OGIVE_TR("knowledge", "\"%1\" is still used by \"%2\"").arg(id).arg(user)
                                 : OGIVE_TR("knowledge", "\"%1\" is still used by \"%2\" and %3 more")
                                       .arg(id)
                                       .arg(user)
                                       .arg(others),
                OGIVE_TR("knowledge", "Change first what refers to it."));
}

Result<void> RecordStore::save(const RecordPlace& place, const Json& record, const std::string& former)
{
    const std::string id = idOf(record);
    if (id != former && find(place, id) != nullptr)
        return Failure(atId(OGIVE_TR("knowledge", "the id \"%1\" is taken").arg(id),
                            OGIVE_TR("knowledge", "Choose another one.")));
    const bool isRenamed = !former.empty() && id != former;
    if (isRenamed)
        if (auto objection = objectionToLosing(place, former))
            return Failure(*objection);
    const QString file = editFile(place);
    const std::string name = toStdString(file);
    auto content = withRecord(place, m_library.contentOf(file), name, record);
    if (content && isRenamed)
        content = withRecord(place, *content, name, deletedRecord(former));
    if (!content)
        return Failure(content.error());
    const QString title = former.empty() ? StoreWords::tr("add %1") : StoreWords::tr("edit %1");
    const auto saved = m_library.changeFile(file, *content, title.arg(titleOf(record)));
    return saved ? saved : Failure(fromRecord(saved.error(), name, place));
}

Result<void> RecordStore::remove(const RecordPlace& place, const std::string& id)
{
    const KnowledgeRecord* record = find(place, id);
    if (record == nullptr)
        return {};
    const bool comesBack = record->layer > 0 && isOverBuiltin(place, id);
    if (!comesBack)
        if (auto objection = objectionToLosing(place, id))
            return Failure(*objection);
    const QString title =
        comesBack ? StoreWords::tr("take back the change of %1") : StoreWords::tr("delete %1");
    const QString name = titleOf(record->json);
    if (record->layer == 0) {
        const QString file = editFile(place);
        const auto content =
            withRecord(place, m_library.contentOf(file), toStdString(file), deletedRecord(id));
        return content ? m_library.changeFile(file, *content, title.arg(name)) : Failure(content.error());
    }
    const QString file = QDir(m_library.folder()).relativeFilePath(toQString(record->file));
    const auto before = m_library.contentOf(file);
    const auto content = withoutRecord(before.value_or(std::string()), record->file, record->pointer);
    return content ? m_library.changeFile(file, *content, title.arg(name)) : Failure(content.error());
}

bool RecordStore::isOverBuiltin(const RecordPlace& place, const std::string& id) const
{
    const auto builtin = KnowledgeRecords::load(builtinFiles());
    const std::string name = place.owner.empty() ? id : place.owner + "/" + id;
    return builtin && builtin->find(place.kind->id, name) != nullptr;
}

} // namespace ogive::ui
