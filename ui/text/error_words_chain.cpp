#include <QtGlobal>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr ErrorEntry kEntries[] = {
    {ErrorCode::ChainNoSource, QT_TRANSLATE_NOOP("ErrorWords", "No server or node is chosen"),
     QT_TRANSLATE_NOOP("ErrorWords", "Sandyk contacts nobody before you have chosen a source of the chain."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a server or your own node in the settings of the network."), "I-07"},
    {ErrorCode::ChainUnreachable, QT_TRANSLATE_NOOP("ErrorWords", "The source cannot be reached"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The connection could not be made, or it broke. What was read up to then is kept."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Check the address, the network and, if you use one, the proxy. Then synchronise again."),
     ""},
    {ErrorCode::ChainTimeout, QT_TRANSLATE_NOOP("ErrorWords", "The source does not answer"),
     QT_TRANSLATE_NOOP("ErrorWords", "It took too long. What was read up to then is kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again later, or choose another source."), ""},
    {ErrorCode::ChainCertificate,
     QT_TRANSLATE_NOOP("ErrorWords", "The certificate of the server is not the one expected"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It changed, has expired, or is of another server. Somebody may be between you and the server."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Ask the owner of the server for the fingerprint of the new certificate before you accept it."),
     "A-19"},
    {ErrorCode::ChainAuthentication, QT_TRANSLATE_NOOP("ErrorWords", "The node does not accept the user or password"),
     QT_TRANSLATE_NOOP("ErrorWords", "The cookie file, the user name or the password is wrong."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the settings of the source against those of the node."), ""},
    {ErrorCode::ChainProxy, QT_TRANSLATE_NOOP("ErrorWords", "The proxy cannot be used"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It does not answer or refuses to make the connection. Nothing was sent without it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Start Tor or the proxy, then try again."), ""},
    {ErrorCode::ChainProtocol, QT_TRANSLATE_NOOP("ErrorWords", "The source gave an answer that makes no sense"),
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing of that answer was used."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again. If it happens again, choose another source."), "A-20"},
    {ErrorCode::ChainVersion, QT_TRANSLATE_NOOP("ErrorWords", "The server speaks another version of the protocol"),
     QT_TRANSLATE_NOOP("ErrorWords", "Sandyk needs the Electrum protocol 1.4 to 1.6."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another server, or bring its software up to date."), ""},
    {ErrorCode::ChainWrongNetwork, QT_TRANSLATE_NOOP("ErrorWords", "The source is of another network"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its first block is not that of the network of this wallet."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a source of the same network."), ""},
    {ErrorCode::ChainBadHeader, QT_TRANSLATE_NOOP("ErrorWords", "The blocks of the source break the rules"),
     QT_TRANSLATE_NOOP("ErrorWords", "A block lacks the work or breaks a rule of Bitcoin. Nothing of it was believed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not trust this source. Choose another one."), "A-19"},
    {ErrorCode::ChainBadProof, QT_TRANSLATE_NOOP("ErrorWords", "A proof of the source is wrong"),
     QT_TRANSLATE_NOOP("ErrorWords", "It says that a transaction is in a block, but the proof does not fit. The "
                                     "transaction is shown as reported only."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not trust this source. Choose another one."), "A-19"},
    {ErrorCode::ChainBadTransaction,
     QT_TRANSLATE_NOOP("ErrorWords", "The source gave another transaction than was asked for"),
     QT_TRANSLATE_NOOP("ErrorWords", "The bytes do not have the identifier that was asked for. They were thrown away."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not trust this source. Choose another one."), "A-10"},
    {ErrorCode::ChainForkTooDeep, QT_TRANSLATE_NOOP("ErrorWords", "The source has another history of the chain"),
     QT_TRANSLATE_NOOP("ErrorWords", "Its blocks part from the ones known here more than a week below the tip."),
     QT_TRANSLATE_NOOP("ErrorWords", "Compare with a second source before you believe either."), "A-19"},
    {ErrorCode::ChainSourcesDisagree, QT_TRANSLATE_NOOP("ErrorWords", "Two sources tell different things"),
     QT_TRANSLATE_NOOP("ErrorWords", "One of them hides or adds something."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait with large payments until you know which one is right."), "A-19"},
    {ErrorCode::ChainRefused, QT_TRANSLATE_NOOP("ErrorWords", "The source refused a request"),
     QT_TRANSLATE_NOOP("ErrorWords", "It answered with an error of its own."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again later, or choose another source."), "A-20"},
    {ErrorCode::ChainUnsupported, QT_TRANSLATE_NOOP("ErrorWords", "The node lacks what is needed"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is too old, or neither its block filter index nor its wallets are switched on."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Switch on the block filter index or the wallets of the node, or choose another source."),
     ""},
    {ErrorCode::ChainTooLarge, QT_TRANSLATE_NOOP("ErrorWords", "The history is too large"),
     QT_TRANSLATE_NOOP("ErrorWords", "There is more of it than Sandyk takes from one source."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use several wallets, or your own node."), ""},
    {ErrorCode::ChainRejected, QT_TRANSLATE_NOOP("ErrorWords", "The network did not take the transaction"),
     QT_TRANSLATE_NOOP("ErrorWords", "The source examined it and refused to pass it on. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorWords", "See the reason, correct the payment and sign it again."), ""},
};

} // namespace

std::span<const ErrorEntry> chainErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
