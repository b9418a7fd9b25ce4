#include "ui/pages/wallets/wallet_card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

#include "flows/wallet_files.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/wallets/name_notice.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/name_doubts.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

QString keyWords(const bitcoin::DescriptorKey& key) {
    if (!key.origin) return WalletCard::tr("key without origin");
    return QStringLiteral("%1 · m/%2")
        .arg(formatFingerprint(QString::fromStdString(key.origin->fingerprint.toString())),
             QString::fromStdString(key.origin->path.toOriginString()));
}

/// The forms of app::walletText, and the name of the file that is offered.
struct ExportForm {
    const char* form;
    const char* name;
    const char* file;
};
constexpr ExportForm kExportForms[] = {
    {"descriptor", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Any descriptor wallet"), "descriptor.txt"},
    {"core", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Bitcoin Core"), "importdescriptors.json"},
    {"sparrow", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Sparrow"), "sparrow.txt"},
    {"electrum", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Electrum"), "electrum.json"},
    {"specter", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Specter"), "specter.json"},
    {"slip132", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Master public key (SLIP-132)"), "public-key.txt"},
    {"coldcard", QT_TRANSLATE_NOOP("sandyk::ui::WalletCard", "Coldcard (multisig)"), "coldcard.txt"},
};

} // namespace

WalletCard::WalletCard(const Context& context, const wallet::Wallet& wallet, QWidget* parent)
    : Card({}, parent), m_context(context), m_id(wallet.id), m_notice(new NoticeBar(Notice::Look, {})) {
    body()->addWidget(nameRow(wallet));
    const auto others = namesBeside(context.session.snapshot(), wallet.id);
    const QString doubts = nameDoubts(QString::fromStdString(wallet.name), others);
    if (!doubts.isEmpty()) body()->addWidget(new NoticeBar(Notice::Look, doubts));
    body()->addWidget(m_notice);
    m_notice->hide();
    auto* list = new KeyValueList;
    list->add(tr("Type"), walletKindWords(wallet));
    list->add(tr("Network"), networkWords(wallet.network));
    int number = 0;
    for (const bitcoin::DescriptorKey& key : wallet.descriptor.keys()) {
        ++number;
        list->add(wallet.isMultisig() ? tr("Cosigner %1").arg(number) : tr("Key fingerprint"), keyWords(key));
    }
    if (wallet.isWatchOnly) list->add(tr("Signing"), tr("watch-only: no key of it is in this vault"));
    list->add(tr("Addresses handed out"), formatCount(wallet.nextIndex[0]));
    body()->addWidget(list);
    if (!wallet.backupConfirmedAt)
        body()->addWidget(new NoticeBar(Notice::Look, tr("The backup is not confirmed: no address is shown yet.")));

    auto* descriptor = new AddressView;
    descriptor->setCompact(true);
    descriptor->setSubject(tr("Output descriptor"));
    descriptor->setAddress(QString::fromStdString(wallet.descriptor.toString()));
    descriptor->hide();
    auto* buttons = new QHBoxLayout;
    auto* toggle = new QuietButton(tr("Show the descriptor"), Icon::Eye);
    buttons->addWidget(toggle);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(descriptor);
    body()->addWidget(exportRow());
    connect(toggle, &QPushButton::clicked, descriptor, [toggle, descriptor] {
        const bool shown = descriptor->isVisible();
        descriptor->setVisible(!shown);
        toggle->setText(shown ? tr("Show the descriptor") : tr("Hide the descriptor"));
    });
}

QWidget* WalletCard::exportRow() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    auto* form = new ChoiceBox;
    form->setAccessibleName(tr("For which program"));
    for (const ExportForm& each : kExportForms)
        form->addItem(tr(each.name), QString::fromLatin1(each.form));
    auto* save = new SecondaryButton(tr("Save for this program"), Icon::File);
    auto* note = new Label(tr("Whoever has the file sees every address, but can spend nothing."));
    note->wrapped()->kind("small");
    row->addWidget(form);
    row->addWidget(save);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(note);
    connect(save, &QPushButton::clicked, this, [this, form] {
        const QString chosen = form->currentData().toString();
        const auto* found = std::ranges::find_if(
            kExportForms, [&](const ExportForm& each) { return chosen == QLatin1String(each.form); });
        chooseSaveFile(
            this, tr("Save for another program"), QLatin1String(found->file), tr("All files (*)"),
            [this, form = chosen.toStdString()](const std::filesystem::path& file) { exportTo(file, form); });
    });
    return widget;
}

void WalletCard::exportTo(const std::filesystem::path& file, const std::string& form) {
    app::exportWallet(m_context.session, file, m_id, form, guarded<void>(this, [this, file](Result<void> saved) {
                          if (saved) {
                              m_notice->set(Notice::Info, tr("Saved: %1").arg(pathText(file)));
                          } else {
                              const ErrorWords words = errorWords(saved.error());
                              m_notice->set(Notice::Refused, QStringLiteral("%1. %2").arg(words.title, words.whatToDo));
                          }
                          m_notice->show();
                      }));
}

QWidget* WalletCard::nameRow(const wallet::Wallet& wallet) {
    const QString name = QString::fromStdString(wallet.name);
    auto* stack = new QStackedWidget;
    stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* shown = new QWidget;
    auto* row = new QHBoxLayout(shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Heading(visibleText(name, 64), 2), 1);
    auto* rename = new QuietButton(tr("Rename"));
    row->addWidget(rename);
    auto* edited = new QWidget;
    auto* form = new QHBoxLayout(edited);
    form->setContentsMargins(0, 0, 0, 0);
    auto* field = new QLineEdit(name);
    field->setAccessibleName(tr("Name of the wallet"));
    field->setMaxLength(64);
    auto* save = new SecondaryButton(tr("Save"));
    form->addWidget(field, 1);
    form->addWidget(save);
    stack->addWidget(shown);
    stack->addWidget(edited);
    const auto store = [this, field, stack] {
        m_context.session.renameWallet(m_id, field->text().trimmed(),
                                       guarded<void>(stack, [this, stack, field](Result<void> renamed) {
                                           // On success the page is built anew.
                                           if (renamed) return stack->setCurrentIndex(0);
                                           m_notice->set(Notice::Look, errorWords(renamed.error()).title);
                                           m_notice->show();
                                           field->setFocus();
                                       }));
    };
    connect(rename, &QPushButton::clicked, stack, [stack, field] {
        stack->setCurrentIndex(1);
        field->setFocus();
        field->selectAll();
    });
    connect(save, &QPushButton::clicked, stack, store);
    connect(field, &QLineEdit::returnPressed, stack, store);
    return stack;
}

} // namespace sandyk::ui
