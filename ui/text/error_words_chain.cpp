#include <QtGlobal>

#include "ui/text/error_words_table.h"

namespace sandyk::ui {

namespace {

constexpr ErrorEntry kEntries[] = {
    {ErrorCode::SourceAddress, QT_TRANSLATE_NOOP("ErrorWords", "This is no address of a server or node"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "An Electrum server is written ssl://host:port or tcp://host:port, a node http://host:port, a "
                       "proxy socks5://host:port."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the address; a proxy is named by its IP address."), ""},
    {ErrorCode::ChainNoSource, QT_TRANSLATE_NOOP("ErrorWords", "No source has been chosen yet"),
     QT_TRANSLATE_NOOP("ErrorWords", "Sandyk contacts no server before you have named one."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose an Electrum server or your own node for this wallet."), "I-07"},
    {ErrorCode::NetClearText, QT_TRANSLATE_NOOP("ErrorWords", "This connection would not be private"),
     QT_TRANSLATE_NOOP("ErrorWords", "The password of a node would cross the internet readable for everybody."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use a node in your own network, a tunnel to it, or its onion address."), ""},
    {ErrorCode::NetProxyNeeded, QT_TRANSLATE_NOOP("ErrorWords", "This address needs Tor"),
     QT_TRANSLATE_NOOP("ErrorWords", "An onion address can be reached through the proxy of Tor only."),
     QT_TRANSLATE_NOOP("ErrorWords", "Start Tor and enter its proxy, usually socks5://127.0.0.1:9050."), ""},
    {ErrorCode::ChainProxy, QT_TRANSLATE_NOOP("ErrorWords", "The proxy does not work"),
     QT_TRANSLATE_NOOP("ErrorWords", "It cannot be reached, or it is no SOCKS5 proxy. Nothing went past it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check that the proxy runs and that its address is right."), ""},
    {ErrorCode::ChainUnreachable, QT_TRANSLATE_NOOP("ErrorWords", "The source cannot be reached"),
     QT_TRANSLATE_NOOP("ErrorWords", "The address is unknown, or nobody answers there."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the address and the network. What is already known stays readable."), ""},
    {ErrorCode::ChainTimeout, QT_TRANSLATE_NOOP("ErrorWords", "The source does not answer"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was waited for long enough. What had come until then is kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again later, or choose another source."), ""},
    {ErrorCode::NetDisconnected, QT_TRANSLATE_NOOP("ErrorWords", "The connection ended"),
     QT_TRANSLATE_NOOP("ErrorWords", "The source or the network closed it. What had come until then is kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again: the work goes on where it stopped."), ""},
    {ErrorCode::ChainProtocol, QT_TRANSLATE_NOOP("ErrorWords", "The source gives answers that make no sense"),
     QT_TRANSLATE_NOOP("ErrorWords", "It is no server of this kind, or it is broken. Nothing of the answer was used."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check address and port, or choose another source."), ""},
    {ErrorCode::NetTooLarge, QT_TRANSLATE_NOOP("ErrorWords", "The source sent too much"),
     QT_TRANSLATE_NOOP("ErrorWords", "The answer was longer than any honest one. Nothing of it was used."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another source."), ""},
    {ErrorCode::ChainAuthentication, QT_TRANSLATE_NOOP("ErrorWords", "The node refuses the login"),
     QT_TRANSLATE_NOOP("ErrorWords", "The cookie file, or user and password, are not those of this node."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Choose the cookie file of the running node; it is new after each start. Or enter user and "
                       "password again."),
     ""},
    {ErrorCode::NetBusy, QT_TRANSLATE_NOOP("ErrorWords", "The node has too much to do"),
     QT_TRANSLATE_NOOP("ErrorWords", "It answers other requests, or is still starting."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again in a while."), ""},
    {ErrorCode::NetNotBuilt, QT_TRANSLATE_NOOP("ErrorWords", "This program has no network"),
     QT_TRANSLATE_NOOP("ErrorWords", "It was built without the parts that talk to servers."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use the program that was built with them."), ""},
    {ErrorCode::TlsUntrusted, QT_TRANSLATE_NOOP("ErrorWords", "Nobody vouches for this server"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Its certificate is its own work, as with many Electrum servers. Somebody in between could show "
                       "one too."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Compare the fingerprint of the certificate with what the owner of the server says, then accept "
                       "it once."),
     ""},
    {ErrorCode::TlsChanged, QT_TRANSLATE_NOOP("ErrorWords", "The server shows another certificate"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "It is not the one that you accepted. The server may have a new one, or somebody stands in "
                       "between. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask the owner of the server. Accept the new one only if they confirm it."), ""},
    {ErrorCode::TlsExpired, QT_TRANSLATE_NOOP("ErrorWords", "The certificate of the server is not valid today"),
     QT_TRANSLATE_NOOP("ErrorWords", "It has expired, or begins later, or the clock of this computer is wrong."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the date of this computer, or choose another server."), ""},
    {ErrorCode::TlsFailed, QT_TRANSLATE_NOOP("ErrorWords", "No encrypted connection could be agreed on"),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The server speaks no encryption here, or an old one, or its certificate is unusable."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the port: encrypted and plain connections have different ones."), ""},
};

} // namespace

std::span<const ErrorEntry> chainErrorWords() {
    return kEntries;
}

} // namespace sandyk::ui
