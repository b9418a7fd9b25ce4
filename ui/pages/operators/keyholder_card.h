#pragma once

#include "firm/people_desk.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace sandyk::ui {

/// The register of keyholders (F-13): who holds which key, where, on which device, until when; two keys never share
/// person, device or place. A changed register is voted on.
class KeyholderCard : public Card {
    Q_OBJECT

public:
    explicit KeyholderCard(QWidget* parent = nullptr);

    void show(const app::PeopleView& view, bool mayEdit);
    QPushButton* addButton() const { return m_add; }

signals:
    void proposed(const sandyk::custody::KeyRegister& keys);

private:
    void addForm(const app::PeopleView& view);

    custody::KeyRegister m_keys;
    QPushButton* m_add = nullptr;
};

} // namespace sandyk::ui
