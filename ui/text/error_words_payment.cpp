#include <QtGlobal>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr ErrorEntry kEntries[] = {
    {ErrorCode::CsvParse, QT_TRANSLATE_NOOP("ErrorWords", "The table cannot be read"),
     QT_TRANSLATE_NOOP("ErrorWords", "The file is no CSV table, or its quotation marks do not fit together."),
     QT_TRANSLATE_NOOP("ErrorWords", "Save the table again as CSV in UTF-8, then try again."), "RFC 4180"},
    {ErrorCode::ImportLines, QT_TRANSLATE_NOOP("ErrorWords", "Some lines of the file are wrong"),
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing was taken over, so that no line is lost unseen."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the lines that are listed, then import the file again."), ""},
    {ErrorCode::PaymentIncomplete, QT_TRANSLATE_NOOP("ErrorWords", "The transfer is not complete"),
     QT_TRANSLATE_NOOP("ErrorWords", "A recipient, an amount or the fee is missing or does not fit the others."),
     QT_TRANSLATE_NOOP("ErrorWords", "Fill in what is missing."), ""},
    {ErrorCode::PaymentFunds, QT_TRANSLATE_NOOP("ErrorWords", "There is not enough for this transfer"),
     QT_TRANSLATE_NOOP("ErrorWords", "The coins that may be spent do not cover the amount and the fee."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Transfer less, take the fee from the amount, or release frozen or reserved coins."),
     ""},
    {ErrorCode::PaymentDust, QT_TRANSLATE_NOOP("ErrorWords", "The amount is too small"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The network does not pass on an amount that costs more to spend than it is worth."),
     QT_TRANSLATE_NOOP("ErrorWords", "Transfer a larger amount."), ""},
    {ErrorCode::PaymentCoin, QT_TRANSLATE_NOOP("ErrorWords", "A chosen coin cannot be spent"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is unknown, frozen, reserved by another draft, not yet mature or chosen twice."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose other coins."), "A-23"},
    {ErrorCode::PaymentFeeRate, QT_TRANSLATE_NOOP("ErrorWords", "This fee cannot be used"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is missing, below what the network passes on, or too low to replace the transfer."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a higher fee."), "BIP125"},
    {ErrorCode::PaymentTooLarge, QT_TRANSLATE_NOOP("ErrorWords", "The transfer is too large for one transaction"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It needs more coins or recipients than the network passes on in one transaction."),
     QT_TRANSLATE_NOOP("ErrorWords", "Divide it into several transfers."), ""},
    {ErrorCode::PaymentLookAlike, QT_TRANSLATE_NOOP("ErrorWords", "This address looks like another one, but is not"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Its beginning and end are those of an address that you know. Thieves make such addresses."),
     QT_TRANSLATE_NOOP("ErrorWords", "Compare the whole address with the recipient over another channel."), "A-22"},
    {ErrorCode::PaymentMismatch, QT_TRANSLATE_NOOP("ErrorWords", "The transaction does not do what was asked"),
     QT_TRANSLATE_NOOP("ErrorWords", "Recipients, amounts, change or fee differ from the request. It was not kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Prepare the transfer again. If it happens again, do not use this computer."),
     "A-11"},
    {ErrorCode::PaymentState, QT_TRANSLATE_NOOP("ErrorWords", "The draft is not at this step"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was already sent, was given up, or still lacks signatures."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the state of the draft."), ""},
    {ErrorCode::PaymentNotFound, QT_TRANSLATE_NOOP("ErrorWords", "There is no such draft"),
     QT_TRANSLATE_NOOP("ErrorWords", "The vault keeps no draft of this number."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose one from the list of drafts."), ""},
    {ErrorCode::PaymentNotReplaceable, QT_TRANSLATE_NOOP("ErrorWords", "This transfer cannot be changed any more"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is in a block, does not allow replacement, or has no output of ours to take the fee from."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait for it, or give a higher fee with a coin that comes from it."), "BIP125"},
    {ErrorCode::PaymentLimit, QT_TRANSLATE_NOOP("ErrorWords", "Above the limit that you set yourself"),
     QT_TRANSLATE_NOOP("ErrorWords", "This transfer, alone or with those of the last 24 hours, is above it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Transfer less or wait. A higher limit comes into force only after its delay."),
     "I-06"},
    {ErrorCode::PaymentDelay, QT_TRANSLATE_NOOP("ErrorWords", "A large transfer waits before it is signed"),
     QT_TRANSLATE_NOOP("ErrorWords", "You set a delay for large sums. Until it ends the transfer can be given up."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign it when the delay is over."), "I-06"},
    {ErrorCode::PaymentClock, QT_TRANSLATE_NOOP("ErrorWords", "The clock of this computer went back"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Limits and delays count on time, so nothing is released by a clock that is behind."),
     QT_TRANSLATE_NOOP("ErrorWords", "Set the clock right, then try again."), "A-24"},
    {ErrorCode::PaymentNoSender, QT_TRANSLATE_NOOP("ErrorWords", "This program cannot send"),
     QT_TRANSLATE_NOOP("ErrorWords", "It has no connection to the network, or no server was chosen."),
     QT_TRANSLATE_NOOP("ErrorWords", "Export the transaction and send it with another program."), ""},
    {ErrorCode::AddressBookExists, QT_TRANSLATE_NOOP("ErrorWords", "The address book has this address already"),
     QT_TRANSLATE_NOOP("ErrorWords", "Each address stands in it once."),
     QT_TRANSLATE_NOOP("ErrorWords", "Change the entry that is there."), ""},
    {ErrorCode::AddressBookNotFound, QT_TRANSLATE_NOOP("ErrorWords", "The address book has no such entry"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was removed, or never added."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another entry."), ""},
    {ErrorCode::PriceFormat, QT_TRANSLATE_NOOP("ErrorWords", "This is no price"),
     QT_TRANSLATE_NOOP("ErrorWords", "A price has a date, a currency of three letters, a number and its source."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the price file, then import it again."), ""},
};

} // namespace

std::span<const ErrorEntry> paymentErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
