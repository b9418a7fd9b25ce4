#pragma once

#include "devices/device_flow.h"
#include "flows/sign_flow.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"

class QPlainTextEdit;

namespace sandyk::ui {

class BusyOverlay;
class DeviceProgress;
class SignerChoice;
class NoticeBar;
class ReviewView;

/// From somebody's signing request to a signed one: open, review, sign, hand back. What is shown comes from
/// SignFlow::review() alone.
class SignPage : public Page {
    Q_OBJECT

public:
    explicit SignPage(const Context& context, QWidget* parent = nullptr);

    app::SignFlow& flow() { return m_flow; }
    ReviewView* review() const { return m_review; }
    /// Who signs, while that is asked; else null.
    SignerChoice* signerChoice() const { return m_choice; }
    /// The live steps of a device; null without a request.
    DeviceProgress* progress() const { return m_progress; }

public slots:
    void openFile(const QString& path);
    void openText(const QString& text);

private:
    void rebuild();
    void showEntrance();
    void showReview();
    void forgetColumn();
    void refuse(const Error& error);
    void chooseSigner();
    void showChoice();
    void signHere();
    void signOn(const QString& path);
    bool hasKeyHere() const;
    void addCosigned();

    const Context& m_context;
    app::SignFlow m_flow;
    app::DeviceFlow m_device;
    BusyOverlay* m_busy;
    QPlainTextEdit* m_paste = nullptr;
    ReviewView* m_review = nullptr;
    NoticeBar* m_notice = nullptr;
    DeviceProgress* m_progress = nullptr;
    SignerChoice* m_choice = nullptr;
};

} // namespace sandyk::ui
