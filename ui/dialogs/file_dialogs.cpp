#include "ui/dialogs/file_dialogs.h"

#include <QFileDialog>

namespace sandyk::ui {

namespace {

QFileDialog* newDialog(QWidget* parent, const QString& title, FileChosen chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& file) { chosen(pathOf(file)); });
    return dialog;
}

} // namespace

void chooseFile(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen) {
    QFileDialog* dialog = newDialog(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    dialog->open();
}

void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                    FileChosen chosen) {
    QFileDialog* dialog = newDialog(parent, title, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->selectFile(suggestion);
    dialog->open();
}

void chooseFolder(QWidget* parent, const QString& title, FileChosen chosen) {
    QFileDialog* dialog = newDialog(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

std::filesystem::path pathOf(const QString& text) {
    return std::filesystem::path(text.toStdString());
}

} // namespace sandyk::ui
