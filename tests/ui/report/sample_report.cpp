#include "tests/ui/report/sample_report.h"

#include "tests/ui/report/sample_figures.h"

#include <array>

namespace ogive::ui {

namespace {

Span text(std::string words)
{
    return {std::move(words), false, false, {}};
}

Span strong(std::string words)
{
    return {std::move(words), true, false, {}};
}

Span muted(std::string words)
{
    return {std::move(words), false, true, {}};
}

Span link(std::string words, std::string target)
{
    return {std::move(words), false, false, std::move(target)};
}

struct DecisionCase {
    std::string title;
    std::string anchor;
    std::string question;
    std::array<std::string, 4> reasons;
    std::string consequence;
};

const std::array<DecisionCase, 7> decisions{{
    {"Architecture: Microservices",
     "architecture",
     "Which architecture pattern carries 42 queries a second for six teams that release on their own?",
     {"Traffic is above 100 000 requests a day, so a monolith would have to scale as one piece.",
      "Latency must stay below 1.5 s, and nothing asks for inference on the device.",
      "Six teams share the product; each wants to deploy without waiting for another.",
      "The budget is medium: serverless would cost more than instances from 61 000 requests a day on."},
     "Each service can be released and scaled alone. The teams need tracing across services and an owner for "
     "every "
     "interface; the platform group takes both on until the second quarter."},
    {"Framework: LangGraph",
     "framework",
     "Which agent framework fits workflows with state, review steps and tools that can fail?",
     {"The workflow keeps state between turns, and a person approves refunds above a limit.",
      "Prompts are written by hand and reviewed; nobody plans to optimise them against a metric.",
      "Agents do not talk to each other in roles, so a crew would add messages without adding answers.",
      "Checkpoints are required, because a turn may wait for hours until somebody approves it."},
     "State, retries and approvals come with the graph. Upgrades of the library have to be planned, because "
     "its "
     "interfaces changed twice in the last year."},
    {"Vector database: Qdrant",
     "vector-db",
     "Which vector database serves 504 000 vectors of 1 536 dimensions at 42 queries a second?",
     {"Budget is medium and scale is medium, so not ChromaDB.",
      "A managed service is not preferred, so not Pinecone.",
      "Scale is not large, so not Milvus; a GraphQL interface is not asked for, so not Weaviate.",
      "Filters by tenant run before the search, which keeps recall above 0.95 for small tenants."},
     "No licence cost, and filtering fits the tenant model. Backups and upgrades are ours (task R-2). "
     "Revisit when "
     "vectors exceed 5 million, which the growth assumed here reaches in month 19."},
    {"LLM provider: Anthropic",
     "llm-provider",
     "Which provider answers support questions well enough at the price that the brief allows?",
     {"The rules say Mistral, because the budget weighs more than the quality in the brief.",
      "The pilot's graders preferred the longer context for contracts of up to 180 pages.",
      "The data may leave the region under the contract signed in spring.",
      "Caching of prompts brings the difference down to 11 % of the monthly cost."},
     "This decision overrides the guide. It is recorded with its reason, its date and who decided, and it "
     "will be "
     "looked at again when prices change by more than 20 %."},
    {"Embedding model: text-embedding-3-small",
     "embedding",
     "Which embedding model is good enough for short questions in four languages?",
     {"Documents are short, and the evaluation set shows no gain from 3 072 dimensions.",
      "The vectors of the small model need a third of the memory.",
      "Offline use is not required, so an open model would only add an operator's work.",
      "The older model is being retired and would have to be replaced within the year."},
     "Every later change of the model means embedding all documents again: 2.1 hours and about $14 at the "
     "volume "
     "assumed here."},
    {"Scalability: Horizontal",
     "scalability",
     "How does the serving tier grow from 17 requests in flight to what month 24 brings?",
     {"Requests in flight stay below 50 in the first year, so one node would do with no room for a failure.",
      "State is kept in Redis, so that any replica can take any turn.",
      "Growth of 6 % a month crosses the next threshold in month 14.",
      "Kubernetes is not asked for until more than ten replicas run at the same time."},
     "Two replicas more than the load asks for keep the tail below its limit while one is being replaced."},
    {"Request pattern: Hybrid",
     "request-pattern",
     "Which requests wait for their answer, and which are queued?",
     {"A user waits in the chat, so those requests are answered synchronously and streamed.",
      "Nightly summaries take minutes and nobody waits for them.",
      "The batch price is half the usual one for everything that may take a day.",
      "One queue with two priorities is enough for the volume of the second year."},
     "Streaming hides most of the latency from the user. The queue needs a place for messages that keep "
     "failing, and "
     "an alarm when it grows for longer than ten minutes."},
}};

Table alternatives()
{
    return {"",
            {{"Option", false, 1.3},
             {"Fit", true, 0.6},
             {"Memory", true, 1},
             {"$/month", true, 0.8},
             {"Against it", false, 3}},
            {{{strong("Qdrant")},
              {text("0.82")},
              {text("4.33 GiB")},
              {text("212")},
              {text("you operate upgrades and backups")}},
             {{text("Weaviate")},
              {text("0.77")},
              {text("5.77 GiB")},
              {text("236")},
              {text("GraphQL deprecated (2026-10-26)")}},
             {{text("Milvus")},
              {text("0.61")},
              {text("3.5–6.6 GiB")},
              {text("330")},
              {text("needs Kubernetes, three more services and an operator who has run it before")}},
             {{text("Pinecone")}, {text("0.52")}, {text("–")}, {text("565")}, {text("managed only")}}}};
}

Table changes()
{
    return {"",
            {{"To", false, 1}, {"Smallest change", false, 3}, {"Monthly cost", true, 1}},
            {{{text("Milvus")}, {text("scale: medium → large")}, {text("+$118")}},
             {{text("Pinecone")}, {text("managed service preferred: no → yes")}, {text("+$353")}},
             {{text("ChromaDB")}, {text("scale: medium → small")}, {text("−$90")}}}};
}

void addDecision(Report& report, const DecisionCase& decision, int number)
{
    auto& blocks = report.blocks;
    blocks.push_back(Heading{2, "3." + std::to_string(number), decision.title, decision.anchor});
    blocks.push_back(Paragraph{{muted("Question. "), text(decision.question)}});
    blocks.push_back(ReportFigure{
        "tree-" + decision.anchor,
        "The guide's rules; the path taken is drawn strong. The drawn tree agrees for these values.",
        treeFigure()});
    blocks.push_back(Heading{3, "", "Why", ""});
    blocks.push_back(BulletList{{{text(decision.reasons[0])},
                                 {text(decision.reasons[1])},
                                 {text(decision.reasons[2])},
                                 {text(decision.reasons[3])}},
                                true});
    blocks.push_back(Heading{3, "", "What would change it", ""});
    blocks.push_back(changes());
    blocks.push_back(Heading{3, "", "Alternatives", ""});
    blocks.push_back(alternatives());
    blocks.push_back(Heading{3, "", "Consequences", ""});
    blocks.push_back(
        Paragraph{{text(decision.consequence), text(" See "), link("the costs", "#costs"), text(" and "),
                   link("the guide", "https://example.org/guide?a=1&b=2"), text(".")}});
}

void addBrief(Report& report)
{
    auto& blocks = report.blocks;
    blocks.push_back(Heading{1, "1", "Brief", "brief"});
    blocks.push_back(Paragraph{{text("The assistant answers customers' questions about orders, invoices and "
                                     "contracts. It reads 12 000 documents, "
                                     "holds a conversation over several turns and hands over to a person "
                                     "when it is not sure. Everything below "
                                     "follows from the requirements in this chapter; where a requirement is "
                                     "an assumption, the ledger in chapter 6 "
                                     "says who owns it and until when it holds.")}});
    blocks.push_back(Paragraph{
        {text("Users write <b>anything</b> & everything: \"1536x768 -> (A) 10:30 <= 5\", "),
         strong("fi, ffi & AT&T"),
         text(
             ", 100 % ± 2, 7 × 8 − 1 ≥ 3 … and an emoji \xF0\x9F\x98\x80 or two \xE2\x9C\x93. Someone pasted "
             "https://example.org/a/very/long/address/without/any/space/in/it/that/does/not/fit/on/one/"
             "line?query=0123456789abcdef0123456789abcdef "
             "and "
             "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsregistereintra"
             "gungsnummernverzeichnis too.")}});
    blocks.push_back(BulletList{
        {{text("Every answer names the document it came from.")},
         {text("Nothing that identifies a person leaves the region unless the contract says so, and a copy "
               "of every prompt is kept for "
               "thirty days so that a complaint can be looked into.")},
         {strong("Not in scope: "), text("voice, and languages other than the four of the shop.")}},
        false});
    Table table{"Requirements as entered",
                {{"Field", false, 2}, {"Value", false, 2}, {"Unit", false, 1}, {"Changes", true, 1}},
                {}};
    for (int i = 1; i <= 64; ++i)
        table.rows.push_back(
            {{text("Requirement number " + std::to_string(i))},
             {text(i % 7 == 0
                       ? "a longer value that needs more than one line in its narrow column, as remarks do"
                       : "medium")},
             {text(i % 3 == 0 ? "requests/day" : "")},
             {text(std::to_string(i * 37 % 101) + ".0")}});
    blocks.push_back(table);
}

void addCosts(Report& report)
{
    auto& blocks = report.blocks;
    blocks.push_back(Heading{1, "4", "Costs", "costs"});
    blocks.push_back(
        Callout{"In short",
                {{text("Expected "), strong("$8,420 a month"),
                  text(" in the first year; above 310 000 requests a day an own model is cheaper.")},
                 {text("Two thirds of it is output tokens. Prompt caching, batch prices and a smaller model "
                       "for routing save 31 % together.")}}});
    const std::array<std::string, 4> sections{"Monthly cost by line", "Against traffic", "Distribution",
                                              "What moves it most"};
    for (std::size_t i = 0; i < sections.size(); ++i) {
        blocks.push_back(Heading{2, "4." + std::to_string(i + 1), sections[i], "cost-" + std::to_string(i)});
        blocks.push_back(
            Paragraph{{text("Prices are those of 5 August 2026. A range is what nine of ten simulated years "
                            "keep within; it contains the growth of traffic, the length of "
                            "answers, the share of cached input and the price of instances. Engineering time "
                            "is not in it, because it depends on the team and "
                            "not on the design. The simulation draws each input from the range in the ledger "
                            "and keeps the seed, so that the "
                            "same design gives the same numbers.")}});
        blocks.push_back(ReportFigure{"chart-" + std::to_string(i), "Cost a month against requests a day.",
                                      chartFigure(static_cast<int>(i))});
        blocks.push_back(alternatives());
    }
}

void addLedger(Report& report)
{
    auto& blocks = report.blocks;
    blocks.push_back(Heading{1, "5", "Assumptions", "assumptions"});
    Table ledger{"The ledger of assumptions",
                 {{"Assumption", false, 1},
                  {"Value", true, 1},
                  {"P10", true, 1},
                  {"P90", true, 1},
                  {"Source", false, 1},
                  {"As of", false, 1},
                  {"Owner", false, 1}},
                 {}};
    for (int i = 1; i <= 45; ++i)
        ledger.rows.push_back(
            {{text("Share of input tokens read from the cache in month " + std::to_string(i))},
             {text(std::to_string(40 + i % 9) + " %")},
             {text(std::to_string(30 + i % 5) + " %")},
             {text(std::to_string(60 + i % 11) + " %")},
             {link("pilot of spring", "https://example.org/pilot")},
             {text("2026-0" + std::to_string(1 + i % 8) + "-15")},
             {text("platform")}});
    blocks.push_back(ledger);
    blocks.push_back(Table{"A remark longer than a page", {{"Remark", false, 3}, {"By", false, 1}}, {}});
    std::string remark;
    for (int i = 1; i <= 130; ++i)
        remark += "Sentence " + std::to_string(i) +
                  " of a remark that somebody pasted from a long message thread. ";
    std::get<Table>(blocks.back()).rows.push_back({{text(remark)}, {text("Ada")}});
}

} // namespace

Report sampleReport()
{
    Report report;
    report.title = "Support assistant – ACME";
    report.kind = "Architecture decision report";
    report.subtitle = "Scenario “Year 2 launch”";
    report.date = "2026-08-05";
    report.footer = "Knowledge: Guide 2026.11 · prices as of 2026-08-05 · made with Ogive 1.0 · the design "
                    "file is attached to this PDF";
    report.cover = {
        Callout{"In one page",
                {{text("A LangGraph assistant on self-hosted Qdrant with Anthropic models, served by "
                       "microservices behind a load balancer. "
                       "Expected cost "),
                  strong("$8,420 a month"),
                  text(" (P10–P90 $6,900–$11,200); 84 % chance to stay within $10,000.")}}},
        Table{
            "",
            {{"Decision", false, 2}, {"Chosen", false, 3}, {"Guide says", false, 1.8}, {"Robust", true, 0.7}},
            {{{text("Architecture")}, {text("Microservices")}, {text("Microservices")}, {text("88 %")}},
             {{text("Framework")}, {text("LangGraph")}, {text("LangGraph")}, {text("97 %")}},
             {{text("Vector database")}, {text("Qdrant")}, {text("Qdrant")}, {text("91 %")}},
             {{text("LLM provider")},
              {strong("Anthropic"), text(" (overridden)")},
              {text("Mistral")},
              {text("–")}},
             {{text("Embedding model")}, {text("text-embedding-3-small")}, {text("same")}, {text("99 %")}},
             {{text("Scalability")},
              {text("Horizontal, Redis, 17 in flight")},
              {text("same")},
              {text("72 %")}},
             {{text("Request pattern")}, {text("Hybrid")}, {text("Hybrid")}, {text("94 %")}}}},
        Heading{3, "", "What we ask of you", ""},
        Paragraph{{text("Approve the override of the LLM provider ("), link("section 3.4", "#llm-provider"),
                   text(") and the GPU reserve for month 14, when traffic crosses 310 000 requests a day.")}},
    };
    report.designFile =
        R"({"format":"ogive-design","version":1,"name":"Support assistant – ACME","scenarios":[]})";
    addBrief(report);
    report.blocks.push_back(Heading{1, "2", "Technology stack", "stack"});
    report.blocks.push_back(
        Paragraph{{text("Seven decisions make the stack. Each is the guide's recommendation for the "
                        "requirements, except where it says overridden.")}});
    report.blocks.push_back(alternatives());
    report.blocks.push_back(Heading{1, "3", "Decisions", "decisions"});
    for (std::size_t i = 0; i < decisions.size(); ++i)
        addDecision(report, decisions[i], static_cast<int>(i) + 1);
    addCosts(report);
    addLedger(report);
    return report;
}

} // namespace ogive::ui
