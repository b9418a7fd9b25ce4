#pragma once

#include <QWidget>

#include "base/error.h"
#include "ui/shell/context.h"
#include "ui/theme/icons.h"

class QBoxLayout;
class QLayout;
class QLineEdit;
class QPushButton;

namespace sandyk::ui {

class Card;
class NoticeBar;

/// Small things that the pages of a firm share.

QLineEdit* namedField(const QString& name, int most);
/// Deletes what is in the layout.
void emptyLayout(QLayout* layout);
/// Deletes what stands below the title.
void emptyCard(Card* card);
/// Title, why, what to do; rules and names that the error bears, below.
QString errorText(const Error& error);
void showError(NoticeBar* bar, const Error& error);
/// An icon and the word that it stands for.
QWidget* stateMark(Icon icon, Ink ink, const QString& text);
/// "+ ", "- " and "~ " lines of a change, each with its word.
QWidget* diffView(const std::vector<std::string>& lines);
/// A password dialog with a passphrase field when a key of the vault has one.
void askForKeys(const Context& context, QWidget* parent, const QString& why, const QString& act,
                std::function<void(SecureString password, SecureString passphrase)> given);

/// A reason that must be written before the act: field, the act's button, a way back.
class ReasonForm : public QWidget {
    Q_OBJECT

public:
    ReasonForm(const QString& prompt, const QString& act, QWidget* parent = nullptr);

    QLineEdit* field() const { return m_reason; }
    QPushButton* actButton() const { return m_act; }

signals:
    void given(const QString& reason);
    void dismissed();

private:
    QLineEdit* m_reason;
    QPushButton* m_act;
};

} // namespace sandyk::ui
