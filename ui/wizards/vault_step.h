#pragma once

#include <filesystem>

#include "base/secure_bytes.h"
#include "ui/wizards/wizard.h"

class QLineEdit;

namespace sandyk::ui {

class Label;
class PasswordRule;
class SecretEdit;

/// Where a new vault is kept and the password that locks it.
struct VaultDraft {
    std::filesystem::path file;
    SecureString password;
};

class VaultStep : public WizardStep {
    Q_OBJECT

public:
    VaultStep(VaultDraft& draft, const std::filesystem::path& folder);
    void enter() override;
    bool isReady() const override;
    Result<void> accept() override;
    /// For tests and for a folder that was chosen.
    void setFolder(const std::filesystem::path& folder);

    QLineEdit* nameField() const { return m_name; }
    SecretEdit* passwordField() const { return m_password; }
    SecretEdit* repeatField() const { return m_repeat; }

private:
    void refresh();

    VaultDraft& m_draft;
    std::filesystem::path m_folder;
    QLineEdit* m_name;
    Label* m_place;
    SecretEdit* m_password;
    SecretEdit* m_repeat;
    PasswordRule* m_rule;
    Label* m_match;
};

} // namespace sandyk::ui
