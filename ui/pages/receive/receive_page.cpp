#include "ui/pages/receive/receive_page.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/receive/request_card.h"
#include "ui/print/sheet_output.h"
#include "ui/text/error_words.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/qr_view.h"

namespace sandyk::ui {

namespace {

constexpr int kCodeScale = 8; ///< pixels of a module in a picture
constexpr int kQuietZone = 4; ///< modules (ISO/IEC 18004)
/// Unused addresses in a row after which other programs stop looking.
constexpr std::uint32_t kUsualGap = 20;

QImage pictureOf(const QImage& modules) {
    const int side = (modules.width() + 2 * kQuietZone) * kCodeScale;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QPoint module(x / kCodeScale - kQuietZone, y / kCodeScale - kQuietZone);
            if (modules.valid(module)) picture.setPixel(x, y, modules.pixel(module));
        }
    }
    return picture;
}

QString sentence(const Error& error) {
    const ErrorWords words = errorWords(error);
    return QStringLiteral("%1. %2").arg(words.title, words.whatToDo);
}

} // namespace

ReceivePage::ReceivePage(const Context& context, QWidget* parent)
    : Page(tr("Receive"),
           tr("Give a new address to each sender. Compare it on the other screen, first and last groups and some in "
              "between."),
           parent),
      m_context(context), m_walletId(context.books->walletId()) {
    connect(&context.session, &app::Session::snapshotChanged, this, &ReceivePage::rebuild);
    connect(context.books, &app::Books::changed, this, &ReceivePage::follow);
    rebuild();
}

std::int64_t ReceivePage::walletId() const {
    return m_walletId;
}

void ReceivePage::setWallet(std::int64_t id) {
    m_walletId = id;
    m_context.books->setWallet(id);
    rebuild();
}

void ReceivePage::follow() {
    const std::int64_t id = m_context.books->walletId();
    if (id != 0 && id != m_walletId) {
        m_walletId = id;
        return rebuild();
    }
    refresh();
}

void ReceivePage::rebuild() {
    clearColumn();
    m_address = nullptr;
    m_request = nullptr;
    m_shown.clear();
    const auto& wallets = m_context.session.snapshot().wallets;
    if (wallets.empty()) {
        auto* empty = new EmptyState(Icon::Receive, tr("No wallet to receive with"),
                                     tr("Addresses come from a wallet. Create one first."), tr("Wallets"));
        connect(empty->button(), &QPushButton::clicked, this, [this] { m_context.go(PageId::Wallets); });
        column()->addWidget(empty);
        return;
    }
    if (!m_context.session.walletById(m_walletId)) m_walletId = wallets.front().id;
    m_wallets = new ChoiceBox;
    m_wallets->setAccessibleName(tr("Wallet"));
    for (const wallet::Wallet& wallet : wallets)
        m_wallets->addItem(visibleText(std::string_view(wallet.name), 64), static_cast<qlonglong>(wallet.id));
    m_wallets->setCurrentIndex(m_wallets->findData(static_cast<qlonglong>(m_walletId)));
    // Queued: the list itself is rebuilt.
    connect(
        m_wallets, &QComboBox::activated, this, [this] { setWallet(m_wallets->currentData().toLongLong()); },
        Qt::QueuedConnection);
    column()->addWidget(m_wallets, 0, Qt::AlignLeft);
    const wallet::Wallet& wallet = *m_context.session.walletById(m_walletId);
    if (!wallet.backupConfirmedAt) {
        auto* empty = new EmptyState(Icon::Backup, tr("The backup is not confirmed yet"),
                                     tr("What you receive without a proven backup could be lost for ever. Confirm the "
                                        "backup, then addresses are shown."),
                                     wallet.isMultisig() || wallet.isWatchOnly ? tr("Backup") : tr("Keys"));
        const PageId target = wallet.isMultisig() || wallet.isWatchOnly ? PageId::Backup : PageId::Keys;
        connect(empty->button(), &QPushButton::clicked, this, [this, target] { m_context.go(target); });
        column()->addWidget(empty);
        return;
    }
    column()->addWidget(addressCard(wallet));
    m_request = new RequestCard(m_context);
    connect(m_request, &RequestCard::changed, this, &ReceivePage::refresh);
    column()->addWidget(m_request);
    const std::uint32_t handedOut = wallet.nextIndex[0];
    showAddress(handedOut > 0 ? handedOut - 1 : 0);
}

QWidget* ReceivePage::addressCard(const wallet::Wallet& wallet) {
    auto* card = new Card;
    if (wallet.network != Network::Main)
        card->body()->addWidget(new NoticeBar(
            Notice::Look,
            tr("This wallet is on a test network. Its coins have no value: %1").arg(networkWords(wallet.network))));
    m_state = new Label;
    m_state->wrapped()->kind("strong");
    card->body()->addWidget(m_state);
    m_warning = new NoticeBar(Notice::Look, {});
    m_again = new SecondaryButton(tr("Show it again"));
    card->body()->addWidget(m_warning);
    card->body()->addWidget(m_again, 0, Qt::AlignLeft);
    m_gap = new NoticeBar(Notice::Look, {});
    card->body()->addWidget(m_gap);

    m_sheet = new QWidget;
    auto* row = new QHBoxLayout(m_sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    auto* left = new QVBoxLayout;
    left->setSpacing(space(1));
    m_address = new AddressView;
    m_path = Label::paragraph({});
    m_path->kind("small");
    left->addWidget(m_address);
    left->addWidget(m_path);
    left->addStretch();
    left->addWidget(codeButtons());
    row->addLayout(left, 1);
    m_qr = new QrView(tr("Address"));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    card->body()->addWidget(m_sheet);
    m_notice = new NoticeBar(Notice::Look, {});
    m_notice->hide();
    card->body()->addWidget(m_notice);

    auto* buttons = new QHBoxLayout;
    m_earlier = new SecondaryButton(tr("Earlier address"), Icon::ArrowLeft);
    m_later = new SecondaryButton(tr("Later address"), Icon::ArrowRight);
    auto* fresh = new PrimaryButton(tr("New address"), Icon::Plus);
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addStretch();
    buttons->addWidget(fresh);
    card->body()->addLayout(buttons);
    connect(m_earlier, &QPushButton::clicked, this, [this] { showAddress(m_index - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { showAddress(m_index + 1); });
    connect(fresh, &QPushButton::clicked, this, &ReceivePage::handOut);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_shown.insert(m_index);
        refresh();
        m_address->setFocus();
    });
    return card;
}

QWidget* ReceivePage::codeButtons() {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    const auto rowOf = [column](QPushButton* first, QPushButton* second) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space(1));
        row->addWidget(first);
        row->addWidget(second);
        row->addStretch();
        column->addLayout(row);
    };
    auto* copy = new QuietButton(tr("Copy the QR code"), Icon::Qr);
    auto* save = new QuietButton(tr("Save the QR code"), Icon::File);
    auto* print = new QuietButton(tr("Print …"), Icon::Print);
    auto* pdf = new QuietButton(tr("Save as PDF …"), Icon::File);
    rowOf(copy, save);
    rowOf(print, pdf);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(pictureOf(m_qr->modules()));
        m_request->handOver();
        say(true, tr("The QR code is on the clipboard as a picture."));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        chooseSaveFile(this, tr("Save the QR code"), QStringLiteral("address.png"), tr("Picture (*.png)"),
                       [this](const std::filesystem::path& file) {
                           const auto saved = saveCode(file);
                           say(saved.has_value(),
                               saved ? tr("Saved: %1").arg(pathText(file)) : sentence(saved.error()));
                       });
    });
    const auto done = [this](bool good, const QString& words) {
        if (good) m_request->handOver();
        say(good, words);
    };
    connect(print, &QPushButton::clicked, this, [this, done] { printPaper(this, sheet(), done); });
    connect(pdf, &QPushButton::clicked, this,
            [this, done] { savePaper(this, sheet(), QStringLiteral("address.pdf"), done); });
    return widget;
}

ReceivePage::Standing ReceivePage::standing(const bitcoin::Address& address) const {
    const app::Book* book = m_context.books->book();
    if (!book || book->walletId != m_walletId) return Standing::Fresh;
    if (book->ledger->isUsed(address.scriptPubKey())) return Standing::Used;
    return book->addressLabels.contains(address.toString()) ? Standing::Labelled : Standing::Fresh;
}

QString ReceivePage::stateWords(Standing standing, bool isNewest) const {
    switch (standing) {
    case Standing::Used:
        return tr("Address number %1, already used").arg(m_index);
    case Standing::Labelled:
        return tr("Address number %1, already given away").arg(m_index);
    case Standing::Fresh:
        break;
    }
    return isNewest ? tr("Address number %1, the newest one").arg(m_index)
                    : tr("Address number %1, shown before").arg(m_index);
}

QString ReceivePage::warningWords(Standing standing) const {
    switch (standing) {
    case Standing::Used:
        return tr("Somebody has sent to this address already. Whoever sends to it again sees what it received, and "
                  "everybody can tell that both amounts are yours. Give a new address; show this one only to look "
                  "something up.");
    case Standing::Labelled:
        return tr("This address was given to somebody: it has a label in your books. Give each sender a new one, or "
                  "you cannot tell who sent what. Show this one again only to the same sender.");
    case Standing::Fresh:
        break;
    }
    return tr("This address was handed out before. If somebody has it, give each further sender a new one, or you "
              "cannot tell who sent what.");
}

void ReceivePage::showAddress(std::uint32_t index) {
    m_index = index;
    refresh();
}

void ReceivePage::refresh() {
    const wallet::Wallet* wallet = m_context.session.walletById(m_walletId);
    if (!wallet || !m_address || !m_request) return;
    const std::uint32_t handedOut = wallet->nextIndex[0];
    const bool isAny = m_index < handedOut;
    m_earlier->setEnabled(isAny && m_index > 0);
    m_later->setEnabled(m_index + 1 < handedOut);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_warning, m_again, m_gap})
        widget->hide();
    if (!isAny) {
        m_sheet->hide();
        m_request->hide();
        m_state->setText(tr("No address has been handed out yet. Press “New address” for the first one."));
        return;
    }
    const auto address = wallet::addressAt(*wallet, wallet::Keychain::Receive, m_index);
    if (!address) return say(false, sentence(address.error()));
    const bool isNewest = m_index + 1 == handedOut;
    const Standing state = standing(address->address);
    m_state->setText(stateWords(state, isNewest));
    // What was fresh when it was shown stays in sight while it is given away.
    if (state == Standing::Fresh && isNewest) m_shown.insert(m_index);
    const bool isWarned = !m_shown.contains(m_index);
    if (isWarned) m_warning->set(Notice::Look, warningWords(state));
    m_warning->setVisible(isWarned);
    m_again->setVisible(isWarned);
    m_sheet->setVisible(!isWarned);
    m_request->setVisible(!isWarned);
    m_address->setAddress(QString::fromStdString(address->address.toString()));
    m_request->setAddress(address->address);
    m_qr->setText((m_request->isAsked() ? m_request->link() : m_address->address()).toUtf8());
    m_path->setText(tr("Wallet “%1”, receive keychain, number %2")
                        .arg(visibleText(std::string_view(wallet->name), 64))
                        .arg(m_index));
    std::uint32_t unused = 0;
    const app::Book* book = m_context.books->book();
    for (std::uint32_t i = handedOut; book && i-- > 0 && unused <= kUsualGap; ++unused) {
        const auto before = wallet::addressAt(*wallet, wallet::Keychain::Receive, i);
        if (!before || book->ledger->isUsed(before->address.scriptPubKey())) break;
    }
    if (unused >= kUsualGap) {
        m_gap->set(Notice::Look, tr("The last %n address(es) have received nothing. A program that restores this "
                                    "wallet stops looking after 20 in a row: use an earlier one first.",
                                    nullptr, static_cast<int>(unused)));
        m_gap->show();
    }
}

void ReceivePage::handOut() {
    m_context.session.nextAddress(m_walletId,
                                  guarded<wallet::WalletAddress>(this, [this](Result<wallet::WalletAddress> next) {
                                      if (!next) return say(false, sentence(next.error()));
                                      rebuild();
                                  }));
}

PaperSheet ReceivePage::sheet() const {
    PaperSheet sheet;
    const wallet::Wallet* wallet = m_context.session.walletById(m_walletId);
    if (!wallet) return sheet;
    const bool isAsked = m_request->isAsked();
    sheet.title = isAsked ? tr("Transfer request") : tr("Address to receive with");
    sheet.subtitle = tr("Compare the address with the screen, every group of four letters, before anything is sent.");
    if (wallet->network != Network::Main) sheet.blocks.push_back({tr("Network"), networkWords(wallet->network)});
    sheet.blocks.push_back({tr("Address"), m_address->address(), true, !isAsked});
    if (isAsked) {
        const bitcoin::PaymentUri& request = *m_request->request();
        if (request.amount)
            sheet.blocks.push_back({tr("Amount"), formatAmount(request.amount->toSat(), AmountUnit::Btc,
                                                               DisplaySettings::instance().locale())});
        if (!request.label.empty())
            sheet.blocks.push_back({tr("Who receives"), visibleText(std::string_view(request.label))});
        if (!request.message.empty())
            sheet.blocks.push_back({tr("What for"), visibleText(std::string_view(request.message))});
        sheet.blocks.push_back({tr("Transfer link"), m_request->link(), false, true});
    }
    sheet.blocks.push_back({tr("Wallet and number"), m_path->text()});
    return sheet;
}

Result<void> ReceivePage::saveCode(const std::filesystem::path& file) {
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly) || !pictureOf(m_qr->modules()).save(&buffer, "PNG"))
        return fail(ErrorCode::FileWrite, "no picture");
    SANDYK_CHECK(app::writeWhole(file, ByteView(reinterpret_cast<const std::uint8_t*>(content.constData()),
                                                static_cast<std::size_t>(content.size()))));
    m_request->handOver();
    return {};
}

void ReceivePage::say(bool good, const QString& words) {
    m_notice->set(good ? Notice::Info : Notice::Refused, words);
    m_notice->show();
}

} // namespace sandyk::ui
