#pragma once

#include "devices/device_flow.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class BusyOverlay;
class DeviceProgress;
class DraftList;
class NoticeBar;
class ReviewView;
class SendForm;
class SignerChoice;

/// A transfer from the wish to the network: the form, the review of what was built from it, signing here, on a device
/// or elsewhere, sending. Kept drafts stand below and go on where they were left.
class SendPage : public Page {
    Q_OBJECT

public:
    explicit SendPage(const Context& context, QWidget* parent = nullptr);

    SendForm* form() const { return m_form; }
    ReviewView* review() const { return m_review; }
    DraftList* drafts() const { return m_drafts; }
    /// Who signs, while that is asked; else null.
    SignerChoice* signerChoice() const { return m_choice; }
    DeviceProgress* progress() const { return m_progress; }

private:
    void rebuild();
    void showForm();
    void showDraft();
    void addVerdict(const app::PaymentView& view);
    void addHandOver(const app::PaymentView& view);
    void chooseSigner();
    void signHere();
    void signOn(const QString& path);
    void exportPsbt();
    void addSigned();
    void say(const Error& error);

    const Context& m_context;
    app::DeviceFlow m_device;
    BusyOverlay* m_busy;
    SendForm* m_form; ///< kept with what was typed while a draft is under review
    QWidget* m_draft; ///< the review and its buttons; rebuilt
    DraftList* m_drafts;
    NoticeBar* m_notice;
    DeviceProgress* m_progress;
    ReviewView* m_review = nullptr;
    SignerChoice* m_choice = nullptr;
};

} // namespace sandyk::ui
