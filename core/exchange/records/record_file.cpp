#include "core/exchange/records/record_file.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace ogive {
namespace {

constexpr std::string_view aboutStart = "<!-- ogive:record ";
constexpr std::string_view sectionStart = "<!-- ogive:section ";
constexpr std::string_view commentEnd = " -->";
constexpr std::string_view sectionEnd = "<!-- ogive:end -->";
constexpr std::string_view headFence = "---";

std::string withPlainLineEnds(std::string_view content)
{
    std::string plain;
    plain.reserve(content.size());
    for (std::size_t i = 0; i < content.size(); ++i)
        if (content[i] != '\r' || i + 1 == content.size() || content[i + 1] != '\n')
            plain += content[i];
    return plain;
}

std::vector<std::string_view> linesIn(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<std::string> wordsIn(std::string_view text, char separator)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return words;
}

/// What stands between the start of a comment and its end; nothing where the line is no such comment.
std::optional<std::string_view> commentOf(std::string_view line, std::string_view start)
{
    if (!line.starts_with(start) || !line.ends_with(commentEnd) ||
        line.size() < start.size() + commentEnd.size())
        return std::nullopt;
    return line.substr(start.size(), line.size() - start.size() - commentEnd.size());
}

std::map<std::string, std::string> pairsIn(std::string_view comment)
{
    std::map<std::string, std::string> pairs;
    for (const std::string& word : wordsIn(comment, ' '))
        if (const std::size_t at = word.find('='); at != std::string::npos)
            pairs[word.substr(0, at)] = word.substr(at + 1);
    return pairs;
}

RecordFile::About aboutOf(std::string_view comment)
{
    auto pairs = pairsIn(comment);
    return {pairs["decision"],      pairs["scenario"], pairs["outcome"],
            pairs["superseded-by"], pairs["head"],     wordsIn(pairs["sections"], ',')};
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

/// Reads the lines of one record.
class RecordReader {
public:
    explicit RecordReader(std::string_view content)
        : m_lines(linesIn(content))
    {}

    [[nodiscard]] RecordFile read();

private:
    void readHead();
    /// The line behind a section's end; nothing where it has none before the next one begins.
    [[nodiscard]] std::optional<std::size_t> endOfSection(std::size_t at) const;
    void addOwn(std::string_view line);
    [[nodiscard]] std::string textOf(std::size_t from, std::size_t to) const;

    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
    RecordFile m_record;
};

std::string RecordReader::textOf(std::size_t from, std::size_t to) const
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += std::string(m_lines[i]) + "\n";
    return text;
}

void RecordReader::readHead()
{
    if (m_lines.empty() || m_lines[0] != headFence)
        return;
    const auto end = std::find(m_lines.begin() + 1, m_lines.end(), headFence);
    if (end == m_lines.end())
        return;
    const auto last = static_cast<std::size_t>(end - m_lines.begin());
    m_record.head = textOf(1, last);
    m_at = last + 1;
}

std::optional<std::size_t> RecordReader::endOfSection(std::size_t at) const
{
    for (std::size_t i = at + 1; i < m_lines.size(); ++i) {
        if (m_lines[i] == sectionEnd)
            return i;
        if (m_lines[i].starts_with(sectionStart))
            return std::nullopt;
    }
    return std::nullopt;
}

void RecordReader::addOwn(std::string_view line)
{
    if (m_record.pieces.empty() || !m_record.pieces.back().name.empty())
        m_record.pieces.emplace_back();
    m_record.pieces.back().text += std::string(line) + "\n";
}

RecordFile RecordReader::read()
{
    readHead();
    while (m_at < m_lines.size()) {
        const std::string_view line = m_lines[m_at];
        if (const auto about = commentOf(line, aboutStart); about && m_record.about.decision.empty()) {
            m_record.about = aboutOf(*about);
            ++m_at;
            continue;
        }
        const auto section = commentOf(line, sectionStart);
        const auto end = section ? endOfSection(m_at) : std::nullopt;
        const auto words = section ? wordsIn(*section, ' ') : std::vector<std::string>{};
        if (end && words.size() == 2) {
            m_record.pieces.push_back({words[0], words[1], textOf(m_at + 1, *end)});
            m_at = *end + 1;
            continue;
        }
        addOwn(line);
        ++m_at;
    }
    return std::move(m_record);
}

/// Takes a section away that has nothing to say any more, and the blank line before it, unless a person has
/// edited it.
void dropSection(RecordFile& record, const std::string& name)
{
    auto& pieces = record.pieces;
    auto piece = std::find_if(pieces.begin(), pieces.end(), [&](const RecordFile::Piece& one) {
        return one.name == name && !one.isEdited();
    });
    if (piece == pieces.end())
        return;
    piece = pieces.erase(piece);
    if (piece != pieces.begin() && (piece - 1)->name.empty() && (piece - 1)->text == "\n")
        pieces.erase(piece - 1);
    std::erase(record.about.sections, name);
}

} // namespace

bool RecordFile::Piece::isEdited() const
{
    return !name.empty() && recordHash(text) != hash;
}

bool RecordFile::isHeadEdited() const
{
    return recordHash(head) != about.headHash;
}

std::string RecordFile::headValue(std::string_view key) const
{
    for (const std::string_view line : linesIn(head))
        if (line.starts_with(key) && line.substr(key.size()).starts_with(':')) {
            std::string_view value = line.substr(key.size() + 1);
            while (value.starts_with(' '))
                value.remove_prefix(1);
            return std::string(value);
        }
    return {};
}

void RecordFile::setHeadValue(std::string_view key, std::string_view value)
{
    const bool wasEdited = isHeadEdited();
    const std::string fresh = std::string(key) + ": " + std::string(value) + "\n";
    std::string changed;
    bool isThere = false;
    for (const std::string_view line : linesIn(head)) {
        const bool isIt = line.starts_with(key) && line.substr(key.size()).starts_with(':');
        changed += isIt ? fresh : std::string(line) + "\n";
        isThere = isThere || isIt;
    }
    head = isThere ? changed : changed + fresh;
    if (!wasEdited)
        about.headHash = recordHash(head);
}

std::string recordHash(std::string_view text)
{
    // FNV-1a: it tells an edited text from the one that was written, and guards against nothing.
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char letter : withPlainLineEnds(text))
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    return fmt::format("{:016x}", hash);
}

RecordFile readRecord(std::string_view content)
{
    return RecordReader(withPlainLineEnds(content)).read();
}

std::string writeRecord(const RecordFile& record)
{
    std::string text =
        record.head.empty() ? std::string() : fmt::format("{0}\n{1}{0}\n", headFence, record.head);
    const RecordFile::About& about = record.about;
    text += fmt::format("{}decision={} scenario={} outcome={} superseded-by={} head={} sections={}{}\n",
                        aboutStart, about.decision, about.scenario, about.outcome, about.supersededBy,
                        about.headHash, joined(about.sections), commentEnd);
    for (const RecordFile::Piece& piece : record.pieces) {
        if (piece.name.empty()) {
            text += piece.text;
            continue;
        }
        text += fmt::format("{}{} {}{}\n{}{}\n", sectionStart, piece.name, piece.hash, commentEnd, piece.text,
                            sectionEnd);
    }
    return text;
}

RecordFile newRecord(const std::string& head, const std::vector<RecordSection>& sections,
                     RecordFile::About about)
{
    RecordFile record;
    record.head = head;
    record.about = std::move(about);
    record.about.headHash = recordHash(head);
    record.about.sections.clear();
    for (const RecordSection& section : sections) {
        if (section.text.empty())
            continue;
        record.about.sections.push_back(section.name);
        record.pieces.push_back({{}, {}, "\n"});
        record.pieces.push_back({section.name, recordHash(section.text), section.text});
    }
    return record;
}

KeptParts updateRecord(RecordFile& record, const std::string& head,
                       const std::vector<RecordSection>& sections)
{
    KeptParts kept;
    if (!record.isHeadEdited()) {
        record.head = head;
        record.about.headHash = recordHash(head);
    }
    for (const RecordSection& section : sections) {
        if (section.text.empty()) {
            dropSection(record, section.name);
            continue;
        }
        const auto piece =
            std::find_if(record.pieces.begin(), record.pieces.end(),
                         [&](const RecordFile::Piece& one) { return one.name == section.name; });
        auto& written = record.about.sections;
        const bool wasWritten = std::find(written.begin(), written.end(), section.name) != written.end();
        if (piece == record.pieces.end()) {
            if (wasWritten) {
                kept.removed.push_back(section.title);
                continue;
            }
            written.push_back(section.name);
            record.pieces.push_back({{}, {}, "\n"});
            record.pieces.push_back({section.name, recordHash(section.text), section.text});
        } else if (piece->isEdited()) {
            kept.edited.push_back(section.title);
        } else {
            piece->text = section.text;
            piece->hash = recordHash(section.text);
        }
    }
    return kept;
}

} // namespace ogive
