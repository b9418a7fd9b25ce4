#include "ui/text/firm_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/text/display_settings.h"
#include "ui/text/format.h"
#include "ui/text/visible_text.h"

namespace sandyk::ui {

using custody::RequestState;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("FirmWords", text);
}

QString counted(const char* text, int n) {
    return QCoreApplication::translate("FirmWords", text, nullptr, n);
}

struct Named {
    std::string_view name;
    const char* text;
};

template <std::size_t N>
QString ofName(const Named (&table)[N], std::string_view name) {
    for (const Named& each : table) {
        if (each.name == name) return words(each.text);
    }
    return visibleText(name, 40);
}

constexpr Named kActs[] = {
    {"prepared", QT_TRANSLATE_NOOP("FirmWords", "Prepared")},
    {"approved", QT_TRANSLATE_NOOP("FirmWords", "Approved")},
    {"refused", QT_TRANSLATE_NOOP("FirmWords", "Refused")},
    {"signed", QT_TRANSLATE_NOOP("FirmWords", "Signed")},
    {"exported", QT_TRANSLATE_NOOP("FirmWords", "Handed over")},
    {"broadcast", QT_TRANSLATE_NOOP("FirmWords", "Sent to the network")},
    {"reconciled", QT_TRANSLATE_NOOP("FirmWords", "Reconciled")},
    {"cancelled", QT_TRANSLATE_NOOP("FirmWords", "Cancelled")},
    {"expired", QT_TRANSLATE_NOOP("FirmWords", "Expired")},
};
constexpr Named kPurposes[] = {
    {"own", QT_TRANSLATE_NOOP("FirmWords", "To an own wallet elsewhere")},
    {"gift", QT_TRANSLATE_NOOP("FirmWords", "Gift or help")},
    {"investment", QT_TRANSLATE_NOOP("FirmWords", "Investment or exchange")},
    {"return", QT_TRANSLATE_NOOP("FirmWords", "Return of what was lent or held")},
    {"goods_services", QT_TRANSLATE_NOOP("FirmWords", "For goods or services")},
    {"salary", QT_TRANSLATE_NOOP("FirmWords", "Salary")},
    {"other", QT_TRANSLATE_NOOP("FirmWords", "Other")},
};
constexpr Named kCounterparties[] = {
    {"named", QT_TRANSLATE_NOOP("FirmWords", "A provider or person known by name")},
    {"unhosted", QT_TRANSLATE_NOOP("FirmWords", "The client's own wallet, held by nobody else")},
    {"unknown", QT_TRANSLATE_NOOP("FirmWords", "Not known")},
};

} // namespace

QString requestStateWords(RequestState state) {
    switch (state) {
    case RequestState::Pending:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Waits for approval"));
    case RequestState::Approved:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Approved, to be signed"));
    case RequestState::Signed:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Signed, to be sent"));
    case RequestState::Sent:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Sent, not reconciled"));
    case RequestState::Reconciled:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Reconciled"));
    case RequestState::Refused:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Refused"));
    case RequestState::Expired:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Expired"));
    case RequestState::Cancelled:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Cancelled"));
    }
    return {};
}

Icon requestStateIcon(RequestState state) {
    switch (state) {
    case RequestState::Pending:
        return Icon::Eye;
    case RequestState::Approved:
        return Icon::Sign;
    case RequestState::Signed:
    case RequestState::Sent:
        return Icon::Send;
    case RequestState::Reconciled:
        return Icon::Check;
    case RequestState::Refused:
        return Icon::Refused;
    case RequestState::Expired:
    case RequestState::Cancelled:
        return Icon::Close;
    }
    return Icon::Info;
}

Ink requestStateInk(RequestState state) {
    switch (state) {
    case RequestState::Pending:
        return Ink::Look;
    case RequestState::Reconciled:
        return Ink::Proven;
    case RequestState::Refused:
        return Ink::Refused;
    case RequestState::Expired:
    case RequestState::Cancelled:
        return Ink::Muted;
    default:
        return Ink::Accent;
    }
}

QString requestKindWords(custody::RequestKind kind) {
    switch (kind) {
    case custody::RequestKind::Withdrawal:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Withdrawal"));
    case custody::RequestKind::InternalTransfer:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Internal transfer"));
    case custody::RequestKind::TierMove:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Move between tiers"));
    case custody::RequestKind::Sweep:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Sweep of a whole wallet"));
    }
    return {};
}

QString requestActWords(const std::string& act) {
    return ofName(kActs, act);
}

Icon requestActIcon(const std::string& act) {
    if (act == "prepared") return Icon::File;
    if (act == "approved" || act == "reconciled") return Icon::Check;
    if (act == "refused") return Icon::Refused;
    if (act == "signed") return Icon::Sign;
    if (act == "broadcast" || act == "exported") return Icon::Send;
    return Icon::Close;
}

Ink requestActInk(const std::string& act) {
    if (act == "refused") return Ink::Refused;
    if (act == "reconciled") return Ink::Proven;
    return act == "cancelled" || act == "expired" ? Ink::Muted : Ink::Accent;
}

QString destinationWords(custody::DestinationClass destination) {
    switch (destination) {
    case custody::DestinationClass::OwnWallet:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Another wallet of the same owner"));
    case custody::DestinationClass::OtherOwner:
        return words(QT_TRANSLATE_NOOP("FirmWords", "A wallet of another owner here"));
    case custody::DestinationClass::Listed:
        return words(QT_TRANSLATE_NOOP("FirmWords", "On the whitelist, control proven"));
    case custody::DestinationClass::ListedUnproven:
        return words(QT_TRANSLATE_NOOP("FirmWords", "On the whitelist, control not proven"));
    case custody::DestinationClass::Unlisted:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Not on the whitelist"));
    }
    return {};
}

QString counterpartyWords(std::string_view counterparty) {
    return ofName(kCounterparties, counterparty);
}

QString transferPurposeWords(std::string_view purpose) {
    return ofName(kPurposes, purpose);
}

QString tierWords(custody::Tier tier) {
    switch (tier) {
    case custody::Tier::Hot:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Hot"));
    case custody::Tier::Warm:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Warm"));
    case custody::Tier::Cold:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Cold"));
    }
    return {};
}

QString ownerWords(const std::string& owner) {
    if (owner == "firm") return words(QT_TRANSLATE_NOOP("FirmWords", "The firm's own"));
    if (owner == "pool") return words(QT_TRANSLATE_NOOP("FirmWords", "Pooled wallet of clients"));
    return words(QT_TRANSLATE_NOOP("FirmWords", "Client %1")).arg(visibleText(std::string_view(owner), 40));
}

QString roleWords(custody::Role role) {
    switch (role) {
    case custody::Role::Administrator:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Administrator"));
    case custody::Role::IdentificationOfficer:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Identification officer"));
    case custody::Role::Initiator:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Initiator"));
    case custody::Role::Approver:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Approver"));
    case custody::Role::Keyholder:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Keyholder"));
    case custody::Role::Auditor:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Auditor"));
    }
    return {};
}

const std::vector<custody::Role>& allRoles() {
    static const std::vector<custody::Role> kRoles{custody::Role::Administrator, custody::Role::IdentificationOfficer,
                                                   custody::Role::Initiator,     custody::Role::Approver,
                                                   custody::Role::Keyholder,     custody::Role::Auditor};
    return kRoles;
}

QString rolesWords(custody::Roles roles) {
    QStringList names;
    for (const custody::Role role : allRoles()) {
        if (roles.has(role)) names += roleWords(role);
    }
    return names.join(QStringLiteral(", "));
}

QString clientKindWords(custody::ClientKind kind) {
    return kind == custody::ClientKind::Natural ? words(QT_TRANSLATE_NOOP("FirmWords", "Natural person"))
                                                : words(QT_TRANSLATE_NOOP("FirmWords", "Legal person"));
}

QString riskWords(custody::RiskClass risk) {
    switch (risk) {
    case custody::RiskClass::Low:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Low risk"));
    case custody::RiskClass::Medium:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Medium risk"));
    case custody::RiskClass::High:
        return words(QT_TRANSLATE_NOOP("FirmWords", "High risk"));
    }
    return {};
}

QString capacityWords(custody::Capacity capacity) {
    switch (capacity) {
    case custody::Capacity::Owner:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Owner"));
    case custody::Capacity::Founder:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Founder"));
    case custody::Capacity::Trustee:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Trustee"));
    case custody::Capacity::Manager:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Manager"));
    case custody::Capacity::Controller:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Controller"));
    case custody::Capacity::Beneficiary:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Beneficiary"));
    }
    return {};
}

QString formWords(custody::EntityForm form) {
    switch (form) {
    case custody::EntityForm::Company:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Company"));
    case custody::EntityForm::Trust:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Trust"));
    case custody::EntityForm::ForeignStructure:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Foreign structure without legal personality"));
    }
    return {};
}

QString licenceWords(custody::LicenceState state) {
    switch (state) {
    case custody::LicenceState::None:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Not recorded"));
    case custody::LicenceState::Active:
        return words(QT_TRANSLATE_NOOP("FirmWords", "In force"));
    case custody::LicenceState::Suspended:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Suspended"));
    case custody::LicenceState::Revoked:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Revoked"));
    case custody::LicenceState::Expired:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Expired"));
    }
    return {};
}

QString changeKindWords(custody::ChangeKind kind) {
    switch (kind) {
    case custody::ChangeKind::Operators:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Register of operators"));
    case custody::ChangeKind::Policy:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Policy"));
    case custody::ChangeKind::Settings:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Settings of the firm"));
    case custody::ChangeKind::Licence:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Licence"));
    case custody::ChangeKind::Keys:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Register of keyholders"));
    case custody::ChangeKind::LawProfile:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Figures of the law profile"));
    case custody::ChangeKind::Listing:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Destination of the whitelist"));
    case custody::ChangeKind::Wallet:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Owner and tier of a wallet"));
    case custody::ChangeKind::Price:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Price"));
    case custody::ChangeKind::RejectAll:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Reject all"));
    case custody::ChangeKind::Clock:
        return words(QT_TRANSLATE_NOOP("FirmWords", "Clock"));
    }
    return {};
}

QString confidenceWords(law::Confidence confidence) {
    switch (confidence) {
    case law::Confidence::Primary:
        return words(QT_TRANSLATE_NOOP("FirmWords", "seen in the law's own text"));
    case law::Confidence::Summary:
        return words(QT_TRANSLATE_NOOP("FirmWords", "seen in a summary by article"));
    case law::Confidence::National:
        return words(QT_TRANSLATE_NOOP("FirmWords", "reported by official media"));
    case law::Confidence::Press:
        return words(QT_TRANSLATE_NOOP("FirmWords", "reported by the press"));
    case law::Confidence::Weak:
        return words(QT_TRANSLATE_NOOP("FirmWords", "weakly reported, the firm decides"));
    case law::Confidence::Inferred:
        return words(QT_TRANSLATE_NOOP("FirmWords", "inferred, the firm decides"));
    }
    return {};
}

QString effectWords(law::Effect effect) {
    switch (effect) {
    case law::Effect::Allow:
        return words(QT_TRANSLATE_NOOP("FirmWords", "allows"));
    case law::Effect::Notice:
        return words(QT_TRANSLATE_NOOP("FirmWords", "notes"));
    case law::Effect::Warn:
        return words(QT_TRANSLATE_NOOP("FirmWords", "wants a reason"));
    case law::Effect::Approvals:
        return words(QT_TRANSLATE_NOOP("FirmWords", "wants approvals"));
    case law::Effect::Block:
        return words(QT_TRANSLATE_NOOP("FirmWords", "blocks"));
    }
    return {};
}

QString lawText(const law::Text& text) {
    const QString language = DisplaySettings::instance().locale().name().left(2);
    const law::Language chosen = language == QLatin1String("tk")   ? law::Language::Turkmen
                                 : language == QLatin1String("ru") ? law::Language::Russian
                                                                   : law::Language::English;
    return visibleText(std::string_view(text.in(chosen)), 2'000);
}

QString spanWords(std::int64_t seconds) {
    const int minutes = static_cast<int>(seconds / 60);
    if (minutes < 1) return words(QT_TRANSLATE_NOOP("FirmWords", "less than a minute"));
    if (minutes < 60) return counted(QT_TRANSLATE_N_NOOP("FirmWords", "%Ln minute(s)"), minutes);
    if (minutes < 48 * 60) return counted(QT_TRANSLATE_N_NOOP("FirmWords", "%Ln hour(s)"), minutes / 60);
    return counted(QT_TRANSLATE_N_NOOP("FirmWords", "%Ln day(s)"), minutes / 1'440);
}

QString ageWords(std::int64_t time, std::int64_t now) {
    return time <= now ? words(QT_TRANSLATE_NOOP("FirmWords", "%1 ago")).arg(spanWords(now - time))
                       : words(QT_TRANSLATE_NOOP("FirmWords", "in %1")).arg(spanWords(time - now));
}

QString timeWords(std::int64_t time) {
    return formatDateTime(QDateTime::fromSecsSinceEpoch(time));
}

QString moneyWords(std::int64_t minor, const std::string& currency) {
    const QLocale locale = DisplaySettings::instance().locale();
    return locale.toString(static_cast<qlonglong>(minor / 100)) + locale.decimalPoint() +
           QStringLiteral("%1").arg(minor % 100, 2, 10, QLatin1Char('0')) + QChar(0x00a0) +
           visibleText(std::string_view(currency), 8);
}

} // namespace sandyk::ui
