#pragma once

#include "flows/law_book.h"
#include "ui/widgets/card.h"

namespace sandyk::ui {

/// One line of a rule's explanation; what the page shows and the paper prints alike.
struct RuleLine {
    QString name;
    QString text;
};
/// Whom it binds, what the program does, how sure it is, article (only if it is known), figures, sources.
std::vector<RuleLine> ruleLines(const app::LawView& view, const law::Rule& rule);
/// "Blocks", and for a rule that is left to the firm, that it is.
QString ruleEffect(const app::LawView& view, const law::Rule& rule);

/// A rule of the law profile: its duty at once, everything else at the press of a button.
class LawRuleCard : public Card {
    Q_OBJECT

public:
    LawRuleCard(const app::LawView& view, const law::Rule& rule, QWidget* parent = nullptr);

    const std::string& id() const { return m_id; }
    law::Effect effect() const { return m_effect; }
    /// All words of `needle` stand somewhere in the rule's words, sources and id.
    bool holds(const QString& needle) const;
    QPushButton* detailsButton() const { return m_toggle; }
    void close();

signals:
    /// The page shows the details of one rule at a time.
    void opened();

private:
    void toggle();

    std::string m_id;
    law::Effect m_effect;
    QString m_words;
    std::vector<RuleLine> m_lines;
    QPushButton* m_toggle;
    QWidget* m_details = nullptr;
};

} // namespace sandyk::ui
