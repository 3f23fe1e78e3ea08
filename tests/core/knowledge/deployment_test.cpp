#include "core/knowledge/load.h"

#include "tests/support/core/built_in.h"

#include <string>

using namespace ogive;
using namespace ogive::test;

namespace {

/// What is wrong with a database of one's own that has these members beside the required ones; "" where it
/// loads.
std::string problemOfOption(const std::string& members)
{
    std::vector<KnowledgeFile> files = builtinFiles();
    files.push_back(
        {"options-mine.json",
         R"({"format": "ogive-knowledge", "version": 1, "kind": "options", "decision": "vector_db",
                         "options": [{"id": "mine", "title": "Mine", "short_title": "Mine", "summary": "Ours.",
                         "attributes": {}, "packages": ["old-name"], "source": "us", "as_of": "2026-01-01",
                         "facts": [], )" +
             members + "}]}",
         1});
    const auto loaded = loadKnowledge(files);
    return loaded ? std::string() : describe(loaded.error());
}

std::string containerWithPort(const std::string& port)
{
    return R"("container": {"image": "a/b", "tag": "1", "ports": [)" + port +
           R"(], "source": "us", "as_of": "2026-01-01"})";
}

} // namespace

TEST_CASE("an option may say how it runs in a container")
{
    CHECK(problemOfOption(containerWithPort("6333")).empty());
    for (const char* port : {"0", "65536", "1.5", "-1", "\"80\""}) {
        INFO(port);
        CHECK(problemOfOption(containerWithPort(port)).find("/options/0/container/ports/0") !=
              std::string::npos);
    }
    CHECK(problemOfOption(R"("container": {"tag": "1"})").find("image") != std::string::npos);
    CHECK(problemOfOption(R"("api": {"address": 5})").find("/api/address") != std::string::npos);
}

TEST_CASE("what is installed goes by the names of today")
{
    const Decision& decision = builtIn().decisions[*builtIn().decisionInRole("vector_db")];
    const auto installed = [&](const char* id) {
        return decision.options[*decision.optionIndex(OptionId(id))].installed();
    };
    CHECK(installed("pinecone") == std::vector<std::string>{"pinecone"}); // the guide says pinecone-client
    CHECK(installed("chromadb") == std::vector<std::string>{"chromadb"});
}
