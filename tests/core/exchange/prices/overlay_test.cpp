#include "core/exchange/prices/overlay.h"

#include "core/base/files.h"
#include "core/exchange/prices/preview.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/price_files.h"
#include "tests/support/core/price_lists.h"

#include <filesystem>
#include <set>

#include <unistd.h>

using namespace ogive;
using namespace ogive::test;

namespace fs = std::filesystem;

namespace {

/// An empty folder that goes away with the test.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "ogive-prices-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()));
        m_path = name;
    }
    ~Folder()
    {
        std::error_code code;
        fs::permissions(m_path, fs::perms::owner_all, code);
        fs::remove_all(m_path, code);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_path / name).string(); }
    [[nodiscard]] std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(m_path))
            names.insert(entry.path().filename().string());
        return names;
    }

private:
    fs::path m_path;
};

PriceList smallList()
{
    return read(R"({"openai": {"doc": "https://example.com", "models": {
        "gpt-5": {"name": "GPT-5", "cost": {"input": 7, "output": 70, "cache_read": 0.7,
            "context_over_200k": {"input": 14, "output": 140}}},
        "nova-x": {"name": "Nova X", "open_weights": true, "cost": {"input": 1.5, "output": 2},
            "limit": {"context": 1000, "output": 100}, "modalities": {"input": ["text"], "output": ["text"]}},
        "text-embedding-x": {"cost": {"input": 0.02, "output": 0}}}}})",
                "models.dev");
}

} // namespace

TEST_CASE("an imported list is kept as one file that says the same")
{
    const PriceList list = smallList();
    const std::string text = priceListFile(builtIn(), list, today);
    CHECK(text == priceListFile(builtIn(), list, today));
    const PriceList kept = read(text, "ogive");
    CHECK(kept.from == "models.dev");
    CHECK(kept.asOf == today);
    CHECK(kept.importedOn == today);
    REQUIRE(kept.models.size() == 3);
    for (std::size_t i = 0; i < kept.models.size(); ++i) {
        ListedModel expected = list.models[i];
        for (Price& price : expected.model.prices)
            price.asOf = today;
        ListedModel found = kept.models[i];
        found.model.provider = {};
        CHECK(found == expected);
    }
    CHECK(text.find("\"provider\": \"openai\"") != std::string::npos); // of what was not known before
}

TEST_CASE("every real-shaped list is the same after it was kept")
{
    const std::string file = GENERATE(as<std::string>(), litellmFile(200), modelsDevFile(200),
                                      llmPricesFile(200), genaiPricesFile(200));
    const auto list = readPriceList(file, "list.json");
    REQUIRE(list);
    const PriceList kept = read(priceListFile(builtIn(), *list, today), "ogive");
    REQUIRE(kept.models.size() == list->models.size());
    for (const ListedModel& listed : list->models) {
        const auto found =
            std::find_if(kept.models.begin(), kept.models.end(),
                         [&](const ListedModel& other) { return other.model.id == listed.model.id; });
        REQUIRE(found != kept.models.end());
        CHECK(found->isEmbedding == listed.isEmbedding);
        CHECK(rateChanges(listed.model, found->model, today, Compared::StatedBySecond).empty());
        CHECK(rateChanges(found->model, listed.model, today, Compared::StatedBySecond).empty());
    }
}

TEST_CASE("applying a list adds the next numbered layer, and removing it undoes that")
{
    const Folder folder;
    const std::string target = folder.path("knowledge");
    const auto first = applyPriceList(builtIn(), smallList(), target, today);
    REQUIRE(first);
    CHECK(first->file == "0001-import-models.dev.json");
    CHECK(first->models == 3);
    REQUIRE(replaceFile(target + "/0007-edit-llm-models.json", "{}"));
    REQUIRE(replaceFile(target + "/notes.json", "{}"));
    const auto second = applyPriceList(builtIn(), smallList(), target, today);
    REQUIRE(second);
    CHECK(second->file == "0008-import-models.dev.json");
    CHECK(readFile(target + "/" + first->file, 1 << 20) == readFile(target + "/" + second->file, 1 << 20));
    REQUIRE(removeLayer(target, second->file));
    CHECK_FALSE(fs::exists(target + "/" + second->file));
    CHECK(fs::exists(target + "/" + first->file));
}

TEST_CASE("only a file of the folder can be removed")
{
    const Folder folder;
    REQUIRE(replaceFile(folder.path("keep.json"), "{}"));
    REQUIRE(replaceFile(folder.path("keep.txt"), "x"));
    fs::create_directory(folder.path("inner.json"));
    const std::string name = GENERATE(as<std::string>(), "", ".", "..", "missing.json", "../keep.json",
                                      "./keep.json", "inner.json", "keep.txt", "/etc/hosts");
    CAPTURE(name);
    const auto removed = removeLayer(folder.path(), name);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == ErrorCode::Unknown);
    CHECK(folder.files() == std::set<std::string>{"keep.json", "keep.txt", "inner.json"});
}

TEST_CASE("a list that can't be written leaves nothing behind")
{
    const Folder folder;
    SECTION("the folder's place is a file")
    {
        REQUIRE(replaceFile(folder.path("file"), "x"));
        const auto applied = applyPriceList(builtIn(), smallList(), folder.path("file"), today);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::Unwritable);
        CHECK(folder.files() == std::set<std::string>{"file"});
    }
    SECTION("the folder can't be written")
    {
        if (::geteuid() == 0)
            return; // root writes everywhere
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto applied = applyPriceList(builtIn(), smallList(), folder.path(), today);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::Unwritable);
        CHECK(folder.files().empty());
    }
    SECTION("there is nothing to take over")
    {
        const PriceList empty =
            read(R"({"prices": [{"id": "x", "vendor": "y", "input": null}]})", "llm-prices");
        const auto applied = applyPriceList(builtIn(), empty, folder.path("new"), today);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::Invalid);
        CHECK(folder.files().empty());
    }
}

TEST_CASE("a kept list that was changed by hand is refused with its place")
{
    const Json whole = Json::parse(priceListFile(builtIn(), smallList(), today));
    const auto errorOf = [](const Json& json) {
        const auto list = readPriceList(json.dump(1), "kept.json");
        REQUIRE_FALSE(list);
        CHECK(list.error().place.line > 1);
        return list.error();
    };
    Json broken = whole;
    SECTION("a price that is a text")
    {
        broken["llm_models"][0]["prices"][0]["input_usd_per_mtok"] = "7";
        CHECK(errorOf(broken).place.pointer == "/llm_models/0/prices/0");
    }
    SECTION("a negative price in a tier")
    {
        broken["llm_models"][0]["prices"][0]["tiers"][0]["output_usd_per_mtok"] = -1;
        CHECK(errorOf(broken).place.pointer == "/llm_models/0/prices/0/tiers/0");
    }
    SECTION("no prices")
    {
        broken["llm_models"][1].erase("prices");
        CHECK(errorOf(broken).place.pointer == "/llm_models/1");
    }
    SECTION("the same model twice")
    {
        broken["llm_models"].push_back(broken["llm_models"][0]);
        CHECK(errorOf(broken).place.pointer == "/llm_models/2");
    }
    SECTION("an origin that leads out of the folder")
    {
        broken["from"] = "../../x";
        CHECK(errorOf(broken).place.pointer == "/from");
    }
    SECTION("a newer version")
    {
        broken["version"] = 2;
        CHECK(errorOf(broken).code == ErrorCode::NewerVersion);
    }
}
