#pragma once

#include "core/base/json.h"
#include "core/knowledge/knowledge.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>

namespace ogive::ui {

struct Theme;

/// Writes values of a record as rich text in the theme's colours: lists, tables, conditions in words, links.
class RecordHtml {
public:
    RecordHtml(const Knowledge& knowledge, const Theme& theme, std::map<std::string, std::string> titles);

    [[nodiscard]] QString titleOf(const std::string& key) const;
    [[nodiscard]] QString value(const Json& json) const;
    [[nodiscard]] QString muted(const QString& html) const;
    [[nodiscard]] QString notKnown() const;
    /// Addresses as links, the rest as it is; several places are parted by " ; ".
    [[nodiscard]] QString source(const QString& text) const;
    /// "source, as of date", small and grey.
    [[nodiscard]] QString origin(const Json& record) const;
    /// Two columns: what it is, and its value.
    [[nodiscard]] QString pairs(const QList<std::pair<QString, QString>>& rows) const;
    [[nodiscard]] QString table(const QStringList& heads, const QList<QStringList>& rows,
                                const QList<bool>& isNumber) const;
    [[nodiscard]] QString bullets(const QStringList& items) const;

    /// Whether a value reads well on one line of a table of pairs.
    [[nodiscard]] static bool isShort(const Json& json);
    [[nodiscard]] static QString text(const Json& object, const char* key); ///< empty: not stated

private:
    [[nodiscard]] QString scalar(const Json& json) const;
    [[nodiscard]] QString list(const Json& json) const;
    [[nodiscard]] QString members(const Json& json) const;
    [[nodiscard]] QString tableOf(const Json& objects) const;

    const Knowledge& m_knowledge;
    const Theme& m_theme;
    std::map<std::string, std::string> m_titles;
};

} // namespace ogive::ui
