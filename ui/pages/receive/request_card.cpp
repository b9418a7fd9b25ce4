#include "ui/pages/receive/request_card.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/text/fiat_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checked_copy.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr int kMostLetters = 120;

QLineEdit* textField(const QString& name, const QString& hint) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(kMostLetters);
    return field;
}

} // namespace

RequestCard::RequestCard(const Context& context, QWidget* parent)
    : Card(tr("Transfer request"), parent), m_context(context), m_amount(new QLineEdit), m_unit(new ChoiceBox),
      m_label(textField(tr("Who receives"), tr("your name as the sender sees it"))),
      m_message(textField(tr("What for"), tr("for example the return of a loan"))), m_value(new Label),
      m_problem(new Label), m_shown(new Label), m_copy(new SecondaryButton(tr("Copy the link"), Icon::Copy)),
      m_clipboard(new CheckedCopy(this)), m_alarm(new NoticeBar(Notice::Refused, CheckedCopy::alarmText())) {
    body()->addWidget(
        Label::paragraph(
            tr("A link with the address, the amount and a message (BIP21). The sender opens it or scans its QR code."))
            ->kind("muted"));
    m_amount->setAccessibleName(tr("Amount to ask for"));
    m_amount->setPlaceholderText(tr("any amount"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setMaxLength(30);
    m_unit->setAccessibleName(tr("Unit of the amount"));
    for (const AmountUnit unit : {AmountUnit::Btc, AmountUnit::Sat})
        m_unit->addItem(unit == AmountUnit::Btc ? QStringLiteral("BTC") : QStringLiteral("sat"),
                        static_cast<int>(unit));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(DisplaySettings::instance().unit())));
    auto* amount = new QWidget;
    auto* row = new QHBoxLayout(amount);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    m_amount->setMaximumWidth(220);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    m_value->wrapped()->kind("small");
    row->addWidget(m_value, 1);
    auto* list = new KeyValueList;
    list->add(tr("Amount"), amount);
    list->add(tr("Who receives"), m_label);
    list->add(tr("What for"), m_message);
    body()->addWidget(list);
    m_problem->wrapped()->kind("refused");
    body()->addWidget(m_problem);
    m_shown->wrapped()->kind("mono")->selectable();
    m_shown->setAccessibleName(tr("Transfer link"));
    body()->addWidget(m_shown);
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    body()->addWidget(m_alarm);
    m_alarm->hide();
    m_problem->hide();
    for (QLineEdit* field : {m_amount, m_label, m_message})
        connect(field, &QLineEdit::textChanged, this, &RequestCard::rebuild);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RequestCard::rebuild);
    connect(m_copy, &QPushButton::clicked, this, &RequestCard::copy);
    connect(m_clipboard, &CheckedCopy::swapped, m_alarm, &QWidget::show);
    rebuild();
}

void RequestCard::setAddress(const std::optional<bitcoin::Address>& address) {
    if (address == m_address) return;
    m_address = address;
    setEnabled(address.has_value());
    rebuild();
}

bool RequestCard::isAsked() const {
    return m_request && (m_request->amount || !m_request->label.empty() || !m_request->message.empty());
}

void RequestCard::rebuild() {
    m_clipboard->forget();
    m_alarm->hide();
    m_copy->setText(tr("Copy the link"));
    m_request.reset();
    m_link.clear();
    std::optional<Error> wrong;
    std::optional<bitcoin::Amount> amount;
    if (const QString typed = m_amount->text().remove(QLatin1Char(' ')); !typed.isEmpty()) {
        const bool isBtc = m_unit->currentData().toInt() == static_cast<int>(AmountUnit::Btc);
        auto read =
            isBtc ? bitcoin::Amount::parseBtc(typed.toStdString()) : bitcoin::Amount::parseSat(typed.toStdString());
        if (read) amount = *read;
        if (!read) wrong = read.error();
    }
    if (m_address && !wrong) {
        m_request = bitcoin::PaymentUri{*m_address, amount, m_label->text().trimmed().toStdString(),
                                        m_message->text().trimmed().toStdString()};
        m_link = QString::fromStdString(m_request->toString());
    }
    m_value->setText(amount ? fiatSentenceNow(m_context.books->book(), amount->toSat()) : QString());
    m_problem->setVisible(wrong.has_value());
    if (wrong) m_problem->setText(QStringLiteral("%1. %2").arg(errorWords(*wrong).title, errorWords(*wrong).whatToDo));
    m_shown->setText(isAsked() ? m_link : QString());
    m_shown->setVisible(isAsked());
    m_copy->setEnabled(isAsked());
    emit changed();
}

void RequestCard::copy() {
    m_alarm->hide();
    m_clipboard->copy(m_link);
    m_copy->setText(tr("Copied"));
    handOver();
}

void RequestCard::handOver() {
    if (!isAsked()) return;
    const app::Book* book = m_context.books->book();
    const std::string address = m_request->address.toString();
    if (book && book->addressLabels.contains(address)) return;
    QString label = QString::fromStdString(m_request->message.empty() ? m_request->label : m_request->message);
    if (label.isEmpty()) label = tr("Transfer request");
    m_context.books->setLabel("addr", address, label, [](Result<void>) {});
}

} // namespace sandyk::ui
