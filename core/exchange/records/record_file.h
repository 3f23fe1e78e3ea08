#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A part of a record that is written from the design. Its text ends with a line break; an empty one is not
/// written.
struct RecordSection {
    std::string name; ///< a word, such as context
    std::string title;
    std::string text;

    bool operator==(const RecordSection&) const = default;
};

/// A record as it stands in its file: a head of lines "key: value", and sections between comments that keep
/// each one's hash as it was written, so that one that a person has edited is known by it. Text around the
/// sections is the person's own.
struct RecordFile {
    /// Own text, or a section where `name` is not empty.
    struct Piece {
        std::string name;
        std::string hash; ///< as written; differs from the text's where that was edited
        std::string text;

        [[nodiscard]] bool isEdited() const;
        bool operator==(const Piece&) const = default;
    };

    /// What the record is about, as the comment behind its head says.
    struct About {
        std::string decision; ///< empty: the file is none of ours
        std::string scenario;
        std::string outcome;      ///< an option's id; empty: open
        std::string supersededBy; ///< number of the record in its place
        std::string headHash;
        std::vector<std::string> sections; ///< that were written

        bool operator==(const About&) const = default;
    };

    About about;
    std::string head;
    std::vector<Piece> pieces;

    [[nodiscard]] bool isHeadEdited() const;
    /// The value of "key: value" in the head; empty where there is none.
    [[nodiscard]] std::string headValue(std::string_view key) const;
    /// Changes one line of the head, or adds it; a head that was edited stays known as such.
    void setHeadValue(std::string_view key, std::string_view value);

    bool operator==(const RecordFile&) const = default;
};

/// The hash of a generated text, 16 hexadecimal digits; line ends of other systems don't change it.
[[nodiscard]] std::string recordHash(std::string_view text);

/// Reads a record; whatever does not look like one becomes own text, so that nothing is ever lost.
[[nodiscard]] RecordFile readRecord(std::string_view content);
[[nodiscard]] std::string writeRecord(const RecordFile& record);

/// A record of these sections that nobody has edited.
[[nodiscard]] RecordFile newRecord(const std::string& head, const std::vector<RecordSection>& sections,
                                   RecordFile::About about);

/// The titles of what was left as a person made it.
struct KeptParts {
    std::vector<std::string> edited;
    std::vector<std::string> removed;
};

/// Brings a record up to date: head and sections that nobody has edited are replaced, new ones are added at
/// the end, edited and removed ones stay as they are and are named. One whose text has become empty is taken
/// away.
[[nodiscard]] KeptParts updateRecord(RecordFile& record, const std::string& head,
                                     const std::vector<RecordSection>& sections);

} // namespace ogive
