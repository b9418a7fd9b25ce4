#include "ui/pages/address_book/address_book_page.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/problem_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

using wallet::ContactKind;

namespace {

constexpr ContactKind kKinds[] = {ContactKind::Person, ContactKind::Business, ContactKind::Exchange, ContactKind::Own,
                                  ContactKind::Other};

QString kindWords(ContactKind kind) {
    switch (kind) {
    case ContactKind::Person:
        return AddressBookPage::tr("Person");
    case ContactKind::Business:
        return AddressBookPage::tr("Firm");
    case ContactKind::Exchange:
        return AddressBookPage::tr("Exchange");
    case ContactKind::Own:
        return AddressBookPage::tr("My own, elsewhere");
    case ContactKind::Other:
        return AddressBookPage::tr("Other");
    }
    return {};
}

QString csvFilter() {
    return AddressBookPage::tr("Table (*.csv);;All files (*)");
}

} // namespace

AddressBookPage::AddressBookPage(const Context& context, QWidget* parent)
    : Page(tr("Address book"),
           tr("Take addresses from here, never from the history: strangers send tiny amounts from addresses that look "
              "like those you know."),
           parent),
      m_context(context), m_book(context.session), m_list(new Card(tr("Contacts"))) {
    m_empty =
        new EmptyState(Icon::AddressBook, tr("No contacts yet"),
                       tr("Keep the addresses of people and firms that you send to, and mark those that the owner "
                          "confirmed to you over another channel."),
                       {});
    column()->addWidget(m_empty);
    column()->addWidget(m_list);
    column()->addWidget(editor());
    auto* row = new QHBoxLayout;
    auto* import = new SecondaryButton(tr("Import a CSV file"), Icon::File);
    auto* exported = new SecondaryButton(tr("Save as a CSV file"), Icon::File);
    row->addWidget(import);
    row->addWidget(exported);
    row->addStretch();
    column()->addLayout(row);
    connect(import, &QPushButton::clicked, this, &AddressBookPage::importFile);
    connect(exported, &QPushButton::clicked, this, &AddressBookPage::exportFile);
    connect(&m_book, &app::AddressBook::changed, this, &AddressBookPage::follow);
    connect(&context.session, &app::Session::snapshotChanged, this, &AddressBookPage::follow);
    connect(context.books, &app::Books::changed, this, &AddressBookPage::followWallet);
    beginNew();
    follow();
}

Card* AddressBookPage::editor() {
    auto* card = new Card;
    m_title = new Heading({}, 2);
    card->body()->addWidget(m_title);
    const auto field = [](const QString& name, int most) {
        auto* edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setMaxLength(most);
        return edit;
    };
    m_name = field(tr("Name"), 64);
    m_address = field(tr("Address"), 100);
    m_address->setProperty("kind", QStringLiteral("mono"));
    m_owner = field(tr("Owner in full"), 250);
    m_note = field(tr("Note"), 250);
    m_kind = new ChoiceBox;
    m_kind->setAccessibleName(tr("Kind"));
    for (ContactKind kind : kKinds)
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_verified = new CheckBox(tr("The owner confirmed the whole address to me over another channel"));
    auto* list = new KeyValueList;
    list->add(tr("Name"), m_name);
    list->add(tr("Address"), m_address);
    list->add(tr("Owner in full"), m_owner);
    list->add(tr("Kind"), m_kind);
    list->add(tr("Note"), m_note);
    card->body()->addWidget(list);
    card->body()->addWidget(m_verified);
    m_notice = new NoticeBar(Notice::Refused, {});
    m_notice->hide();
    card->body()->addWidget(m_notice);
    auto* row = new QHBoxLayout;
    auto* fresh = new QuietButton(tr("Start a new one"), Icon::Plus);
    m_keep = new PrimaryButton(tr("Keep"));
    row->addWidget(fresh);
    row->addStretch();
    row->addWidget(m_keep);
    card->body()->addLayout(row);
    connect(fresh, &QPushButton::clicked, this, &AddressBookPage::beginNew);
    connect(m_keep, &QPushButton::clicked, this, &AddressBookPage::keep);
    return card;
}

Network AddressBookPage::network() const {
    const wallet::Wallet* wallet = m_context.session.walletById(m_context.books->walletId());
    return wallet ? wallet->network : m_context.settings.network();
}

void AddressBookPage::followWallet() {
    if (network() != m_network) follow();
}

void AddressBookPage::follow() {
    if (!m_context.session.isUnlocked()) return;
    m_network = network();
    m_book.read(network(), guarded<std::vector<wallet::Contact>>(this, [this](auto contacts) {
                    if (!contacts) return say(contacts.error());
                    show(*contacts);
                }));
}

void AddressBookPage::show(const std::vector<wallet::Contact>& contacts) {
    m_empty->setVisible(contacts.empty());
    m_list->setVisible(!contacts.empty());
    keepKeyboard();
    // The heading of the card stays.
    while (m_list->body()->count() > 1) {
        QLayoutItem* item = m_list->body()->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const wallet::Contact& contact : contacts) {
        auto* entry = new QWidget;
        auto* column = new QVBoxLayout(entry);
        column->setContentsMargins(0, space(1), 0, space(1));
        auto* row = new QHBoxLayout;
        auto* name = new Label(visibleText(std::string_view(contact.name), 64));
        name->kind("strong");
        row->addWidget(name);
        QString facts = kindWords(contact.kind) + QStringLiteral(" · ") +
                        tr("known since %1").arg(formatDate(QDateTime::fromSecsSinceEpoch(contact.firstSeen).date()));
        if (!contact.owner.empty())
            facts.prepend(visibleText(std::string_view(contact.owner), 60) + QStringLiteral(" · "));
        auto* small = new Label(facts);
        small->wrapped()->kind("small");
        row->addWidget(small, 1);
        auto* mark = new Label(contact.verifiedAt ? tr("Verified") : tr("Not verified"));
        mark->kind(contact.verifiedAt ? "proven" : "look");
        row->addWidget(mark);
        auto* change = new QuietButton(tr("Edit"));
        change->setAccessibleName(tr("Edit %1").arg(name->text()));
        auto* remove = new QuietButton(tr("Remove"), Icon::Close);
        remove->setAccessibleName(tr("Remove %1").arg(name->text()));
        row->addWidget(change);
        row->addWidget(remove);
        column->addLayout(row);
        auto* address = new AddressView(QString::fromStdString(contact.address.toString()));
        address->setCompact(true);
        column->addWidget(address);
        m_list->body()->addWidget(entry);
        connect(change, &QPushButton::clicked, this, [this, contact] { edit(contact); });
        connect(remove, &QPushButton::clicked, this, [this, id = contact.id] {
            m_book.remove(id, guarded<void>(this, [this](Result<void> removed) {
                              if (!removed) say(removed.error());
                          }));
        });
    }
}

void AddressBookPage::beginNew() {
    m_edited.reset();
    m_title->setText(tr("New contact"));
    for (QLineEdit* field : {m_name, m_address, m_owner, m_note})
        field->clear();
    m_address->setEnabled(true);
    m_kind->setCurrentIndex(0);
    m_verified->setChecked(false);
    m_notice->hide();
}

void AddressBookPage::edit(const wallet::Contact& contact) {
    m_edited = contact;
    m_title->setText(tr("Edit a contact"));
    m_name->setText(visibleText(std::string_view(contact.name), 64));
    m_address->setText(QString::fromStdString(contact.address.toString()));
    m_address->setEnabled(false);
    m_owner->setText(visibleText(std::string_view(contact.owner), 250));
    m_note->setText(visibleText(std::string_view(contact.note), 250));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(contact.kind)));
    m_verified->setChecked(contact.verifiedAt.has_value());
    m_notice->hide();
    m_name->setFocus();
    ensureWidgetVisible(m_keep);
}

void AddressBookPage::keep() {
    auto address = bitcoin::Address::parse(m_address->text().trimmed().toStdString(),
                                           m_edited ? m_edited->address.network() : network());
    if (!address) return say(address.error());
    wallet::Contact contact{.id = m_edited ? m_edited->id : 0,
                            .address = *address,
                            .name = m_name->text().trimmed().toStdString(),
                            .owner = m_owner->text().trimmed().toStdString(),
                            .note = m_note->text().trimmed().toStdString(),
                            .kind = static_cast<ContactKind>(m_kind->currentData().toInt()),
                            .firstSeen = m_edited ? m_edited->firstSeen : 0,
                            .verifiedAt = std::nullopt};
    if (m_verified->isChecked())
        contact.verifiedAt =
            m_edited && m_edited->verifiedAt ? *m_edited->verifiedAt : QDateTime::currentSecsSinceEpoch();
    m_book.keep(std::move(contact), guarded<void>(this, [this](Result<void> kept) {
                    if (!kept) return say(kept.error());
                    beginNew();
                }));
}

void AddressBookPage::importFile() {
    chooseFile(this, tr("Import a CSV file"), csvFilter(), [this](const std::filesystem::path& file) {
        m_book.importFile(file, network(), guarded<app::FileImport>(this, [this](Result<app::FileImport> imported) {
                              if (!imported) return say(imported.error());
                              const bool isTaken = imported->problems.empty();
                              m_notice->set(isTaken ? Notice::Info : Notice::Refused,
                                            isTaken
                                                ? tr("%n new contact(s)", nullptr, static_cast<int>(imported->taken))
                                                : problemWords(*imported));
                              m_notice->show();
                          }));
    });
}

void AddressBookPage::exportFile() {
    chooseSaveFile(this, tr("Save as a CSV file"), QStringLiteral("contacts.csv"), csvFilter(),
                   [this](const std::filesystem::path& file) {
                       m_book.exportFile(file, network(), guarded<void>(this, [this](Result<void> written) {
                                             if (!written) say(written.error());
                                         }));
                   });
}

void AddressBookPage::say(const Error& error) {
    const ErrorWords words = errorWords(error);
    QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
    for (const auto& [key, value] : error.params) {
        if (key == "name") text += QLatin1Char('\n') + visibleText(value, 2000);
    }
    m_notice->set(Notice::Refused, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

} // namespace sandyk::ui
