#include "flows/sign_flow.h"

#include <QPointer>

#include <algorithm>

#include "base/encoding.h"
#include "bitcoin/psbt_roles.h"
#include "devices/device_flow.h"
#include "exchange/psbt_file.h"

namespace sandyk::app {

namespace {
bool isFeeLimit(const Error& refusal) {
    return refusal.code == ErrorCode::SignFeeAbsolute || refusal.code == ErrorCode::SignFeeRelative ||
           refusal.code == ErrorCode::SignFeeRate;
}
} // namespace

SignFlow::SignFlow(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_session.isUnlocked()) clear();
    });
}

void SignFlow::report(const Error& error) {
    Q_EMIT failed(error);
}

void SignFlow::load(Bytes content, const QString& sourceName, Network network) {
    auto psbt = bitcoin::Psbt::parseAny(content);
    if (!psbt) return report(psbt.error());
    clear();
    m_psbt = std::move(*psbt);
    m_sourceName = sourceName;
    m_network = network;
    startReview();
}

void SignFlow::loadFile(const std::filesystem::path& file, Network network) {
    auto content = exchange::readFile(file, bitcoin::Psbt::kMaxSize);
    if (!content) return report(content.error());
    load(std::move(*content), QString::fromStdString(file.filename().string()), network);
}

void SignFlow::startReview() {
    m_stage = Stage::Reviewing;
    Q_EMIT changed();
    m_session.review(*m_psbt, m_network, m_acceptedFee,
                     [this, alive = QPointer<SignFlow>(this), round = m_round](Result<signing::Review> review) {
                         if (!alive || round != m_round) return;
                         if (!review) {
                             clear();
                             return report(review.error());
                         }
                         m_review = std::move(*review);
                         m_stage = Stage::Reviewed;
                         Q_EMIT changed();
                     });
}

bool SignFlow::isComplete() const {
    if (!m_review) return false;
    return m_review->nextRole == bitcoin::PsbtRole::Finalizer || m_review->nextRole == bitcoin::PsbtRole::Extractor;
}

bool SignFlow::needsTypedFee() const {
    return m_review && !m_review->refusals.empty() && std::ranges::all_of(m_review->refusals, isFeeLimit);
}

void SignFlow::acceptFee(bitcoin::Amount fee) {
    if (m_stage != Stage::Reviewed) return;
    m_acceptedFee = fee;
    startReview();
}

void SignFlow::sign(SecureString password, SecureString passphrase) {
    if (m_stage != Stage::Reviewed) return;
    m_stage = Stage::Signing;
    m_stop = std::stop_source();
    Q_EMIT changed();
    // The session may outlive the page that this belongs to.
    auto progress = [this, alive = QPointer<SignFlow>(this)](std::size_t done, std::size_t total) {
        if (alive) Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total));
    };
    m_session.sign(*m_psbt, *m_review, std::move(password), std::move(passphrase), m_stop.get_token(), progress,
                   takeSigned());
}

void SignFlow::signWith(DeviceFlow& device, const QString& path) {
    if (m_stage != Stage::Reviewed) return;
    m_stage = Stage::Signing;
    Q_EMIT changed();
    device.sign(path, *m_psbt, *m_review, takeSigned());
}

Done<signing::SignResult> SignFlow::takeSigned() {
    return [this, alive = QPointer<SignFlow>(this), round = m_round](Result<signing::SignResult> result) {
        if (!alive || round != m_round) return;
        if (!result) {
            m_stage = Stage::Reviewed;
            Q_EMIT changed();
            return report(result.error());
        }
        m_signaturesAdded += result->signaturesAdded;
        m_psbt = std::move(result->psbt);
        startReview();
    };
}

void SignFlow::cancel() {
    m_stop.request_stop();
}

void SignFlow::addSigned(Bytes content) {
    if (m_stage != Stage::Reviewed) return;
    auto returned = bitcoin::Psbt::parseAny(content);
    if (!returned) return report(returned.error());
    auto merged = signing::mergeSigned(*m_psbt, *returned);
    if (!merged) return report(merged.error());
    m_psbt = std::move(*merged);
    startReview();
}

void SignFlow::clear() {
    ++m_round;
    m_stop.request_stop();
    m_stage = Stage::Empty;
    m_psbt.reset();
    m_review.reset();
    m_acceptedFee.reset();
    m_signaturesAdded = 0;
    m_sourceName.clear();
    Q_EMIT changed();
}

Result<void> SignFlow::savePsbt(const std::filesystem::path& file) const {
    return exchange::writePsbt(file, *m_psbt);
}

QString SignFlow::psbtBase64() const {
    return QString::fromStdString(m_psbt->toBase64());
}

Result<std::string> SignFlow::transactionHex() const {
    SANDYK_TRY(auto final, bitcoin::finalize(*m_psbt));
    SANDYK_TRY(auto transaction, bitcoin::extract(final));
    return toHex(transaction.serialize());
}

} // namespace sandyk::app
