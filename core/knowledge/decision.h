#pragma once

#include "core/base/ids.h"
#include "core/base/number_text.h"
#include "core/knowledge/condition.h"
#include "core/knowledge/deployment.h"
#include "core/knowledge/field.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ogive {

enum class AttributeKind { Text, List, Number, Boolean };

/// Which way an attribute counts in an option's favour.
enum class Better { Neither, Higher, Lower };

/// How the guide treats an option: not at all, by its name only, or with an entry of its own.
enum class GuideEntry { None, Named, Described };

/// One row of the guide's tables for a decision: pros, cost tier, dimensions, …
struct Attribute {
    std::string id;
    std::string title;
    AttributeKind kind = AttributeKind::Text;
    std::string unit;
    std::string tone;                    ///< "good", "bad" or empty: how a list is ticked
    std::vector<std::string> scale = {}; ///< the words that a text may be, lowest first; empty: any
    Better better = Better::Neither;
    /// The field whose choices are the same scale: what is asked of the option.
    std::optional<std::size_t> askedBy = {};
    /// The catalog whose record of the option's id has the member of this name, where the option states none.
    std::string from = {};
    std::map<std::string, std::string> shownWords =
        {}; ///< words on the scale, and between them, as people read them
    ValueWords words = {};

    bool operator==(const Attribute&) const = default;
};

using AttributeValue = std::variant<std::monostate, bool, double, std::string, std::vector<std::string>>;

/// A dated fact beside the guide's text; `replaces` names what it dates.
struct Fact {
    std::string text;
    std::string source;
    std::string asOf;
    std::string replaces;

    bool operator==(const Fact&) const = default;
};

/// A hard fact under which an option can't be used at all.
struct Ruling {
    Condition when; ///< tests of fields only
    std::string reason;
    std::string source;
    std::string asOf;

    bool operator==(const Ruling&) const = default;
};

/// One possible outcome of a decision.
struct Option {
    OptionId id;
    std::string title;
    std::string shortTitle; ///< at most 12 characters
    std::string summary;
    std::vector<AttributeValue>
        attributes; ///< in the order of the decision's attributes; monostate: not known
    std::vector<std::string> packages;
    std::string source;
    std::string asOf;
    std::vector<Fact> facts;
    std::vector<std::pair<std::string, ModelId>> llmModels; ///< quality level to chat model
    ModelId defaultModel;                                   ///< embedding model record
    GuideEntry guideEntry = GuideEntry::None;
    std::optional<Condition> statedFor; ///< the inputs for which the guide's table names this option
    std::vector<Ruling> ruledOutWhen;
    /// What running it takes, by the name of what is billed: how many load balancers, cache nodes, …
    std::map<std::string, double, std::less<>> billed;
    std::vector<std::string> install = {}; ///< today's names of the packages; empty: they are the same
    std::optional<Container> container = {};
    std::optional<ModelApi> api = {};

    /// What is to be installed, by today's names.
    [[nodiscard]] const std::vector<std::string>& installed() const
    {
        return install.empty() ? packages : install;
    }
    bool operator==(const Option&) const = default;
};

/// A field that the guide declares as an input of a decision.
struct DeclaredRead {
    std::size_t field = 0;
    std::vector<std::size_t> choices; ///< positions of the choices it names; empty: all

    bool operator==(const DeclaredRead&) const = default;
};

/// How hard it is to decide otherwise once the system is built.
enum class Reversal { NotStated, Easy, Moderate, Hard };

/// One design question with its options.
struct Decision {
    DecisionId id;
    std::string title;
    std::string shortTitle;
    std::string question;
    std::string help;
    bool isPlan = false; ///< the outcome is a plan: its attributes are the answer
    std::vector<Attribute> attributes;
    std::vector<std::string> summaryAttributes;
    std::vector<Option> options;
    std::vector<DeclaredRead> reads;
    std::optional<std::size_t> within; ///< the decision that it is a part of; absent: one of the main ones
    std::optional<Condition> relevantWhen; ///< may test earlier decisions
    std::string optionsFrom;               ///< the catalog whose records are the options; empty: its own
    /// The earlier decision whose chosen option names the outcome for each choice of a field.
    std::optional<std::size_t> followsDecision;
    std::size_t followsField = 0;
    Reversal reversal = Reversal::NotStated;
    std::string reversalNote; ///< what deciding otherwise takes

    [[nodiscard]] std::optional<std::size_t> optionIndex(const OptionId& option) const;
    [[nodiscard]] std::optional<std::size_t> attributeIndex(const std::string& attribute) const;

    bool operator==(const Decision&) const = default;
};

/// The value as one line: lists joined by commas, numbers with their unit, "not known" where nothing is
/// stated.
[[nodiscard]] std::string attributeText(const Attribute& attribute, const AttributeValue& value,
                                        const NumberStyle& style = {});

} // namespace ogive
