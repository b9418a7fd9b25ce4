#pragma once

#include "ui/pages/page.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class BusyOverlay;
class NoticeBar;
class ReviewView;
class SendForm;

/// A transfer from the wish to the network: the form, the review of what was built from it, signing here or elsewhere,
/// sending. Kept drafts stand below and go on where they were left.
class SendPage : public Page {
    Q_OBJECT

public:
    explicit SendPage(const Context& context, QWidget* parent = nullptr);

    SendForm* form() const { return m_form; }
    ReviewView* review() const { return m_review; }

private:
    void rebuild();
    void showForm();
    void showDraft();
    void addVerdict(const app::PaymentView& view);
    void addHandOver(const app::PaymentView& view);
    void showDrafts(const std::vector<wallet::PaymentDraft>& drafts);
    void readDrafts();
    void sign();
    void exportPsbt();
    void addSigned();
    void say(const Error& error);

    const Context& m_context;
    BusyOverlay* m_busy;
    SendForm* m_form;  ///< kept with what was typed while a draft is under review
    QWidget* m_draft;  ///< the review and its buttons; rebuilt
    QWidget* m_drafts; ///< the list of kept drafts
    NoticeBar* m_notice;
    ReviewView* m_review = nullptr;
};

} // namespace sandyk::ui
