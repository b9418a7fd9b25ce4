#pragma once

#include "firm/people_desk.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace sandyk::ui {

/// The licence as two administrators answer for it, and what its state lets the firm do. That it is suspended, revoked
/// or over counts with one administrator; everything else is voted on.
class LicenceCard : public Card {
    Q_OBJECT

public:
    explicit LicenceCard(QWidget* parent = nullptr);

    void show(const app::PeopleView& view, bool mayEdit);
    QPushButton* suspendButton() const { return m_suspend; }

signals:
    void stateProposed(sandyk::custody::LicenceState state);
    void proposed(const sandyk::custody::Licence& licence);

private:
    void addForm(const custody::Licence& licence);

    QPushButton* m_suspend = nullptr;
};

} // namespace sandyk::ui
