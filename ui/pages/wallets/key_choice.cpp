#include "ui/pages/wallets/key_choice.h"

#include "ui/text/format.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/button.h"

namespace sandyk::ui {

ChoiceBox* keyChoice(const app::Snapshot& snapshot) {
    auto* box = new ChoiceBox;
    for (const app::KeySummary& key : snapshot.keys)
        box->addItem(QStringLiteral("%1 · %2").arg(visibleText(key.name, 64), formatFingerprint(QString::fromStdString(
                                                                                  key.fingerprint.toString()))),
                     static_cast<qlonglong>(key.seedId));
    return box;
}

const app::KeySummary* chosenKey(const app::Snapshot& snapshot, const ChoiceBox& box) {
    for (const app::KeySummary& key : snapshot.keys) {
        if (key.seedId == box.currentData().toLongLong()) return &key;
    }
    return nullptr;
}

} // namespace sandyk::ui
