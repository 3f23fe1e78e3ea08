#pragma once

#include "ui/report/layout/text_block.h"

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

class QPaintDevice;

namespace ogive::ui {

/// The shaped texts of a report for one paint device. Layouts that follow each other share it, so that after
/// an edit only what changed is shaped anew; equal texts of one report are shaped once. Used by one thread.
class TextCache {
public:
    explicit TextCache(QPaintDevice& device)
        : m_style(device)
    {}
    TextCache(const TextCache&) = delete;
    TextCache& operator=(const TextCache&) = delete;

    [[nodiscard]] const PageStyle& style() const { return m_style; }

    /// A new layout begins: what the one before did not use is forgotten.
    void begin();

    [[nodiscard]] std::shared_ptr<const TextBlock> text(const Spans& spans, TextStyle style, qreal width,
                                                        Qt::AlignmentFlag alignment, const LinkTest& isLink);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::size_t shapedSinceBegin() const { return m_shaped; }

private:
    using Texts = std::unordered_map<std::string, std::shared_ptr<const TextBlock>>;

    PageStyle m_style;
    Texts m_texts;
    Texts m_last; ///< of the layout before
    std::size_t m_shaped = 0;
};

/// Texts of a layout; they stay where they are, so that pages can point to them.
class TextStore {
public:
    explicit TextStore(TextCache& cache)
        : m_cache(cache)
    {
        m_cache.begin();
    }

    const TextBlock& add(const Spans& spans, TextStyle style, qreal width, Qt::AlignmentFlag alignment,
                         const LinkTest& isLink)
    {
        m_blocks.push_back(m_cache.text(spans, style, width, alignment, isLink));
        return *m_blocks.back();
    }

private:
    TextCache& m_cache;
    std::vector<std::shared_ptr<const TextBlock>> m_blocks;
};

} // namespace ogive::ui
