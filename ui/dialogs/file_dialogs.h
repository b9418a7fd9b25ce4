#pragma once

#include <QString>

#include <filesystem>
#include <functional>

class QWidget;

namespace sandyk::ui {

using FileChosen = std::function<void(const std::filesystem::path&)>;

/// Non-blocking; `chosen` is called once if the person chose. Filters as QFileDialog has them.
void chooseFile(QWidget* parent, const QString& title, const QString& filter, FileChosen chosen);
void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                    FileChosen chosen);
void chooseFolder(QWidget* parent, const QString& title, FileChosen chosen);

QString pathText(const std::filesystem::path& path);
std::filesystem::path pathOf(const QString& text);

} // namespace sandyk::ui
