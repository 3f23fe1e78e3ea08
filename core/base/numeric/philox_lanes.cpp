#include "core/base/numeric/philox_lanes.h"

// Philox multiplies words of 32 bits to products of 64. Processors do that for every second word of a wide
// register in one instruction, which ignores the other halves; compilers don't find it from plain loops, and
// multiply all 64 bits. Words therefore stand in lanes of 64 bits, whose upper halves may hold anything until
// the rounds are over.

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__SANITIZE_ADDRESS__)

#include <immintrin.h>

namespace ogive {
namespace {

constexpr int philoxRounds = 10;
constexpr long long multiplier0 = 0xD251'1F53;
constexpr long long multiplier2 = 0xCD9E'8D57;
constexpr std::uint32_t keyStep0 = 0x9E37'79B9;
constexpr std::uint32_t keyStep1 = 0xBB67'AE85;
constexpr long long lowHalf = 0xFFFF'FFFF;
constexpr long long bitsOfOneHere = 0x3FF0'0000'0000'0000;

__attribute__((target("avx512f,avx512dq"))) __m512d fractionOf8(__m512i high, __m512i low)
{
    const __m512i word =
        _mm512_or_si512(_mm512_slli_epi64(high, 32), _mm512_and_si512(low, _mm512_set1_epi64(lowHalf)));
    const __m512i bits = _mm512_or_si512(_mm512_srli_epi64(word, 12), _mm512_set1_epi64(bitsOfOneHere));
    return _mm512_add_pd(_mm512_sub_pd(_mm512_castsi512_pd(bits), _mm512_set1_pd(1)),
                         _mm512_set1_pd(0x1p-53));
}

__attribute__((target("avx512f,avx512dq"))) void fillBy8(const PairsTask& task, std::size_t count)
{
    const __m512i m0 = _mm512_set1_epi64(multiplier0);
    const __m512i m2 = _mm512_set1_epi64(multiplier2);
    for (std::size_t i = 0; i < count; i += 8) {
        __m512i w0 = _mm512_loadu_si512(task.samples + i);
        __m512i w1 = _mm512_srli_epi64(w0, 32);
        __m512i w2 = _mm512_set1_epi64(task.pair);
        __m512i w3 = _mm512_set1_epi64(task.stream);
        auto key0 = static_cast<std::uint32_t>(task.seed);
        auto key1 = static_cast<std::uint32_t>(task.seed >> 32);
        for (int round = 0; round < philoxRounds; ++round) {
            const __m512i p0 = _mm512_mul_epu32(w0, m0);
            const __m512i p2 = _mm512_mul_epu32(w2, m2);
            w0 = _mm512_xor_si512(_mm512_xor_si512(_mm512_srli_epi64(p2, 32), w1), _mm512_set1_epi64(key0));
            w1 = p2;
            w2 = _mm512_xor_si512(_mm512_xor_si512(_mm512_srli_epi64(p0, 32), w3), _mm512_set1_epi64(key1));
            w3 = p0;
            key0 += keyStep0;
            key1 += keyStep1;
        }
        _mm512_storeu_pd(task.even + i, fractionOf8(w1, w0));
        _mm512_storeu_pd(task.odd + i, fractionOf8(w3, w2));
    }
}

__attribute__((target("avx2"))) __m256d fractionOf4(__m256i high, __m256i low)
{
    const __m256i word =
        _mm256_or_si256(_mm256_slli_epi64(high, 32), _mm256_and_si256(low, _mm256_set1_epi64x(lowHalf)));
    const __m256i bits = _mm256_or_si256(_mm256_srli_epi64(word, 12), _mm256_set1_epi64x(bitsOfOneHere));
    return _mm256_add_pd(_mm256_sub_pd(_mm256_castsi256_pd(bits), _mm256_set1_pd(1)),
                         _mm256_set1_pd(0x1p-53));
}

__attribute__((target("avx2"))) void fillBy4(const PairsTask& task, std::size_t count)
{
    const __m256i m0 = _mm256_set1_epi64x(multiplier0);
    const __m256i m2 = _mm256_set1_epi64x(multiplier2);
    for (std::size_t i = 0; i < count; i += 4) {
        __m256i w0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(task.samples + i));
        __m256i w1 = _mm256_srli_epi64(w0, 32);
        __m256i w2 = _mm256_set1_epi64x(task.pair);
        __m256i w3 = _mm256_set1_epi64x(task.stream);
        auto key0 = static_cast<std::uint32_t>(task.seed);
        auto key1 = static_cast<std::uint32_t>(task.seed >> 32);
        for (int round = 0; round < philoxRounds; ++round) {
            const __m256i p0 = _mm256_mul_epu32(w0, m0);
            const __m256i p2 = _mm256_mul_epu32(w2, m2);
            w0 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p2, 32), w1), _mm256_set1_epi64x(key0));
            w1 = p2;
            w2 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p0, 32), w3), _mm256_set1_epi64x(key1));
            w3 = p0;
            key0 += keyStep0;
            key1 += keyStep1;
        }
        _mm256_storeu_pd(task.even + i, fractionOf4(w1, w0));
        _mm256_storeu_pd(task.odd + i, fractionOf4(w3, w2));
    }
}

} // namespace

std::size_t fillPairsInLanes(const PairsTask& task, std::size_t count)
{
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) {
        const std::size_t done = count - count % 8;
        fillBy8(task, done);
        return done;
    }
    if (__builtin_cpu_supports("avx2")) {
        const std::size_t done = count - count % 4;
        fillBy4(task, done);
        return done;
    }
    return 0;
}

} // namespace ogive

#else

namespace ogive {

std::size_t fillPairsInLanes(const PairsTask& /*task*/, std::size_t /*count*/)
{
    return 0;
}

} // namespace ogive

#endif
