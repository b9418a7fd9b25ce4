#include "ui/pages/operators/operators_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/encoding.h"
#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/firm/changes_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/firm/stop_bar.h"
#include "ui/pages/operators/account_form.h"
#include "ui/pages/operators/keyholder_card.h"
#include "ui/pages/operators/licence_card.h"
#include "ui/pages/operators/price_card.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::Act;

namespace {

QString shown(const std::string& text, int most = 64) {
    return visibleText(std::string_view(text), most);
}

} // namespace

OperatorsPage::OperatorsPage(const Context& context, QWidget* parent)
    : Page(tr("Operators"), {}, parent), m_context(context), m_desk(*context.firm), m_clients(*context.firm),
      m_notice(new NoticeBar(Notice::Info, QString())), m_stop(new StopBar(context)),
      m_changes(new ChangesCard(context)), m_people(new Card(tr("Who works here"))), m_form(new AccountForm),
      m_leavers(new Card(tr("Keys of leavers"))), m_keyholders(new KeyholderCard), m_licence(new LicenceCard),
      m_price(new PriceCard), m_own(new Card(tr("Wallets of the firm itself"))) {
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_stop);
    column()->addWidget(m_changes);
    column()->addWidget(m_leavers);
    column()->addWidget(m_people);
    auto* fresh = new Card;
    fresh->body()->addWidget(m_form);
    column()->addWidget(fresh);
    column()->addWidget(m_keyholders);
    column()->addWidget(m_licence);
    column()->addWidget(m_price);
    column()->addWidget(m_own);
    const app::FirmSummary& me = context.firm->summary();
    fresh->setVisible(me.mayAct(Act::ProposeChange));
    m_keyholders->setVisible(me.maySee(custody::View::KeyRegister));
    m_own->setVisible(false);
    m_leavers->setVisible(false);
    connect(m_form, &AccountForm::addRequested, this, [this] {
        SecureString password = m_form->takePassword();
        m_desk.add(m_form->name(), m_form->person(), m_form->roles(), m_form->takeSponsor(), std::move(password),
                   guarded<bool>(this, [this](Result<bool> isInForce) {
                       if (isInForce) m_form->clear();
                       afterProposal()(std::move(isInForce));
                   }));
    });
    connect(m_keyholders, &KeyholderCard::proposed, this,
            [this](const custody::KeyRegister& keys) { m_desk.setKeys(keys, afterProposal()); });
    connect(m_licence, &LicenceCard::stateProposed, this,
            [this](custody::LicenceState state) { m_desk.setLicenceState(state, afterProposal()); });
    connect(m_licence, &LicenceCard::proposed, this,
            [this](const custody::Licence& licence) { m_desk.setLicence(licence, afterProposal()); });
    connect(m_price, &PriceCard::proposed, this,
            [this](qint64 minor, const QString& source) { m_desk.setPrice(minor, source, afterProposal()); });
    connect(m_changes, &ChangesCard::voted, this, &OperatorsPage::read);
    read();
}

void OperatorsPage::read() {
    m_desk.read(guarded<app::PeopleView>(this, [this](Result<app::PeopleView> view) {
        if (!view) return say(view.error());
        m_view = std::move(*view);
        rebuild();
    }));
}

void OperatorsPage::rebuild() {
    const app::FirmSummary& me = m_context.firm->summary();
    emptyCard(m_people);
    m_people->body()->addWidget(
        Label::paragraph(tr("A change needs %n administrator(s) of different persons.", nullptr, m_view->adminQuorum))
            ->kind("muted"));
    for (const app::OperatorView& who : m_view->operators)
        m_people->body()->addWidget(operatorRow(who));
    if (me.maySee(custody::View::KeyRegister)) {
        auto* report = new SecondaryButton(tr("Save the access report"), Icon::File);
        m_people->body()->addWidget(report, 0, Qt::AlignLeft);
        connect(report, &QPushButton::clicked, this, &OperatorsPage::exportAccess);
    }
    showLeavers();
    m_keyholders->show(*m_view, me.mayAct(Act::ProposeChange));
    m_licence->show(*m_view, me.mayAct(Act::ProposeChange));
    m_price->show(*m_view, me.mayAct(Act::SetPrice));
    if (me.mayAct(Act::SetTier)) addOwnWallets();
    if (m_view->isClockInDoubt && me.mayAct(Act::ProposeChange)) {
        auto* clock = new SecondaryButton(tr("Propose: the clock of this computer is right"));
        m_people->body()->addWidget(
            new NoticeBar(Notice::Look, tr("The clock is in doubt: what waits for a time is not released.")));
        m_people->body()->addWidget(clock, 0, Qt::AlignLeft);
        connect(clock, &QPushButton::clicked, this, [this] { m_desk.confirmClock(afterProposal()); });
    }
}

QWidget* OperatorsPage::operatorRow(const app::OperatorView& each) {
    const app::FirmSummary& me = m_context.firm->summary();
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, space(1));
    column->setSpacing(space(1) / 2);
    column->addWidget(rule());
    auto* row = new QHBoxLayout;
    QString name = shown(each.who.name);
    if (each.who.person != each.who.name) name += QStringLiteral(" · ") + shown(each.who.person);
    row->addWidget(Label::paragraph(name)->kind("strong"), 1);
    if (each.who.isActive && me.mayAct(Act::RevokeOperator) && me.me && each.who.name != me.me->name.toStdString()) {
        auto* leave = new QuietButton(tr("Has left"), Icon::Close);
        leave->setAccessibleName(tr("%1 has left").arg(shown(each.who.name)));
        row->addWidget(leave);
        connect(leave, &QPushButton::clicked, this, [this, who = each.who.name] { revoke(who); });
    }
    column->addLayout(row);
    if (each.who.isActive)
        column->addWidget(Label::paragraph(rolesWords(each.who.roles)));
    else
        column->addWidget(stateMark(Icon::Close, Ink::Muted, tr("Has left")));
    if (each.opensSeeds) column->addWidget(Label::paragraph(tr("Opens the keys of this vault"))->kind("look"));
    if (!each.fingerprints.empty()) {
        QStringList keys;
        for (const std::string& fingerprint : each.fingerprints)
            keys += formatFingerprint(QString::fromStdString(fingerprint));
        column->addWidget(Label::paragraph(tr("Holds: %1").arg(keys.join(QStringLiteral(", ")))));
    }
    auto* key = new AddressView(QString::fromStdString(toHex(each.who.key)));
    key->setCompact(true);
    key->setSubject(tr("Signing key of %1").arg(shown(each.who.name)));
    column->addWidget(key);
    return widget;
}

void OperatorsPage::revoke(const std::string& name) {
    PasswordDialog::ask(
        this,
        tr("The account of %1 is closed at once. The keys that it could reach wait for a decision.").arg(shown(name)),
        tr("Close the account of %1").arg(shown(name)), false, [this, name](SecureString password, SecureString) {
            m_desk.revoke(name, std::move(password), guarded<bool>(this, [this](Result<bool> done) {
                              // The register may have changed though the account is still there.
                              if (!done) read();
                              afterProposal()(std::move(done));
                          }));
        });
}

void OperatorsPage::showLeavers() {
    emptyCard(m_leavers);
    const bool mayDecide = m_context.firm->summary().mayAct(Act::RevokeOperator);
    bool hasOpen = false;
    for (const app::LeaverKeyView& key : m_view->leaverKeys) {
        using Decision = app::LeaverKeyView::Decision;
        const bool isOpen = key.decision == Decision::Open;
        hasOpen |= isOpen;
        const QString what = QStringLiteral("%1 · %2").arg(
            shown(key.operatorName), formatFingerprint(QString::fromStdString(key.fingerprint.toString())));
        m_leavers->body()->addWidget(stateMark(isOpen ? Icon::Warning : Icon::Check, isOpen ? Ink::Refused : Ink::Muted,
                                               isOpen                             ? tr("%1: to be decided").arg(what)
                                               : key.decision == Decision::Rotate ? tr("%1: is replaced").arg(what)
                                                                                  : tr("%1: is kept").arg(what)));
        if (!key.reason.empty())
            m_leavers->body()->addWidget(
                Label::paragraph(QStringLiteral("%1 · %2").arg(shown(key.decidedBy), shown(key.reason, 400))));
        if (!isOpen || !mayDecide) continue;
        auto* row = new QHBoxLayout;
        auto* rotate = new SecondaryButton(tr("Replace the key"));
        auto* keep = new SecondaryButton(tr("Keep it, with a reason"));
        row->addWidget(rotate);
        row->addWidget(keep);
        row->addStretch();
        m_leavers->body()->addLayout(row);
        const auto ask = [this, key](bool isRotated) {
            for (ReasonForm* old : m_leavers->findChildren<ReasonForm*>())
                delete old;
            auto* form =
                new ReasonForm(isRotated ? tr("How and by when is it replaced?") : tr("Why is it safe to keep?"),
                               isRotated ? tr("It is replaced") : tr("It is kept"));
            m_leavers->body()->addWidget(form);
            connect(form, &ReasonForm::dismissed, form, &QObject::deleteLater);
            connect(form, &ReasonForm::given, this, [this, key, isRotated](const QString& reason) {
                m_desk.decideKey(key.operatorName, key.fingerprint, isRotated, reason,
                                 guarded<void>(this, [this](Result<void> done) {
                                     if (!done) return say(done.error());
                                     read();
                                 }));
            });
        };
        connect(rotate, &QPushButton::clicked, this, [ask] { ask(true); });
        connect(keep, &QPushButton::clicked, this, [ask] { ask(false); });
    }
    if (hasOpen)
        m_leavers->body()->insertWidget(
            1, new NoticeBar(Notice::Refused, tr("No request is prepared or signed until each of these is decided.")));
    m_leavers->setVisible(!m_view->leaverKeys.empty());
}

void OperatorsPage::addOwnWallets() {
    m_clients.unassigned(guarded<std::vector<app::ClientWalletView>>(this, [this](auto wallets) {
        if (!wallets) return say(wallets.error());
        emptyCard(m_own);
        m_own->setVisible(!wallets->empty());
        if (wallets->empty()) return;
        m_own->body()->addWidget(
            Label::paragraph(tr("A wallet of nobody yet becomes the firm's own, for good, and never holds clients' "
                                "coins."))
                ->kind("muted"));
        auto* box = new ChoiceBox;
        for (const app::ClientWalletView& wallet : *wallets)
            box->addItem(shown(wallet.name), static_cast<qlonglong>(wallet.walletId));
        auto* tiers = new ChoiceBox;
        for (const custody::Tier tier : {custody::Tier::Hot, custody::Tier::Warm, custody::Tier::Cold})
            tiers->addItem(tierWords(tier), static_cast<int>(tier));
        auto* list = new KeyValueList;
        list->add(tr("A wallet of nobody yet"), box);
        list->add(tr("How cold it is"), tiers);
        m_own->body()->addWidget(list);
        auto* assign = new SecondaryButton(tr("It belongs to the firm, for good"));
        m_own->body()->addWidget(assign, 0, Qt::AlignLeft);
        connect(assign, &QPushButton::clicked, this, [this, box, tiers] {
            m_clients.assign(box->currentData().toLongLong(), "firm",
                             static_cast<custody::Tier>(tiers->currentData().toInt()), afterProposal());
        });
    }));
}

void OperatorsPage::exportAccess() {
    QString text = tr("Access report, %1").arg(timeWords(m_view->time)) + QStringLiteral("\n\n");
    for (const app::OperatorView& each : m_view->operators) {
        text += QStringLiteral("%1 | %2 | %3 | %4 | %5\n")
                    .arg(shown(each.who.name), shown(each.who.person),
                         each.who.isActive ? rolesWords(each.who.roles) : tr("Has left"),
                         each.opensSeeds ? tr("Opens the keys of this vault") : QStringLiteral("-"),
                         QString::fromStdString(toHex(each.who.key)));
        for (const std::string& fingerprint : each.fingerprints)
            text +=
                QStringLiteral("    ") + tr("Holds: %1").arg(QString::fromStdString(fingerprint)) + QLatin1Char('\n');
    }
    for (const app::LeaverKeyView& key : m_view->leaverKeys)
        text +=
            QStringLiteral("%1 | %2 | %3\n")
                .arg(shown(key.operatorName), QString::fromStdString(key.fingerprint.toString()),
                     key.decision == app::LeaverKeyView::Decision::Open ? tr("to be decided") : shown(key.reason, 400));
    chooseSaveFile(this, tr("Save the access report"), QStringLiteral("access.txt"), tr("Text (*.txt);;All files (*)"),
                   [this, text = text.toStdString()](const std::filesystem::path& path) {
                       if (auto written = app::writeWhole(path, toBytes(asBytes(text))); !written) say(written.error());
                   });
}

app::Done<bool> OperatorsPage::afterProposal() {
    return guarded<bool>(this, [this](Result<bool> isInForce) {
        if (!isInForce) return say(isInForce.error());
        m_notice->set(Notice::Info, *isInForce ? tr("It is in force.")
                                               : tr("Proposed: it counts when the administrators have voted."));
        m_notice->show();
        read();
    });
}

void OperatorsPage::say(const Error& error) {
    showError(m_notice, error);
    ensureWidgetVisible(m_notice);
}

} // namespace sandyk::ui
