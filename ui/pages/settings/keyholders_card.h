#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace sandyk::ui {

class NoticeBar;
class PasswordPrompt;
class SecretEdit;

/// Whose passwords open the vault. Each keyholder has one of their own, so that nobody needs to know another's, and two
/// together may open the offline signer on a connected computer.
class KeyholdersCard : public Card {
    Q_OBJECT

public:
    explicit KeyholdersCard(const Context& context, QWidget* parent = nullptr);

private:
    void rebuild();
    void add();
    void remove(std::uint32_t id, const QString& name);
    void answer(PasswordPrompt* prompt, const Result<void>& result, const QString& done);

    Context m_context;
    QVBoxLayout* m_list;
    QWidget* m_place;
    NoticeBar* m_notice;
    QLineEdit* m_name = nullptr;
    SecretEdit* m_password = nullptr;
    SecretEdit* m_repeated = nullptr;
};

} // namespace sandyk::ui
