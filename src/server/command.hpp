#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "base/result.hpp"

/// The command line. A group of commands is one file that declares its options with CLI11 and
/// leaves in `Command` what is to be done; main() does it once the whole line is understood.
namespace binhyen::server {

enum class Format { text, json };

/// Wrong usage never comes so far: CLI11 has found it, and the line is refused in words.
enum ExitCode : int { done = 0, refused = 1, wrong_usage = 2, breakdown = 3 };

struct Command {
    std::function<Result<>()> perform;
    /// Of what is told, refusals too.
    Format format = Format::text;
    Language language = Language::vi;
};

/// Where an installation lies.
struct Where {
    std::string data;
    /// `postgresql://…`; empty: the file in `data`.
    std::string database;
};

/// `--data DIR` and `--database ADDRESS` (or BINHYEN_DATABASE, which keeps a password out of the
/// list of processes).
void add_where(CLI::App&, Where&);
/// `--format text|json` and `--language vi|en`.
void add_format(CLI::App&, Command&);

/// A day written YYYY-MM-DD.
CLI::Option* add_day(CLI::App&, std::string const& name, std::optional<Date>&, std::string help);

/// On standard error: the sentence, what to do, and every field; with Format::json an object.
void tell(Problem const&, Command const&);

void add_serve_commands(CLI::App&, Command&);
void add_installation_commands(CLI::App&, Command&);
void add_backup_commands(CLI::App&, Command&);
void add_rulebook_commands(CLI::App&, Command&);
void add_explain_commands(CLI::App&, Command&);
void add_audit_commands(CLI::App&, Command&);
void add_import_commands(CLI::App&, Command&);
void add_openapi_commands(CLI::App&, Command&);
void add_report_commands(CLI::App&, Command&);
void add_export_commands(CLI::App&, Command&);
void add_certificate_commands(CLI::App&, Command&);
void add_demonstration_commands(CLI::App&, Command&);

/// Reads the line and does what it says; gives the exit code.
int run_command_line(int argument_count, char const* const* arguments);

}  // namespace binhyen::server
