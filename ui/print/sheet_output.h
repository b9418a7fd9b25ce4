#pragma once

#include <functional>

#include "ui/print/paper_sheet.h"

class QWidget;

namespace sandyk::ui {

/// What came of it, to be shown: whether it worked, and words.
using SheetDone = std::function<void(bool good, const QString& words)>;

/// Non-blocking: asks for a printer or a file, then writes the sheet. `done` is called when it was written or could
/// not be.
void printPaper(QWidget* parent, const PaperSheet& sheet, SheetDone done);
void savePaper(QWidget* parent, const PaperSheet& sheet, const QString& suggestion, SheetDone done);
/// The sheet as a PDF file of A4 pages; false when it cannot be written.
bool writePaper(const PaperSheet& sheet, const QString& file);

} // namespace sandyk::ui
