#include "ui/wizards/backup_file_step.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/widgets/file_drop_area.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

BackupFileStep::BackupFileStep(std::filesystem::path& backup, VaultDraft& draft, const std::filesystem::path& folder)
    : WizardStep(tr("Restore from a backup file"),
                 tr("The encrypted file that was made under Backup, with the password that was in force then.")),
      m_backup(backup), m_draft(draft), m_folder(folder), m_name(new QLineEdit(tr("My vault"))),
      m_file(Label::paragraph({})), m_password(new SecretEdit(tr("Password of the backup"))) {
    auto* drop = new FileDropArea(tr("Drop the backup file here"), tr("Choose a file"));
    body()->addWidget(drop);
    body()->addWidget(m_file->kind("strong"));
    body()->addWidget((new Label(tr("Password of the backup")))->kind("smallStrong"));
    body()->addWidget(m_password);
    body()->addWidget((new Label(tr("Name of the restored vault")))->kind("smallStrong"));
    m_name->setAccessibleName(tr("Name of the restored vault"));
    body()->addWidget(m_name);
    body()->addStretch();
    m_password->setPasteAllowed(true);
    connect(drop, &FileDropArea::chooseRequested, this, [this] {
        chooseFile(this, tr("Backup file"), tr("Backup of a vault (*.sandyk-backup);;All files (*)"),
                   [this](const std::filesystem::path& file) { setBackup(file); });
    });
    connect(drop, &FileDropArea::fileDropped, this, [this](const QString& file) { setBackup(pathOf(file)); });
    connect(m_name, &QLineEdit::textChanged, this, &WizardStep::changed);
    connect(m_password, &SecretEdit::textChanged, this, &WizardStep::changed);
    connect(m_password, &SecretEdit::returnPressed, this, &WizardStep::done);
    setFocusProxy(drop->button());
}

void BackupFileStep::setBackup(const std::filesystem::path& file) {
    m_backup = file;
    m_file->setText(pathText(file.filename()));
    m_name->setText(pathText(file.stem()));
    m_password->setFocus();
    emit changed();
}

bool BackupFileStep::isReady() const {
    const QString name = m_name->text().trimmed();
    return !m_backup.empty() && !m_password->text().empty() && !name.isEmpty() && !name.contains(QLatin1Char('/'));
}

QString BackupFileStep::nextText() const {
    return tr("Restore");
}

Result<void> BackupFileStep::accept() {
    m_draft.file = m_folder / pathOf(m_name->text().trimmed() + QStringLiteral(".sandyk"));
    std::error_code ignored;
    if (std::filesystem::exists(m_draft.file, ignored)) return fail(ErrorCode::VaultExists, m_draft.file.string());
    // Taken, not copied: after a wrong password the field is empty for the next try.
    m_draft.password = m_password->take();
    return {};
}

} // namespace sandyk::ui
