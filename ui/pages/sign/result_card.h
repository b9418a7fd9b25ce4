#pragma once

#include "flows/sign_flow.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class CheckedCopy;
class NoticeBar;

/// What there is to hand back after signing: file, text, QR code; the finished transaction when nothing is missing.
/// What was copied is read back from the clipboard.
class ResultCard : public Card {
    Q_OBJECT

public:
    explicit ResultCard(const app::SignFlow& flow, QWidget* parent = nullptr);

signals:
    void failed(const sandyk::Error& error);
    /// A cosigner's copy is to be added.
    void cosignedWanted();
    /// Another key of this request is to sign: one of a device, or of this vault.
    void signerWanted();

private:
    void save();
    void saveTransaction();
    void copy(const QString& text, QPushButton* button);

    const app::SignFlow& m_flow;
    CheckedCopy* m_clipboard;
    NoticeBar* m_alarm;
};

} // namespace sandyk::ui
