#pragma once

#include <QByteArray>

class QPDF;

namespace ogive::ui {

/// Dots per inch at which pages are laid out; measured: coarser ones round type sizes and kerning.
inline constexpr int pdfResolution = 1200;

/// Qt keeps the fonts of a PDF in a hash, whose order would differ from run to run: while this lives, new
/// hashes are seeded alike. Those that exist keep the seed they were made with.
class FixedHashSeed {
public:
    FixedHashSeed();
    ~FixedHashSeed();
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;

private:
    bool m_wasRandom;
};

/// The file, written anew: the same bytes for the same content.
[[nodiscard]] QByteArray bytesOf(QPDF& pdf);

} // namespace ogive::ui
