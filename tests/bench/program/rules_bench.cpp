#include "tests/bench/program/commands.h"
#include "tests/bench/program/csv.h"
#include "tests/bench/program/measure.h"

#include "core/base/files.h"
#include "core/decide/compiled_rules.h"
#include "core/decide/evaluate_rules.h"
#include "core/knowledge/load.h"

#include <algorithm>
#include <array>

namespace ogive::bench {
namespace {

constexpr std::size_t largestInput = 8'000'000'000;
constexpr int runs = 9;
constexpr std::size_t singleSets = 20'000; // so many are evaluated one by one
constexpr std::size_t groupSets = 16;      // a single one is shorter than what a clock tells apart

/// The other tools' order of outcomes, decision by decision.
struct OutcomeOrder {
    const char* decision;
    std::vector<const char*> options;
};
const std::array<OutcomeOrder, 7> outcomeOrders{{
    {"architecture", {"monolith", "edge", "microservices", "serverless"}},
    {"framework", {"crewai", "dspy", "langgraph", "langchain"}},
    {"vector_db", {"chromadb", "pinecone", "milvus", "weaviate", "qdrant"}},
    {"llm_provider", {"open_source", "openai", "mistral", "anthropic"}},
    {"embedding_model",
     {"sentence-transformers", "text-embedding-3-small", "text-embedding-3-large", "text-embedding-ada-002"}},
    {"scalability", {"vertical", "horizontal", "kubernetes"}},
    {"request_pattern", {"synchronous", "asynchronous", "hybrid"}},
}};

/// Requirement sets side by side.
struct Sets {
    std::vector<std::vector<double>> numbers;
    std::vector<std::vector<std::uint8_t>> codes;
    RequirementColumns columns;
};

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

std::optional<Value> cellValue(const Field& field, std::string_view cell)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
        if (const auto number = cellNumber(cell))
            return Value(*number);
        return std::nullopt;
    case FieldKind::Boolean:
        return Value(cell == "1" || cell == "true" || cell == "True");
    case FieldKind::Choice:
    case FieldKind::Text:
        return Value(std::string(cell));
    }
    return std::nullopt;
}

Result<std::vector<std::size_t>> readHeader(const Knowledge& knowledge, const std::string& path,
                                            CsvLines& lines)
{
    std::vector<std::string_view> cells;
    std::vector<std::size_t> fields;
    if (!lines.next(cells))
        return wrongInput(path, 1, "the file is empty");
    for (const std::string_view cell : cells) {
        const auto field = knowledge.fieldIndex(FieldId(std::string(cell)));
        if (!field)
            return wrongInput(path, 1, "there is no field " + quotable(cell));
        fields.push_back(*field);
    }
    return fields;
}

Result<Sets> readSets(const Knowledge& knowledge, const std::string& path)
{
    const auto text = readFile(path, largestInput);
    if (!text)
        return Failure(text.error());
    CsvLines lines(*text);
    const auto fields = readHeader(knowledge, path, lines);
    if (!fields)
        return Failure(fields.error());
    Sets sets;
    sets.numbers.resize(knowledge.fields.size());
    sets.codes.resize(knowledge.fields.size());
    std::vector<std::string_view> cells;
    while (lines.next(cells)) {
        if (cells.size() != fields->size())
            return wrongInput(path, lines.line(), "the line has not as many cells as the header");
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Field& field = knowledge.fields[(*fields)[i]];
            const auto value = cellValue(field, cells[i]);
            if (!value || !checkValue(field, *value))
                return wrongInput(path, lines.line(), field.id.value + " can't be " + quotable(cells[i]));
            const double number = numberOf(field, *value);
            if (isNumber(field))
                sets.numbers[(*fields)[i]].push_back(number);
            else
                sets.codes[(*fields)[i]].push_back(static_cast<std::uint8_t>(number));
        }
        ++sets.columns.rows;
    }
    if (sets.columns.rows == 0)
        return wrongInput(path, 0, "there are no sets");
    return sets;
}

/// Position of the option, in the other tools' order, by decision and our own position.
std::vector<std::vector<std::uint8_t>> orderOf(const Knowledge& knowledge)
{
    std::vector<std::vector<std::uint8_t>> orders;
    for (const OutcomeOrder& known : outcomeOrders) {
        const auto decision = knowledge.decisionIndex(DecisionId(known.decision));
        std::vector<std::uint8_t> order;
        for (const Option& option : knowledge.decisions[*decision].options) {
            const auto found = std::find(known.options.begin(), known.options.end(), option.id.value);
            order.push_back(static_cast<std::uint8_t>(found - known.options.begin()));
        }
        orders.push_back(std::move(order));
    }
    return orders;
}

/// Outcomes of all sets, a column a decision.
class Outcomes {
public:
    Outcomes(std::size_t decisions, std::size_t rows)
        : m_columns(decisions, std::vector<std::uint8_t>(rows))
    {
        for (auto& column : m_columns)
            m_targets.push_back(column.data());
    }

    [[nodiscard]] std::span<std::uint8_t* const> targets() const { return m_targets; }
    [[nodiscard]] std::uint8_t at(std::size_t decision, std::size_t row) const
    {
        return m_columns[decision][row];
    }

private:
    std::vector<std::vector<std::uint8_t>> m_columns;
    std::vector<std::uint8_t*> m_targets;
};

/// One set as evaluation reads it; what is derived and not given is computed with the evaluation.
class SingleSets {
public:
    SingleSets(const Knowledge& knowledge, const CompiledRules& rules, const Sets& sets)
        : m_knowledge(knowledge)
        , m_rules(rules)
    {
        const std::size_t step = std::max<std::size_t>(1, sets.columns.rows / singleSets);
        for (std::size_t row = 0; row < sets.columns.rows && m_rows.size() < singleSets; row += step) {
            m_rows.push_back(row);
            m_sets.push_back(setAt(sets, row));
        }
        const auto isRead = [&](std::size_t field) {
            const auto& read = rules.fieldsRead();
            return std::find(read.begin(), read.end(), field) != read.end();
        };
        for (const std::size_t field : knowledge.derivationOrder)
            if (isRead(field) && sets.numbers[field].empty() && sets.codes[field].empty())
                m_derived.push_back(field);
    }

    [[nodiscard]] std::size_t count() const { return m_sets.size(); }
    [[nodiscard]] std::size_t row(std::size_t set) const { return m_rows[set]; }

    void decide(std::size_t set, std::span<std::uint8_t> outcomes)
    {
        derive(m_sets[set].values);
        m_rules.decide(m_sets[set].values, outcomes);
    }

    void trace(std::size_t set, std::span<RuleOutcome> outcomes)
    {
        derive(m_sets[set].values);
        const RuleSet& rules = m_knowledge.ruleSets.front();
        for (std::size_t i = 0; i < outcomes.size(); ++i)
            outcomes[i] = evaluateTree(rules.trees[i], m_sets[set]);
    }

private:
    FieldValues setAt(const Sets& sets, std::size_t row) const
    {
        FieldValues set = resolveFields(m_knowledge, {});
        for (std::size_t field = 0; field < set.values.size(); ++field)
            if (!sets.numbers[field].empty())
                set.values[field] = sets.numbers[field][row];
            else if (!sets.codes[field].empty())
                set.values[field] = sets.codes[field][row];
        return set;
    }

    void derive(std::vector<double>& values) const
    {
        for (const std::size_t field : m_derived)
            values[field] = valueOf(m_knowledge.fields[field].derived->formula, values);
    }

    const Knowledge& m_knowledge;
    const CompiledRules& m_rules;
    std::vector<std::size_t> m_rows;
    std::vector<FieldValues> m_sets;
    std::vector<std::size_t> m_derived;
};

/// Median time of one set, in microseconds; sets are timed in small groups.
template <class Evaluate>
double microsecondsOfOne(std::size_t count, const Evaluate& evaluate)
{
    std::vector<double> seconds;
    for (std::size_t begin = 0; begin + groupSets <= count || begin == 0; begin += groupSets) {
        const std::size_t end = std::min(begin + groupSets, count);
        const double group = secondsOf([&] {
            for (std::size_t set = begin; set < end; ++set)
                evaluate(set);
        });
        seconds.push_back(group / static_cast<double>(end - begin));
    }
    return quantile(std::move(seconds), 0.5) * 1e6;
}

/// Sets with an outcome that is not the expected one, from columns or one by one.
std::size_t wrongSets(const std::vector<std::vector<std::uint8_t>>& order, const std::string& expected,
                      const Outcomes& outcomes, const std::vector<std::array<std::uint8_t, 7>>& single,
                      const std::vector<std::array<std::uint8_t, 7>>& traced, const SingleSets& singles)
{
    const std::size_t rows = expected.size() / outcomeOrders.size();
    std::vector<bool> isWrong(rows, false);
    const auto check = [&](std::size_t row, std::size_t decision, std::uint8_t outcome) {
        const auto wanted = static_cast<std::uint8_t>(expected[row * outcomeOrders.size() + decision]);
        if (order[decision][outcome] != wanted)
            isWrong[row] = true;
    };
    for (std::size_t decision = 0; decision < outcomeOrders.size(); ++decision) {
        for (std::size_t row = 0; row < rows; ++row)
            check(row, decision, outcomes.at(decision, row));
        for (std::size_t set = 0; set < single.size(); ++set) {
            check(singles.row(set), decision, single[set][decision]);
            check(singles.row(set), decision, traced[set][decision]);
        }
    }
    return static_cast<std::size_t>(std::count(isWrong.begin(), isWrong.end(), true));
}

} // namespace

Result<void> benchRules(const std::string& setsPath, const std::string& expectedPath)
{
    const auto knowledge = loadBuiltinKnowledge();
    if (!knowledge)
        return Failure(knowledge.error());
    auto sets = readSets(*knowledge, setsPath);
    if (!sets)
        return Failure(sets.error());
    sets->columns.numbers.assign(sets->numbers.begin(), sets->numbers.end());
    sets->columns.codes.assign(sets->codes.begin(), sets->codes.end());
    const auto expected = readFile(expectedPath, largestInput);
    if (!expected)
        return Failure(expected.error());
    if (expected->size() != sets->columns.rows * outcomeOrders.size())
        return wrongInput(expectedPath, 0, "there are not seven bytes a set");

    const CompiledRules rules(*knowledge, knowledge->ruleSets.front().id);
    const Outcomes outcomes(rules.decisionCount(), sets->columns.rows);
    const double seconds = medianSecondsOf(runs, [&] { rules.decide(sets->columns, outcomes.targets()); });
    printFigure(static_cast<double>(sets->columns.rows) / seconds, "sets/s");

    SingleSets singles(*knowledge, rules, *sets);
    std::vector<std::array<std::uint8_t, 7>> single(singles.count());
    printFigure(
        microsecondsOfOne(singles.count(), [&](std::size_t set) { singles.decide(set, single[set]); }),
        "us/set-latency-p50");
    std::vector<std::array<std::uint8_t, 7>> traced(singles.count());
    std::array<RuleOutcome, 7> traces;
    printFigure(microsecondsOfOne(singles.count(),
                                  [&](std::size_t set) {
                                      singles.trace(set, traces);
                                      for (std::size_t i = 0; i < traces.size(); ++i)
                                          traced[set][i] =
                                              static_cast<std::uint8_t>(traces[i].outcome.value_or(0xFF));
                                  }),
                "us/set-trace-p50");
    printFigure(
        static_cast<double>(wrongSets(orderOf(*knowledge), *expected, outcomes, single, traced, singles)),
        "wrong-sets");
    return {};
}

} // namespace ogive::bench
