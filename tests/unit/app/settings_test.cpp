#include "settings/settings.h"

#include <QFile>

#include <fstream>

#include "app_fixture.h"

namespace sandyk::app::test {
namespace {

class Chosen : public testing::Test {
protected:
    QString ini() const { return QFile::decodeName((m_folder / "sandyk.ini").c_str()); }
    void plant(const std::string& content) { std::ofstream(m_folder / "sandyk.ini") << "[General]\n" << content; }
    std::filesystem::path vault(int number) {
        auto file = m_folder / ("vault " + std::to_string(number) + ", мой.sandyk");
        std::ofstream(file) << "x";
        return file;
    }
    sandyk::test::ScratchFolder m_folder;
};

TEST_F(Chosen, ValuesSurvive) {
    {
        Settings settings(ini());
        settings.setLanguage(QStringLiteral("tk"));
        settings.setTheme(Theme::Dark);
        settings.setUnit(AmountUnit::Sat);
        settings.setAutoLockMinutes(17);
        settings.setLockOnSuspend(false);
        settings.setNetwork(Network::Regtest);
        settings.rememberVault(vault(1));
    }
    Settings settings(ini());
    EXPECT_EQ(settings.language(), QStringLiteral("tk"));
    EXPECT_EQ(settings.theme(), Theme::Dark);
    EXPECT_EQ(settings.unit(), AmountUnit::Sat);
    EXPECT_EQ(settings.autoLockMinutes(), 17);
    EXPECT_FALSE(settings.lockOnSuspend());
    EXPECT_EQ(settings.network(), Network::Regtest);
    EXPECT_EQ(settings.recentVaults(), std::vector{vault(1)});
}

TEST_F(Chosen, WithoutAFileTheSafeValuesHold) {
    Settings settings(ini());
    EXPECT_EQ(settings.autoLockMinutes(), 5);
    EXPECT_TRUE(settings.lockOnSuspend());
    EXPECT_EQ(settings.network(), Network::Main);
    EXPECT_EQ(settings.theme(), Theme::System);
    EXPECT_EQ(settings.unit(), AmountUnit::Btc);
    EXPECT_TRUE(settings.recentVaults().empty());
}

TEST_F(Chosen, AHostileFileGivesNoValueOutOfRange) {
    plant("language=../../evil\ntheme=7\nunit=doge\nautoLockMinutes=99999\nnetwork=moonnet\nrecentVaults=@Invalid()\n");
    Settings settings(ini());
    EXPECT_TRUE(
        (QStringList{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("tk")}).contains(settings.language()));
    EXPECT_EQ(settings.theme(), Theme::System);
    EXPECT_EQ(settings.unit(), AmountUnit::Btc);
    EXPECT_EQ(settings.autoLockMinutes(), 60);
    EXPECT_EQ(settings.network(), Network::Main);
    EXPECT_TRUE(settings.recentVaults().empty());
}

TEST_F(Chosen, NoTextTurnsTheIdleLockOff) {
    for (const char* text : {"0", "-1", "-2147483648", "99999999999999999999", "never", "", "1e9", "@Variant()"}) {
        plant(std::string("autoLockMinutes=") + text + "\n");
        Settings settings(ini());
        EXPECT_GE(settings.autoLockMinutes(), 1) << text;
        EXPECT_LE(settings.autoLockMinutes(), 60) << text;
    }
}

TEST_F(Chosen, SettersTakeNothingOutOfRange) {
    Settings settings(ini());
    settings.setAutoLockMinutes(0);
    EXPECT_EQ(settings.autoLockMinutes(), 1);
    settings.setAutoLockMinutes(600);
    EXPECT_EQ(settings.autoLockMinutes(), 60);
    settings.setLanguage(QStringLiteral("ru"));
    settings.setLanguage(QStringLiteral("xx"));
    EXPECT_EQ(settings.language(), QStringLiteral("ru"));
}

TEST_F(Chosen, SaysOnceThatSomethingChanged) {
    Settings settings(ini());
    int changes = 0;
    QObject::connect(&settings, &Settings::changed, &settings, [&changes] { ++changes; });
    settings.setAutoLockMinutes(9);
    settings.setAutoLockMinutes(9);
    EXPECT_EQ(changes, 1);
}

TEST_F(Chosen, RecentVaultsAreEightNewestFirstAndStillThere) {
    Settings settings(ini());
    for (int number = 0; number < 12; ++number)
        settings.rememberVault(vault(number));
    settings.rememberVault(vault(9)); // once more: it moves, it is not there twice
    auto recent = settings.recentVaults();
    ASSERT_EQ(recent.size(), 8U);
    EXPECT_EQ(recent[0], vault(9));
    EXPECT_EQ(recent[1], vault(11));
    EXPECT_EQ(recent[7], vault(4));
    std::filesystem::remove(vault(11));
    recent = settings.recentVaults();
    EXPECT_EQ(recent.size(), 7U);
    EXPECT_EQ(std::ranges::count(recent, vault(11)), 0);
}

TEST_F(Chosen, AHostileListOfVaultsIsBounded) {
    std::string list = "relative.sandyk, " + m_folder.path().string();
    for (int number = 0; number < 50; ++number)
        list += ", \"" + (m_folder / ("v" + std::to_string(number))).string() + "\"";
    for (int number = 0; number < 50; ++number)
        std::ofstream(m_folder / ("v" + std::to_string(number))) << "x";
    plant("recentVaults=" + list + "\n");
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(m_folder.path());
    std::ofstream(m_folder / "relative.sandyk") << "x";
    const auto recent = Settings(ini()).recentVaults();
    std::filesystem::current_path(before);
    ASSERT_EQ(recent.size(), 8U);
    EXPECT_EQ(recent[0], m_folder / "v0") << "neither a file of the working directory nor a folder";
}

} // namespace
} // namespace sandyk::app::test
