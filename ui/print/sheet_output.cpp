#include "ui/print/sheet_output.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace sandyk::ui {

namespace {

constexpr int kPdfResolution = 300;

struct SheetOutput {
    Q_DECLARE_TR_FUNCTIONS(SheetOutput)
};

} // namespace

bool writePaper(const PaperSheet& sheet, const QString& file) {
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(kPdfResolution);
    writer.setTitle(sheet.title);
    return printSheet(sheet, QDateTime::currentDateTime(), writer);
}

void savePaper(QWidget* parent, const PaperSheet& sheet, const QString& suggestion, SheetDone done) {
    auto* dialog =
        new QFileDialog(parent, SheetOutput::tr("Save as PDF"), suggestion, SheetOutput::tr("PDF file (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [sheet, done = std::move(done)](const QString& file) {
        const bool saved = writePaper(sheet, file);
        done(saved, saved ? SheetOutput::tr("Saved: %1").arg(file)
                          : SheetOutput::tr("Could not write the file. Choose another place."));
    });
    dialog->open();
}

void printPaper(QWidget* parent, const PaperSheet& sheet, SheetDone done) {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [sheet, done = std::move(done)](QPrinter* chosen) {
                         const bool printed = printSheet(sheet, QDateTime::currentDateTime(), *chosen);
                         done(printed, printed ? SheetOutput::tr("Sent to the printer.")
                                               : SheetOutput::tr("The printer did not take the page."));
                     });
    dialog->open();
}

} // namespace sandyk::ui
