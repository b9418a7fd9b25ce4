#pragma once

#include "firm/firm_setup.h"
#include "ui/pages/page.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

class QPushButton;
class QSpinBox;

namespace sandyk::ui {

class BusyOverlay;
class ChangeCard;
class LicenceForm;
class NoticeBar;
class OperatorForm;
class PolicyTemplate;
class RulesForm;

/// The firm itself. Until it is complete, a list of steps of which the next one is open: accounts, first register,
/// settings, licence, policy; whoever unlocks the vault later goes on where the others stopped. Afterwards what waits
/// for the votes of administrators, the settings and the licence.
class FirmPage : public Page {
    Q_OBJECT

public:
    explicit FirmPage(const Context& context, QWidget* parent = nullptr);

    /// Null where the step does not show it.
    OperatorForm* operatorForm() const { return m_operator; }
    QPushButton* foundButton() const { return m_found; }
    RulesForm* rulesForm() const { return m_rules; }
    LicenceForm* licenceForm() const { return m_licence; }
    PolicyTemplate* policyForm() const { return m_policy; }
    const std::vector<ChangeCard*>& changes() const { return m_changes; }
    const std::optional<app::SetupView>& view() const { return m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void show(app::SetupView view);
    QWidget* progress();
    Card* accounts();
    Card* firstRegister();
    Card* settings();
    Card* licence();
    Card* policy();
    void addChanges();
    QWidget* nextPerson();
    void enroll();
    void propose(custody::ChangeKind kind, const std::string& body);
    void vote(const Hash256& change, bool accept, const QString& reason);
    void removeAccount(const QString& name);
    template <class T>
    app::Done<T> afterwards(const QString& said);
    bool isAdministrator() const;

    const Context& m_context;
    app::FirmSetup m_setup;
    std::optional<app::SetupView> m_view;
    QString m_said;
    bool m_saidGood = true;
    bool m_isReading = false;
    bool m_isStale = false;
    bool m_changesSettings = false; ///< the form is open although the settings stand
    bool m_changesLicence = false;
    BusyOverlay* m_busy;
    OperatorForm* m_operator = nullptr;
    QPushButton* m_found = nullptr;
    QSpinBox* m_quorum = nullptr;
    RulesForm* m_rules = nullptr;
    LicenceForm* m_licence = nullptr;
    PolicyTemplate* m_policy = nullptr;
    std::vector<ChangeCard*> m_changes;
};

} // namespace sandyk::ui
