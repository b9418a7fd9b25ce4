#include "ui/pages/requests/request_form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

#include "payments/chain_view.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/text/firm_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "wallet/purpose.h"

namespace sandyk::ui {

using custody::RequestKind;

namespace {

constexpr RequestKind kKinds[] = {RequestKind::Withdrawal, RequestKind::InternalTransfer, RequestKind::TierMove,
                                  RequestKind::Sweep};
constexpr std::string_view kCounterparties[] = {"unhosted", "named", "unknown"};
constexpr int kSpeeds[] = {1, 3, 6, 24, 144};
constexpr int kNameWidth = 180;

QString ofView(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool isInBtc() {
    return DisplaySettings::instance().unit() == AmountUnit::Btc;
}

Result<bitcoin::Amount> parsedAmount(const QString& text) {
    const std::string plain = text.trimmed().remove(QLatin1Char(' ')).toStdString();
    return isInBtc() ? bitcoin::Amount::parseBtc(plain) : bitcoin::Amount::parseSat(plain);
}

QString walletLine(const app::RequestWallet& wallet) {
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(ownerWords(wallet.owner), visibleText(std::string_view(wallet.name), 40), tierWords(wallet.tier),
             formatAmount(wallet.balance));
}

ChoiceBox* choice(const QString& name) {
    auto* box = new ChoiceBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

} // namespace

RequestForm::RequestForm(const Context& context, app::RequestDesk& desk, QWidget* parent)
    : Card(tr("New request"), parent), m_context(context), m_desk(desk), m_clients(*context.firm),
      m_busy(new BusyOverlay(this)), m_kind(choice(tr("What is asked for"))), m_source(choice(tr("Out of the wallet"))),
      m_target(choice(tr("Into the wallet"))), m_beneficiary(namedField(tr("For the client"), 20)),
      m_listed(choice(tr("From the client's destinations"))), m_address(namedField(tr("To the address"), 200)),
      m_amount(namedField(tr("Amount"), 30)), m_all(new CheckBox(tr("All that is left"))),
      m_speed(choice(tr("How fast"))), m_rate(namedField(tr("Fee rate in sat/vB"), 12)),
      m_purpose(choice(tr("Purpose"))), m_counterparty(choice(tr("Counterparty"))), m_problem(new Label),
      m_notice(new NoticeBar(Notice::Refused, QString())), m_reasonBox(new QWidget),
      m_prepare(new PrimaryButton(tr("Prepare the request"), Icon::ArrowRight)) {
    for (const RequestKind kind : kKinds)
        m_kind->addItem(requestKindWords(kind), static_cast<int>(kind));
    for (const std::string_view purpose : wallet::kPurposes)
        m_purpose->addItem(transferPurposeWords(purpose), ofView(purpose));
    for (const std::string_view each : kCounterparties)
        m_counterparty->addItem(counterpartyWords(each), ofView(each));
    m_address->setProperty("kind", QStringLiteral("mono"));
    m_amount->setPlaceholderText(tr("Amount in %1").arg(isInBtc() ? QStringLiteral("BTC") : QStringLiteral("sat")));
    m_rate->setPlaceholderText(tr("sat/vB"));
    m_rate->setMaximumWidth(140);
    body()->addWidget(
        Label::paragraph(tr("Your request is judged by the policy and the law profile, and others approve it. You "
                            "cannot approve it yourself."))
            ->kind("muted"));
    const auto row = [this](const QString& name, QWidget* field, QWidget* beside = nullptr) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space(2));
        auto* label = Label::paragraph(name)->kind("muted");
        label->setFixedWidth(kNameWidth);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, 1);
        if (beside) layout->addWidget(beside);
        body()->addWidget(line);
        m_rows[field] = line;
    };
    row(tr("What is asked for"), m_kind);
    row(tr("Out of the wallet"), m_source);
    row(tr("For the client"), m_beneficiary);
    row(tr("From the client's destinations"), m_listed);
    row(tr("To the address"), m_address);
    row(tr("Into the wallet"), m_target);
    row(tr("Amount"), m_amount, m_all);
    row(tr("Fee rate"), m_speed, m_rate);
    row(tr("Purpose"), m_purpose);
    row(tr("Counterparty"), m_counterparty);
    m_problem->wrapped()->kind("refused");
    m_problem->hide();
    body()->addWidget(m_problem);
    auto* reasons = new QVBoxLayout(m_reasonBox);
    reasons->setContentsMargins(0, 0, 0, 0);
    m_reasonBox->hide();
    body()->addWidget(m_reasonBox);
    m_notice->hide();
    body()->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    auto* back = new QuietButton(tr("Back to the list"), Icon::ArrowLeft);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_prepare);
    body()->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &RequestForm::closed);
    connect(m_prepare, &QPushButton::clicked, this, &RequestForm::prepare);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestForm::followKind);
    connect(m_source, &QComboBox::currentIndexChanged, this, &RequestForm::followSource);
    connect(m_target, &QComboBox::currentIndexChanged, this, &RequestForm::refresh);
    connect(m_listed, &QComboBox::activated, this, [this] {
        if (const QString address = m_listed->currentData().toString(); !address.isEmpty()) m_address->setText(address);
    });
    connect(m_all, &QCheckBox::toggled, this, &RequestForm::refresh);
    for (QLineEdit* field : {m_address, m_amount, m_rate, m_beneficiary})
        connect(field, &QLineEdit::textChanged, this, &RequestForm::refresh);
    connect(m_speed, &QComboBox::activated, this, [this] {
        if (const auto rate = m_speed->currentData(); rate.isValid()) m_rate->setText(rate.toString());
    });
    followKind();
}

void RequestForm::begin() {
    for (QLineEdit* field : {m_address, m_amount, m_beneficiary})
        field->clear();
    m_all->setChecked(false);
    m_notice->hide();
    m_reasonBox->hide();
    m_reasons.clear();
    m_desk.wallets(guarded<std::vector<app::RequestWallet>>(this, [this](auto wallets) {
        if (!wallets) return say(wallets.error());
        showWallets(std::move(*wallets));
    }));
}

void RequestForm::showWallets(std::vector<app::RequestWallet> wallets) {
    m_wallets = std::move(wallets);
    m_source->clear();
    for (const app::RequestWallet& wallet : m_wallets)
        m_source->addItem(walletLine(wallet), static_cast<qlonglong>(wallet.walletId));
    if (m_wallets.empty()) {
        m_notice->set(Notice::Look,
                      tr("No wallet belongs to anybody yet. An administrator says on the page of a client "
                         "or of the operators whose a wallet is."));
        m_notice->show();
    }
    followSource();
}

RequestKind RequestForm::kind() const {
    return static_cast<RequestKind>(m_kind->currentData().toInt());
}

const app::RequestWallet* RequestForm::source() const {
    const int row = m_source->currentIndex();
    return row >= 0 && static_cast<std::size_t>(row) < m_wallets.size() ? &m_wallets[static_cast<std::size_t>(row)]
                                                                        : nullptr;
}

void RequestForm::followKind() {
    const bool leaves = kind() == RequestKind::Withdrawal;
    m_rows[m_address]->setVisible(leaves);
    m_rows[m_counterparty]->setVisible(leaves);
    m_rows[m_target]->setVisible(!leaves);
    if (kind() == RequestKind::Sweep) m_all->setChecked(true);
    followSource();
}

void RequestForm::followSource() {
    const app::RequestWallet* from = source();
    m_rows[m_beneficiary]->setVisible(from && from->owner == "pool");
    m_target->clear();
    m_rows[m_listed]->hide();
    if (from && kind() == RequestKind::Withdrawal) showListed(*from);
    for (const app::RequestWallet& wallet : m_wallets) {
        const bool isSame = from && wallet.owner == from->owner;
        const bool fits = kind() == RequestKind::InternalTransfer ? !isSame : isSame;
        if (from && fits && wallet.walletId != from->walletId && wallet.network == from->network)
            m_target->addItem(walletLine(wallet), static_cast<qlonglong>(wallet.walletId));
    }
    if (from)
        m_desk.fees(from->walletId, guarded<std::optional<wallet::FeeEstimates>>(this, [this](auto fees) {
                        m_speed->clear();
                        m_speed->addItem(tr("Typed by hand"));
                        if (!fees || !*fees) return;
                        for (const int blocks : kSpeeds) {
                            const auto rate = app::rateWithin(**fees, blocks);
                            if (!rate) continue;
                            const QString text = QString::fromStdString(rate->toString());
                            m_speed->addItem(tr("Within %n block(s): %1 sat/vB", nullptr, blocks).arg(text), text);
                        }
                        if (!m_rate->text().isEmpty() || m_speed->count() < 2) return;
                        m_speed->setCurrentIndex(1);
                        m_rate->setText(m_speed->currentData().toString());
                    }));
    refresh();
}

void RequestForm::showListed(const app::RequestWallet& from) {
    if (from.owner == "firm" || from.owner == "pool") return;
    m_clients.file(from.owner, guarded<app::ClientFile>(this, [this, network = from.network,
                                                               owner = from.owner](Result<app::ClientFile> file) {
                       if (!file || !source() || source()->owner != owner || kind() != RequestKind::Withdrawal) return;
                       m_listed->clear();
                       m_listed->addItem(tr("Typed by hand"));
                       for (const app::ListingView& listing : file->listings) {
                           if (!listing.isUsable || listing.network != networkName(network)) continue;
                           const QString address = QString::fromStdString(listing.address);
                           m_listed->addItem(QStringLiteral("%1 · %2").arg(
                                                 visibleText(std::string_view(listing.purpose), 30), address),
                                             address);
                       }
                       m_rows[m_listed]->setVisible(m_listed->count() > 1);
                   }));
}

Result<app::RequestWish> RequestForm::wish() const {
    const app::RequestWallet* from = source();
    if (!from) return fail(ErrorCode::PaymentIncomplete, "no wallet");
    app::RequestWish wish;
    wish.kind = kind();
    wish.walletId = from->walletId;
    wish.beneficiary = m_beneficiary->text().trimmed().toStdString();
    wish.purpose = m_purpose->currentData().toString().toStdString();
    wish.counterparty = m_counterparty->currentData().toString().toStdString();
    if (wish.kind == RequestKind::Withdrawal) {
        SANDYK_TRY(wish.address, bitcoin::Address::parse(m_address->text().trimmed().toStdString(), from->network));
    } else {
        if (m_target->currentIndex() < 0) return fail(ErrorCode::PaymentIncomplete, "no receiving wallet");
        wish.destinationWalletId = m_target->currentData().toLongLong();
        wish.counterparty = "named";
    }
    if (!m_all->isChecked()) {
        SANDYK_TRY(wish.amount, parsedAmount(m_amount->text()));
        if (wish.amount->toSat() == 0) return fail(ErrorCode::PaymentIncomplete, "an amount of nothing");
    }
    SANDYK_TRY(wish.feeRate, bitcoin::FeeRate::parse(m_rate->text().trimmed().toStdString()));
    for (const auto& [rule, field] : m_reasons) {
        if (!field->text().trimmed().isEmpty()) wish.reasons[rule] = field->text().trimmed().toStdString();
    }
    return wish;
}

void RequestForm::refresh() {
    m_amount->setEnabled(!m_all->isChecked());
    const auto made = wish();
    m_prepare->setEnabled(made.has_value());
    if (made)
        m_prepare->setText(made->amount ? tr("Prepare the request of %1").arg(formatAmountShort(made->amount->toSat()))
                                        : tr("Prepare the request"));
    // What is still empty is no mistake.
    const bool isTyped = !m_address->text().trimmed().isEmpty() || kind() != RequestKind::Withdrawal;
    const bool isFilled =
        isTyped && (m_all->isChecked() || !m_amount->text().trimmed().isEmpty()) && !m_rate->text().trimmed().isEmpty();
    m_problem->setVisible(!made && isFilled);
    if (!made) {
        const ErrorWords words = errorWords(made.error());
        m_problem->setText(QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
    }
}

void RequestForm::prepare() {
    auto made = wish();
    if (!made) return say(made.error());
    m_busy->start(tr("Building the transaction"));
    m_prepare->setEnabled(false);
    m_desk.prepare(std::move(*made), guarded<std::int64_t>(this, [this](Result<std::int64_t> id) {
                       m_busy->stop();
                       refresh();
                       if (!id && id.error().code == ErrorCode::LawReasonNeeded) {
                           for (const auto& [key, value] : id.error().params) {
                               if (key == "rules") askReasons(value);
                           }
                       }
                       if (!id) return say(id.error());
                       emit prepared(*id);
                   }));
}

void RequestForm::askReasons(const std::string& rules) {
    emptyLayout(m_reasonBox->layout());
    m_reasons.clear();
    const QStringList ids =
        QString::fromStdString(rules).split(QRegularExpression(QStringLiteral("[, ]+")), Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        const QString name = tr("Your reason, for rule %1").arg(visibleText(id, 40));
        auto* field = namedField(name, 200);
        m_reasonBox->layout()->addWidget(Label::paragraph(name)->kind("muted"));
        m_reasonBox->layout()->addWidget(field);
        m_reasons[id.toStdString()] = field;
    }
    m_reasonBox->show();
    if (!m_reasons.empty()) m_reasons.begin()->second->setFocus();
}

void RequestForm::say(const Error& error) {
    showError(m_notice, error);
}

} // namespace sandyk::ui
