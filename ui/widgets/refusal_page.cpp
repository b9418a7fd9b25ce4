#include "ui/widgets/refusal_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/error_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

namespace sandyk::ui {

namespace {

void addSection(QVBoxLayout* body, const QString& name, const QString& text) {
    if (text.isEmpty()) return;
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget((new Label(name))->kind("smallStrong"));
    pair->addWidget(Label::paragraph(text)->selectable());
    body->addLayout(pair);
}

} // namespace

RefusalPage::RefusalPage(const Error& error, const QString& backText, QWidget* parent)
    : QWidget(parent), m_code(error.code) {
    const ErrorWords words = errorWords(error);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));

    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(new IconView(Icon::Refused, Ink::Refused, 40), 0, Qt::AlignTop);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget((new Label(tr("Refused")))->kind("refused"));
    titles->addWidget(new Heading(words.title));
    head->addLayout(titles, 1);
    card->body()->addLayout(head);
    addSection(card->body(), tr("Why it matters"), words.why);
    addSection(card->body(), tr("What to do"), words.whatToDo);
    addSection(card->body(), tr("Rule or standard"), words.rule);
    const QString details = errorDetails(error);
    addSection(card->body(), tr("Details"), details);
    column->addWidget(card);

    auto* buttons = new QHBoxLayout;
    auto* backButton = new PrimaryButton(backText);
    auto* copy = new SecondaryButton(tr("Copy details"), Icon::Copy);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(backButton);
    column->addLayout(buttons);
    column->addStretch();
    connect(backButton, &QPushButton::clicked, this, &RefusalPage::back);
    connect(copy, &QPushButton::clicked, this, [copy, details] {
        QGuiApplication::clipboard()->setText(details);
        copy->setText(tr("Copied"));
    });
    setAccessibleName(QStringLiteral("%1: %2").arg(tr("Refused"), words.title));
    setFocusProxy(backButton);
}

} // namespace sandyk::ui
