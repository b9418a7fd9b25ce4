#pragma once

#include "ui/pages/page.h"
#include "ui/print/paper_sheet.h"
#include "ui/shell/context.h"

namespace sandyk::ui {

class BusyOverlay;
class Card;
class NoticeBar;

/// What must be kept so that nothing is lost: the encrypted file, and the paper with every wallet's descriptor (I-04).
class BackupPage : public Page {
    Q_OBJECT

public:
    explicit BackupPage(const Context& context, QWidget* parent = nullptr);

    /// The paper copy of all wallets and keys of this vault; no secret is on it, only lines to write the words on.
    PaperSheet paperSheet() const;

private:
    void rebuild();
    Card* fileCard();
    Card* paperCard();
    Card* walletCard(const wallet::Wallet& wallet);
    void chooseBackupFile();
    void savePdf();
    void print();
    void say(bool good, const QString& text);

    Context m_context;
    NoticeBar* m_notice;
    BusyOverlay* m_busy;
};

} // namespace sandyk::ui
