#pragma once

#include <QPointer>

#include <functional>

#include "devices/device_service.h"
#include "firm/firm_desk.h"
#include "flows/books.h"
#include "flows/payment_flow.h"
#include "session/chain_gateway.h"
#include "session/session.h"
#include "settings/settings.h"

namespace sandyk::ui {

enum class PageId {
    Overview,
    Wallets,
    Receive,
    Send,
    Sign,
    History,
    Coins,
    AddressBook,
    Keys,
    Devices,
    Requests,
    Clients,
    Policy,
    Operators,
    ColdShare,
    Audit,
    Reports,
    Backup,
    Law,
    Settings,
    Firm,
    Screening,
    Desks
};

/// What every page works with. Lives as long as the window.
struct Context {
    app::Session& session;
    app::Settings& settings;
    bool airGapped = false;
    /// Shows another page.
    std::function<void(PageId)> go;
    /// Never null once the window is built.
    app::DeviceService* devices = nullptr;
    /// The network; null in the offline signer.
    app::ChainGateway* chain = nullptr;
    /// The books of the chosen wallet; never null.
    app::Books* books = nullptr;
    /// The transfer that is being made; never null.
    app::PaymentFlow* payment = nullptr;
    /// Acts of a firm's operator; never null.
    app::FirmDesk* firm = nullptr;
};

/// An answer that is dropped when `owner` has died: pages are rebuilt when the language changes.
template <class T, class Answer>
app::Done<T> guarded(QObject* owner, Answer answer) {
    return [alive = QPointer<QObject>(owner), answer = std::move(answer)](Result<T> result) mutable {
        if (alive) answer(std::move(result));
    };
}

} // namespace sandyk::ui
