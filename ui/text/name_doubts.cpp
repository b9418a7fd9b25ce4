#include "ui/text/name_doubts.h"

#include <QCoreApplication>

#include "base/display_text.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

QString nameDoubts(const QString& name, const std::vector<std::string>& others) {
    const std::string typed = name.trimmed().toStdString();
    for (const std::string& other : others) {
        if (areLookAlikes(typed, other))
            return QCoreApplication::translate("NameDoubts", "This name looks like another name in this vault: %1")
                .arg(visibleText(std::string_view(other), 64));
    }
    if (hasMixedScripts(typed))
        return QCoreApplication::translate(
            "NameDoubts", "One word of this name mixes letters of different alphabets that may look the same.");
    return {};
}

} // namespace sandyk::ui
