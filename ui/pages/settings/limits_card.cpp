#include "ui/pages/settings/limits_card.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/dialogs/password_dialog.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/rule_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kHour = 3'600;

QString unitName() {
    return DisplaySettings::instance().unit() == AmountUnit::Btc ? QStringLiteral("BTC") : QStringLiteral("sat");
}

/// Empty: no limit. Errors: those of Amount.
Result<std::optional<bitcoin::Amount>> amountIn(const QLineEdit* field) {
    const std::string text = field->text().remove(QLatin1Char(' ')).toStdString();
    if (text.empty()) return std::optional<bitcoin::Amount>();
    SANDYK_TRY(const bitcoin::Amount amount, DisplaySettings::instance().unit() == AmountUnit::Btc
                                                 ? bitcoin::Amount::parseBtc(text)
                                                 : bitcoin::Amount::parseSat(text));
    return std::optional(amount);
}

void put(QLineEdit* field, const std::optional<bitcoin::Amount>& amount) {
    field->setText(amount ? plainAmount(amount->toSat(), DisplaySettings::instance().unit()) : QString());
}

} // namespace

LimitsCard::LimitsCard(const Context& context, QWidget* parent)
    : Card(tr("My own limits"), parent), m_context(context), m_perTransfer(new QLineEdit), m_perDay(new QLineEdit),
      m_delayAbove(new QLineEdit), m_hours(new QSpinBox), m_inForce(new Label), m_spent(new Label),
      m_pending(new NoticeBar(Notice::Look, {})), m_notice(new NoticeBar(Notice::Refused, {})),
      m_set(new SecondaryButton(tr("Set these limits"))), m_takeBack(new SecondaryButton(tr("Take the change back"))) {
    body()->addWidget(Label::paragraph(
        tr("A brake against haste, and against whoever finds this computer unlocked. What is stricter holds at once; "
           "what is looser needs the password, and holds only after a day, or after the delay in force if that is "
           "longer.")));
    auto* list = new KeyValueList;
    m_inForce->wrapped()->kind("strong");
    list->add(tr("In force"), m_inForce);
    m_spent->wrapped();
    list->add(tr("Transferred in the last 24 hours"), m_spent);
    const auto add = [&](QLineEdit* field, const QString& name) {
        field->setAccessibleName(name);
        field->setPlaceholderText(tr("no limit"));
        field->setAlignment(Qt::AlignRight);
        field->setMaxLength(30);
        list->add(name, field);
    };
    add(m_perTransfer, tr("At most in one transfer, %1").arg(unitName()));
    add(m_perDay, tr("At most in 24 hours, %1").arg(unitName()));
    add(m_delayAbove, tr("A transfer above this waits, %1").arg(unitName()));
    m_hours->setRange(0, static_cast<int>(wallet::kLongestDelay / kHour));
    m_hours->setAccessibleName(tr("How many hours it waits"));
    for (QLineEdit* field : m_hours->findChildren<QLineEdit*>())
        field->setAccessibleName(m_hours->accessibleName());
    list->add(tr("How many hours it waits"), m_hours);
    body()->addWidget(list);
    body()->addWidget(m_set, 0, Qt::AlignLeft);
    body()->addWidget(m_pending);
    body()->addWidget(m_takeBack, 0, Qt::AlignLeft);
    body()->addWidget(m_notice);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pending, m_takeBack, m_notice})
        widget->hide();
    connect(m_set, &QPushButton::clicked, this, &LimitsCard::set);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { change(m_limits); });
    connect(context.books, &app::Books::changed, this, &LimitsCard::read);
    app::readOwnLimits(context.session, network(), guarded<app::OwnLimits>(this, [this](auto limits) {
                           if (!limits) return say(limits.error());
                           show(*limits, true);
                       }));
}

QString LimitsCard::inForceWords() const {
    return m_inForce->text();
}

Network LimitsCard::network() const {
    const wallet::Wallet* wallet = m_context.session.walletById(m_context.books->walletId());
    return wallet ? wallet->network : m_context.settings.network();
}

void LimitsCard::read() {
    if (!m_context.session.isUnlocked()) return;
    app::readOwnLimits(m_context.session, network(), guarded<app::OwnLimits>(this, [this](auto limits) {
                           if (limits) show(*limits, false);
                       }));
}

void LimitsCard::show(const app::OwnLimits& limits, bool fillsFields) {
    m_limits = limits.state.inForce;
    m_inForce->setText(limitsWords(limits.state.inForce));
    m_spent->setText(formatAmount(limits.spentLastDay.toSat()));
    const bool isPending = limits.state.pending.has_value();
    if (!isPending && m_takeBack->hasFocus()) m_set->setFocus();
    m_pending->setVisible(isPending);
    m_takeBack->setVisible(isPending);
    if (isPending)
        m_pending->set(Notice::Look, tr("From %1: %2. Until then the stricter limits hold.")
                                         .arg(formatDateTime(QDateTime::fromSecsSinceEpoch(limits.state.pendingUntil)),
                                              limitsWords(*limits.state.pending)));
    if (fillsFields) fill(limits.state.pending.value_or(limits.state.inForce));
    if (!limits.time.wentBack) return;
    m_notice->set(Notice::Look, tr("The clock of this computer went back. Nothing becomes looser until it is right."));
    m_notice->show();
}

void LimitsCard::fill(const wallet::SelfLimits& limits) {
    put(m_perTransfer, limits.perPayment);
    put(m_perDay, limits.perDay);
    put(m_delayAbove, limits.delayAbove);
    m_hours->setValue(static_cast<int>(limits.delaySeconds / kHour));
}

void LimitsCard::set() {
    wallet::SelfLimits wanted;
    for (const auto& [field, limit] :
         {std::pair(m_perTransfer, &wanted.perPayment), std::pair(m_perDay, &wanted.perDay),
          std::pair(m_delayAbove, &wanted.delayAbove)}) {
        auto amount = amountIn(field);
        if (!amount) {
            field->setFocus();
            return say(amount.error());
        }
        *limit = *amount;
    }
    wanted.delaySeconds = std::int64_t{m_hours->value()} * kHour;
    m_notice->hide();
    if (!wallet::isLooser(wanted, m_limits)) return change(wanted);
    PasswordDialog::ask(this, tr("A limit that is looser than the one in force needs the password."),
                        tr("Set these limits"), false,
                        [this, wanted](SecureString password, SecureString) { change(wanted, std::move(password)); });
}

void LimitsCard::change(const wallet::SelfLimits& wanted, SecureString password) {
    m_notice->hide();
    app::changeOwnLimits(m_context.session, network(), wanted, std::move(password),
                         guarded<app::OwnLimits>(this, [this](auto limits) {
                             if (!limits) return say(limits.error());
                             show(*limits, true);
                         }));
}

void LimitsCard::say(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
    m_notice->show();
}

} // namespace sandyk::ui
