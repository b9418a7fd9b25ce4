#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "devices/device_flow.h"
#include "ui/shell/context.h"
#include "ui/wizards/wizard.h"
#include "wallet/key_record.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace sandyk::ui {

class AddressView;
class ChoiceBox;
class NoticeBar;

/// What the steps of the multisig set-up share.
struct MultisigDraft {
    QString name;
    bitcoin::OutputType type = bitcoin::OutputType::WshMulti;
    Network network = Network::Main;
    int threshold = 2;
    int count = 3;
    std::optional<wallet::Cosigner> own;
    bool isOwnOnDevice = false; ///< then this vault only watches
    std::vector<wallet::Cosigner> others;
    std::optional<bitcoin::Descriptor> descriptor;
    /// Which device each key is on, as far as that is known: the register, and devices that gave a key here.
    std::vector<wallet::KeyRecord> records;

    void remember(const app::DeviceKey& key);
};

/// Quorum, type and name.
class QuorumStep : public WizardStep {
    Q_OBJECT

public:
    QuorumStep(MultisigDraft& draft, const QString& name, std::vector<std::string> otherNames);
    bool isReady() const override;
    Result<void> accept() override;

private:
    void fillThresholds();

    MultisigDraft& m_draft;
    QLineEdit* m_name;
    ChoiceBox* m_count;
    ChoiceBox* m_threshold;
    ChoiceBox* m_type;
};

/// The key of this vault that joins.
class OwnKeyStep : public WizardStep {
    Q_OBJECT

public:
    OwnKeyStep(MultisigDraft& draft, const Context& context);
    void enter() override;
    bool isReady() const override { return m_draft.own.has_value(); }

private:
    void derive();

    MultisigDraft& m_draft;
    const Context& m_context;
    ChoiceBox* m_keys;
    AddressView* m_shown;
    NoticeBar* m_notice;
};

/// The lines that the other cosigners gave.
class CosignersStep : public WizardStep {
    Q_OBJECT

public:
    CosignersStep(MultisigDraft& draft, const Context& context);
    void enter() override;
    bool isReady() const override;
    Result<void> accept() override;
    QPlainTextEdit* field(int index) const { return m_fields[static_cast<std::size_t>(index)]; }

private:
    void fill(const app::DeviceKey& key);

    MultisigDraft& m_draft;
    const Context& m_context;
    std::vector<QPlainTextEdit*> m_fields;
};

/// All cosigners, the quorum and the first address, to be compared with the others.
class CompareStep : public WizardStep {
    Q_OBJECT

public:
    CompareStep(MultisigDraft& draft, const Context& context);
    void enter() override;
    bool isReady() const override;
    QString nextText() const override;

private:
    MultisigDraft& m_draft;
    const Context& m_context;
    QWidget* m_preview = nullptr;
    NoticeBar* m_mix;
    QCheckBox* m_compared;
};

class MultisigWizard : public Wizard {
    Q_OBJECT

public:
    explicit MultisigWizard(const Context& context, QWidget* parent = nullptr);

signals:
    void finished();

private:
    void keep();
    void add(SecureString password, SecureString passphrase);

    const Context& m_context;
    std::unique_ptr<MultisigDraft> m_draft;
};

} // namespace sandyk::ui
