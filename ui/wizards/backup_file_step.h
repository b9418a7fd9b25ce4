#pragma once

#include <filesystem>

#include "ui/wizards/vault_step.h"

namespace sandyk::ui {

class FileDropArea;

/// An encrypted backup file, its password, and the place of the vault that is made of it.
class BackupFileStep : public WizardStep {
    Q_OBJECT

public:
    BackupFileStep(std::filesystem::path& backup, VaultDraft& draft, const std::filesystem::path& folder);
    bool isReady() const override;
    Result<void> accept() override;
    QString nextText() const override;
    void setBackup(const std::filesystem::path& file);
    void setFolder(const std::filesystem::path& folder) { m_folder = folder; }

    SecretEdit* passwordField() const { return m_password; }

private:
    std::filesystem::path& m_backup;
    VaultDraft& m_draft;
    std::filesystem::path m_folder;
    QLineEdit* m_name;
    Label* m_file;
    SecretEdit* m_password;
};

} // namespace sandyk::ui
