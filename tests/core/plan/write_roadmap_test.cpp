#include "core/plan/write_roadmap.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

Knowledge twoPhases()
{
    Knowledge knowledge;
    knowledge.phases = {{"one", "First: begin", "", "Begun"}, {"two", "Second", "", "Done"}};
    RoadmapTask dig{"dig", "Dig; #1, \"deep\"", "one", 1, 2, 4, {"digger", "=role"}, {}, {}, "A hole", "",
                    ""};
    RoadmapTask wall{"wall", "=SUM(A1)", "two", 1, 1.5, 2, {}, {"dig"}, {}, "@wall", "", ""};
    knowledge.tasks = {dig, wall};
    return knowledge;
}

PlanChoices startOn(const std::string& day)
{
    PlanChoices plan;
    plan.start = day;
    return plan;
}

} // namespace

TEST_CASE("a roadmap as CSV quotes what it must and calculates nothing")
{
    const Knowledge knowledge = twoPhases();
    const Roadmap roadmap = planRoadmap(knowledge, {});
    // 2027-01-08 is a Friday: dig takes it and Monday, the wall Tuesday and half of Wednesday.
    const std::string csv = roadmapCsv(knowledge, roadmap, WorkCalendar(startOn("2027-01-08")));
    CHECK(csv ==
          "No.,Task,Phase,Who,Low (days),Typical (days),High (days),Added slack (days),From day,To day,"
          "Begins,Ends,May slip (days),Critical,After,Done when\r\n"
          "T1,\"Dig; #1, \"\"deep\"\"\",First: begin,\"digger, =role\",1,2,4,0,0,2,2027-01-08,2027-01-11,0,"
          "yes,,A hole\r\n"
          "T2,'=SUM(A1),Second,,1,1.5,2,0,2,3.5,2027-01-12,2027-01-13,0,yes,T1,'@wall\r\n");
}

TEST_CASE("a roadmap as Mermaid has whole days of the calendar and nothing that ends a title")
{
    const Knowledge knowledge = twoPhases();
    const Roadmap roadmap = planRoadmap(knowledge, {});
    CHECK(roadmapMermaid(knowledge, roadmap, WorkCalendar(startOn("2027-01-08")), "Plan: a\nb") ==
          "gantt\n"
          "    title Plan – a b\n"
          "    dateFormat YYYY-MM-DD\n"
          "    axisFormat %Y-%m-%d\n"
          "    section First – begin\n"
          "    T1 Dig  No.1  \"deep\" :crit, t1, 2027-01-08, 2027-01-12\n"
          "    First – begin done :milestone, 2027-01-11, 0d\n"
          "    section Second\n"
          "    T2 =SUM(A1) :crit, t2, 2027-01-12, 2027-01-14\n"
          "    Second done :milestone, 2027-01-13, 0d\n");
}

TEST_CASE("without a start Mermaid counts working days as seconds")
{
    const Knowledge knowledge = twoPhases();
    const std::string text =
        roadmapMermaid(knowledge, planRoadmap(knowledge, {}), WorkCalendar(PlanChoices()), "P");
    CHECK(text.find("    dateFormat x\n    axisFormat %s\n") != std::string::npos);
    CHECK(text.find(":crit, t2, 2000, 3500\n") != std::string::npos);
    CHECK(text.find(":milestone, 3500, 0ms\n") != std::string::npos);
}
