#include "ui/pages/firm/firm_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/dialogs/password_dialog.h"
#include "ui/text/change_words.h"
#include "ui/text/error_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {
constexpr int kMostReason = 400;
}

QLineEdit* namedField(const QString& name, int most) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setMaxLength(most);
    return field;
}

void emptyLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout()) emptyLayout(inner);
        delete item->widget();
        delete item;
    }
}

void emptyCard(Card* card) {
    // Its title stays.
    while (card->body()->count() > 1) {
        QLayoutItem* item = card->body()->takeAt(1);
        if (QLayout* inner = item->layout()) emptyLayout(inner);
        delete item->widget();
        delete item;
    }
}

QString errorText(const Error& error) {
    const ErrorWords words = errorWords(error);
    QString text = QStringLiteral("%1. %2 %3").arg(words.title, words.why, words.whatToDo);
    for (const auto& [key, value] : error.params) {
        if (key == "missing" || key == "rules" || key == "keys" || key == "address")
            text += QLatin1Char('\n') + visibleText(value, 600);
    }
    return text;
}

void showError(NoticeBar* bar, const Error& error) {
    bar->set(Notice::Refused, errorText(error));
    bar->show();
}

QWidget* stateMark(Icon icon, Ink ink, const QString& text) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(new IconView(icon, ink, 20));
    auto* word = new Label(text);
    word->kind(ink == Ink::Proven    ? "proven"
               : ink == Ink::Look    ? "look"
               : ink == Ink::Refused ? "refused"
               : ink == Ink::Muted   ? "muted"
                                     : "strong");
    row->addWidget(word);
    row->addStretch();
    return widget;
}

QWidget* diffView(const std::vector<std::string>& lines) {
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1) / 2);
    for (const std::string& line : lines) {
        const bool isAdded = line.starts_with("+ "), isRemoved = line.starts_with("- ");
        auto* label = Label::paragraph(differenceWords(line));
        if (!isAdded) label->kind(isRemoved ? "refused" : "look");
        label->selectable();
        column->addWidget(label);
    }
    if (lines.empty()) column->addWidget(Label::paragraph(ReasonForm::tr("Nothing would change"))->kind("muted"));
    return widget;
}

void askForKeys(const Context& context, QWidget* parent, const QString& why, const QString& act,
                std::function<void(SecureString password, SecureString passphrase)> given) {
    const auto& keys = context.session.snapshot().keys;
    const bool withPassphrase =
        std::ranges::any_of(keys, [](const app::KeySummary& key) { return !key.passphraseFingerprints.empty(); });
    PasswordDialog::ask(parent, why, act, withPassphrase, std::move(given));
}

ReasonForm::ReasonForm(const QString& prompt, const QString& act, QWidget* parent)
    : QWidget(parent), m_reason(namedField(prompt, kMostReason)), m_act(new DangerButton(act)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(Label::paragraph(prompt)->kind("muted"));
    column->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    auto* back = new QuietButton(tr("Back"));
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_act);
    column->addLayout(row);
    m_act->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_act->setEnabled(!text.trimmed().isEmpty()); });
    // Queued: what shows this form is built anew after the act.
    connect(
        m_act, &QPushButton::clicked, this, [this] { emit given(m_reason->text().trimmed()); }, Qt::QueuedConnection);
    connect(back, &QPushButton::clicked, this, &ReasonForm::dismissed, Qt::QueuedConnection);
}

} // namespace sandyk::ui
