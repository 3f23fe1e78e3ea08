#include "core/evaluation/parts.h"
#include "core/exchange/formats/writers.h"
#include "core/exchange/records/record_text.h"
#include "core/report/markdown_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace ogive {
namespace {

constexpr std::string_view indexName = "README.md";
constexpr std::string_view indexDecision = "index"; ///< what the index file says it is about

/// One record of the folder: as it was, and as it becomes.
struct NumberedRecord {
    std::string path;
    std::string number;
    RecordFile file;
    bool isNew = false;
};

/// The digits that a name of a record begins with; empty where it is none.
std::string numberOfName(const std::string& name)
{
    constexpr std::size_t digits = 4;
    std::size_t count = 0;
    while (count < name.size() && name[count] >= '0' && name[count] <= '9')
        ++count;
    return count >= digits && count < 9 && count < name.size() && name[count] == '-' ? name.substr(0, count)
                                                                                     : "";
}

/// Brings a folder of records up to date with one scenario; lives for one export.
class RecordFolder {
public:
    RecordFolder(const ExportSubject& subject, const ExportRequest& request);

    [[nodiscard]] Exported update();

private:
    void readFolder();
    void assignRecords();
    void writeRecords();
    void supersede(std::size_t old, std::size_t fresh);
    void writeIndex();
    void note(const std::string& path, const KeptParts& kept);
    [[nodiscard]] std::size_t addRecord(std::size_t decision);
    [[nodiscard]] std::string outcomeId(std::size_t decision) const;
    [[nodiscard]] std::vector<RecordLink> links() const;
    [[nodiscard]] RecordFile::About aboutFor(std::size_t decision) const;
    [[nodiscard]] std::string indexText() const;

    const ExportSubject& m_subject;
    const ExportRequest& m_request;
    ReportContext m_context;
    std::vector<std::size_t> m_decisions;
    std::vector<NumberedRecord> m_records;           ///< ours, by number
    std::map<std::size_t, std::size_t> m_current;    ///< decision → position in m_records
    std::map<std::size_t, std::size_t> m_superseded; ///< decision → the one whose place it takes
    int m_last = 0;                                  ///< highest number in the folder
    Exported m_exported;
};

RecordFolder::RecordFolder(const ExportSubject& subject, const ExportRequest& request)
    : m_subject(subject)
    , m_request(request)
    , m_context(subject.knowledge, subject.design, subject.scenario, subject.evaluation, subject.words,
                subject.date)
    , m_decisions(decisionsInOrder(subject.knowledge, subject.evaluation))
{}

void RecordFolder::readFolder()
{
    for (const ExportedFile& file : m_request.present) {
        const std::string number = numberOfName(file.path);
        if (number.empty())
            continue;
        m_last = std::max(m_last, std::stoi(number));
        RecordFile record = readRecord(file.bytes);
        if (!record.about.decision.empty())
            m_records.push_back({file.path, number, std::move(record), false});
    }
}

std::string RecordFolder::outcomeId(std::size_t decision) const
{
    const auto chosen = m_subject.evaluation.decisions[decision].chosen();
    return chosen ? m_subject.knowledge.decisions[decision].options[*chosen].id.value : std::string();
}

RecordFile::About RecordFolder::aboutFor(std::size_t decision) const
{
    RecordFile::About about;
    about.decision = m_subject.knowledge.decisions[decision].id.value;
    about.scenario = m_subject.scenario.id.value;
    about.outcome = outcomeId(decision);
    return about;
}

std::size_t RecordFolder::addRecord(std::size_t decision)
{
    NumberedRecord record;
    record.number = fmt::format("{:04}", ++m_last);
    std::string name = m_subject.knowledge.decisions[decision].id.value;
    std::replace(name.begin(), name.end(), '_', '-');
    record.path = record.number + "-" + name + ".md";
    record.file.about = aboutFor(decision);
    record.isNew = true;
    m_records.push_back(std::move(record));
    return m_records.size() - 1;
}

/// Which record each decision has: the latest of the folder, or a new one where there is none or its outcome
/// is another now.
void RecordFolder::assignRecords()
{
    for (const std::size_t decision : m_decisions) {
        const RecordFile::About wanted = aboutFor(decision);
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            const RecordFile::About& about = m_records[i].file.about;
            if (about.decision == wanted.decision && about.scenario == wanted.scenario &&
                about.supersededBy.empty())
                found = i;
        }
        const bool isOther = found && !wanted.outcome.empty() &&
                             !m_records[*found].file.about.outcome.empty() &&
                             m_records[*found].file.about.outcome != wanted.outcome;
        if (isOther)
            m_superseded[decision] = *found;
        m_current[decision] = found && !isOther ? *found : addRecord(decision);
    }
}

std::vector<RecordLink> RecordFolder::links() const
{
    std::vector<RecordLink> links;
    for (const std::size_t decision : m_decisions) {
        const NumberedRecord& record = m_records[m_current.at(decision)];
        links.push_back({decision, record.number, record.path});
    }
    return links;
}

void RecordFolder::note(const std::string& path, const KeptParts& kept)
{
    for (const std::string& title : kept.edited)
        m_exported.notes.push_back(
            OGIVE_TR("export", "%1: “%2” was edited by hand and stays as it is").arg(path).arg(title));
    for (const std::string& title : kept.removed)
        m_exported.notes.push_back(
            OGIVE_TR("export", "%1: “%2” was removed by hand and stays out").arg(path).arg(title));
}

void RecordFolder::supersede(std::size_t old, std::size_t fresh)
{
    NumberedRecord& record = m_records[old];
    record.file.about.supersededBy = m_records[fresh].number;
    record.file.setHeadValue("status", fmt::format("\"superseded by [ADR-{0}]({1})\"",
                                                   m_records[fresh].number, m_records[fresh].path));
    m_exported.files.push_back({record.path, writeRecord(record.file)});
}

void RecordFolder::writeRecords()
{
    RecordRelations relations;
    relations.links = links();
    for (const std::size_t decision : m_decisions) {
        const auto old = m_superseded.find(decision);
        relations.supersedes = old == m_superseded.end() ? std::string() : m_records[old->second].path;
        relations.supersedesNumber =
            old == m_superseded.end() ? std::string() : m_records[old->second].number;
        NumberedRecord& record = m_records[m_current.at(decision)];
        const std::string head = recordHead(m_context, decision);
        if (record.isNew) {
            record.file = newRecord(head, recordSections(m_context, decision, relations), aboutFor(decision));
        } else {
            // The relation to the record before it is kept by reading who points here.
            for (const NumberedRecord& other : m_records)
                if (other.file.about.supersededBy == record.number) {
                    relations.supersedes = other.path;
                    relations.supersedesNumber = other.number;
                }
            KeptParts kept = updateRecord(record.file, head, recordSections(m_context, decision, relations));
            if (record.file.isHeadEdited())
                kept.edited.insert(kept.edited.begin(),
                                   m_subject.words(OGIVE_TR("records", "Status and date")));
            record.file.about.outcome = outcomeId(decision);
            note(record.path, kept);
        }
        m_exported.files.push_back({record.path, writeRecord(record.file)});
        if (old != m_superseded.end())
            supersede(old->second, m_current.at(decision));
    }
}

std::string RecordFolder::indexText() const
{
    const auto say = [&](const Message& message) { return escapeMarkdown(m_subject.words(message)); };
    std::string text =
        "# " + escapeMarkdownLine(m_subject.words(OGIVE_TR("records", "Decision records"))) + "\n\n";
    text += say(OGIVE_TR("records", "Design “%1”").arg(m_subject.design.name)) + "\n\n";
    text += "| " + say(OGIVE_TR("records", "Record")) + " | " + say(OGIVE_TR("records", "Status")) + " | " +
            say(OGIVE_TR("records", "Date")) + " |\n| --- | --- | --- |\n";
    for (const NumberedRecord& record : m_records) {
        std::string title = record.path;
        for (const RecordFile::Piece& piece : record.file.pieces)
            if (piece.name == "title" && piece.text.starts_with("# "))
                title = piece.text.substr(2, piece.text.find('\n') - 2); // escaped when it was written
        std::string status = record.file.headValue("status");
        if (status.size() > 1 && status.front() == '"' && status.back() == '"')
            status = status.substr(1, status.size() - 2);
        const bool isOurs = status.starts_with("superseded by [");
        text += "| [" + record.number + " " + title + "](" + record.path + ") | " +
                (isOurs ? status : escapeMarkdown(status)) + " | " +
                escapeMarkdown(record.file.headValue("date")) + " |\n";
    }
    return text;
}

/// The index stands in a file of the same make; one that is none of ours is left alone.
void RecordFolder::writeIndex()
{
    const RecordSection section{"index", m_subject.words(OGIVE_TR("records", "Decision records")),
                                indexText()};
    const auto present = std::find_if(m_request.present.begin(), m_request.present.end(),
                                      [](const ExportedFile& file) { return file.path == indexName; });
    RecordFile index;
    if (present == m_request.present.end()) {
        index.about.decision = indexDecision;
        index = newRecord({}, {section}, std::move(index.about));
    } else {
        index = readRecord(present->bytes);
        if (index.about.decision != indexDecision) {
            m_exported.notes.push_back(
                OGIVE_TR("export", "%1 is not from Ogive and stays as it is; the records have no index")
                    .arg(std::string(indexName)));
            return;
        }
        note(std::string(indexName), updateRecord(index, index.head, {section}));
    }
    m_exported.files.push_back({std::string(indexName), writeRecord(index)});
}

Exported RecordFolder::update()
{
    readFolder();
    assignRecords();
    writeRecords();
    std::sort(m_records.begin(), m_records.end(),
              [](const NumberedRecord& a, const NumberedRecord& b) { return a.path < b.path; });
    writeIndex();
    return std::move(m_exported);
}

} // namespace

Result<Exported> exportRecords(const ExportSubject& subject, const ExportRequest& request)
{
    return RecordFolder(subject, request).update();
}

} // namespace ogive
