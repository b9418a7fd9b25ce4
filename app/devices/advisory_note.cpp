#include "devices/advisory_note.h"

#include "devices/advisory_list.h"

namespace sandyk::app {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

AdvisoryNote::Words AdvisoryNote::in(const QString& language) const {
    auto found = words.find(language);
    if (found == words.end()) found = words.find(QStringLiteral("en"));
    return found == words.end() ? Words() : found->second;
}

std::vector<AdvisoryNote> notesOf(const std::vector<hw::AdvisoryList::Match>& matches) {
    std::vector<AdvisoryNote> notes;
    for (const auto& [advisory, concern] : matches) {
        AdvisoryNote note{text(advisory->id), concern == hw::Concern::Yes, advisory->concernsKeys, {}};
        for (const char* language : {"tk", "ru", "en"}) {
            const hw::Advisory::Words& said = advisory->in(language);
            note.words[QString::fromLatin1(language)] = {text(said.title), text(said.why), text(said.whatToDo)};
        }
        notes.push_back(std::move(note));
    }
    return notes;
}

std::vector<AdvisoryNote> notesOfDevice(const QString& vendor, const QString& model, const QString& version) {
    // What a device says of itself while it is not asked yet is no reason to doubt it.
    if (version.isEmpty()) return {};
    return notesOf(
        hw::AdvisoryList::builtIn().ofDevice(vendor.toStdString(), model.toStdString(), version.toStdString()));
}

} // namespace sandyk::app
