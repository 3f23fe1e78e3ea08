#include "core/workshop/disagreement.h"

#include "core/evaluation/parts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace ogive {
namespace {

using DecisionOutcomes = std::vector<std::optional<std::size_t>>;

/// Runs the rules on answers. The steps, in the order of the public result:
///   participants  every one's known answers put into the scenario, evaluated: what comes out by all of them
///   camps         per field, those who say the same; each camp's answer alone in the scenario, evaluated
///   moves         where camps differ, and where a participant with another camp's answer, but all of their
///                 own others, would come to something else: only the rules are followed for these
///   minorities    per decision, those who come to something else than most
class AnswerStudy {
public:
    AnswerStudy(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                std::string_view date)
        : m_knowledge(knowledge)
        , m_design(design)
        , m_scenario(scenario)
        , m_date(date)
    {
        for (const ParticipantAnswers& participant : design.workshop.participants) {
            m_found.participants.push_back(participant.by);
            m_answered.push_back(withAnswers(participant));
            m_evaluations.push_back(evaluated(m_answered.back()));
            m_found.outcomes.push_back(outcomesIn(m_evaluations.back()));
        }
    }

    [[nodiscard]] RoomDisagreement study()
    {
        for (std::size_t field = 0; field < m_knowledge.fields.size(); ++field)
            addField(field);
        std::stable_sort(m_found.fields.begin(), m_found.fields.end(),
                         [](const AnsweredField& one, const AnsweredField& other) {
                             return std::tuple(one.moves.empty(), -othersIn(one)) <
                                    std::tuple(other.moves.empty(), -othersIn(other));
                         });
        addMinorities();
        return std::move(m_found);
    }

private:
    /// An answer that the knowledge still has a field for, and allows; null: none.
    [[nodiscard]] const Value* answerOf(std::size_t participant, std::size_t field) const
    {
        const Field& described = m_knowledge.fields[field];
        const auto* answer = m_design.workshop.participants[participant].answerTo(described.id);
        return answer && checkValue(described, answer->value) ? &answer->value : nullptr;
    }

    [[nodiscard]] static bool isKnown(const Value& value)
    {
        return !std::holds_alternative<std::monostate>(value);
    }

    [[nodiscard]] Scenario withAnswers(const ParticipantAnswers& participant) const
    {
        Scenario scenario = m_scenario;
        for (const ParticipantAnswers::Answer& answer : participant.answers) {
            const auto field = m_knowledge.fieldIndex(answer.field);
            if (field && isKnown(answer.value) && checkValue(m_knowledge.fields[*field], answer.value))
                scenario.requirements.set(answer.field, answer.value);
        }
        return scenario;
    }

    [[nodiscard]] Evaluation evaluated(const Scenario& scenario) const
    {
        return evaluate(m_knowledge, scenario, m_design.rules, m_date);
    }

    /// What the rules recommend; the architect's own choices hide no disagreement.
    [[nodiscard]] static DecisionOutcomes outcomesIn(const Evaluation& evaluation)
    {
        DecisionOutcomes outcomes;
        for (const DecisionResult& result : evaluation.decisions)
            outcomes.push_back(result.outcome);
        return outcomes;
    }

    void addField(std::size_t field)
    {
        AnsweredField answered;
        answered.field = field;
        for (std::size_t i = 0; i < m_found.participants.size(); ++i) {
            const Value* value = answerOf(i, field);
            if (value && isKnown(*value))
                join(answered.camps, *value, i);
            else if (value)
                answered.unsure.push_back(i);
        }
        if (answered.camps.empty() && answered.unsure.empty())
            return;
        std::stable_sort(answered.camps.begin(), answered.camps.end(),
                         [](const AnswerCamp& one, const AnswerCamp& other) {
                             return one.participants.size() > other.participants.size();
                         });
        for (AnswerCamp& camp : answered.camps) {
            Scenario scenario = m_scenario;
            scenario.requirements.set(m_knowledge.fields[field].id, camp.value);
            camp.outcomes = outcomesIn(evaluated(scenario));
        }
        if (answered.isDisputed())
            answered.moves = movesOf(answered);
        m_found.fields.push_back(std::move(answered));
    }

    static void join(std::vector<AnswerCamp>& camps, const Value& value, std::size_t participant)
    {
        const auto found = std::find_if(camps.begin(), camps.end(),
                                        [&](const AnswerCamp& camp) { return camp.value == value; });
        if (found == camps.end())
            camps.push_back({value, {participant}, {}});
        else
            found->participants.push_back(participant);
    }

    [[nodiscard]] std::vector<std::size_t> movesOf(const AnsweredField& answered) const
    {
        std::vector<bool> isMoved(m_knowledge.decisions.size(), false);
        const auto compare = [&](const DecisionOutcomes& one, const DecisionOutcomes& other) {
            for (std::size_t i = 0; i < isMoved.size(); ++i)
                isMoved[i] = isMoved[i] || one[i] != other[i];
        };
        for (const AnswerCamp& camp : answered.camps) {
            compare(answered.camps.front().outcomes, camp.outcomes);
            for (const std::size_t participant : camp.participants) {
                const DecisionOutcomes own = outcomesWithAnswer(participant, answered.field, camp.value);
                for (const AnswerCamp& other : answered.camps)
                    if (&other != &camp)
                        compare(own, outcomesWithAnswer(participant, answered.field, other.value));
            }
        }
        std::vector<std::size_t> moves;
        for (std::size_t i = 0; i < isMoved.size(); ++i)
            if (isMoved[i])
                moves.push_back(i);
        return moves;
    }

    /// What a participant's answers come to if one of them is this value.
    [[nodiscard]] DecisionOutcomes outcomesWithAnswer(std::size_t participant, std::size_t field,
                                                      const Value& value) const
    {
        Requirements requirements = m_answered[participant].requirements;
        requirements.set(m_knowledge.fields[field].id, value);
        return outcomesWith(m_knowledge, m_evaluations[participant],
                            resolveFields(m_knowledge, requirements));
    }

    /// How many do not say what most say.
    [[nodiscard]] static std::ptrdiff_t othersIn(const AnsweredField& answered)
    {
        std::size_t others = 0;
        for (std::size_t i = 1; i < answered.camps.size(); ++i)
            others += answered.camps[i].participants.size();
        return static_cast<std::ptrdiff_t>(others);
    }

    /// Those who know nothing of what was asked say nothing of the decisions either.
    [[nodiscard]] bool saysSomething(std::size_t participant) const
    {
        const auto isIn = [&](const AnswerCamp& camp) {
            return std::find(camp.participants.begin(), camp.participants.end(), participant) !=
                   camp.participants.end();
        };
        return std::any_of(m_found.fields.begin(), m_found.fields.end(), [&](const AnsweredField& answered) {
            return std::any_of(answered.camps.begin(), answered.camps.end(), isIn);
        });
    }

    void addMinorities()
    {
        std::vector<std::size_t> speaking;
        for (std::size_t i = 0; i < m_found.participants.size(); ++i)
            if (saysSomething(i))
                speaking.push_back(i);
        for (std::size_t decision = 0; decision < m_knowledge.decisions.size(); ++decision) {
            std::map<std::optional<std::size_t>, std::size_t> counts;
            for (const std::size_t participant : speaking)
                ++counts[m_found.outcomes[participant][decision]];
            const auto largest =
                std::max_element(counts.begin(), counts.end(), [](const auto& one, const auto& other) {
                    return one.second < other.second;
                });
            if (largest == counts.end() ||
                std::count_if(counts.begin(), counts.end(),
                              [&](const auto& entry) { return entry.second == largest->second; }) > 1)
                continue; // a room that is split evenly has no minority
            for (const std::size_t participant : speaking)
                if (const auto& outcome = m_found.outcomes[participant][decision]; outcome != largest->first)
                    m_found.minorities.push_back({participant, decision, outcome});
        }
    }

    const Knowledge& m_knowledge;
    const Design& m_design;
    const Scenario& m_scenario;
    std::string_view m_date;
    std::vector<Scenario> m_answered;      ///< per participant
    std::vector<Evaluation> m_evaluations; ///< … and what comes out
    RoomDisagreement m_found;
};

} // namespace

RoomDisagreement disagreementOf(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                                std::string_view date)
{
    return AnswerStudy(knowledge, design, scenario, date).study();
}

} // namespace ogive
