#include "ui/pages/law/law_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/law/law_rule_card.h"
#include "ui/text/format.h"
#include "ui/text/law_words.h"
#include "ui/text/visible_text.h"
#include "ui/text/wallet_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/refusal_page.h"

namespace sandyk::ui {

namespace {

constexpr int kPdfResolution = 300;
constexpr int kAllEffects = -1;

QString day(std::int64_t time) {
    return formatDate(QDateTime::fromSecsSinceEpoch(time).date());
}

} // namespace

LawPage::LawPage(const Context& context, QWidget* parent)
    : Page(tr("Law"),
           tr("What the law asks, how the program answers, and how sure each rule is. No legal advice: where the text "
              "of "
              "the law was not at hand, the rule says so."),
           parent),
      m_context(context), m_book(context.session) {
    read();
}

void LawPage::read() {
    m_book.read(guarded<app::LawView>(this, [this](Result<app::LawView> view) {
        if (view) return show(std::move(*view));
        clearColumn();
        auto* refusal = new RefusalPage(view.error(), tr("Try again"));
        connect(refusal, &RefusalPage::back, this, &LawPage::read, Qt::QueuedConnection);
        column()->addWidget(refusal);
    }));
}

void LawPage::show(app::LawView view) {
    clearColumn();
    m_rules.clear();
    m_view.emplace(std::move(view));
    column()->addWidget(head());
    column()->addWidget(filters());
    for (const law::Rule& rule : m_view->engine.profile().rules()) {
        m_rules.push_back(new LawRuleCard(*m_view, rule));
        column()->addWidget(m_rules.back());
        connect(m_rules.back(), &LawRuleCard::opened, this, [this, card = m_rules.back()] {
            for (LawRuleCard* other : m_rules) {
                if (other != card) other->close();
            }
        });
    }
    if (QWidget* risk = riskCard()) column()->addWidget(risk);
    filter();
}

QWidget* LawPage::head() {
    const law::Profile& profile = m_view->engine.profile();
    auto* card = new Card(textOf(profile.title()));
    auto* list = new KeyValueList;
    list->add(tr("Law profile"), tr("%1, version %2")
                                     .arg(visibleText(std::string_view(profile.name()), 64))
                                     .arg(formatCount(profile.version())));
    list->add(tr("Valid"), tr("from %1 until %2").arg(day(profile.issuedAt()), day(profile.expiresAt())));
    list->add(tr("Signed by"), visibleText(std::string_view(m_view->signerId), 64));
    list->add(tr("Read for"), profileWords(m_context.session.snapshot().vault.profile));
    card->body()->addWidget(list);
    if (m_view->isDevelopmentSigner)
        card->body()->addWidget(new NoticeBar(
            Notice::Look,
            tr("Signed with the development key, which everybody has. Good for trying the program only.")));
    m_notice = new NoticeBar(Notice::Info, {});
    m_notice->hide();
    card->body()->addWidget(m_notice);
    auto* buttons = new QHBoxLayout;
    auto* print = new SecondaryButton(tr("Print …"), Icon::Print);
    auto* save = new SecondaryButton(tr("Save as PDF …"), Icon::File);
    connect(print, &QPushButton::clicked, this, &LawPage::print);
    connect(save, &QPushButton::clicked, this, &LawPage::savePdf);
    buttons->addWidget(print);
    buttons->addWidget(save);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    return card;
}

QWidget* LawPage::filters() {
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto* row = new QHBoxLayout;
    row->setSpacing(space(2));
    m_search = new QLineEdit;
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setPlaceholderText(tr("Search the rules"));
    m_search->setClearButtonEnabled(true);
    m_effect = new ChoiceBox;
    m_effect->setAccessibleName(tr("What the program does"));
    m_effect->addItem(tr("All rules"), kAllEffects);
    for (const law::Effect effect :
         {law::Effect::Block, law::Effect::Approvals, law::Effect::Warn, law::Effect::Notice, law::Effect::Allow})
        m_effect->addItem(ruleEffectWords(effect), static_cast<int>(effect));
    row->addWidget(m_search, 1);
    row->addWidget(m_effect);
    column->addLayout(row);
    m_count = Label::paragraph({})->kind("small");
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &LawPage::filter);
    connect(m_effect, &QComboBox::currentIndexChanged, this, &LawPage::filter);
    return area;
}

QWidget* LawPage::riskCard() {
    const law::Notice* notice = m_view->engine.profile().notice("risk");
    if (!notice) return nullptr;
    auto* card = new Card(textOf(notice->title));
    card->body()->addWidget(Label::paragraph(textOf(notice->body))->selectable());
    if (m_view->isRiskAccepted) card->body()->addWidget(new NoticeBar(Notice::Info, tr("Accepted in this vault.")));
    return card;
}

void LawPage::filter() {
    const int wanted = m_effect->currentData().toInt();
    int shown = 0;
    for (LawRuleCard* rule : m_rules) {
        const bool isShown =
            (wanted == kAllEffects || wanted == static_cast<int>(rule->effect())) && rule->holds(m_search->text());
        rule->setVisible(isShown);
        shown += isShown ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2 rules are shown.").arg(shown).arg(m_rules.size()));
}

PaperSheet LawPage::sheet() const {
    PaperSheet sheet;
    if (!m_view) return sheet;
    const law::Profile& profile = m_view->engine.profile();
    sheet.title = textOf(profile.title());
    sheet.subtitle = tr("Law profile %1, version %2, valid from %3 until %4, signed by %5. No legal advice.")
                         .arg(visibleText(std::string_view(profile.name()), 64), formatCount(profile.version()),
                              day(profile.issuedAt()), day(profile.expiresAt()),
                              visibleText(std::string_view(m_view->signerId), 64));
    for (const law::Rule& rule : profile.rules()) {
        QStringList text{textOf(rule.duty), ruleEffect(*m_view, rule) + QLatin1Char('.')};
        for (const RuleLine& line : ruleLines(*m_view, rule))
            text += QStringLiteral("%1: %2").arg(line.name, line.text);
        sheet.blocks.push_back(
            {QStringLiteral("%1 (%2)").arg(textOf(rule.title), visibleText(std::string_view(rule.id), 64)),
             text.join(QLatin1Char('\n')), false, false, 0});
    }
    return sheet;
}

void LawPage::savePdf() {
    chooseSaveFile(this, tr("Save as PDF"), QStringLiteral("sandyk-law.pdf"), tr("PDF document (*.pdf)"),
                   [this](const std::filesystem::path& file) {
                       QPdfWriter writer(pathText(file));
                       writer.setPageSize(QPageSize(QPageSize::A4));
                       writer.setResolution(kPdfResolution);
                       writer.setTitle(tr("Law"));
                       const bool saved = printSheet(sheet(), QDateTime::currentDateTime(), writer);
                       say(saved, saved ? tr("Saved: %1").arg(pathText(file))
                                        : tr("Could not write the file. Choose another place."));
                   });
}

void LawPage::print() {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* chosen) {
        const bool printed = printSheet(sheet(), QDateTime::currentDateTime(), *chosen);
        say(printed, printed ? tr("Sent to the printer.") : tr("The printer did not take the page."));
    });
    dialog->open();
}

void LawPage::say(bool good, const QString& text) {
    m_notice->set(good ? Notice::Info : Notice::Refused, text);
    m_notice->show();
    ensureWidgetVisible(m_notice);
}

} // namespace sandyk::ui
