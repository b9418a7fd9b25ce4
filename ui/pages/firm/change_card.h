#pragma once

#include "firm/firm_setup.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace sandyk::ui {

/// A proposal with what would change, line by line, and the vote of who is unlocked: what is signed is what is shown.
class ChangeCard : public Card {
    Q_OBJECT

public:
    /// `mayVote`: an administrator is unlocked.
    ChangeCard(const app::WaitingChange& change, bool mayVote, QWidget* parent = nullptr);

    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* refuseButton() const { return m_refuse; }

signals:
    void voted(bool accept, const QString& reason);

private:
    QLineEdit* m_reason = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_refuse = nullptr;
};

} // namespace sandyk::ui
