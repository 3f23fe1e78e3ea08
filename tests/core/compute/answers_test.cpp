#include "core/compute/compute.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace ogive;
using namespace ogive::test;

// Results that are no plain number: what a model says where a number is not defined (MODELS.md part 0).

namespace {

Json answered(const char* name, const char* inputs)
{
    return compute(findComputeModel(name).value(), Json::parse(inputs)).value();
}

} // namespace

TEST_CASE("a queue without end is unstable, and has no waits")
{
    const Json answer = answered("Q3.mmc", R"({"lam": 11, "service_s": 2, "c": 20, "t": 5})");
    CHECK(answer == Json::parse(R"({"status": "unstable", "result": {"status": "unstable", "rho": 1.1,
        "p_wait": 1, "wq": null, "lq": null, "wq_p": null, "p_gt": null}})"));
    CHECK(answered("Q8.drain", R"({"backlog": 1, "rate_in": 2, "rate_out": 2})") ==
          Json::parse(R"({"status": "unstable", "result": {"status": "unstable", "seconds": null}})"));
    CHECK(answered("Q2.erlang_c", R"({"c": 3, "a": 3})") ==
          Json::parse(R"({"status": "unstable", "result": 1})"));
}

TEST_CASE("a queue at 1e12 requests a day is counted or called unstable")
{
    // 1e12 a day are 11,574,074 a second.
    const Json queue = answered("Q3.mmc", R"({"lam": 11574074.074074, "service_s": 0.5, "c": 5000000})");
    CHECK(queue.at("status") == "unstable");
    CHECK(queue.at("result").at("wq").is_null());
    const Json replicas =
        answered("Q4.replicas_for_wait", R"({"lam": 11574074.074074, "service_s": 0.5, "target_s": 0.1})");
    CHECK(replicas.at("result").get<double>() == Approx(5787037 + 1).margin(5000)); // above the load, by β·√a
    CHECK(answered("Q1.little", R"({"rps": 11574074.074074, "latency_s": 1})").at("result").at("tier") ==
          "kubernetes");
}

TEST_CASE("models of traffic stay finite at 1e12 requests a day")
{
    CHECK(answered("W1.rps_avg", R"({"requests_per_day": 1e12})").at("result").get<double>() ==
          near(11574074.074074074));
    CHECK(answered("W6.growth_total", R"({"per_month0": 3e13, "g": 10, "n": 120})")
              .at("result")
              .get<double>() == near(3e13 * (std::pow(11.0, 120) - 1) / 10));
    CHECK(answered("E2.embed_cost", R"({"docs": 1e12, "tokens": 1e7, "size": 2, "overlap": 1, "price": 1e6,
        "requests_month": 3e13, "query_tokens": 1e7})")
              .at("status") == "ok");
    CHECK(answered("V10.vec_managed",
                   R"({"gb": 1e9, "p_gb": 1, "queries": 1e12, "ru_per_query": 5, "p_ru": 16})")
              .at("result")
              .get<double>() == near(1e9 + 8e7));
}

TEST_CASE("no attempt that succeeds leaves requests unserved")
{
    CHECK(answered("C4.retry_factor", R"({"r": 1, "max_attempts": 3})") ==
          Json::parse(R"({"status": "unserved",
        "result": {"factor": null, "attempts": null, "unserved": 1, "status": "unserved"}})"));
    CHECK(answered("S9.usd_per_mtok", R"({"gpus": 1, "per_hour": 2, "tps": 0, "util": 1})") ==
          Json::parse(R"({"status": "unserved", "result": null})"));
}

TEST_CASE("what never comes is said to be so")
{
    CHECK(answered("S8.gpus_needed", R"({"weights": 1e13, "mem": 8e10, "util": 0.9, "reserve": 0, "kv": 1,
        "ctx": 1, "seqs": 1})") == Json::parse(R"({"status": "never", "result": null})"));
    CHECK(answered("V10.vec_crossover",
                   R"({"self_month": 100, "gb": 0, "p_gb": 0, "ru_per_query": 0, "p_ru": 1})") ==
          Json::parse(R"({"status": "never", "result": null})"));
    CHECK(answered("C2.cache_breakeven_hit", R"({"p_in": 3, "p_read": 4, "p_write": 4})") ==
          Json::parse(R"({"status": "never", "result": null})"));
}

TEST_CASE("without traffic nothing waits, and one replica stays")
{
    CHECK(answered("Q4.replicas_for_wait", R"({"lam": 0, "service_s": 2, "target_s": 0})").at("result") == 1);
    CHECK(answered("Q7.autoscale", R"({"peak_rps": 0, "per_replica_rps": 5, "target_util": 0.7})")
              .at("result") == Json::parse(R"({"replicas": 1, "headroom": 0})"));
    CHECK(answered("Q8.drain", R"({"backlog": 0, "rate_in": 2, "rate_out": 1})").at("status") == "ok");
    CHECK(answered("Q2.erlang_c", R"({"c": 1, "a": 0})").at("result") == 0);
}

TEST_CASE("an input that may be absent changes the shape only where it says so")
{
    const Json without = answered("U9.product_lognormal", R"({"factors": [[1, 2]]})").at("result");
    CHECK_FALSE(without.contains("p_exceed"));
    CHECK(answered("Q3.mmc", R"({"lam": 1, "service_s": 1, "c": 2})").at("result").at("p_gt").is_null());
}

TEST_CASE("judgements that contradict each other are warned of")
{
    // 1 over 2 over 3, but 3 over 1 by as much.
    const Json answer = answered("M4.ahp", R"({"A": [[1, 9, 0.1111111111111111], [0.1111111111111111, 1, 9],
        [9, 0.1111111111111111, 1]]})");
    CHECK(answer.at("status") == "ok");
    CHECK(answer.at("warnings").size() == 1);
    CHECK_FALSE(answered("M4.ahp", R"({"A": [[1, 2], [0.5, 1]]})").contains("warnings"));
}

TEST_CASE("whole results are written as whole numbers")
{
    CHECK(answered("W1.rps_avg", R"({"requests_per_day": 43200})").dump() ==
          R"({"status":"ok","result":0.5})");
    CHECK(answered("W1.rps_avg", R"({"requests_per_day": 86400})").dump() == R"({"status":"ok","result":1})");
    CHECK(answered("V1.raw_bytes", R"({"n": 1e12, "d": 65536})").dump() ==
          R"({"status":"ok","result":2.62144e+17})");
}
