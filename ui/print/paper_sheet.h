#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace sandyk::ui {

/// What is printed to be kept: headed blocks of text on A4, each page with number and the digest of the whole, so that
/// two copies can be told to be the same. Values are monospaced and broken at any letter; nothing is cut off. Where a
/// block has a code, its value stands beside it as a QR code.
struct PaperBlock {
    QString heading;
    QString value;
    bool isCode = false; ///< monospaced, in groups of four
    bool hasQr = false;
    int blankLines = 0; ///< numbered lines to be written on by hand
};

struct PaperSheet {
    QString title;
    QString subtitle;
    std::vector<PaperBlock> blocks;

    /// First 16 hex digits of SHA-256 over title, headings and values.
    QString digest() const;
};

/// Paints all pages. False when the device cannot be written.
bool printSheet(const PaperSheet& sheet, const QDateTime& time, QPagedPaintDevice& device);

} // namespace sandyk::ui
