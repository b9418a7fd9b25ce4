#include "ui/pages/policy/policy_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "flows/address_book.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/firm/changes_card.h"
#include "ui/pages/firm/firm_parts.h"
#include "ui/pages/policy/rule_form.h"
#include "ui/pages/policy/simulator_card.h"
#include "ui/text/policy_words.h"
#include "ui/text/visible_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice_bar.h"

namespace sandyk::ui {

namespace {

constexpr std::size_t kMostFile = 4'000'000;

QString shown(const std::string& text, int most = 40) {
    return visibleText(std::string_view(text), most);
}

} // namespace

PolicyPage::PolicyPage(const Context& context, QWidget* parent)
    : Page(tr("Policy"), tr("The first rule that fits decides; what no rule allows is denied."), parent),
      m_context(context), m_desk(*context.firm), m_notice(new NoticeBar(Notice::Info, QString())),
      m_rules(new Card(tr("Rules in their order"))), m_groups(new Card(tr("Groups of approvers"))),
      m_proposal(new Card(tr("Your draft"))), m_changes(new ChangesCard(context, custody::ChangeKind::Policy)),
      m_simulator(new SimulatorCard) {
    m_notice->hide();
    column()->addWidget(m_notice);
    column()->addWidget(m_changes);
    column()->addWidget(m_rules);
    column()->addWidget(m_groups);
    column()->addWidget(m_proposal);
    column()->addWidget(m_simulator);
    m_proposal->hide();
    connect(m_changes, &ChangesCard::voted, this, [this](bool isInForce) {
        if (isInForce) read();
    });
    read();
}

bool PolicyPage::mayEdit() const {
    return m_context.firm->summary().mayAct(custody::Act::ProposeChange);
}

void PolicyPage::read() {
    m_desk.policy(guarded<app::PolicyView>(this, [this](Result<app::PolicyView> view) {
        if (!view) return say(view.error());
        m_view = std::move(*view);
        m_draft = m_view->policy;
        rebuild();
    }));
}

void PolicyPage::rebuild() {
    m_form = nullptr;
    showRules();
    showGroups();
    showDraft();
    m_simulator->setPolicy(m_draft);
}

void PolicyPage::changed() {
    m_notice->hide();
    rebuild();
}

void PolicyPage::showRules() {
    emptyCard(m_rules);
    QVBoxLayout* column = m_rules->body();
    column->addWidget(Label::paragraph(m_view->version > 0 ? tr("Version %1 is in force").arg(m_view->version)
                                                           : tr("No policy is in force: everything is denied"))
                          ->kind("muted"));
    const auto shadowed = custody::unreachableRules(m_draft);
    if (!shadowed)
        column->addWidget(new NoticeBar(Notice::Look, tr("The rules are too entangled to say whether each of them can "
                                                         "ever decide.")));
    for (std::size_t i = 0; i < m_draft.rules.size(); ++i) {
        const bool isShadowed = shadowed && std::ranges::find(*shadowed, m_draft.rules[i].id) != shadowed->end();
        column->addWidget(ruleRow(i, isShadowed));
    }
    column->addWidget(rule());
    column->addWidget(Label::paragraph(tr("Last: whatever no rule allows is denied."))->kind("strong"));
    auto* row = new QHBoxLayout;
    auto* save = new SecondaryButton(tr("Save as a file"), Icon::File);
    connect(save, &QPushButton::clicked, this, &PolicyPage::exportFile);
    if (mayEdit()) {
        auto* add = new SecondaryButton(tr("Add a rule"), Icon::Plus);
        auto* load = new SecondaryButton(tr("Read from a file"), Icon::File);
        row->addWidget(add);
        row->addWidget(load);
        connect(add, &QPushButton::clicked, this, [this] { edit({}); });
        connect(load, &QPushButton::clicked, this, &PolicyPage::importFile);
    }
    row->addWidget(save);
    row->addStretch();
    column->addLayout(row);
}

QWidget* PolicyPage::ruleRow(std::size_t place, bool isShadowed) {
    const custody::Rule& each = m_draft.rules[place];
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, space(1));
    column->setSpacing(space(1) / 2);
    column->addWidget(rule());
    QString title = QStringLiteral("%1. %2").arg(place + 1).arg(shown(each.id));
    if (!each.note.empty()) title += QStringLiteral(" · ") + shown(each.note, 200);
    column->addWidget(Label::paragraph(title)->kind("strong"));
    column->addWidget(Label::paragraph(conditionWords(each.when).join(QStringLiteral("; "))));
    const bool blocks = each.outcome == custody::Outcome::Block;
    column->addWidget(stateMark(blocks ? Icon::Refused : Icon::Check, blocks ? Ink::Refused : Ink::Accent,
                                blocks ? outcomeWords(each) : tr("Allowed")));
    if (!blocks) column->addWidget(Label::paragraph(outcomeWords(each)));
    if (isShadowed)
        column->addWidget(
            new NoticeBar(Notice::Look, tr("This rule can never decide: earlier rules match whatever it matches.")));
    if (!mayEdit()) return widget;
    auto* row = new QHBoxLayout;
    const QString name = shown(each.id);
    const auto button = [&](const QString& text, const QString& whole, bool isOn, auto act) {
        auto* made = new QuietButton(text);
        made->setAccessibleName(whole);
        made->setEnabled(isOn);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    };
    button(tr("Up"), tr("Move %1 up").arg(name), place > 0, [this, place] { move(place, -1); });
    button(tr("Down"), tr("Move %1 down").arg(name), place + 1 < m_draft.rules.size(),
           [this, place] { move(place, 1); });
    button(tr("Edit"), tr("Edit %1").arg(name), true, [this, place] { edit(place); });
    button(tr("Remove"), tr("Remove %1").arg(name), true, [this, place] {
        m_draft.rules.erase(m_draft.rules.begin() + static_cast<std::ptrdiff_t>(place));
        changed();
    });
    row->addStretch();
    column->addLayout(row);
    return widget;
}

void PolicyPage::move(std::size_t place, int by) {
    std::swap(m_draft.rules[place], m_draft.rules[static_cast<std::size_t>(static_cast<int>(place) + by)]);
    changed();
}

void PolicyPage::edit(std::optional<std::size_t> place) {
    if (m_form) return;
    app::PolicyView view = *m_view;
    view.policy = m_draft;
    custody::Rule fresh;
    fresh.when.assets = {"BTC"};
    m_form = new RuleForm(view, place ? m_draft.rules[*place] : fresh);
    m_rules->body()->addWidget(rule());
    m_rules->body()->addWidget(m_form);
    connect(m_form, &RuleForm::dismissed, this, &PolicyPage::rebuild);
    connect(m_form, &RuleForm::kept, this, [this, place](const custody::Rule& made) {
        if (place)
            m_draft.rules[*place] = made;
        else
            m_draft.rules.push_back(made);
        changed();
    });
    m_form->idField()->setFocus();
}

void PolicyPage::showGroups() {
    emptyCard(m_groups);
    QVBoxLayout* column = m_groups->body();
    for (std::size_t i = 0; i < m_draft.groups.size(); ++i) {
        const custody::Group& group = m_draft.groups[i];
        QStringList members;
        for (const std::string& member : group.members)
            members += shown(member);
        auto* row = new QHBoxLayout;
        auto* name = Label::paragraph(shown(group.name))->kind("strong");
        name->setFixedWidth(180);
        row->addWidget(name);
        if (!mayEdit()) {
            row->addWidget(Label::paragraph(members.join(QStringLiteral(", "))), 1);
        } else {
            auto* field = namedField(tr("Members of %1").arg(shown(group.name)), 2'000);
            field->setText(members.join(QStringLiteral(", ")));
            row->addWidget(field, 1);
            connect(field, &QLineEdit::editingFinished, this, [this, i, field] {
                std::vector<std::string> names;
                for (const QString& part : field->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                    if (!part.trimmed().isEmpty()) names.push_back(part.trimmed().toStdString());
                }
                std::ranges::sort(names);
                if (m_draft.groups[i].members == names) return;
                m_draft.groups[i].members = names;
                showDraft();
                m_simulator->setPolicy(m_draft);
            });
        }
        column->addLayout(row);
    }
    if (!mayEdit()) return;
    QStringList approvers;
    for (const std::string& name : m_view->approvers)
        approvers += shown(name);
    column->addWidget(
        Label::paragraph(tr("Approvers of the firm: %1").arg(approvers.join(QStringLiteral(", "))))->kind("muted"));
    auto* row = new QHBoxLayout;
    auto* name = namedField(tr("Name of a new group"), 40);
    name->setPlaceholderText(tr("Name of a new group"));
    auto* add = new SecondaryButton(tr("Add a group"), Icon::Plus);
    row->addWidget(name, 1);
    row->addWidget(add);
    column->addLayout(row);
    connect(
        add, &QPushButton::clicked, this,
        [this, name] {
            const std::string text = name->text().trimmed().toStdString();
            if (text.empty() || m_draft.group(text)) return;
            m_draft.groups.push_back({text, m_view->approvers});
            std::ranges::sort(m_draft.groups.back().members);
            changed();
        },
        Qt::QueuedConnection);
}

void PolicyPage::showDraft() {
    emptyCard(m_proposal);
    m_propose = nullptr;
    const auto lines = custody::policyDiff(m_view->policy, m_draft);
    m_proposal->setVisible(!lines.empty());
    if (lines.empty()) return;
    QVBoxLayout* column = m_proposal->body();
    column->addWidget(Label::paragraph(tr("Nothing is in force before the administrators have voted on exactly this."))
                          ->kind("muted"));
    column->addWidget(diffView(lines));
    const auto problem = custody::checkPolicy(m_draft);
    if (!problem) column->addWidget(new NoticeBar(Notice::Refused, errorText(problem.error())));
    auto* row = new QHBoxLayout;
    auto* drop = new QuietButton(tr("Give the draft up"));
    m_propose = new PrimaryButton(tr("Propose this policy"), Icon::ArrowRight);
    m_propose->setEnabled(problem.has_value());
    row->addWidget(drop);
    row->addStretch();
    row->addWidget(m_propose);
    column->addLayout(row);
    connect(
        drop, &QPushButton::clicked, this,
        [this] {
            m_draft = m_view->policy;
            changed();
        },
        Qt::QueuedConnection);
    connect(m_propose, &QPushButton::clicked, this, &PolicyPage::propose);
}

void PolicyPage::propose() {
    m_desk.proposePolicy(m_draft, m_view->version, guarded<bool>(this, [this](Result<bool> isInForce) {
                             if (!isInForce) return say(isInForce.error());
                             read();
                             m_notice->set(Notice::Info, *isInForce
                                                             ? tr("The policy is in force.")
                                                             : tr("Proposed. Another administrator votes on it."));
                             m_notice->show();
                         }));
}

void PolicyPage::importFile() {
    chooseFile(this, tr("Read from a file"), tr("Policy (*.json);;All files (*)"),
               [this](const std::filesystem::path& path) {
                   auto content = app::readWhole(path, kMostFile);
                   if (!content) return say(content.error());
                   auto policy = custody::parsePolicy(asText(*content));
                   if (!policy) return say(policy.error());
                   m_draft = std::move(*policy);
                   changed();
               });
}

void PolicyPage::exportFile() {
    chooseSaveFile(this, tr("Save as a file"), QStringLiteral("policy.json"), tr("Policy (*.json);;All files (*)"),
                   [this](const std::filesystem::path& path) {
                       const std::string text = custody::policyText(m_draft);
                       if (auto written = app::writeWhole(path, toBytes(asBytes(text))); !written) say(written.error());
                   });
}

void PolicyPage::say(const Error& error) {
    showError(m_notice, error);
    ensureWidgetVisible(m_notice);
}

} // namespace sandyk::ui
