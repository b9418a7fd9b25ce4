#pragma once

#include <QString>

#include <map>
#include <vector>

#include "keys/extended_key.h"

namespace sandyk::app {

/// A firmware advisory that concerns a device or a key, as windows show it.
struct AdvisoryNote {
    struct Words {
        QString title;
        QString why;
        QString whatToDo;
    };
    QString id;
    bool isCertain = true; ///< else the firmware is not known, so that it cannot be excluded
    bool concernsKeys = false;
    std::map<QString, Words> words; ///< by language
    /// In this language ("tk", "ru"), else English.
    Words in(const QString& language) const;
};

/// Of the list that the program carries.
std::vector<AdvisoryNote> notesOfDevice(const QString& vendor, const QString& model, const QString& version);

} // namespace sandyk::app
