#include "ui/report/layout/text_cache.h"

#include <utility>

namespace ogive::ui {
namespace {

/// What two texts that look alike have in common. Spans are told apart by their lengths, so that no text can
/// be taken for a mark between them.
std::string keyOf(const Spans& spans, TextStyle style, qreal width, Qt::AlignmentFlag alignment,
                  const LinkTest& isLink)
{
    std::string key = std::to_string(static_cast<int>(style)) + ' ' + std::to_string(width) + ' ' +
                      std::to_string(static_cast<int>(alignment));
    for (const Span& span : spans) {
        const bool isLinked = !span.link.empty() && isLink && isLink(span.link);
        key += ' ' + std::to_string(span.text.size()) + (span.strong ? 's' : '-') + (span.muted ? 'm' : '-');
        key += span.text;
        if (isLinked)
            key += ' ' + std::to_string(span.link.size()) + span.link;
    }
    return key;
}

} // namespace

void TextCache::begin()
{
    m_last = std::exchange(m_texts, {});
    m_shaped = 0;
}

std::shared_ptr<const TextBlock> TextCache::text(const Spans& spans, TextStyle style, qreal width,
                                                 Qt::AlignmentFlag alignment, const LinkTest& isLink)
{
    std::string key = keyOf(spans, style, width, alignment, isLink);
    const auto known = m_texts.find(key);
    if (known != m_texts.end())
        return known->second;
    std::shared_ptr<const TextBlock> block;
    if (const auto last = m_last.find(key); last != m_last.end()) {
        block = last->second;
    } else {
        block = std::make_shared<const TextBlock>(spans, m_style.face(style), m_style.colors(), width,
                                                  alignment, isLink);
        ++m_shaped;
    }
    m_texts.emplace(std::move(key), block);
    return block;
}

} // namespace ogive::ui
