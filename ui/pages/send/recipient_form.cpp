#include "ui/pages/send/recipient_form.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include "bitcoin/payment_uri.h"
#include "ui/text/display_settings.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

constexpr qsizetype kMostDropped = 4'096;

QString unitName() {
    return DisplaySettings::instance().unit() == AmountUnit::Btc ? QStringLiteral("BTC") : QStringLiteral("sat");
}

Result<bitcoin::Amount> parseAmount(const QString& text) {
    const std::string plain = text.trimmed().remove(QLatin1Char(' ')).toStdString();
    return DisplaySettings::instance().unit() == AmountUnit::Btc ? bitcoin::Amount::parseBtc(plain)
                                                                 : bitcoin::Amount::parseSat(plain);
}

} // namespace

RecipientRow::RecipientRow(QWidget* parent)
    : QWidget(parent), m_address(new QLineEdit), m_amount(new QLineEdit), m_label(new QLineEdit),
      m_max(new CheckBox(tr("All that is left"))), m_paysFee(new CheckBox(tr("Take the fee from this amount"))),
      m_value(new Label), m_problem(new Label) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(1));
    m_address->setProperty("kind", QStringLiteral("mono"));
    m_address->setPlaceholderText(tr("Address or transfer link (bitcoin:…)"));
    m_address->setAccessibleName(tr("Address of the recipient"));
    m_address->setMaxLength(4096);
    m_amount->setPlaceholderText(tr("Amount in %1").arg(unitName()));
    m_amount->setAccessibleName(tr("Amount in %1").arg(unitName()));
    m_amount->setAlignment(Qt::AlignRight);
    m_label->setPlaceholderText(tr("Label, for your own books"));
    m_label->setAccessibleName(tr("Label, for your own books"));
    m_label->setMaxLength(200);
    m_problem->wrapped()->kind("refused");
    m_problem->hide();
    m_value->wrapped()->kind("small");
    m_value->setAlignment(Qt::AlignRight);
    m_value->hide();
    // What is dropped goes to the whole form, which knows links and files.
    for (QLineEdit* field : {m_address, m_amount, m_label})
        field->setAcceptDrops(false);
    auto* remove = new QuietButton(tr("Remove"), Icon::Close);
    grid->addWidget(m_address, 0, 0, 1, 2);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_amount, 1, 1, 1, 2);
    grid->addWidget(m_paysFee, 2, 0);
    grid->addWidget(m_max, 2, 1, 1, 2);
    grid->addWidget(m_value, 3, 0, 1, 3);
    grid->addWidget(m_problem, 4, 0, 1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(remove, &QPushButton::clicked, this, &RecipientRow::removeRequested);
    connect(m_max, &QCheckBox::toggled, this, [this](bool on) {
        m_amount->setEnabled(!on);
        if (on) m_amount->clear();
        emit changed();
    });
    connect(m_paysFee, &QCheckBox::toggled, this, &RecipientRow::changed);
    connect(m_amount, &QLineEdit::textChanged, this, &RecipientRow::changed);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().startsWith(QLatin1String("bitcoin:"), Qt::CaseInsensitive) && text.size() > 20)
            emit linkEntered(text.trimmed());
        emit changed();
    });
}

void RecipientRow::set(const wallet::Recipient& recipient) {
    m_address->setText(QString::fromStdString(recipient.address.toString()));
    m_max->setChecked(false);
    if (recipient.amount) m_amount->setText(plainAmount(recipient.amount->toSat(), DisplaySettings::instance().unit()));
    m_paysFee->setChecked(recipient.paysFee);
    m_label->setText(visibleText(std::string_view(recipient.label), 200));
}

bool RecipientRow::isEmpty() const {
    return m_address->text().trimmed().isEmpty() && m_amount->text().trimmed().isEmpty() && !m_max->isChecked();
}

Result<wallet::Recipient> RecipientRow::recipient(Network network) const {
    SANDYK_TRY(auto address, bitcoin::Address::parse(m_address->text().trimmed().toStdString(), network));
    wallet::Recipient recipient{std::move(address), std::nullopt, m_paysFee->isChecked(),
                                m_label->text().trimmed().toStdString()};
    if (m_max->isChecked()) return recipient;
    SANDYK_TRY(recipient.amount, parseAmount(m_amount->text()));
    if (recipient.amount->toSat() == 0) return fail(ErrorCode::PaymentIncomplete, "an amount of nothing");
    return recipient;
}

void RecipientRow::check(Network network) {
    std::optional<Error> wrong;
    if (!m_address->text().trimmed().isEmpty()) {
        auto address = bitcoin::Address::parse(m_address->text().trimmed().toStdString(), network);
        if (!address) wrong = address.error();
    }
    if (!wrong && !m_amount->text().trimmed().isEmpty()) {
        auto amount = parseAmount(m_amount->text());
        if (!amount) wrong = amount.error();
    }
    const auto amount = parseAmount(m_amount->text());
    m_value->setText(amount && m_valuer ? m_valuer(amount->toSat()) : QString());
    m_value->setVisible(!m_value->text().isEmpty());
    m_problem->setVisible(wrong.has_value());
    if (!wrong) return;
    const ErrorWords words = errorWords(*wrong);
    m_problem->setText(QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
}

void RecipientRow::setValuer(Valuer valuer) {
    m_valuer = std::move(valuer);
}

RecipientForm::RecipientForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    setAcceptDrops(true);
    add();
}

void RecipientForm::setValuer(RecipientRow::Valuer valuer) {
    m_valuer = std::move(valuer);
    for (RecipientRow* row : m_rows) {
        row->setValuer(m_valuer);
        row->check(m_network);
    }
}

void RecipientForm::setNetwork(Network network) {
    m_network = network;
    for (RecipientRow* row : m_rows)
        row->check(network);
}

RecipientRow* RecipientForm::add() {
    auto* row = new RecipientRow;
    row->setValuer(m_valuer);
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &RecipientRow::changed, this, [this, row] {
        row->check(m_network);
        emit changed();
    });
    connect(row, &RecipientRow::linkEntered, this, [this, row](const QString& link) { takeLink(row, link); });
    // Queued: the button that was pressed goes away with the row.
    connect(
        row, &RecipientRow::removeRequested, this,
        [this, row] {
            std::erase(m_rows, row);
            delete row;
            if (m_rows.empty()) add();
            m_rows.back()->addressField()->setFocus();
            emit changed();
        },
        Qt::QueuedConnection);
    return row;
}

void RecipientForm::add(const wallet::Recipient& recipient) {
    freeRow()->set(recipient);
}

RecipientRow* RecipientForm::freeRow() {
    return !m_rows.empty() && m_rows.back()->isEmpty() ? m_rows.back() : add();
}

void RecipientForm::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void RecipientForm::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        emit fileDropped(urls.constFirst().toLocalFile());
        return;
    }
    // A bitcoin: link may come as an address of the web or as text.
    const QString text = event->mimeData()->text().trimmed().left(kMostDropped);
    if (!text.isEmpty()) freeRow()->addressField()->setText(text);
}

void RecipientForm::clear() {
    for (RecipientRow* row : m_rows)
        delete row;
    m_rows.clear();
    add();
}

void RecipientForm::takeLink(RecipientRow* row, const QString& link) {
    auto uri = bitcoin::PaymentUri::parse(link.toStdString(), m_network);
    if (!uri) {
        emit failed(uri.error());
        return;
    }
    row->set({uri->address, uri->amount, false, uri->label.empty() ? uri->message : uri->label});
}

Result<std::vector<wallet::Recipient>> RecipientForm::recipients() const {
    std::vector<wallet::Recipient> recipients;
    for (const RecipientRow* row : m_rows) {
        if (row->isEmpty()) continue;
        SANDYK_TRY(auto recipient, row->recipient(m_network));
        recipients.push_back(std::move(recipient));
    }
    if (recipients.empty()) return fail(ErrorCode::PaymentIncomplete, "no recipient");
    return recipients;
}

} // namespace sandyk::ui
