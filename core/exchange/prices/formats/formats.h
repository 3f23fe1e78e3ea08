#pragma once

#include "core/exchange/prices/importers.h"

namespace ogive {

// One importer a file; importers.cpp lists them.

[[nodiscard]] Importer litellmImporter();
[[nodiscard]] Importer modelsDevImporter();
[[nodiscard]] Importer llmPricesImporter();
[[nodiscard]] Importer genaiPricesImporter();
/// The files of kind "price-list" that Ogive writes into knowledge folders.
[[nodiscard]] Importer keptListImporter();

} // namespace ogive
