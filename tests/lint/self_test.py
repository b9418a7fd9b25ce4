#!/usr/bin/env python3
"""The lints themselves: each must see what it is for, and must not see more."""

import unittest
import xml.etree.ElementTree as ElementTree

import forbidden
import includes
import linking
import requirements
import sizes
import sources
import translations


class Requirements(unittest.TestCase):
    def problems(self, *rows):
        readme = "\n".join(["# A", requirements.HEADING, "| id | shown by |", "|---|---|", *rows, "", "## Figures", "| F-99 | nothing |"])
        return requirements.check(readme, {"Suite.Test"}.__contains__)[1]

    def test_sees_what_proves_nothing(self):
        self.assertEqual(self.problems("| F-01 | `Suite.Test` |"), [])
        self.assertEqual(self.problems("| F-01 (in part) | `Suite.Test` |"), [])
        self.assertEqual(len(self.problems("| F-01 | `Suite.Gone` |")), 1)
        self.assertEqual(len(self.problems("| F-01 | by looking |")), 1)
        self.assertEqual(len(self.problems("| F-01 | `Suite.Test` |", "| F-01 | `Suite.Test` |")), 1)
        self.assertEqual(len(self.problems()), 1)


class Includes(unittest.TestCase):
    EXISTING = {"core/base/bytes.h", "core/keys/mnemonic.h", "core/storage/vault.h", "core/crypto/rng.h", "core/wallet/wallet.h",
                "core/exchange/psbt_file.h", "app/session/session.h", "app/net/socket.h", "ui/shell/main_window.h"}

    def problems(self, path, text):
        return includes.check(path, text, self.EXISTING.__contains__)

    def test_sees_each_wrong_layer(self):
        for path, text in [
            ("core/base/a.cpp", '#include "keys/mnemonic.h"'),
            ("core/keys/a.h", '#  include "storage/vault.h"'),
            ("core/storage/a.h", '#include "exchange/psbt_file.h"'),
            ("core/wallet/a.cpp", '#include "session/session.h"'),
            ("core/keys/a.cpp", '#include "../storage/vault.h"'),
            ("ui/pages/a.cpp", '#include "storage/vault.h"'),
            ("ui/pages/a.cpp", '#include "crypto/rng.h"'),
            ("ui/pages/a.cpp", '#include "app/net/socket.h"'),
            ("hw/ledger/a.cpp", '#include "wallet/wallet.h"'),
            ("app/session/session.cpp", '#include "ui/shell/main_window.h"'),
            ("core/keys/a.cpp", '#include "keys/gone.h"'),
        ]:
            self.assertEqual(len(self.problems(path, text)), 1, (path, text))

    def test_sees_foreign_headers(self):
        for path, name in [("core/keys/a.cpp", "QString"), ("hw/x/a.cpp", "QtCore/QByteArray"), ("core/keys/a.cpp", "sodium.h"),
                           ("core/wallet/a.cpp", "secp256k1.h"), ("core/keys/a.cpp", "openssl/evp.h"), ("core/base/a.h", "qglobal.h"),
                           ("app/a.cpp", "sqlcipher/sqlite3.h"), ("core/keys/a.cpp", "boost/any.hpp")]:
            self.assertEqual(len(self.problems(path, f"#include <{name}>\n")), 1, (path, name))

    def test_lets_the_rest_pass(self):
        for path, text in [
            ("core/keys/a.cpp", '#include "keys/mnemonic.h"\n#include <string>\n#include <sys/mman.h>\n#include "base/bytes.h"'),
            ("core/storage/a.cpp", "#include <sqlcipher/sqlite3.h>"), ("ui/a.cpp", "#include <QWidget>"),
            ("app/main/desktop_main.cpp", '#include "ui/shell/main_window.h"'), ("ui/a.cpp", '#include "a.moc"'),
            ("core/base/a.cpp", '// #include "storage/vault.h"\n/* #include <QString> */'),
        ]:
            self.assertEqual(self.problems(path, text), [], (path, text))


class Forbidden(unittest.TestCase):
    def test_sees_what_must_not_be(self):
        for path, code in [
            ("core/keys/a.cpp", "std::mt19937 engine;"), ("core/keys/a.cpp", "int x = rand();"), ("core/keys/a.cpp", "std::random_device d;"),
            ("core/crypto/a.cpp", "x = std::rand ();"), ("app/a.cpp", "QRandomGenerator::global()"), ("core/keys/a.cpp", "drand48()"),
            ("core/keys/a.cpp", "return random();"), ("core/keys/a.cpp", "f(a, rand());"), ("core/keys/a.cpp", "if (a > rand()) b;"),
            ("core/keys/a.cpp", "randombytes_buf(p, 32);"), ("core/bitcoin/a.h", "double fee = 0;"), ("core/wallet/a.cpp", "x * 1.5"),
            ("core/signing/a.cpp", "static_cast<float>(x)"), ("ui/a.cpp", "new QLabel(tr(\"x\"))"), ("ui/a.cpp", "QLabel label(this);"),
            ("ui/a.cpp", "auto l = QLabel(this);"), ("ui/a.cpp", "x->setTextFormat(Qt::RichText)"), ("ui/a.cpp", "view->setHtml(text)"),
            ("ui/a.cpp", "QMessageBox::warning(this)"), ("ui/a.cpp", "b->setToolTip(name)"), ("ui/a.cpp", "connect(a, SIGNAL(clicked()))"),
        ]:
            self.assertTrue(forbidden.check_code(path, code), (path, code))

    def test_lets_the_rest_pass(self):
        for path, code in [
            ("core/keys/a.cpp", "// rand() is no good\nauto x = rng.random(32); operand(x); brand();"), ("core/keys/a.cpp", 'say("rand()")'),
            ("core/crypto/rng.cpp", "randombytes_buf(p, 32);"), ("core/bitcoin/a.cpp", "doubleSha256(x); a.b; v[1].x; 0x1F; 10'000"),
            ("core/bitcoin/a.cpp", 'parse("1.5")'), ("ui/widgets/label.cpp", "QLabel label(this);"), ("ui/a.cpp", "class QLabel;"),
            ("ui/a.cpp", 'b->setToolTip(tr("Copy"))'), ("core/base/a.cpp", "double x;"),
            ("core/storage/a.h", "static Keys random();"), ("core/storage/a.cpp", "Keys Keys::random() { return Keys::random(); }"),
            ("ui/a.cpp", "b->setToolTip(keys.toString(QKeySequence::NativeText));"),
        ]:
            self.assertEqual(forbidden.check_code(path, code), [], (path, code))

    def test_sees_places_of_one_machine(self):
        for text in ("cp /root/x y", "/home/" + "anna/x", "registry." + "npmjs.org", "/work/" + "main/core"):
            self.assertTrue(forbidden.check_places("a.txt", text), text)
        for text in ("/usr/share", "https://github.com/bitcoin/bips", "../shared", "/home/user/x", "the root of the tree"):
            self.assertEqual(forbidden.check_places("a.txt", text), [], text)


class Sizes(unittest.TestCase):
    def test_counts_lines(self):
        self.assertTrue(sizes.check("a.cpp", "\n" * 601))
        self.assertTrue(sizes.check("a.h", "\n" * 251))
        self.assertFalse(sizes.check("a.cpp", "\n" * 600) + sizes.check("a.h", "\n" * 250))


class Translations(unittest.TestCase):
    def test_sees_bare_sentences(self):
        for code in ('b->setText(QStringLiteral("Open file"));', 'b->setText(u"Open"_s);', 'new QPushButton(icon, QString("Sign"))',
                     'setWindowTitle(QLatin1String("Sandyk"))', 'box->addItem(QString::fromUtf8("Words"), 1)'):
            self.assertTrue(translations.check_literals("ui/a.cpp", code), code)
        for code in ('b->setText(tr("Open file"));', 'b->setText(QStringLiteral("…"));', 'b->setObjectName(QStringLiteral("open"))',
                     '// setText(QStringLiteral("Open"))', 'b->setText(QString::number(1))',
                     'box->addItem(QStringLiteral("English"), QStringLiteral("en"))'):
            self.assertEqual(translations.check_literals("ui/a.cpp", code), [], code)

    def catalogue(self, language, message):
        root = ElementTree.fromstring(f"<TS><context><name>Page</name>{message}</context></TS>")
        return len(translations.check_catalogue(language, root))

    def test_sees_gaps_in_catalogues(self):
        source = "<message><source>Send %1</source>"
        self.assertEqual(self.catalogue("ru", source + '<translation type="unfinished"></translation></message>'), 1)
        self.assertEqual(self.catalogue("ru", source + '<translation type="unfinished">Послать %1</translation></message>'), 1)
        self.assertEqual(self.catalogue("ru", source + "<translation></translation></message>"), 1)
        self.assertEqual(self.catalogue("ru", source + "<translation>Послать</translation></message>"), 1)
        self.assertEqual(self.catalogue("ru", source + "<translation>Послать %1</translation></message>"), 0)
        self.assertEqual(self.catalogue("tk", source + '<translation type="vanished">x</translation></message>'), 0)
        self.assertEqual(self.catalogue("en", source + '<translation type="unfinished"></translation></message>'), 0)
        plural = '<message numerus="yes"><source>%n key(s)</source><translation>'
        self.assertEqual(self.catalogue("en", plural + "<numerusform>%n key</numerusform><numerusform></numerusform></translation></message>"), 1)
        self.assertEqual(self.catalogue("en", plural + "<numerusform>one key</numerusform><numerusform>%n keys</numerusform></translation></message>"), 0)

    def test_sees_lost_contexts(self):
        self.assertTrue(translations.lost_contexts("a.cpp:9: Class 'sandyk::ui::Page' lacks Q_OBJECT macro"))
        self.assertTrue(translations.lost_contexts("a.cpp:9: Qualifying with unknown namespace/class ::Page"))
        self.assertEqual(translations.lost_contexts("a.cpp:9: Ignoring definition of undeclared qualified class"), [])


class Linking(unittest.TestCase):
    def test_knows_the_names(self):
        for name in ("QString::fromUtf8(QByteArrayView)", "qt_assert(char const*)", "qVersion"):
            self.assertTrue(linking.QT_SYMBOL.match(name), name)
        for name in ("socket", "connect", "getaddrinfo"):
            self.assertTrue(linking.NETWORK_CALL.fullmatch(name), name)
        for name in ("rand", "drand48", "std::random_device::_M_init(std::string const&)"):
            self.assertTrue(linking.RANDOM_CALL.fullmatch(name), name)
        for name in ("sandyk::equals", "qsort", "strand", "QObject::connect(x)", "randombytes_buf"):
            self.assertFalse(linking.NETWORK_CALL.fullmatch(name) or linking.RANDOM_CALL.fullmatch(name), name)
        self.assertFalse(linking.QT_SYMBOL.match("qsort"))


class Sources(unittest.TestCase):
    def test_blanks_comments_and_keeps_lines(self):
        text = 'a; // x\nb("/* no comment */"); /* two\nlines */ c; R"(raw // text)"; 1\'000;'
        blanked = sources.without_comments(text)
        self.assertEqual(blanked.count("\n"), text.count("\n"))
        self.assertEqual(blanked.split(), ["a;", 'b("");', "c;", '"";', "1'000;"])
        self.assertIn("/* no comment */", sources.without_comments(text, keep_strings=True))


if __name__ == "__main__":
    unittest.main()
