#include <QtGlobal>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr ErrorEntry kEntries[] = {
    {ErrorCode::DeviceNotFound, QT_TRANSLATE_NOOP("ErrorWords", "The device was not found"),
     QT_TRANSLATE_NOOP("ErrorWords", "No such hardware wallet is plugged in."),
     QT_TRANSLATE_NOOP("ErrorWords", "Plug it in, unlock it, then try again."), ""},
    {ErrorCode::DeviceAccess, QT_TRANSLATE_NOOP("ErrorWords", "This computer does not let the program use the device"),
     QT_TRANSLATE_NOOP("ErrorWords", "The rule that allows it (udev) is not installed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Install the rules that come with Sandyk, then plug the device in again."), ""},
    {ErrorCode::DeviceInUse, QT_TRANSLATE_NOOP("ErrorWords", "Another program holds the device"),
     QT_TRANSLATE_NOOP("ErrorWords", "Only one program can speak with it at a time."),
     QT_TRANSLATE_NOOP("ErrorWords", "Close the other wallet program or browser page, then try again."), ""},
    {ErrorCode::DeviceDisconnected, QT_TRANSLATE_NOOP("ErrorWords", "The device was unplugged"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The connection ended before the work was done. Nothing was signed or changed here."),
     QT_TRANSLATE_NOOP("ErrorWords", "Plug it in, unlock it, then start again."), ""},
    {ErrorCode::DeviceTimeout, QT_TRANSLATE_NOOP("ErrorWords", "The device does not answer"),
     QT_TRANSLATE_NOOP("ErrorWords", "It may be busy, asleep or locked."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wake and unlock it, then try again. If that does not help, plug it in anew."),
     ""},
    {ErrorCode::DeviceProtocol, QT_TRANSLATE_NOOP("ErrorWords", "The device gave an answer that makes no sense"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Nothing of it was used. The cable, another program or a manipulated device can be the reason."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Plug the device in directly and try again. If it happens again, do not use this device."),
     ""},
    {ErrorCode::DeviceLocked, QT_TRANSLATE_NOOP("ErrorWords", "The device is locked"),
     QT_TRANSLATE_NOOP("ErrorWords", "It answers only after its PIN is entered."),
     QT_TRANSLATE_NOOP("ErrorWords", "Enter the PIN on the device, then try again."), ""},
    {ErrorCode::DeviceWrongApp, QT_TRANSLATE_NOOP("ErrorWords", "Another app is open on the device"),
     QT_TRANSLATE_NOOP("ErrorWords", "The device works with Bitcoin only in its Bitcoin app."),
     QT_TRANSLATE_NOOP("ErrorWords", "Open the Bitcoin app on the device, then try again."), ""},
    {ErrorCode::DeviceFirmware, QT_TRANSLATE_NOOP("ErrorWords", "The software of the device is too old"),
     QT_TRANSLATE_NOOP("ErrorWords", "This version cannot do it safely."),
     QT_TRANSLATE_NOOP("ErrorWords", "Update the device with the program of its maker."), ""},
    {ErrorCode::DeviceUnsupported, QT_TRANSLATE_NOOP("ErrorWords", "The device cannot do this"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its model or software does not know this kind of wallet or request."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use another device or another kind of wallet."), ""},
    {ErrorCode::DeviceRefused, QT_TRANSLATE_NOOP("ErrorWords", "Refused on the device"),
     QT_TRANSLATE_NOOP("ErrorWords", "The request was turned down on the screen of the device. Nothing was signed."),
     QT_TRANSLATE_NOOP("ErrorWords", "If that was not meant, start again."), ""},
    {ErrorCode::DeviceRejectedData, QT_TRANSLATE_NOOP("ErrorWords", "The device does not accept this request"),
     QT_TRANSLATE_NOOP("ErrorWords", "It found that the data do not fit together or are not of its key."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check that this is the right device, seed and wallet."), ""},
    {ErrorCode::DeviceRegistration, QT_TRANSLATE_NOOP("ErrorWords", "The device does not know this wallet"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The wallet must be registered on the device once before it shows addresses or signs."),
     QT_TRANSLATE_NOOP("ErrorWords", "Register the wallet on the device, then try again."), ""},
    {ErrorCode::DeviceOtherKey, QT_TRANSLATE_NOOP("ErrorWords", "This device holds other keys"),
     QT_TRANSLATE_NOOP("ErrorWords", "The seed or passphrase of the device is not the one of this wallet."),
     QT_TRANSLATE_NOOP("ErrorWords", "Plug in the right device, or enter the right passphrase on it."), ""},
    {ErrorCode::DeviceAddress, QT_TRANSLATE_NOOP("ErrorWords", "The device has another address"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The address of the device differs from that of the wallet here. One of the two is wrong."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not use this address. Check the wallet and the device."), ""},
    {ErrorCode::DeviceBadSignature, QT_TRANSLATE_NOOP("ErrorWords", "The device gave a wrong signature"),
     QT_TRANSLATE_NOOP("ErrorWords", "It does not fit this transaction or message, so it was thrown away."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not use this device any more until its maker has explained it."), ""},
    {ErrorCode::KeyRecordInvalid, QT_TRANSLATE_NOOP("ErrorWords", "This cannot be written into the key register"),
     QT_TRANSLATE_NOOP("ErrorWords", "A text is too long, has signs that cannot be seen, or a day does not exist."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the marked field. A day is written like 2026-11-26."), ""},
    {ErrorCode::KeyRecordNotFound, QT_TRANSLATE_NOOP("ErrorWords", "The key is not in the register"),
     QT_TRANSLATE_NOOP("ErrorWords", "The key register of this vault has no entry with this key fingerprint."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the key fingerprint, or write the key into the register."), ""},
    {ErrorCode::DeviceNonce, QT_TRANSLATE_NOOP("ErrorWords", "The device did not use our share of chance"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its signature could hide parts of its key. It was thrown away."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not use this device any more. Move the coins to keys of another device."), ""},
    {ErrorCode::DevicePairing, QT_TRANSLATE_NOOP("ErrorWords", "The device is not paired with this computer"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The pairing code was not confirmed. Without it nobody knows who listens on the line."),
     QT_TRANSLATE_NOOP("ErrorWords", "Start again and confirm the code, if it is the same here and on the device."),
     ""},
    {ErrorCode::DeviceImpostor, QT_TRANSLATE_NOOP("ErrorWords", "This is not the device it says it is"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It could not prove that it holds the key known from before. Another device imitates it, or "
                       "another program stands between."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use another cable and computer. If it happens again, do not use this device."),
     ""},
    {ErrorCode::DeviceNotSetUp, QT_TRANSLATE_NOOP("ErrorWords", "The device holds no seed yet"),
     QT_TRANSLATE_NOOP("ErrorWords", "It must be set up before a wallet can use it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Set it up on the device itself or with the program of its maker."), ""},
    {ErrorCode::DeviceNetwork, QT_TRANSLATE_NOOP("ErrorWords", "The device is set to another network"),
     QT_TRANSLATE_NOOP("ErrorWords", "A device for test coins must not sign for real ones, nor the other way round."),
     QT_TRANSLATE_NOOP("ErrorWords", "Change the network in the settings of the device, or use another wallet."), ""},
    {ErrorCode::DevicePin, QT_TRANSLATE_NOOP("ErrorWords", "The PIN is wrong"),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The device did not accept it. After each wrong PIN it waits longer, and in the end it wipes itself."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "Look at the device's screen: enter the places of your digits on its keypad, which change each time."),
     ""},
    {ErrorCode::DeviceBootloader, QT_TRANSLATE_NOOP("ErrorWords", "The device waits for an update"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was started in its bootloader, where it can only be updated."),
     QT_TRANSLATE_NOOP("ErrorWords", "Unplug it and plug it in again without pressing anything."), ""},
    {ErrorCode::DeviceExternalInput,
     QT_TRANSLATE_NOOP("ErrorWords", "The device signs only if all coins are of one wallet"),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "The transaction also spends a coin that is not of this wallet. Devices of this kind cannot know "
         "that its owner agrees, and refuse."),
     QT_TRANSLATE_NOOP("ErrorWords", "Make a transaction of this wallet's coins alone, or sign with another device."),
     ""},
};

} // namespace

std::span<const ErrorEntry> deviceErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
