#pragma once

#include <QWidget>

namespace sandyk::ui {

class CheckedCopy;
class Label;
class NoticeBar;
class GroupedText;

/// An address, whole, in groups of four, monospaced, the first and last groups heavier: the same form on every page
/// (desk.md, A-22). A click, Return, Space or Ctrl+C copies it and says so; a moment later, and once more, the
/// clipboard is read again and a text that is not the address raises an alarm: another program changed it.
class AddressView : public QWidget {
    Q_OBJECT

public:
    explicit AddressView(const QString& address = {}, QWidget* parent = nullptr);

    void setAddress(const QString& address);
    QString address() const;
    /// What the value is called for a screen reader and in the alarm, for example "Extended public key (xpub)".
    void setSubject(const QString& subject);
    /// Smaller letters, for lists.
    void setCompact(bool compact);

public slots:
    void copy();

signals:
    void copied();
    /// The clipboard held something else a moment after the copy.
    void clipboardChanged();

private:
    GroupedText* m_text;
    Label* m_status;
    NoticeBar* m_alarm;
    QString m_subject;
    CheckedCopy* m_clipboard;
};

} // namespace sandyk::ui
