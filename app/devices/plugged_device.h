#pragma once

#include <QStringList>

#include <optional>

#include "base/error.h"
#include "devices/advisory_note.h"
#include "keys/extended_key.h"

namespace sandyk::app {

/// A hardware wallet that is plugged in, as windows show it.
struct PluggedDevice {
    enum class State {
        Asking,          ///< it was just plugged in, and has not answered yet
        Ready,           ///< it can be worked with; it may still want its PIN or passphrase then
        Unlock,          ///< its PIN must be entered, on it or here
        OpenApp,         ///< its Bitcoin app must be opened
        Update,          ///< its software is too old to be safe
        SetUp,           ///< it holds no seed yet
        Pair,            ///< a code must be compared once
        LeaveBootloader, ///< it can only be updated now
        Unsupported,     ///< Sandyk cannot use this model
        NoAccess,        ///< this user may not use it: the udev rule is missing
        Held,            ///< another program holds it
        Silent           ///< it does not answer as it should; see `problem`
    };
    QString path; ///< by which it is named while it stays plugged in
    QString vendor;
    QString model;
    State state = State::Asking;
    QString app;                                  ///< that is open on it, where a device has apps
    QString version;                              ///< of the app, else of the firmware
    std::optional<keys::Fingerprint> fingerprint; ///< once it is ready
    std::optional<Error> problem;
    QStringList notices; ///< of the driver: "not_genuine", "key_changed", "old_firmware", "no_backup"

    std::vector<AdvisoryNote> advisories;

    /// It can be asked for something, with the person's help.
    bool isUsable() const {
        return state == State::Ready || state == State::Unlock || state == State::OpenApp || state == State::Pair;
    }
    /// "Ledger Nano S Plus".
    QString title() const { return vendor == model ? vendor : vendor + QLatin1Char(' ') + model; }
};

} // namespace sandyk::app
