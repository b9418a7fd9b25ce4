#include "cli/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace sandyk::cli {

namespace {

constexpr char kNetworkHelp[] = "main (default), test, signet or regtest";

/// Values are fetched from the option after parsing.
CLI::callback_t keepResults() {
    return [](const CLI::results_t&) { return true; };
}

void addNetwork(CLI::App& app) {
    app.add_option("--network", keepResults(), kNetworkHelp)->type_name("NAME");
}

void addParameter(CLI::App& app, const Parameter& parameter) {
    using Kind = Parameter::Kind;
    if (parameter.kind == Kind::Flag) {
        app.add_flag(parameter.name, parameter.help);
        return;
    }
    CLI::Option* option = app.add_option(parameter.name, keepResults(), parameter.help);
    option->type_name(parameter.value);
    option->required(parameter.need == Parameter::Need::Required);
    if (parameter.kind == Kind::RepeatedOption) option->take_all();
    if (parameter.kind == Kind::Arguments) option->expected(1, 1'000)->allow_extra_args();
}

void build(CLI::App& app, std::span<const Group* const> groups) {
    app.set_version_flag("--version", "sandyk-cli " SANDYK_VERSION);
    app.require_subcommand(1);
    addNetwork(app);
    for (const Group* group : groups) {
        CLI::App* groupApp = app.add_subcommand(group->name, group->help);
        groupApp->require_subcommand(1);
        addNetwork(*groupApp);
        for (const Command& command : group->commands) {
            CLI::App* commandApp = groupApp->add_subcommand(command.name, command.help);
            for (const Parameter& parameter : command.parameters)
                addParameter(*commandApp, parameter);
            addNetwork(*commandApp);
        }
    }
}

bool takesValue(std::span<const Group* const> groups, std::string_view name) {
    using Kind = Parameter::Kind;
    if (name == "--network") return true;
    for (const Group* group : groups) {
        for (const Command& command : group->commands) {
            for (const Parameter& parameter : command.parameters) {
                bool isOption = parameter.kind == Kind::Option || parameter.kind == Kind::RepeatedOption;
                if (isOption && name == parameter.name) return true;
            }
        }
    }
    return false;
}

/// "--name=value" as two arguments: CLI11 takes "--name=" for an option whose value follows, and would swallow the next
/// option. In reverse, as CLI11 wants them.
std::vector<std::string> splitArguments(std::span<const Group* const> groups, int argc, const char* const* argv) {
    std::vector<std::string> arguments;
    bool isValue = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const std::size_t end = argument.find('=');
        if (!isValue && end != std::string_view::npos && takesValue(groups, argument.substr(0, end))) {
            arguments.emplace_back(argument.substr(0, end));
            arguments.emplace_back(argument.substr(end + 1));
        } else {
            isValue = !isValue && takesValue(groups, argument);
            arguments.emplace_back(argument);
        }
    }
    std::ranges::reverse(arguments);
    return arguments;
}

Result<std::optional<Network>> givenNetwork(std::initializer_list<const CLI::App*> apps) {
    std::optional<Network> given;
    for (const CLI::App* app : apps) {
        for (const std::string& name : app->get_option("--network")->results()) {
            auto network = parseNetwork(name);
            if (!network) return fail(ErrorCode::Usage, std::string("--network takes ") + kNetworkHelp);
            if (given && *given != *network) return fail(ErrorCode::Usage, "--network was given twice");
            given = *network;
        }
    }
    return given;
}

Result<Invocation> invocation(const CLI::App& app, std::span<const Group* const> groups) {
    const CLI::App* groupApp = app.get_subcommands().front();
    const CLI::App* commandApp = groupApp->get_subcommands().front();
    SANDYK_TRY(auto network, givenNetwork({&app, groupApp, commandApp}));
    auto group = std::ranges::find_if(groups, [&](const Group* each) { return groupApp->get_name() == each->name; });
    auto command = std::ranges::find_if((*group)->commands,
                                        [&](const Command& each) { return commandApp->get_name() == each.name; });
    Arguments::Values values;
    for (const Parameter& parameter : command->parameters) {
        const CLI::Option* option = commandApp->get_option(parameter.name);
        if (option->count() > 0) values[parameter.name] = option->results();
    }
    return Invocation{&*command, Arguments(std::move(values), network)};
}

/// The name of an option as it may be repeated in a message: no value, no odd characters, not long.
std::string optionName(std::string_view argument) {
    std::string name(argument.substr(0, std::min<std::size_t>(argument.find('='), 40)));
    bool plain = std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    return plain ? name : "";
}

bool asksForSecret(std::string_view name) {
    constexpr std::string_view kSecrets[] = {"--mnemonic",   "--passphrase",  "--password", "--new-password",
                                             "--seed-words", "--private-key", "--xprv",     "--share",
                                             "--dice-rolls", "--secret",      "--phrase"};
    return std::ranges::find(kSecrets, name) != std::end(kSecrets);
}

Failure unexpectedArgument(const CLI::App& app) {
    for (const std::string& extra : app.remaining(true)) {
        if (!extra.starts_with('-')) continue;
        std::string name = optionName(extra);
        if (asksForSecret(name)) {
            return fail(ErrorCode::Usage, "secrets are never taken from the command line, where other programs can "
                                          "read them: give a file, - or fd:N with the option " +
                                              name + "-file");
        }
        return fail(ErrorCode::Usage, name.empty() ? "unknown option" : "unknown option " + name);
    }
    return fail(ErrorCode::Usage, "unknown command or one argument too many; see --help");
}

} // namespace

Result<std::variant<Invocation, HelpText>> readCommandLine(std::span<const Group* const> groups, int argc,
                                                           const char* const* argv) {
    CLI::App app{"Sandyk, headless: keys, addresses, PSBTs, messages, vaults and wallets.\n"
                 "Success is one JSON object on standard output; failure is one on standard error. See sandyk-cli(1).",
                 "sandyk-cli"};
    build(app, groups);
    try {
        app.parse(splitArguments(groups, argc, argv));
        SANDYK_TRY(Invocation found, invocation(app, groups));
        return std::variant<Invocation, HelpText>(std::move(found));
    } catch (const CLI::CallForHelp&) {
        return std::variant<Invocation, HelpText>(HelpText{app.help()});
    } catch (const CLI::CallForVersion&) {
        return std::variant<Invocation, HelpText>(HelpText{app.version() + "\n"});
    } catch (const CLI::ExtrasError&) {
        return unexpectedArgument(app);
    } catch (const CLI::RequiredError& error) {
        if (!app.remaining(true).empty()) return unexpectedArgument(app);
        // Names of options and commands only.
        return fail(ErrorCode::Usage, error.what());
    } catch (const CLI::Error&) {
        return fail(ErrorCode::Usage, "an option was given twice, or without its value; see --help");
    }
}

} // namespace sandyk::cli
