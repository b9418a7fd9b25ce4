#include "wallet/payment.h"

namespace sandyk::wallet {

std::string_view paymentKindName(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Payment:
        return "payment";
    case PaymentKind::Bump:
        return "bump";
    case PaymentKind::Cancel:
        return "cancel";
    case PaymentKind::Child:
        return "child";
    }
    return "payment";
}

std::string_view draftStateName(DraftState state) {
    switch (state) {
    case DraftState::Prepared:
        return "prepared";
    case DraftState::Signed:
        return "signed";
    case DraftState::Broadcast:
        return "broadcast";
    case DraftState::Confirmed:
        return "confirmed";
    case DraftState::Abandoned:
        return "abandoned";
    case DraftState::Replaced:
        return "replaced";
    }
    return "prepared";
}

} // namespace sandyk::wallet
