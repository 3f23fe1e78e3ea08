#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// What embedding texts costs: MODELS.md part 3. US dollars; prices are for a million tokens, 0 to 1e6. Inputs
// outside part 0's ranges give an error at /name, with the name of appendix A.

/// Fixed windows over a document, in tokens; each repeats the last `overlap` (0 to size − 1) of the one
/// before.
struct ChunkWindow {
    double size = 512;
    double overlap = 0;
};

/// E1: chunks of a document of so many tokens (0 to 1e7); the last may be shorter.
[[nodiscard]] Result<double> chunksPerDocument(double tokens, const ChunkWindow& window);

/// E1: tokens of a document that are sent to the embedder, overlaps counted again.
[[nodiscard]] Result<double> embeddedTokensPerDocument(double tokens, const ChunkWindow& window);

/// What a corpus becomes when it is chunked.
struct EmbeddedCorpus {
    double vectors = 0;
    double tokens = 0;

    bool operator==(const EmbeddedCorpus&) const = default;
};

/// E2: `documents` (0 to 1e12) of so many tokens each.
[[nodiscard]] Result<EmbeddedCorpus> embeddedCorpus(double documents, double tokens,
                                                    const ChunkWindow& window);

/// A corpus to embed and keep up to date, and the queries on it.
struct EmbeddingUse {
    double corpusTokens = 0;
    double price = 0;
    double churn = 0; ///< fraction of the corpus tokens added or changed in a month
    double requestsPerMonth = 0;
    double queriesPerRequest = 1;
    double queryTokens = 0;
    std::optional<double> queryPrice; ///< absent: as price
};

struct EmbeddingCost {
    double initial = 0;       ///< once
    double churnPerMonth = 0; ///< the whole changed document is embedded again
    double queriesPerMonth = 0;

    bool operator==(const EmbeddingCost&) const = default;
};

/// E2. Embedding everything anew with another model (E3) costs that model's `initial`.
[[nodiscard]] Result<EmbeddingCost> embeddingCost(const EmbeddingUse& use);

/// An embedding model on own GPUs, and what it has to embed.
struct SelfHostedEmbedder {
    double parameters = 0;   ///< 1e5 to 1e14
    double flops = 0;        ///< peak of one GPU at the precision used, operations per second
    double utilisation = 0;  ///< achieved of that peak (mfu), 0.2 to 0.5 with large batches
    double gpus = 1;         ///< 1 to 1024
    double tokens = 0;       ///< 0 to 1e26
    double pricePerHour = 0; ///< of one GPU
};

struct EmbeddingRun {
    double tokensPerSecond = 0; ///< of one GPU
    double hours = 0;
    double cost = 0;

    bool operator==(const EmbeddingRun&) const = default;
};

/// E4: 2 operations for a parameter and a token (Kaplan et al., arXiv 2001.08361); attention is left out,
/// which holds for chunks of up to 2,000 tokens.
[[nodiscard]] Result<EmbeddingRun> embeddingRun(const SelfHostedEmbedder& embedder);

} // namespace ogive
