#include "ui/pages/history/files_card.h"

#include <QHBoxLayout>

#include "flows/wallet_files.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/text/error_words.h"
#include "ui/text/problem_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

void fill(app::HistoryHeadings& words) {
    words.title = FilesCard::tr("History").toStdString();
    words.wallet = FilesCard::tr("Wallet").toStdString();
    words.network = FilesCard::tr("Network").toStdString();
    words.asOf = FilesCard::tr("As of").toStdString();
    words.balance = FilesCard::tr("Balance").toStdString();
    words.date = FilesCard::tr("Date (UTC)").toStdString();
    words.what = FilesCard::tr("Transaction").toStdString();
    words.received = FilesCard::tr("Received").toStdString();
    words.sent = FilesCard::tr("Sent").toStdString();
    words.value = FilesCard::tr("Value").toStdString();
    words.unit = "sat";
    words.digest = FilesCard::tr("SHA-256 of the same history as JSON:").toStdString();
}

QString suffixOf(app::HistoryForm form) {
    switch (form) {
    case app::HistoryForm::Csv:
        return QStringLiteral("csv");
    case app::HistoryForm::Json:
        return QStringLiteral("json");
    case app::HistoryForm::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

QString labelFilter() {
    return FilesCard::tr("Labels (*.jsonl);;All files (*)");
}

QVBoxLayout* rowOf(const QString& name, std::initializer_list<QWidget*> widgets) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space(1));
    auto* label = new Label(name);
    label->wrapped()->kind("small");
    column->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    column->addLayout(row);
    return column;
}

} // namespace

FilesCard::FilesCard(const Context& context, QWidget* parent)
    : Card(tr("Files"), parent), m_context(context), m_form(new ChoiceBox), m_notice(new NoticeBar(Notice::Info, {})) {
    m_form->setAccessibleName(tr("Form of the file"));
    m_form->addItem(tr("Table (CSV)"), static_cast<int>(app::HistoryForm::Csv));
    m_form->addItem(tr("For programs (JSON)"), static_cast<int>(app::HistoryForm::Json));
    m_form->addItem(tr("For paper (PDF)"), static_cast<int>(app::HistoryForm::Pdf));
    auto* save = new SecondaryButton(tr("Save the history"), Icon::File);
    auto* saveLabels = new SecondaryButton(tr("Save the labels"), Icon::File);
    auto* take = new SecondaryButton(tr("Take over labels"), Icon::File);
    body()->addLayout(rowOf(tr("History of this wallet"), {m_form, save}));
    body()->addLayout(rowOf(tr("Labels, as other wallets read them (BIP329)"), {saveLabels, take}));
    m_notice->hide();
    body()->addWidget(m_notice);
    connect(save, &QPushButton::clicked, this, &FilesCard::chooseHistory);
    connect(saveLabels, &QPushButton::clicked, this, [this] {
        chooseSaveFile(this, tr("Save the labels"), QStringLiteral("labels.jsonl"), labelFilter(),
                       [this](const std::filesystem::path& file) { this->saveLabels(file); });
    });
    connect(take, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("Take over labels"), labelFilter(),
                   [this](const std::filesystem::path& file) { takeLabels(file); });
    });
}

void FilesCard::chooseHistory() {
    const QString suffix = suffixOf(static_cast<app::HistoryForm>(m_form->currentData().toInt()));
    chooseSaveFile(this, tr("Save the history"), QStringLiteral("history.") + suffix,
                   QStringLiteral("%1 (*.%2)").arg(m_form->currentText(), suffix),
                   [this](const std::filesystem::path& file) { saveHistory(file); });
}

void FilesCard::saveHistory(const std::filesystem::path& file) {
    const app::Book* book = m_context.books->book();
    app::HistoryRequest request;
    request.walletId = m_context.books->walletId();
    request.form = static_cast<app::HistoryForm>(m_form->currentData().toInt());
    if (book) request.currency = book->prices->currency;
    fill(request.headings);
    app::exportHistory(m_context.session, file, std::move(request), guarded<void>(this, [this, file](auto done) {
                           say(std::move(done), tr("Saved: %1").arg(pathText(file)));
                       }));
}

void FilesCard::saveLabels(const std::filesystem::path& file) {
    app::exportLabels(
        m_context.session, file, guarded<std::size_t>(this, [this](Result<std::size_t> saved) {
            if (!saved) return say(Failure(saved.error()), {});
            say({}, tr("%n label(s) saved, of every wallet of this vault", nullptr, static_cast<int>(*saved)));
        }));
}

void FilesCard::takeLabels(const std::filesystem::path& file) {
    app::importLabels(m_context.session, file, guarded<app::FileImport>(this, [this](Result<app::FileImport> taken) {
                          if (!taken) return say(Failure(taken.error()), {});
                          if (!taken->problems.empty()) {
                              m_notice->set(Notice::Refused, problemWords(*taken));
                              m_notice->show();
                              return;
                          }
                          m_context.books->reload();
                          say({}, tr("%n label(s) taken over", nullptr, static_cast<int>(taken->taken)));
                      }));
}

void FilesCard::say(Result<void> done, const QString& words) {
    if (done) {
        m_notice->set(Notice::Info, words);
    } else {
        const ErrorWords wrong = errorWords(done.error());
        m_notice->set(Notice::Refused, QStringLiteral("%1. %2 %3").arg(wrong.title, wrong.why, wrong.whatToDo));
    }
    m_notice->show();
}

} // namespace sandyk::ui
