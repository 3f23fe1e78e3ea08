#pragma once

#include "tests/support/core/built_in.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ogive::ui::test {

/// LiteLLM's price map with a known model that became dearer (input 2 to 2.5), one that is as it was, two
/// that are new, and two entries that are no models with a price by the token.
inline constexpr auto litellmList = R"({
  "sample_spec": {"litellm_provider": "one of the providers", "input_cost_per_token": 0.0},
  "gpt-6.2-sol": {"litellm_provider": "openai", "mode": "chat",
                  "input_cost_per_token": 0.0000025, "output_cost_per_token": 0.00001},
  "gpt-6.1-terra": {"litellm_provider": "openai", "mode": "chat",
                    "input_cost_per_token": 0.000001, "output_cost_per_token": 0.000005},
  "invented-chat": {"litellm_provider": "openai", "mode": "chat", "max_input_tokens": 32000,
                    "input_cost_per_token": 0.000001, "output_cost_per_token": 0.000002},
  "invented-vectors": {"litellm_provider": "openai", "mode": "embedding",
                       "input_cost_per_token": 0.0000001},
  "invented-pictures": {"litellm_provider": "openai", "mode": "image_generation",
                        "output_cost_per_image": 0.04}
})";

/// A session on the built-in knowledge with a folder of its own to lay over it.
struct PriceStage {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &ogive::test::builtIn())};
    KnowledgeLibrary library{session, folder.filePath(QStringLiteral("knowledge"))};

    PriceStage() { session.setDate(QStringLiteral("2026-11-22")); }

    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    [[nodiscard]] double inputPrice(const char* model) const
    {
        const Model* known = session.knowledge().llmModel(ModelId(model));
        REQUIRE(known != nullptr);
        return priceOf(*known, "2026-11-22", 0).rates->inputUsdPerMtok.value();
    }
};

/// A model's rows as lines of cells.
inline QStringList linesOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
        if (!parent.isValid())
            lines += linesOf(model, model.index(row, 0));
    }
    return lines;
}

template <class Predicate>
bool comesTrue(Predicate predicate)
{
    return QTest::qWaitFor(predicate, 10000);
}

} // namespace ogive::ui::test
