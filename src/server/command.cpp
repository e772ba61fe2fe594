#include "server/command.hpp"

#include <iostream>

#include "http/problem_reply.hpp"
#include "server/problems.hpp"
#include "server/version.hpp"

namespace binhyen::server {
namespace {

constexpr std::string_view about =
    "Bình Yên: recognising places and institutions as safe in security and order.\n"
    "Xét, công nhận “An toàn về an ninh, trật tự”.\n\n"
    "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 breakdown.";

void add_all(CLI::App& app, Command& chosen) {
    add_serve_commands(app, chosen);
    add_installation_commands(app, chosen);
    add_import_commands(app, chosen);
    add_explain_commands(app, chosen);
    add_report_commands(app, chosen);
    add_certificate_commands(app, chosen);
    add_export_commands(app, chosen);
    add_rulebook_commands(app, chosen);
    add_audit_commands(app, chosen);
    add_backup_commands(app, chosen);
    add_openapi_commands(app, chosen);
    add_demonstration_commands(app, chosen);
}

// Printable even when it came from a library in another encoding.
int break_down(std::string_view why, Command const& chosen) {
    if (chosen.format == Format::json)
        std::cerr << json::serialize(json::object{{"code", "breakdown"}, {"message", why}}) << "\n";
    else
        std::cerr << "binhyen: " << why << "\n";
    return ExitCode::breakdown;
}

int perform(Command const& chosen) {
    try {
        auto const outcome = chosen.perform();
        if (outcome) return ExitCode::done;
        tell(outcome.error(), chosen);
        return ExitCode::refused;
    } catch (std::exception const& error) {
        return break_down(error.what(), chosen);
    }
}

/// The first word that should be a command and is none; empty where all are.
std::string unknown_command(CLI::App const& app, int count, char const* const* words) {
    auto const* within = &app;
    for (int i = 1; i < count; ++i) {
        std::string const word = words[i];
        if (word.starts_with("-") || within->get_subcommands({}).empty()) return {};
        auto const named =
            within->get_subcommands([&word](CLI::App const* one) { return one->check_name(word); });
        if (named.empty()) return word;
        within = named.front();
    }
    return {};
}

bool is_said(std::string const& option, std::string const& value, int count,
             char const* const* words) {
    for (int i = 1; i < count; ++i) {
        if (words[i] == option + "=" + value) return true;
        if (words[i] == option && i + 1 < count && words[i + 1] == value) return true;
    }
    return false;
}

int tell_usage(CLI::App const& app, CLI::ParseError const& error, Command chosen, int count,
               char const* const* words) {
    // A line that was not understood has left nothing in `chosen`.
    if (is_said("--format", "json", count, words)) chosen.format = Format::json;
    if (is_said("--language", "en", count, words)) chosen.language = Language::en;
    auto const unknown = unknown_command(app, count, words);
    tell(unknown.empty() ? problems::wrong_usage(error.what()) : problems::command_unknown(unknown),
         chosen);
    return ExitCode::wrong_usage;
}

// Without its own description, which would tell the numbers behind the words.
template <class Value>
CLI::Validator choice(std::map<std::string, Value> words) {
    return CLI::CheckedTransformer(std::move(words)).description("");
}

}  // namespace

void add_where(CLI::App& app, Where& where) {
    app.add_option("--data", where.data,
                   "Folder with the database file, evidence and keys / Thư mục dữ liệu")
        ->required()
        ->type_name("DIR");
    app.add_option("--database", where.database,
                   "PostgreSQL instead of the database file / Cơ sở dữ liệu PostgreSQL")
        ->envname("BINHYEN_DATABASE")
        ->type_name("postgresql://…")
        ->check([](std::string const& address) {
            auto const is_postgres =
                address.starts_with("postgresql://") || address.starts_with("postgres://");
            return is_postgres ? std::string() : "an address begins with postgresql://";
        });
}

void add_format(CLI::App& app, Command& command) {
    app.add_option("--format", command.format, "How to tell it / Cách trình bày")
        ->transform(choice<Format>({{"text", Format::text}, {"json", Format::json}}))
        ->type_name("text|json");
    app.add_option("--language", command.language, "Language of sentences / Ngôn ngữ")
        ->transform(choice<Language>({{"vi", Language::vi}, {"en", Language::en}}))
        ->type_name("vi|en");
}

CLI::Option* add_day(CLI::App& app, std::string const& name, std::optional<Date>& day,
                     std::string help) {
    auto const read = [&day](CLI::results_t const& texts) {
        day = Date::parse(texts.front());
        return day.has_value();
    };
    return app.add_option(name, read, std::move(help))->type_name("YYYY-MM-DD");
}

void tell(Problem const& problem, Command const& command) {
    if (command.format == Format::json) {
        std::cerr << http::problem_json(problem, command.language) << "\n";
        return;
    }
    std::cerr << "binhyen: " << render(problem, command.language) << "\n";
    for (auto const& field : problem.fields)
        std::cerr << "  " << field.path << ": " << render(field.problem, command.language) << "\n";
    auto const todo = render_todo(problem, command.language);
    if (!todo.empty()) std::cerr << todo << "\n";
}

int run_command_line(int argument_count, char const* const* arguments) {
    Command chosen;
    CLI::App app{std::string(about), "binhyen"};
    app.set_version_flag("--version", std::string(version));
    app.require_subcommand(1);
    app.get_formatter()->column_width(36);
    add_all(app, chosen);
    try {
        app.parse(argument_count, arguments);
    } catch (CLI::ParseError const& error) {
        // Help and the version are thrown too.
        if (error.get_exit_code() == 0) return app.exit(error);
        return tell_usage(app, error, chosen, argument_count, arguments);
    }
    return perform(chosen);
}

}  // namespace binhyen::server
