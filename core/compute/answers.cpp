#include "core/compute/answers.h"

#include <cmath>
#include <cstdint>

namespace ogive {

const char* idOf(AnswerStatus status)
{
    switch (status) {
    case AnswerStatus::Ok:
        return "ok";
    case AnswerStatus::Unstable:
        return "unstable";
    case AnswerStatus::Never:
        return "never";
    case AnswerStatus::Unserved:
        break;
    }
    return "unserved";
}

Json numberJson(double number)
{
    constexpr double exactWholes = 0x1p53;
    if (number == std::floor(number) && std::abs(number) < exactWholes)
        return static_cast<std::int64_t>(number);
    return number;
}

Json numberJson(const std::optional<double>& number)
{
    return number ? numberJson(*number) : Json();
}

Json numbersJson(std::span<const double> numbers)
{
    Json list = Json::array();
    for (const double number : numbers)
        list.push_back(numberJson(number));
    return list;
}

Result<Answer> answer(const Result<double>& number)
{
    return answer(number, [](double value) { return numberJson(value); });
}

Result<Answer> answer(const Result<std::optional<double>>& number, AnswerStatus ifAbsent)
{
    return answer(number, [ifAbsent](const std::optional<double>& value) {
        return Answer{value ? AnswerStatus::Ok : ifAbsent, numberJson(value), {}};
    });
}

} // namespace ogive
