#pragma once

#include "flows/law_book.h"
#include "ui/pages/page.h"
#include "ui/print/paper_sheet.h"
#include "ui/shell/context.h"

class QLineEdit;

namespace sandyk::ui {

class ChoiceBox;
class Label;
class NoticeBar;
class LawRuleCard;

/// What the law asks, rule by rule: in whose duty, what the program does about it, where it is from and how sure it is.
/// Never an article that nobody has seen.
class LawPage : public Page {
    Q_OBJECT

public:
    explicit LawPage(const Context& context, QWidget* parent = nullptr);

    QLineEdit* searchField() const { return m_search; }
    ChoiceBox* effectBox() const { return m_effect; }
    const std::vector<LawRuleCard*>& rules() const { return m_rules; }
    /// All rules, for the printer.
    PaperSheet sheet() const;

private:
    void read();
    void show(app::LawView view);
    QWidget* head();
    QWidget* filters();
    QWidget* riskCard();
    void filter();
    void print();
    void savePdf();
    void say(bool good, const QString& text);

    const Context& m_context;
    app::LawBook m_book;
    std::optional<app::LawView> m_view;
    QLineEdit* m_search = nullptr;
    ChoiceBox* m_effect = nullptr;
    Label* m_count = nullptr;
    NoticeBar* m_notice = nullptr;
    std::vector<LawRuleCard*> m_rules;
};

} // namespace sandyk::ui
