#include "ui/pages/wallets/wallets_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/page.h"
#include "ui/pages/wallets/import_form.h"
#include "ui/pages/wallets/multisig_wizard.h"
#include "ui/pages/wallets/single_sig_form.h"
#include "ui/pages/wallets/wallet_card.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

WalletsPage::WalletsPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget),
      m_list(new Page(
          tr("Wallets"),
          tr("A wallet is a set of addresses that your keys can spend from. Its output descriptor says all of it."))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(&context.session, &app::Session::snapshotChanged, this, &WalletsPage::rebuild);
    rebuild();
}

void WalletsPage::rebuild() {
    m_list->clearColumn();
    const auto& wallets = m_context.session.snapshot().wallets;
    if (wallets.empty())
        m_list->column()->addWidget(new EmptyState(Icon::Wallets, tr("No wallets yet"),
                                                   tr("Choose below what kind of wallet to add first."), {}));
    for (const wallet::Wallet& wallet : wallets)
        m_list->column()->addWidget(new WalletCard(m_context, wallet));

    m_list->column()->addWidget(new Heading(tr("Add a wallet"), 2));
    const auto add = [this](Icon symbol, const QString& title, const QString& text, Way way) {
        auto* card = new ChoiceCard(symbol, title, text);
        card->setCheckable(false);
        connect(card, &QPushButton::clicked, this, [this, way] { begin(way); });
        m_list->column()->addWidget(card);
    };
    add(Icon::Keys, tr("Single signature"),
        tr("One key of this vault signs: native segwit, taproot, nested segwit or legacy."), Way::SingleSig);
    add(Icon::Person, tr("Multisig"), tr("Several keys, and a quorum of them must sign: for example 2 of 3."),
        Way::Multisig);
    add(Icon::File, tr("From an output descriptor"), tr("Made by another program, or from your paper copy."),
        Way::Descriptor);
}

QWidget* WalletsPage::current() const {
    return m_stack->currentWidget();
}

void WalletsPage::begin(Way way) {
    switch (way) {
    case Way::SingleSig: {
        auto* form = new SingleSigForm(m_context);
        connect(form, &SingleSigForm::finished, this, &WalletsPage::showList);
        return showForm(form);
    }
    case Way::Multisig: {
        auto* wizard = new MultisigWizard(m_context);
        connect(wizard, &MultisigWizard::finished, this, &WalletsPage::showList);
        return showForm(wizard);
    }
    case Way::Descriptor: {
        auto* form = new ImportForm(m_context);
        connect(form, &ImportForm::finished, this, &WalletsPage::showList);
        return showForm(form);
    }
    }
}

void WalletsPage::showForm(QWidget* form) {
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    form->setFocus();
}

void WalletsPage::showList() {
    QWidget* form = m_stack->currentWidget();
    if (form == m_list) return;
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(form);
    form->deleteLater();
}

} // namespace sandyk::ui
