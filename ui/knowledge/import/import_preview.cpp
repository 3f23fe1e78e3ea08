#include "ui/knowledge/import/import_preview.h"

#include "core/base/files.h"
#include "core/exchange/prices/overlay.h"

namespace ogive::ui {

Result<ImportPreview> previewImport(const std::string& file, const Knowledge& knowledge,
                                    const std::string& date)
{
    const auto text = readFile(file, largestPriceList);
    if (!text)
        return Failure(text.error());
    auto list = readPriceList(*text, file);
    if (!list)
        return Failure(list.error());
    ImportPreview preview{file, std::move(*list), {}, {}};
    preview.import = previewPriceList(knowledge, preview.list, date);
    if (preview.isUsable())
        preview.content = priceListFile(knowledge, preview.list, date);
    return preview;
}

} // namespace ogive::ui
