#include "ui/pages/clients/client_form.h"

#include <QCheckBox>
#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/clients/record_fields.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/text/firm_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/file_drop_area.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using custody::ClientKind;
using custody::RiskClass;

namespace {
constexpr std::size_t kMostRecord = 4'000'000;
constexpr RiskClass kRisks[] = {RiskClass::Low, RiskClass::Medium, RiskClass::High};
} // namespace

ClientForm::ClientForm(const Context& context, app::ClientBook& book, QWidget* parent)
    : QWidget(parent), m_context(context), m_book(book), m_kind(new ChoiceBox), m_entityCard(new Card(tr("The firm"))),
      m_entity(new EntityFields), m_personCard(new Card), m_person(new PersonFields),
      m_purpose(namedField(tr("Purpose of the relation"), 400)), m_funds(namedField(tr("Source of the funds"), 400)),
      m_risk(new ChoiceBox), m_riskReason(namedField(tr("Why this risk class"), 400)),
      m_screened(namedField(tr("Compared with the sanction lists on"), 10)),
      m_listed(new CheckBox(tr("Somebody of this record stands on a sanction list"))),
      m_documentKind(namedField(tr("Kind of document"), 60)), m_documentList(new QWidget),
      m_notice(new NoticeBar(Notice::Refused, QString())), m_keep(new PrimaryButton(tr("Give to the second officer"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    auto* top = new QHBoxLayout;
    auto* back = new QuietButton(tr("Back"), Icon::ArrowLeft);
    auto* file = new QuietButton(tr("Fill in from a file"), Icon::File);
    top->addWidget(back);
    top->addStretch();
    top->addWidget(file);
    column->addLayout(top);
    auto* kinds = new KeyValueList;
    m_kind->setAccessibleName(tr("Who is the client"));
    for (const ClientKind kind : {ClientKind::Natural, ClientKind::Legal})
        m_kind->addItem(clientKindWords(kind), static_cast<int>(kind));
    kinds->add(tr("Who is the client"), m_kind);
    column->addWidget(kinds);
    m_entityCard->body()->addWidget(m_entity);
    column->addWidget(m_entityCard);
    m_personCard->body()->addWidget(m_person);
    column->addWidget(m_personCard);
    auto* more = new Card(tr("Relation and risk"));
    auto* list = new KeyValueList;
    m_risk->setAccessibleName(tr("Risk class"));
    for (const RiskClass risk : kRisks)
        m_risk->addItem(riskWords(risk), static_cast<int>(risk));
    m_screened->setPlaceholderText(QDate::currentDate().toString(Qt::ISODate));
    list->add(tr("Purpose of the relation"), m_purpose);
    list->add(tr("Source of the funds"), m_funds);
    list->add(tr("Risk class"), m_risk);
    list->add(tr("Why this risk class"), m_riskReason);
    list->add(tr("Compared with the sanction lists on"), m_screened);
    more->body()->addWidget(list);
    more->body()->addWidget(m_listed);
    column->addWidget(more);
    auto* documents = new Card(tr("Documents"));
    documents->body()->addWidget(
        Label::paragraph(tr("A document is hashed here and not kept: the hash proves later which paper was shown."))
            ->kind("muted"));
    auto* kind = new KeyValueList;
    m_documentKind->setText(tr("passport"));
    kind->add(tr("Kind of document"), m_documentKind);
    documents->body()->addWidget(kind);
    auto* drop = new FileDropArea(tr("Drop a document here"), tr("Choose a document"));
    documents->body()->addWidget(drop);
    auto* rows = new QVBoxLayout(m_documentList);
    rows->setContentsMargins(0, 0, 0, 0);
    documents->body()->addWidget(m_documentList);
    column->addWidget(documents);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_keep, 0, Qt::AlignRight);
    connect(back, &QPushButton::clicked, this, &ClientForm::closed);
    connect(file, &QPushButton::clicked, this, &ClientForm::importFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClientForm::followKind);
    connect(drop, &FileDropArea::fileDropped, this, &ClientForm::addDocument);
    connect(drop, &FileDropArea::chooseRequested, this, [this] {
        chooseFile(this, tr("Choose a document"), tr("All files (*)"),
                   [this](const std::filesystem::path& path) { addDocument(pathText(path)); });
    });
    connect(m_keep, &QPushButton::clicked, this, &ClientForm::keep);
    followKind();
}

void ClientForm::begin() {
    m_number.clear();
    set({});
    m_screened->clear();
}

void ClientForm::begin(const std::string& number, const custody::ClientRecord& record) {
    m_number = number;
    set(record);
}

void ClientForm::set(const custody::ClientRecord& record) {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(record.kind)));
    m_kind->setEnabled(m_number.empty());
    m_person->set(record.person);
    m_entity->set(record.entity);
    m_purpose->setText(visibleText(std::string_view(record.purpose), 400));
    m_funds->setText(visibleText(std::string_view(record.sourceOfFunds), 400));
    m_risk->setCurrentIndex(m_risk->findData(static_cast<int>(record.risk)));
    m_riskReason->setText(visibleText(std::string_view(record.riskReason), 400));
    m_screened->setText(visibleText(std::string_view(record.screenedOn), 10));
    m_listed->setChecked(record.isListed);
    m_documents = record.documents;
    m_notice->hide();
    showDocuments();
    followKind();
}

custody::ClientRecord ClientForm::record() const {
    custody::ClientRecord record;
    record.kind = static_cast<ClientKind>(m_kind->currentData().toInt());
    record.person = m_person->person();
    if (record.kind == ClientKind::Legal) record.entity = m_entity->entity();
    record.purpose = m_purpose->text().trimmed().toStdString();
    record.sourceOfFunds = m_funds->text().trimmed().toStdString();
    record.risk = static_cast<RiskClass>(m_risk->currentData().toInt());
    record.riskReason = m_riskReason->text().trimmed().toStdString();
    record.screenedOn = m_screened->text().trimmed().toStdString();
    record.isListed = m_listed->isChecked();
    record.documents = m_documents;
    return record;
}

void ClientForm::followKind() {
    const bool isLegal = m_kind->currentData().toInt() == static_cast<int>(ClientKind::Legal);
    m_entityCard->setVisible(isLegal);
}

void ClientForm::addDocument(const QString& path) {
    auto hash = app::documentHash(pathOf(path));
    if (!hash) return say(hash.error());
    m_documents.push_back({m_documentKind->text().trimmed().toStdString(), *hash,
                           visibleText(QFileInfo(path).fileName(), 120).toStdString()});
    showDocuments();
}

void ClientForm::showDocuments() {
    emptyLayout(m_documentList->layout());
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        const custody::FiledDocument& document = m_documents[i];
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        auto* name = Label::paragraph(QStringLiteral("%1\n%2").arg(visibleText(std::string_view(document.kind), 60),
                                                                   visibleText(std::string_view(document.note), 120)));
        name->setFixedWidth(180);
        auto* hash = new AddressView(QString::fromStdString(document.sha256));
        hash->setCompact(true);
        hash->setSubject(tr("Hash of the document"));
        auto* remove = new QuietButton(tr("Remove"), Icon::Close);
        row->addWidget(name);
        row->addWidget(hash, 1);
        row->addWidget(remove);
        m_documentList->layout()->addWidget(entry);
        connect(
            remove, &QPushButton::clicked, this,
            [this, i] {
                m_documents.erase(m_documents.begin() + static_cast<std::ptrdiff_t>(i));
                showDocuments();
            },
            Qt::QueuedConnection);
    }
}

void ClientForm::importFile() {
    chooseFile(this, tr("Fill in from a file"), tr("Record of a client (*.json);;All files (*)"),
               [this](const std::filesystem::path& path) {
                   auto content = app::readWhole(path, kMostRecord);
                   if (!content) return say(content.error());
                   auto read = custody::ClientRecord::parse(asText(*content));
                   if (!read) return say(read.error());
                   set(*read);
               });
}

void ClientForm::keep() {
    m_notice->hide();
    const auto done = guarded<void>(this, [this](Result<void> kept) {
        m_keep->setEnabled(true);
        if (!kept) return say(kept.error());
        emit this->kept(QString::fromStdString(m_number));
    });
    m_keep->setEnabled(false);
    if (!m_number.empty()) return m_book.revise(m_number, record(), done);
    m_book.enter(record(), guarded<std::string>(this, [this, done](Result<std::string> number) {
                     if (!number) return done(Failure(number.error()));
                     m_number = *number;
                     done({});
                 }));
}

void ClientForm::say(const Error& error) {
    showError(m_notice, error);
}

} // namespace sandyk::ui
