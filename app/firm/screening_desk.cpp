#include "firm/screening_desk.h"

#include "custody/screening.h"
#include "exchange/file_io.h"
#include "exchange/xml_reader.h"
#include "firm/firm_work.h"

namespace sandyk::app {

namespace {

using custody::Desk;
using custody::HitDecision;

MatchLine lineOf(const custody::ScreeningMatch& match) {
    return {match.source, match.party, match.listed, match.place, match.listAt};
}

HitLine::Decision decisionOf(HitDecision decision) {
    switch (decision) {
    case HitDecision::Cleared:
        return HitLine::Decision::Cleared;
    case HitDecision::Confirmed:
        return HitLine::Decision::Confirmed;
    case HitDecision::Open:
        break;
    }
    return HitLine::Decision::Open;
}

Result<ScreeningView> readScreening(const Desk& desk) {
    SANDYK_TRY(const auto rows, custody::screeningHits(desk, true));
    SANDYK_TRY(const auto status, custody::screeningStatus(desk));
    ScreeningView view{{}, status.mostDays, status.goodUntil, status.isStale, {}};
    for (const custody::ListInForce& list : status.lists)
        view.lists.push_back(
            {list.source, list.published, list.importedBy, list.issuedAt, list.importedAt, list.parties});
    for (const custody::ScreeningHitRow& row : rows)
        view.hits.push_back({row.id, row.subject, lineOf(row.match), row.foundAt, decisionOf(row.decision), row.reason,
                             row.decidedBy, row.decidedAt});
    return view;
}

Result<std::size_t> takeList(const Desk& desk, ByteView file) {
    SANDYK_TRY(const custody::ImportedList imported, custody::importSanctionList(desk, file));
    return imported.newHits;
}

} // namespace

void ScreeningDesk::read(Done<ScreeningView> done) {
    m_desk.act<ScreeningView>([](const Desk& desk, storage::Vault&) { return readScreening(desk); }, std::move(done),
                              Session::Refresh::Nothing);
}

void ScreeningDesk::importList(std::filesystem::path file, Done<std::size_t> done) {
    m_desk.act<std::size_t>(
        [file = std::move(file)](const Desk& desk, storage::Vault&) -> Result<std::size_t> {
            SANDYK_TRY(const Bytes content, exchange::readFile(file, crypto::SignedData::kMostBytes));
            return takeList(desk, content);
        },
        std::move(done));
}

void ScreeningDesk::importPublished(std::filesystem::path file, const QString& source, const QString& published,
                                    Done<std::size_t> done) {
    m_desk.act<std::size_t>(
        [file = std::move(file), source = source.trimmed().toStdString(),
         published = published.trimmed().toStdString()](const Desk& desk, storage::Vault&) -> Result<std::size_t> {
            SANDYK_CHECK(custody::standing(desk, custody::Act::EnterClient));
            SANDYK_TRY(const Bytes content, exchange::readFile(file, exchange::XmlReader::kMostBytes));
            SANDYK_TRY(const auto list, exchange::readSanctionSource(content, source, published));
            const std::string made = custody::signSanctionList(list, desk.clock, desk.actor->key).toFile();
            return takeList(desk, asBytes(made));
        },
        std::move(done));
}

void ScreeningDesk::screenAll(Done<std::size_t> done) {
    m_desk.act<std::size_t>([](const Desk& desk, storage::Vault&) { return custody::screenEverything(desk); },
                            std::move(done));
}

void ScreeningDesk::decide(std::int64_t hit, bool confirm, const QString& reason, Done<void> done) {
    m_desk.act<void>(
        [hit, confirm, reason = reason.trimmed().toStdString()](const Desk& desk, storage::Vault&) {
            return custody::decideHit(desk, hit, confirm ? HitDecision::Confirmed : HitDecision::Cleared, reason);
        },
        std::move(done));
}

void ScreeningDesk::lookUp(const QString& text, Done<std::vector<MatchLine>> done) {
    m_desk.act<std::vector<MatchLine>>(
        [text = text.trimmed().toStdString()](const Desk& desk, storage::Vault&) -> Result<std::vector<MatchLine>> {
            SANDYK_TRY(const auto matches, custody::lookUp(desk.database, desk.firm, text));
            std::vector<MatchLine> lines;
            for (const custody::ScreeningMatch& match : matches)
                lines.push_back(lineOf(match));
            return lines;
        },
        std::move(done), Session::Refresh::Nothing);
}

} // namespace sandyk::app
