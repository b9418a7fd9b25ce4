#include "ui/pages/settings/prices_card.h"

#include <QDate>
#include <QSignalBlocker>

#include "flows/wallet_files.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/problem_words.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

QString dayWords(const wallet::Price& price) {
    return formatDate(QDate::fromString(QString::fromStdString(price.day), Qt::ISODate));
}

} // namespace

PricesCard::PricesCard(const Context& context, QWidget* parent)
    : Card(tr("Values in money"), parent), m_context(context), m_currencies(new ChoiceBox), m_known(new Label),
      m_notice(new NoticeBar(Notice::Info, {})) {
    body()->addWidget(Label::paragraph(
        tr("Prices come from a file that you import and from nowhere else: a table (CSV) with the columns date, "
           "currency, price of one bitcoin, source. Each value is shown with its date.")));
    m_currencies->setAccessibleName(tr("Currency"));
    auto* list = new KeyValueList;
    list->add(tr("Currency"), m_currencies);
    m_known->wrapped()->kind("small");
    list->add(tr("Known prices"), m_known);
    body()->addWidget(list);
    auto* import = new SecondaryButton(tr("Import a price file"), Icon::File);
    body()->addWidget(import, 0, Qt::AlignLeft);
    m_notice->hide();
    body()->addWidget(m_notice);
    connect(import, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Import a price file"), tr("Table (*.csv);;All files (*)"),
                   [this](const std::filesystem::path& file) { take(file); });
    });
    connect(m_currencies, &QComboBox::activated, this, [this] {
        m_context.books->setCurrency(m_currencies->currentData().toString().toStdString(),
                                     guarded<void>(this, [this](Result<void> kept) {
                                         if (kept) return;
                                         m_notice->set(Notice::Refused, errorWords(kept.error()).title);
                                         m_notice->show();
                                     }));
    });
    connect(context.books, &app::Books::changed, this, &PricesCard::refresh);
    refresh();
}

void PricesCard::refresh() {
    const app::Book* book = m_context.books->book();
    const QSignalBlocker quiet(m_currencies);
    m_currencies->clear();
    m_currencies->addItem(tr("Show no values"), QString());
    if (book) {
        for (const std::string& currency : book->currencies)
            m_currencies->addItem(QString::fromStdString(currency), QString::fromStdString(currency));
        m_currencies->setCurrentIndex(qMax(0, m_currencies->findData(QString::fromStdString(book->prices->currency))));
    }
    m_currencies->setEnabled(m_currencies->count() > 1);
    if (!book || book->prices->prices.empty()) {
        m_known->setText(tr("none"));
        return;
    }
    const auto& prices = book->prices->prices;
    m_known->setText(tr("%n day(s) from %1 to %2; source of the last: %3", nullptr, static_cast<int>(prices.size()))
                         .arg(dayWords(prices.front()), dayWords(prices.back()),
                              visibleText(std::string_view(prices.back().source), 80)));
}

void PricesCard::take(const std::filesystem::path& file) {
    app::importPrices(m_context.session, file, guarded<app::FileImport>(this, [this](Result<app::FileImport> taken) {
                          if (!taken) {
                              const ErrorWords words = errorWords(taken.error());
                              m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                          } else if (!taken->problems.empty()) {
                              m_notice->set(Notice::Refused, problemWords(*taken));
                          } else {
                              m_notice->set(Notice::Info,
                                            tr("%n price(s) taken over", nullptr, static_cast<int>(taken->taken)));
                              m_context.books->reload();
                          }
                          m_notice->show();
                      }));
}

} // namespace sandyk::ui
