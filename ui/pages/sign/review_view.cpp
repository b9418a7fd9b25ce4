#include "ui/pages/sign/review_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_bar.h"

namespace sandyk::ui {

namespace {

constexpr std::uint32_t kLockTimeThreshold = 500'000'000; // below it is a block height (Bitcoin consensus)

struct Signatures {
    int have = 0;
    int needed = 0;
};

/// As far as the input that is furthest behind.
Signatures signaturesOf(const signing::Review& review) {
    Signatures least;
    for (const signing::ReviewInput& input : review.inputs) {
        const bitcoin::InputProgress& progress = input.progress;
        const int needed = progress.isFinal ? 1 : qMax(1, progress.signaturesNeeded);
        const int have = progress.isFinal ? 1 : qMin(progress.signaturesHave, needed);
        if (least.needed == 0 || needed - have > least.needed - least.have) least = {have, needed};
    }
    return least;
}

QString roleWords(signing::OutputRole role) {
    switch (role) {
    case signing::OutputRole::Change:
        return ReviewView::tr("Change, comes back");
    case signing::OutputRole::Own:
        return ReviewView::tr("To a wallet of your own");
    case signing::OutputRole::Data:
        return ReviewView::tr("Data in the blockchain");
    case signing::OutputRole::Payment:
        break;
    }
    return ReviewView::tr("Leaves to");
}

QString hexOf(const Bytes& bytes) {
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex());
}

} // namespace

ReviewView::ReviewView(ReviewSubject subject, QWidget* parent)
    : QWidget(parent), m_subject(std::move(subject)), m_review(m_subject.review), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    auto* title = new QHBoxLayout;
    const qint64 leaving = m_review.leaving.toSat();
    title->addWidget(new Heading(leaving > 0 ? tr("This transaction sends %1").arg(formatAmountShort(leaving))
                                             : tr("This transaction sends nothing to others"),
                                 2),
                     1);
    m_column->addLayout(title);
    m_column->addWidget(Label::paragraph(visibleText(m_subject.sourceName, 120))->kind("small"));
    addProgress();
    addRefusals();
    addWarnings();
    addOutputs();
    addTotals();
    addMissing();
    addButtons();
}

void ReviewView::addProgress() {
    const Signatures signatures = signaturesOf(m_review);
    auto* bar = new StepBar;
    bar->setProgress(signatures.have, signatures.needed,
                     tr("%1 of %2 signatures").arg(signatures.have).arg(signatures.needed));
    m_column->addWidget(bar);
}

void ReviewView::addRefusals() {
    if (m_subject.needsTypedFee) {
        addTypedFee();
        return;
    }
    for (const Error& refusal : m_review.refusals) {
        const ErrorWords words = errorWords(refusal);
        QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
        if (!words.rule.isEmpty()) text += QLatin1Char('\n') + tr("Rule or standard: %1").arg(words.rule);
        text += QLatin1Char('\n') + errorDetails(refusal);
        m_column->addWidget(new NoticeBar(Notice::Refused, text));
    }
}

void ReviewView::addTypedFee() {
    for (const Error& refusal : m_review.refusals)
        m_column->addWidget(new NoticeBar(
            Notice::Look, QStringLiteral("%1. %2").arg(errorWords(refusal).title, errorWords(refusal).why)));
    auto* card = new Card(tr("Confirm the fee"));
    card->body()->addWidget(Label::paragraph(
        tr("If this fee is really meant, type it exactly, in BTC: %1")
            .arg(formatAmount(m_review.fee->toSat(), AmountUnit::Btc, DisplaySettings::instance().locale()))));
    auto* row = new QHBoxLayout;
    auto* field = new QLineEdit;
    field->setAccessibleName(tr("Fee in BTC"));
    auto* confirm = new SecondaryButton(tr("Confirm the fee"));
    confirm->setEnabled(false);
    row->addWidget(field, 1);
    row->addWidget(confirm);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    const auto typed = [field] { return bitcoin::Amount::parseBtc(field->text().trimmed().toStdString()); };
    connect(field, &QLineEdit::textChanged, confirm, [this, typed, confirm] {
        const auto fee = typed();
        confirm->setEnabled(fee && *fee == *m_review.fee);
    });
    connect(confirm, &QPushButton::clicked, this, [this, typed] {
        if (const auto fee = typed()) emit feeTyped(*fee);
    });
}

void ReviewView::addWarnings() {
    for (const signing::Warning& warning : m_review.warnings) {
        if (warning.code == signing::WarningCode::LookAlike)
            addLookAlike(warning);
        else
            m_column->addWidget(
                new NoticeBar(warning.code == signing::WarningCode::Replaceable ? Notice::Info : Notice::Look,
                              warningWords(warning)));
    }
}

void ReviewView::addLookAlike(const signing::Warning& warning) {
    const std::size_t index = std::stoul(warning.params.at(0).second);
    const signing::ReviewOutput& output = m_review.outputs.at(index);
    m_column->addWidget(new NoticeBar(Notice::Look, warningWords(warning)));
    auto* card = new Card(tr("Confirm the amount"));
    const auto address = [card](const QString& subject, const std::string& text) {
        card->body()->addWidget((new Label(subject))->kind("smallStrong"));
        auto* view = new AddressView;
        view->setCompact(true);
        view->setSubject(subject);
        view->setAddress(QString::fromStdString(text));
        card->body()->addWidget(view);
    };
    address(tr("Leaves to"), output.address.value_or(std::string()));
    address(tr("Looks like"), warning.params.at(1).second);
    card->body()->addWidget(Label::paragraph(
        tr("If this address is really meant, type the amount that it gets exactly, in BTC: %1")
            .arg(formatAmount(output.amount.toSat(), AmountUnit::Btc, DisplaySettings::instance().locale()))));
    auto* field = new QLineEdit;
    field->setAccessibleName(tr("Amount in BTC"));
    card->body()->addWidget(field);
    m_column->addWidget(card);
    m_amountsToType.push_back(field);
    m_amounts.push_back(output.amount);
    connect(field, &QLineEdit::textChanged, this, &ReviewView::refreshSignButton);
}

void ReviewView::refreshSignButton() {
    bool typed = true;
    for (std::size_t i = 0; i < m_amountsToType.size(); ++i) {
        const auto amount = bitcoin::Amount::parseBtc(m_amountsToType[i]->text().trimmed().toStdString());
        typed = typed && amount && *amount == m_amounts[i];
    }
    m_sign->setEnabled(typed && m_isRead);
}

QString ReviewView::placeWords(const signing::OwnPlace& place) const {
    const QString name = visibleText(std::string_view(m_review.wallets.at(place.wallet)), 64);
    return place.keychain == 1 ? tr("Proven: wallet “%1”, change address number %2").arg(name).arg(place.index)
                               : tr("Proven: wallet “%1”, receive address number %2").arg(name).arg(place.index);
}

void ReviewView::addOutputs() {
    auto* card = new Card(tr("Where the coins go"));
    bool first = true;
    for (const signing::ReviewOutput& output : m_review.outputs) {
        if (!first) card->body()->addWidget(rule());
        first = false;
        auto* head = new QHBoxLayout;
        auto* role = new Label(roleWords(output.role));
        role->kind("strong");
        auto* amount = new AmountLabel(output.amount.toSat());
        amount->kind("strong");
        head->addWidget(role, 1);
        head->addWidget(amount);
        card->body()->addLayout(head);
        auto* view = new AddressView;
        view->setCompact(true);
        if (output.address) {
            view->setAddress(QString::fromStdString(*output.address));
        } else {
            view->setSubject(tr("Script"));
            view->setAddress(hexOf(output.scriptPubKey.bytes));
        }
        card->body()->addWidget(view);
        if (output.own) card->body()->addWidget(Label::paragraph(placeWords(*output.own))->kind("proven"));
    }
    m_column->addWidget(card);
}

void ReviewView::addTotals() {
    auto* card = new Card(tr("Totals"));
    auto* list = new KeyValueList;
    list->add(tr("Leaves the wallet"), new AmountLabel(m_review.leaving.toSat()));
    if (!m_subject.leavingValue.isEmpty()) list->add(QString(), m_subject.leavingValue)->kind("small");
    if (m_review.fee) {
        list->add(tr("Fee"), new AmountLabel(m_review.fee->toSat()));
        QString detail = m_review.feeRate ? formatFeeRate(m_review.feeRate->toSatPerKvB()) : QString();
        if (m_review.leaving.toSat() > 0)
            detail +=
                QStringLiteral(" · ") +
                tr("%1 of what leaves").arg(formatPercent(m_review.fee->toSat() * 10'000 / m_review.leaving.toSat()));
        list->add(tr("Fee rate"), detail);
    } else {
        list->add(tr("Fee"), tr("unknown: an amount is not proven"));
    }
    int ours = 0, proven = 0;
    for (const signing::ReviewInput& input : m_review.inputs) {
        ours += input.own.has_value();
        proven += input.amountProven;
    }
    list->add(tr("Inputs"), tr("%1 in all, %2 of them yours, %3 with a proven amount")
                                .arg(formatCount(static_cast<qint64>(m_review.inputs.size())), formatCount(ours),
                                     formatCount(proven)));
    if (m_review.totalIn) list->add(tr("Sum of the inputs"), new AmountLabel(m_review.totalIn->toSat()));
    QStringList wallets;
    for (const std::string& name : m_review.wallets)
        wallets += visibleText(std::string_view(name), 64);
    list->add(tr("Wallets"), wallets.join(QStringLiteral(", ")));
    list->add(tr("Network"), networkWords(m_review.network));
    const QString height = formatCount(m_review.lockTime);
    list->add(tr("Lock time"),
              m_review.lockTime == 0 ? tr("none, valid at once")
              : m_review.lockTime < kLockTimeThreshold
                  ? tr("valid from block %1").arg(height)
                  : tr("valid from %1").arg(formatDateTime(QDateTime::fromSecsSinceEpoch(m_review.lockTime))));
    auto* txid = new AddressView;
    txid->setCompact(true);
    txid->setSubject(tr("Transaction id"));
    txid->setAddress(QString::fromStdString(m_review.txid.toString()));
    list->add(tr("Transaction id"), txid);
    card->body()->addWidget(list);
    m_column->addWidget(card);
}

void ReviewView::addMissing() {
    if (m_review.missing.empty()) return;
    auto* card = new Card(tr("Who has still to sign"));
    auto* list = new KeyValueList;
    for (const keys::KeyOrigin& origin : m_review.missing)
        list->add(tr("Key fingerprint"),
                  QStringLiteral("%1 · m/%2")
                      .arg(formatFingerprint(QString::fromStdString(origin.fingerprint.toString())),
                           QString::fromStdString(origin.path.toOriginString())));
    card->body()->addWidget(list);
    m_column->addWidget(card);
}

void ReviewView::addButtons() {
    auto* row = new QHBoxLayout;
    auto* close = new SecondaryButton(m_subject.isOwn ? tr("Back to the form") : tr("Close without signing"));
    row->addWidget(close);
    if (!m_subject.isSigned && !m_subject.isOwn) {
        auto* add = new QuietButton(tr("Add a cosigner's copy"), Icon::Plus);
        row->addWidget(add);
        connect(add, &QPushButton::clicked, this, &ReviewView::cosignedWanted);
    } else if (!m_subject.isOwn) {
        close->setText(tr("Close"));
    }
    row->addStretch();
    connect(close, &QPushButton::clicked, this, &ReviewView::closeRequested);
    const qint64 leaving = m_review.leaving.toSat();
    m_sign = new PrimaryButton(leaving > 0 ? tr("Sign %1").arg(formatAmountShort(leaving)) : tr("Sign"), Icon::Sign);
    row->addWidget(m_sign);
    m_column->addLayout(row);
    m_sign->setEnabled(false);
    const bool maySign = m_review.mayBeSigned() && !m_subject.isSigned;
    m_sign->setVisible(maySign);
    if (maySign) {
        m_waking.setSingleShot(true);
        connect(&m_waking, &QTimer::timeout, m_sign, [this] {
            m_isRead = true;
            refreshSignButton();
        });
        m_waking.start(kReadingMilliseconds);
    }
    connect(m_sign, &QPushButton::clicked, this, &ReviewView::signRequested);
}

} // namespace sandyk::ui
