#pragma once

#include "core/base/message.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ogive {

/// The lines of a monthly bill, MODELS.md section 11, in the order in which they are shown.
enum class BillLine : std::uint8_t {
    LlmInput,
    LlmCachedInput,
    LlmOutput,
    EmbeddingQueries,
    EmbeddingChurn,
    EmbeddingInitial, ///< once, beside the monthly total
    VectorDatabase,
    Rerank,
    Serving,
    Compute,
    Platform,
    Storage,
    Egress,
    Evaluation,
    Observability,
    People
};

inline constexpr std::size_t billLineCount = 16;

/// One number a line.
template <class T>
using PerLine = std::array<T, billLineCount>;

[[nodiscard]] constexpr std::size_t positionOf(BillLine line)
{
    return static_cast<std::size_t>(line);
}

/// The line's name in files and in the knowledge, such as llm_input.
[[nodiscard]] std::string_view idOf(BillLine line);

[[nodiscard]] const Message& titleOf(BillLine line);

/// Whether it is paid once instead of every month.
[[nodiscard]] constexpr bool isOneTime(BillLine line)
{
    return line == BillLine::EmbeddingInitial;
}

[[nodiscard]] std::optional<BillLine> billLineOf(std::string_view id);

} // namespace ogive
