#include "core/decide/block_loops.h"

#include "core/base/numeric/wide_loops.h"

#include <functional>

namespace ogive {
namespace {

template <class T, class Compare>
inline __attribute__((always_inline)) void fillMask(const T* values, T operand, std::uint8_t* mask,
                                                    std::size_t rows, Compare compare)
{
    for (std::size_t i = 0; i < rows; ++i)
        mask[i] = compare(values[i], operand) ? 0xFF : 0;
}

template <class T>
inline __attribute__((always_inline)) void compareBlock(Comparison comparison, const T* values, T operand,
                                                        std::uint8_t* mask, std::size_t rows)
{
    switch (comparison) {
    case Comparison::In:
    case Comparison::Equal:
        fillMask(values, operand, mask, rows, std::equal_to<T>());
        return;
    case Comparison::NotIn:
    case Comparison::NotEqual:
        fillMask(values, operand, mask, rows, std::not_equal_to<T>());
        return;
    case Comparison::Less:
        fillMask(values, operand, mask, rows, std::less<T>());
        return;
    case Comparison::LessEqual:
        fillMask(values, operand, mask, rows, std::less_equal<T>());
        return;
    case Comparison::Greater:
        fillMask(values, operand, mask, rows, std::greater<T>());
        return;
    case Comparison::GreaterEqual:
        fillMask(values, operand, mask, rows, std::greater_equal<T>());
        return;
    }
}

} // namespace

OGIVE_WIDE void compareNumbers(Comparison comparison, const double* values, double operand,
                               std::uint8_t* mask, std::size_t rows)
{
    compareBlock(comparison, values, operand, mask, rows);
}

OGIVE_WIDE void compareCodes(Comparison comparison, const std::uint8_t* values, std::uint8_t operand,
                             std::uint8_t* mask, std::size_t rows)
{
    compareBlock(comparison, values, operand, mask, rows);
}

OGIVE_WIDE void andMasks(std::uint8_t* mask, const std::uint8_t* other, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        mask[i] = static_cast<std::uint8_t>(mask[i] & other[i]);
}

OGIVE_WIDE void orMasks(std::uint8_t* mask, const std::uint8_t* other, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        mask[i] = static_cast<std::uint8_t>(mask[i] | other[i]);
}

OGIVE_WIDE void invert(std::uint8_t* mask, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        mask[i] = static_cast<std::uint8_t>(~mask[i]);
}

OGIVE_WIDE void selectBytes(std::uint8_t* target, const std::uint8_t* mask, const std::uint8_t* yes,
                            const std::uint8_t* no, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        target[i] = static_cast<std::uint8_t>((mask[i] & yes[i]) | (~mask[i] & no[i]));
}

OGIVE_WIDE void multiplyBlock(double* product, const double* factor, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        product[i] *= factor[i];
}

OGIVE_WIDE void divideBlock(double* value, const double* divisor, std::size_t rows)
{
    for (std::size_t i = 0; i < rows; ++i)
        value[i] /= divisor[i];
}

} // namespace ogive
