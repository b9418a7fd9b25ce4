#pragma once

#include <QString>

#include "devices/plugged_device.h"
#include "signing/signer.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice_bar.h"
#include "wallet/key_record.h"

namespace sandyk::ui {

/// The words for hardware wallets, in the language in force.

/// How it is with the device, and what the person can do about it; the second may be empty.
struct DeviceWords {
    Notice notice;
    QString state;
    QString whatToDo;
};
DeviceWords deviceWords(const app::PluggedDevice& device);
/// A sentence about something that the driver found out, by its name ("not_genuine"); empty when there is none.
QString deviceNoticeWords(const QString& name);
/// What has to be done now while an act runs.
QString stepWords(const signing::UserInteraction& step);
/// A silhouette, for a maker that has one.
Icon devicePicture(const QString& vendor);
/// Title, reason and advice as one text.
QString advisoryWords(const app::AdvisoryNote& note, const QString& language);
QString keyMakingWords(wallet::KeyMaking making);

} // namespace sandyk::ui
