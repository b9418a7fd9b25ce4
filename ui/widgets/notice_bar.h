#pragma once

#include <QFrame>

#include "ui/theme/icons.h"

namespace sandyk::ui {

class IconView;
class Label;

enum class Notice { Info, Look, Refused, Proven };

/// A line that a page says about itself: a word, an icon and a colour together, never colour alone. A change of text
/// is announced to screen readers.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    NoticeBar(Notice notice, const QString& text, QWidget* parent = nullptr);

    void set(Notice notice, const QString& text);
    Notice notice() const { return m_notice; }
    QString text() const;

    /// "Note", "Look", "Refused", "Proven" in the language in force.
    static QString word(Notice notice);
    static Icon symbol(Notice notice);
    static Ink ink(Notice notice);

private:
    Notice m_notice;
    IconView* m_icon;
    Label* m_word;
    Label* m_text;
};

} // namespace sandyk::ui
