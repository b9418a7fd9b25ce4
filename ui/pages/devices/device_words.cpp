#include "ui/pages/devices/device_words.h"

#include <QCoreApplication>

#include "ui/text/error_words.h"

namespace sandyk::ui {

namespace {

using State = app::PluggedDevice::State;
using Kind = signing::UserInteraction::Kind;

QString say(const char* text) {
    return QCoreApplication::translate("DeviceWords", text);
}

struct StateEntry {
    State state;
    Notice notice;
    const char* words;
    const char* whatToDo;
};

constexpr StateEntry kStates[] = {
    {State::Asking, Notice::Info, QT_TRANSLATE_NOOP("DeviceWords", "Asking the device"), ""},
    {State::Ready, Notice::Info, QT_TRANSLATE_NOOP("DeviceWords", "Ready"), ""},
    {State::Unlock, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "Unlock with your PIN"),
     QT_TRANSLATE_NOOP("DeviceWords", "Enter the PIN on the device. If it has no keys of its own, you are asked here "
                                      "when you begin.")},
    {State::OpenApp, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "Open the Bitcoin app"),
     QT_TRANSLATE_NOOP("DeviceWords", "Choose the Bitcoin app on the device, or begin here and confirm it there.")},
    {State::Update, Notice::Refused, QT_TRANSLATE_NOOP("DeviceWords", "Its software is too old to be safe"),
     QT_TRANSLATE_NOOP("DeviceWords", "Update it with the program of its maker before you use it here.")},
    {State::SetUp, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "It holds no seed yet"),
     QT_TRANSLATE_NOOP("DeviceWords", "Set it up with the program of its maker, then plug it in again.")},
    {State::Pair, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "Not paired with this vault yet"),
     QT_TRANSLATE_NOOP("DeviceWords", "Begin here: a code is shown on both screens, to be compared once.")},
    {State::LeaveBootloader, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "It waits for an update"),
     QT_TRANSLATE_NOOP("DeviceWords", "Plug it out and in again without pressing a button, or finish its update.")},
    {State::Unsupported, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "Sandyk cannot use this model over USB"),
     QT_TRANSLATE_NOOP("DeviceWords", "Take the request to it as a file, and add the signed copy in “Sign”.")},
    {State::NoAccess, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "This computer does not let Sandyk use it"),
     QT_TRANSLATE_NOOP("DeviceWords", "Install the rule for hardware wallets, then plug it in again.")},
    {State::Held, Notice::Look, QT_TRANSLATE_NOOP("DeviceWords", "Held by another program"),
     QT_TRANSLATE_NOOP("DeviceWords", "Close the other wallet program or browser page.")},
};

struct NoticeEntry {
    const char* name;
    const char* words;
};
constexpr NoticeEntry kNotices[] = {
    {"not_genuine", QT_TRANSLATE_NOOP("DeviceWords", "The device cannot prove that its maker made it. Buy devices from "
                                                     "their maker, and do not use this one for value.")},
    {"key_changed",
     QT_TRANSLATE_NOOP("DeviceWords", "This seed was met in a device with another key before. The device "
                                      "was reset or replaced, or something imitates it.")},
    {"old_firmware", QT_TRANSLATE_NOOP("DeviceWords", "Do not make new keys with this firmware; update it first.")},
    {"no_backup",
     QT_TRANSLATE_NOOP("DeviceWords", "The seed of this device was never written down. Back it up first.")},
};

} // namespace

DeviceWords deviceWords(const app::PluggedDevice& device) {
    for (const StateEntry& entry : kStates) {
        if (entry.state == device.state) return {entry.notice, say(entry.words), say(entry.whatToDo)};
    }
    if (!device.problem) return {Notice::Look, say(QT_TRANSLATE_NOOP("DeviceWords", "It does not answer")), {}};
    const ErrorWords words = errorWords(*device.problem);
    return {Notice::Look, words.title, words.whatToDo};
}

QString deviceNoticeWords(const QString& name) {
    for (const NoticeEntry& entry : kNotices) {
        if (name == QLatin1String(entry.name)) return say(entry.words);
    }
    return {};
}

QString stepWords(const signing::UserInteraction& step) {
    switch (step.kind) {
    case Kind::UnlockDevice:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Unlock the device with its PIN."));
    case Kind::OpenApp:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Confirm on the device that its app is opened: %1"))
            .arg(QString::fromStdString(step.text));
    case Kind::CheckAddress:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Compare the address on the screen of the device, then confirm it "
                                                    "there."));
    case Kind::ComparePairingCode:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Compare the pairing code."));
    case Kind::EnterPin:
        return say(QT_TRANSLATE_NOOP("DeviceWords",
                                     "Press the places of your PIN here. The digits are on the screen of "
                                     "the device."));
    case Kind::EnterPassphrase:
        return say(QT_TRANSLATE_NOOP("DeviceWords",
                                     "Enter the passphrase of the wallet. Every passphrase opens another "
                                     "wallet, also a mistyped one."));
    case Kind::ConfirmOnDevice:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Check on the device what it shows, and confirm it there."));
    case Kind::Progress:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "The device is working."));
    default:
        break;
    }
    return say(QT_TRANSLATE_NOOP("DeviceWords", "Follow the screen of the device."));
}

Icon devicePicture(const QString& vendor) {
    if (vendor == QLatin1String("Ledger")) return Icon::DeviceSlider;
    if (vendor == QLatin1String("Trezor") || vendor == QLatin1String("KeepKey") || vendor == QLatin1String("OneKey"))
        return Icon::DeviceShield;
    if (vendor.startsWith(QLatin1String("BitBox"))) return Icon::DeviceStick;
    if (vendor == QLatin1String("Coldcard")) return Icon::DeviceKeypad;
    return Icon::Devices;
}

QString advisoryWords(const app::AdvisoryNote& note, const QString& language) {
    const app::AdvisoryNote::Words words = note.in(language);
    const QString text = QStringLiteral("%1. %2 %3 (%4)").arg(words.title, words.why, words.whatToDo, note.id);
    if (note.isCertain) return text;
    return say(QT_TRANSLATE_NOOP("DeviceWords", "The firmware is not known, so this cannot be excluded: %1")).arg(text);
}

QString keyMakingWords(wallet::KeyMaking making) {
    switch (making) {
    case wallet::KeyMaking::Device:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "By the device itself"));
    case wallet::KeyMaking::Dice:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "With dice"));
    case wallet::KeyMaking::Software:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "By a program"));
    case wallet::KeyMaking::Imported:
        return say(QT_TRANSLATE_NOOP("DeviceWords", "Restored from words"));
    case wallet::KeyMaking::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("DeviceWords", "Not known"));
}

} // namespace sandyk::ui
