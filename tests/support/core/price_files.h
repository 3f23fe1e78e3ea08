#pragma once

#include <cstddef>
#include <string>

namespace ogive::test {

// Price lists in the shape of those that other tools publish, with invented models: as many entries as asked
// for, about one in eight of them odd (other kinds of models, no price, regions).

[[nodiscard]] std::string litellmFile(std::size_t entries);
[[nodiscard]] std::string modelsDevFile(std::size_t entries);
[[nodiscard]] std::string llmPricesFile(std::size_t entries);
[[nodiscard]] std::string genaiPricesFile(std::size_t entries);

} // namespace ogive::test
