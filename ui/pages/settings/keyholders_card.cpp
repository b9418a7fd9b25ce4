#include "ui/pages/settings/keyholders_card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/keys/password_prompt.h"
#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/secret_edit.h"

namespace sandyk::ui {

KeyholdersCard::KeyholdersCard(const Context& context, QWidget* parent)
    : Card(tr("Keyholders"), parent), m_context(context), m_list(new QVBoxLayout), m_place(new QWidget),
      m_notice(new NoticeBar(Notice::Info, {})) {
    body()->addWidget(Label::paragraph(tr("Each keyholder opens the vault with a password of their own.")));
    body()->addLayout(m_list);
    m_notice->hide();
    body()->addWidget(m_notice);
    m_place->setLayout(new QVBoxLayout);
    m_place->layout()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_place);
    auto* addButton = new SecondaryButton(tr("Add a keyholder"), Icon::Plus);
    connect(addButton, &QPushButton::clicked, this, &KeyholdersCard::add);
    body()->addWidget(addButton, 0, Qt::AlignLeft);
    connect(&m_context.session, &app::Session::snapshotChanged, this, &KeyholdersCard::rebuild);
    rebuild();
}

void KeyholdersCard::rebuild() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& keyholders = m_context.session.snapshot().vault.keyholders;
    for (const app::Keyholder& keyholder : keyholders) {
        auto* row = new QWidget;
        auto* cells = new QHBoxLayout(row);
        cells->setContentsMargins(0, 0, 0, 0);
        QString name = visibleText(keyholder.name);
        cells->addWidget(new Label(name), 1);
        if (keyholders.size() > 1) {
            auto* removeButton = new QuietButton(tr("Remove"));
            removeButton->setAccessibleName(tr("Remove keyholder %1").arg(name));
            connect(removeButton, &QPushButton::clicked, this, [this, id = keyholder.id, name] { remove(id, name); });
            cells->addWidget(removeButton);
        }
        m_list->addWidget(row);
    }
}

void KeyholdersCard::add() {
    qDeleteAll(m_place->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the new keyholder"));
    m_name->setPlaceholderText(tr("Name of the new keyholder"));
    m_password = new SecretEdit(tr("Password of the new keyholder"));
    m_password->setPlaceholder(tr("Password of the new keyholder"));
    m_repeated = new SecretEdit(tr("The same password once more"));
    m_repeated->setPlaceholder(tr("The same password once more"));
    auto* prompt = new PasswordPrompt(tr("Add"));
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_password),
                           static_cast<QWidget*>(m_repeated), static_cast<QWidget*>(prompt)})
        m_place->layout()->addWidget(field);
    m_name->setFocus();
    connect(prompt, &PasswordPrompt::given, this, [this, prompt] {
        if (!(m_password->text() == m_repeated->text())) {
            prompt->take();
            m_notice->set(Notice::Refused, tr("The two passwords of the new keyholder do not match. Type both again."));
            m_notice->show();
            return;
        }
        m_repeated->clear();
        m_context.session.addKeyholder(m_name->text().trimmed(), prompt->take(), m_password->take(),
                                       guarded<void>(prompt, [this, prompt](Result<void> added) {
                                           answer(prompt, added,
                                                  tr("The keyholder’s password opens the vault from now on."));
                                       }));
    });
}

void KeyholdersCard::remove(std::uint32_t id, const QString& name) {
    qDeleteAll(m_place->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* prompt = new PasswordPrompt(tr("Remove %1").arg(name));
    m_place->layout()->addWidget(prompt);
    prompt->setFocus();
    connect(prompt, &PasswordPrompt::given, this, [this, prompt, id] {
        m_context.session.removeKeyholder(id, prompt->take(),
                                          guarded<void>(prompt, [this, prompt](Result<void> removed) {
                                              answer(prompt, removed,
                                                     tr("This password no longer opens the vault. Backup files made "
                                                        "earlier still open with it."));
                                          }));
    });
}

void KeyholdersCard::answer(PasswordPrompt* prompt, const Result<void>& result, const QString& done) {
    prompt->answer(result ? nullptr : &result.error());
    if (!result) return;
    for (QWidget* field : m_place->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        field->deleteLater();
    m_notice->set(Notice::Info, done);
    m_notice->show();
}

} // namespace sandyk::ui
