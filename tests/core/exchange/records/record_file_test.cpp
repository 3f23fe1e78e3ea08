#include "core/exchange/records/record_file.h"

#include <catch2/catch.hpp>

#include <string>

using namespace ogive;

namespace {

RecordFile sampleRecord()
{
    RecordFile::About about;
    about.decision = "store";
    about.scenario = "base";
    about.outcome = "shelf";
    return newRecord("status: proposed\ndate: 2026-01-01\n",
                     {{"title", "Title", "# Store\n"}, {"context", "Context", "## Context\n\nWhy.\n"}},
                     about);
}

} // namespace

TEST_CASE("a record reads back as it was written")
{
    const RecordFile record = sampleRecord();
    CHECK(readRecord(writeRecord(record)) == record);
    CHECK(record.headValue("status") == "proposed");
    CHECK(record.headValue("stat").empty());
}

TEST_CASE("the hash of a text is FNV-1a and does not depend on line ends")
{
    CHECK(recordHash("") == "cbf29ce484222325");
    CHECK(recordHash("a") == "af63dc4c8601ec8c"); // the published test vector of 64-bit FNV-1a
    CHECK(recordHash("a\r\nb") == recordHash("a\nb"));
}

TEST_CASE("what nobody edited is replaced, what somebody edited is kept and named")
{
    RecordFile record = sampleRecord();
    record.pieces[3].text += "By hand.\n";
    const KeptParts kept = updateRecord(record, "status: accepted\n",
                                        {{"title", "Title", "# New\n"},
                                         {"context", "Context", "## Context\n\nOther.\n"},
                                         {"more", "More", "## More\n"}});
    CHECK(kept.edited == std::vector<std::string>{"Context"});
    CHECK(kept.removed.empty());
    CHECK(record.head == "status: accepted\n");
    CHECK(record.pieces[1].text == "# New\n");
    CHECK(record.pieces[3].text == "## Context\n\nWhy.\nBy hand.\n");
    CHECK(record.pieces.back().text == "## More\n");
    CHECK(readRecord(writeRecord(record)).pieces[3].isEdited());
}

TEST_CASE("a section that was taken out stays out")
{
    RecordFile record = sampleRecord();
    record.pieces.erase(record.pieces.begin() + 3);
    const KeptParts kept = updateRecord(record, record.head, {{"context", "Context", "x\n"}});
    CHECK(kept.removed == std::vector<std::string>{"Context"});
    CHECK(record.pieces.size() == 3);
}

TEST_CASE("a section that has nothing to say is not written, and taken away unless somebody edited it")
{
    RecordFile record = sampleRecord();
    (void)updateRecord(record, record.head, {{"workshop", "Workshop", ""}});
    CHECK(record == sampleRecord());
    (void)updateRecord(record, record.head, {{"workshop", "Workshop", "## Workshop\n"}});
    CHECK(record.pieces.back().name == "workshop");
    RecordFile edited = record;
    edited.pieces.back().text += "By hand.\n";
    CHECK(updateRecord(record, record.head, {{"workshop", "Workshop", ""}}).removed.empty());
    CHECK(record == sampleRecord());
    (void)updateRecord(edited, edited.head, {{"workshop", "Workshop", ""}});
    CHECK(edited.pieces.back().text == "## Workshop\nBy hand.\n");
    // What went can come again.
    (void)updateRecord(record, record.head, {{"workshop", "Workshop", "## Workshop\n"}});
    CHECK(record.pieces.back().text == "## Workshop\n");
}

TEST_CASE("a changed line of the head leaves an edited head known as edited")
{
    RecordFile record = sampleRecord();
    record.setHeadValue("status", "\"superseded by ADR-0002\"");
    CHECK(record.head == "status: \"superseded by ADR-0002\"\ndate: 2026-01-01\n");
    CHECK_FALSE(record.isHeadEdited());
    record.head += "consulted: us\n";
    record.setHeadValue("status", "rejected");
    CHECK(record.isHeadEdited());
}

TEST_CASE("what is no record, or a broken one, becomes own text")
{
    for (const std::string text :
         {"", "# A page\n\ntext\n", "---\nstatus: open\n", "<!-- ogive:section a b -->\nx\n",
          "<!-- ogive:section a -->\nx\n<!-- ogive:end -->\n"}) {
        const RecordFile record = readRecord(text);
        INFO(text);
        CHECK(record.about.decision.empty());
        std::string kept;
        for (const RecordFile::Piece& piece : record.pieces) {
            CHECK(piece.name.empty());
            kept += piece.text;
        }
        CHECK(kept == text);
    }
}
