#include "ui/pages/clients/destination_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/firm/firm_parts.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

DestinationForm::DestinationForm(const Context& context, app::ClientBook& book, std::string client, QWidget* parent)
    : QWidget(parent), m_context(context), m_book(book), m_client(std::move(client)),
      m_address(namedField(tr("New destination"), 120)), m_purpose(namedField(tr("What it is for"), 60)),
      m_text(Label::paragraph({})), m_signature(namedField(tr("Signature of the owner"), 2'000)),
      m_notice(new NoticeBar(Notice::Refused, QString())),
      m_ask(new SecondaryButton(tr("Make a text for the owner to sign"))),
      m_propose(new SecondaryButton(tr("Propose the destination"), Icon::Plus)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_address->setProperty("kind", QStringLiteral("mono"));
    m_signature->setProperty("kind", QStringLiteral("mono"));
    auto* list = new KeyValueList;
    list->add(tr("New destination"), m_address);
    list->add(tr("What it is for"), m_purpose);
    column->addWidget(list);
    m_text->selectable()->kind("mono");
    m_text->hide();
    column->addWidget(m_text);
    m_signature->setPlaceholderText(tr("Signature of the owner over this text (BIP322); empty: without proof"));
    m_signature->hide();
    column->addWidget(m_signature);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    row->addWidget(m_ask);
    row->addWidget(m_propose);
    row->addStretch();
    column->addLayout(row);
    m_ask->setEnabled(false);
    m_propose->setEnabled(false);
    const auto refresh = [this] {
        const bool isAddress = address().has_value();
        m_ask->setEnabled(isAddress);
        m_propose->setEnabled(isAddress && !m_purpose->text().trimmed().isEmpty());
    };
    connect(m_address, &QLineEdit::textChanged, this, refresh);
    connect(m_purpose, &QLineEdit::textChanged, this, refresh);
    connect(m_ask, &QPushButton::clicked, this, &DestinationForm::ask);
    connect(m_propose, &QPushButton::clicked, this, &DestinationForm::propose);
}

Result<bitcoin::Address> DestinationForm::address() const {
    return bitcoin::Address::parse(m_address->text().trimmed().toStdString(), m_context.settings.network());
}

void DestinationForm::ask() {
    auto to = address();
    if (!to) return showError(m_notice, to.error());
    m_book.challenge(m_client, std::move(*to), guarded<std::string>(this, [this](Result<std::string> text) {
                         if (!text) return showError(m_notice, text.error());
                         m_challenge = *text;
                         m_text->setText(visibleText(std::string_view(*text), 2'000));
                         m_text->show();
                         m_signature->show();
                         m_signature->setFocus();
                     }));
}

void DestinationForm::propose() {
    auto to = address();
    if (!to) return showError(m_notice, to.error());
    m_book.addListing(m_client, std::move(*to), m_purpose->text(), m_challenge,
                      m_signature->text().trimmed().toStdString(), guarded<bool>(this, [this](Result<bool> isInForce) {
                          if (!isInForce) return showError(m_notice, isInForce.error());
                          emit proposed(*isInForce);
                      }));
}

} // namespace sandyk::ui
