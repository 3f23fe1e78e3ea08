#pragma once

/// Stands before a function whose loops are built for wider registers too; the loader picks the widest that
/// the processor has. Results stay the same: arithmetic is neither contracted nor reordered.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define OGIVE_WIDE __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define OGIVE_WIDE
#endif

/// Stands before what such a function calls in its loops: only inlined code is built for its registers.
#define OGIVE_WIDE_PART inline __attribute__((always_inline))
