#pragma once

#include <QObject>
#include <QString>

namespace sandyk::ui {

/// Puts a text on the clipboard and reads it back a moment later and once more: another program may swap an address or
/// a signing request.
class CheckedCopy : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void copy(const QString& text);
    /// No longer looks at what was copied.
    void forget() { ++m_serial; }

    /// What to say when swapped() comes.
    static QString alarmText();

signals:
    /// The clipboard holds another text that the person did not put there. The looking ends.
    void swapped();
    /// Each look found the text, or something unlike it that the person copied afterwards.
    void finished();

private:
    void look(int attempt, int serial);

    QString m_text;
    int m_serial = 0;
};

} // namespace sandyk::ui
