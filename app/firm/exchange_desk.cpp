#include "firm/exchange_desk.h"

#include <algorithm>

#include "base/encoding.h"
#include "custody/bundle.h"
#include "custody/gap.h"
#include "exchange/file_io.h"
#include "firm/firm_work.h"
#include "firm/request_parts.h"
#include "session/key_access.h"
#include "signing/review.h"
#include "signing/software_signer.h"

namespace sandyk::app {

namespace {

using custody::Desk;

constexpr std::size_t kMostCard = 1024 * 1024;
constexpr std::size_t kMostBundle = custody::Bundle::kMostBytes + 1'024;

DeskLine lineOf(const custody::DeskCard& card) {
    DeskLine line{card.name, card.id(), {}, card.text()};
    for (const custody::Operator& who : card.operators)
        line.operators.push_back(who.name);
    return line;
}

Result<void> write(const std::filesystem::path& file, ByteView content) {
    return exchange::writeFile(file, content, exchange::IfExists::Replace);
}

Result<Hash256> hashOf(const std::string& hex) {
    const auto bytes = fromHex(hex);
    Hash256 hash{};
    if (!bytes || bytes->size() != hash.size()) return fail(ErrorCode::Usage, "a hash has 64 hex digits");
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

Result<ExchangeView> readExchange(const Desk& desk) {
    ExchangeView view;
    if (const auto own = custody::ownDesk(desk.database)) view.own = lineOf(*own);
    SANDYK_TRY(view.isBound, custody::isBoundDesk(desk.database));
    custody::FirmId id = desk.firm;
    if (view.isBound) {
        SANDYK_TRY(const auto status, custody::signerStatus(desk.database));
        id = status.firm;
        view.seen = status.logSize;
    } else {
        SANDYK_TRY(view.isFounded, custody::isFounded(desk.database));
        if (!view.isFounded) return view;
    }
    SANDYK_TRY(const auto firm, custody::loadFirm(desk.database, id));
    view.genesis = toHex(firm.genesis);
    SANDYK_TRY(const auto desks, custody::deskRegister(desk.database, firm));
    for (const custody::DeskCard& each : desks.desks) {
        view.desks.push_back({each.name, each.id(), {}, {}});
        if (view.own && view.own->id == each.id()) view.isOwnAdopted = true;
    }
    if (!view.isBound) return view;
    SANDYK_TRY(const auto items, custody::inbox(desk.database));
    for (const custody::InboxItem& item : items)
        view.inbox.push_back(
            {item.request, *item.package.request, item.from, item.answer, item.time, item.package.approvals.size()});
    return view;
}

TakenWork::Kind kindOf(custody::BundleKind kind) {
    switch (kind) {
    case custody::BundleKind::Request:
        return TakenWork::Kind::Request;
    case custody::BundleKind::Approval:
        return TakenWork::Kind::Approval;
    case custody::BundleKind::Signed:
        return TakenWork::Kind::Signed;
    case custody::BundleKind::State:
        break;
    }
    return TakenWork::Kind::State;
}

Result<TakenWork> takeBundle(const Desk& desk, ByteView content, const std::string& genesis) {
    SANDYK_TRY(const bool isBound, custody::isBoundDesk(desk.database));
    custody::TakenBundle taken;
    if (!genesis.empty()) {
        SANDYK_TRY(const Hash256 hash, hashOf(genesis));
        SANDYK_TRY(taken, custody::bindDesk(desk.database, content, hash, desk.clock));
    } else if (isBound) {
        SANDYK_TRY(taken, custody::takeWork(desk.database, content, desk.clock));
    } else {
        SANDYK_TRY(taken, custody::takeAnswer(desk, content));
    }
    return TakenWork{kindOf(taken.bundle.kind), taken.bundle.from, taken.bundle.number, taken.requestId};
}

/// O-02 with the package of the inbox.
Result<custody::SealedWork> signPackage(const Desk& desk, storage::Vault& vault, const Hash256& request,
                                        const SecureString& password, const SecureString& passphrase) {
    SANDYK_TRY(const auto item, custody::inboxItem(desk.database, request));
    SANDYK_TRY(const Network network, requestNetwork(*item.package.request));
    SANDYK_TRY(const auto context, requestContext(vault, network));
    SANDYK_TRY(const auto body, custody::judgePackage(desk.database, item.package, context, desk.clock));
    SANDYK_TRY(const auto psbt, bitcoin::Psbt::parse(item.package.psbt));
    SANDYK_TRY(const auto review, signing::review(psbt, context));
    std::vector<keys::Fingerprint> named;
    for (const keys::KeyOrigin& origin : review.missing)
        named.push_back(origin.fingerprint);
    SANDYK_TRY(auto masters, openMasters(vault, password, passphrase, network, named));
    signing::SoftwareSigner signer(std::move(masters));
    SANDYK_TRY(const auto done, signer.sign(psbt, review, {}, {}));
    SANDYK_CHECK(custody::noteSigned(desk.database, body, psbt, desk.clock));
    return custody::answerSigned(desk.database, request, done.psbt, desk.clock);
}

Result<std::optional<custody::SignerRecords>> recordsIn(const std::filesystem::path& file) {
    if (file.empty()) return std::optional<custody::SignerRecords>();
    SANDYK_TRY(const Bytes content, exchange::readFile(file, custody::SignerRecords::kMostBytes));
    SANDYK_TRY(auto records, custody::SignerRecords::parse(asText(content)));
    return std::optional(std::move(records));
}

Result<std::optional<GapView>> readGap(const Desk& desk, const std::filesystem::path& file) {
    SANDYK_TRY(const auto records, recordsIn(file));
    SANDYK_TRY(const auto report, custody::gapReport(desk, records));
    if (!report) return std::optional<GapView>();
    GapView view{report->first, report->last, report->gap.foundAt, {}, {}, report->signedBy, false};
    for (const custody::GapReport::ChainEvent& each : report->chain)
        view.chain.push_back({each.txid, each.height, 0, each.time});
    for (const custody::SignerRecords::Record& each : report->signer)
        view.signer.push_back({each.txid, 0, each.amount, each.time});
    view.isMine = desk.actor != nullptr && std::ranges::find(view.signedBy, desk.actor->name) != view.signedBy.end();
    return std::optional(std::move(view));
}

} // namespace

void ExchangeDesk::read(Done<ExchangeView> done) {
    m_desk.act<ExchangeView>([](const Desk& desk, storage::Vault&) { return readExchange(desk); }, std::move(done),
                             Session::Refresh::Nothing);
}

void ExchangeDesk::makeDesk(const QString& name, Done<void> done) {
    m_desk.act<void>(
        [name = name.trimmed().toStdString()](const Desk& desk, storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(const custody::FirmId id, custody::firmId(vault));
            SANDYK_CHECK(custody::makeDesk(desk.database, id, name, desk.clock));
            return {};
        },
        std::move(done));
}

void ExchangeDesk::saveCard(std::filesystem::path file, Done<void> done) {
    m_desk.act<void>(
        [file = std::move(file)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto own, custody::ownDesk(desk.database));
            const std::string text = own.text();
            return write(file, asBytes(text));
        },
        std::move(done), Session::Refresh::Nothing);
}

void ExchangeDesk::look(std::filesystem::path file, Done<DeskLine> done) {
    m_desk.act<DeskLine>(
        [file = std::move(file)](const Desk&, storage::Vault&) -> Result<DeskLine> {
            SANDYK_TRY(const Bytes content, exchange::readFile(file, kMostCard));
            SANDYK_TRY(const auto card, custody::DeskCard::parse(asText(content)));
            return lineOf(card);
        },
        std::move(done), Session::Refresh::Nothing);
}

void ExchangeDesk::adopt(std::string card, Done<bool> done) {
    m_desk.act<bool>(
        [card = std::move(card)](const Desk& desk, storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto parsed, custody::DeskCard::parse(card));
            SANDYK_TRY(const auto changes, custody::adoptDesk(desk, parsed));
            return std::ranges::all_of(changes, [](const custody::StoredChange& change) {
                return change.state == custody::ChangeState::Adopted;
            });
        },
        std::move(done));
}

void ExchangeDesk::send(const std::string& to, std::optional<std::int64_t> request, std::filesystem::path file,
                        Done<void> done) {
    m_desk.act<void>(
        [to, request, file = std::move(file)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto work, custody::sendToDesk(desk, to, request));
            return write(file, work.file);
        },
        std::move(done));
}

void ExchangeDesk::take(std::filesystem::path file, const QString& genesis, Done<TakenWork> done) {
    m_desk.act<TakenWork>(
        [file = std::move(file), genesis = genesis.simplified().remove(QLatin1Char(' ')).toStdString()](
            const Desk& desk, storage::Vault&) -> Result<TakenWork> {
            SANDYK_TRY(const Bytes content, exchange::readFile(file, kMostBundle));
            return takeBundle(desk, content, genesis);
        },
        std::move(done));
}

void ExchangeDesk::judge(const Hash256& request, bool accept, const QString& reason, std::filesystem::path file,
                         Done<void> done) {
    m_desk.act<void>(
        [request, accept, reason = reason.trimmed().toStdString(),
         file = std::move(file)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto work, custody::answerRequest(desk, request, accept, reason));
            return write(file, work.file);
        },
        std::move(done));
}

void ExchangeDesk::sign(const Hash256& request, SecureString password, SecureString passphrase,
                        std::filesystem::path file, Done<void> done) {
    m_desk.act<void>(
        [request, password = std::move(password), passphrase = std::move(passphrase),
         file = std::move(file)](const Desk& desk, storage::Vault& vault) -> Result<void> {
            SANDYK_TRY(const auto work, signPackage(desk, vault, request, password, passphrase));
            return write(file, work.file);
        },
        std::move(done));
}

void ExchangeDesk::saveRecords(std::filesystem::path file, Done<void> done) {
    m_desk.act<void>(
        [file = std::move(file)](const Desk& desk, storage::Vault&) -> Result<void> {
            SANDYK_TRY(const auto records, custody::signerRecords(desk.database));
            const std::string text = records.text();
            return write(file, asBytes(text));
        },
        std::move(done), Session::Refresh::Nothing);
}

void ExchangeDesk::gap(std::filesystem::path records, Done<std::optional<GapView>> done) {
    m_desk.act<std::optional<GapView>>(
        [records = std::move(records)](const Desk& desk, storage::Vault&) { return readGap(desk, records); },
        std::move(done), Session::Refresh::Nothing);
}

void ExchangeDesk::signGap(const QString& note, std::filesystem::path records, Done<bool> done) {
    m_desk.act<bool>(
        [note = note.trimmed().toStdString(), records = std::move(records)](const Desk& desk,
                                                                            storage::Vault&) -> Result<bool> {
            SANDYK_TRY(const auto read, recordsIn(records));
            return custody::signGap(desk, note, read);
        },
        std::move(done));
}

} // namespace sandyk::app
