#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

class NoticeBar;

/// "Prepared, not signed" and so on, and what kind of transfer it is, in the language in force.
QString draftStateWords(wallet::DraftState state);
QString draftKindWords(wallet::PaymentKind kind);

/// The drafts of the chosen wallet that are not done: open one, or abandon one that waits for its delay. Hidden when
/// there is none, and while a transfer is under review.
class DraftList : public Card {
    Q_OBJECT

public:
    explicit DraftList(const Context& context, QWidget* parent = nullptr);

    /// Reads the drafts again, brought up to what the chain shows.
    void read();

private:
    void show(const std::vector<wallet::PaymentDraft>& drafts);
    QWidget* row(const wallet::PaymentDraft& draft);

    const Context& m_context;
    QVBoxLayout* m_rows;
    NoticeBar* m_notice;
};

} // namespace sandyk::ui
