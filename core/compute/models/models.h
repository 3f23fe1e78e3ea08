#pragma once

#include "core/compute/compute_model.h"

#include <vector>

namespace ogive {

// The models of each part of MODELS.md.

[[nodiscard]] std::vector<ComputeModel> workloadModels();     ///< W
[[nodiscard]] std::vector<ComputeModel> callModels();         ///< C
[[nodiscard]] std::vector<ComputeModel> embeddingModels();    ///< E
[[nodiscard]] std::vector<ComputeModel> indexMemoryModels();  ///< V1 to V7
[[nodiscard]] std::vector<ComputeModel> indexPriceModels();   ///< V8 to V10
[[nodiscard]] std::vector<ComputeModel> servingModels();      ///< S
[[nodiscard]] std::vector<ComputeModel> queueModels();        ///< Q1 to Q4
[[nodiscard]] std::vector<ComputeModel> latencyModels();      ///< Q5 and Q6
[[nodiscard]] std::vector<ComputeModel> backlogModels();      ///< Q7 and Q8
[[nodiscard]] std::vector<ComputeModel> distributionModels(); ///< U1 to U3
[[nodiscard]] std::vector<ComputeModel> randomModels();       ///< U4 to U6
[[nodiscard]] std::vector<ComputeModel> statisticsModels();   ///< U7 to U9
[[nodiscard]] std::vector<ComputeModel> rankingModels();      ///< M
[[nodiscard]] std::vector<ComputeModel> displayModels();      ///< D

} // namespace ogive
