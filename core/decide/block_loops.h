#pragma once

#include "core/knowledge/condition.h"

#include <cstddef>
#include <cstdint>

namespace ogive {

// The inner loops of the compiled rules, over one block of rows. Masks are bytes of 0 or 255.

void compareNumbers(Comparison comparison, const double* values, double operand, std::uint8_t* mask,
                    std::size_t rows);
void compareCodes(Comparison comparison, const std::uint8_t* values, std::uint8_t operand, std::uint8_t* mask,
                  std::size_t rows);
void andMasks(std::uint8_t* mask, const std::uint8_t* other, std::size_t rows);
void orMasks(std::uint8_t* mask, const std::uint8_t* other, std::size_t rows);
void invert(std::uint8_t* mask, std::size_t rows);
void selectBytes(std::uint8_t* target, const std::uint8_t* mask, const std::uint8_t* yes,
                 const std::uint8_t* no, std::size_t rows);
void multiplyBlock(double* product, const double* factor, std::size_t rows);
void divideBlock(double* value, const double* divisor, std::size_t rows);

} // namespace ogive
