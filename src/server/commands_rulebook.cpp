#include <iostream>

#include "base/json.hpp"
#include "rulebook/rulebook_file.hpp"
#include "server/command.hpp"

namespace binhyen::server {
namespace {

struct CheckOptions {
    std::string file;
    std::vector<std::string> supplements;
};

Result<> check(CheckOptions const& options, Command const& command) {
    auto const book = TRY(rulebook::load_rulebook(options.file, options.supplements));
    if (command.format == Format::json)
        std::cout << json::serialize(json::object{{"id", book.id},
                                                  {"version", book.version},
                                                  {"criteria", book.criteria.size()},
                                                  {"kinds", book.kinds.size()}})
                  << "\n";
    else
        std::cout << book.id << " " << book.version << ": " << book.criteria.size() << " tiêu chí, "
                  << book.kinds.size() << " loại đơn vị\n";
    return {};
}

}  // namespace

void add_rulebook_commands(CLI::App& app, Command& chosen) {
    auto& rulebooks = *app.add_subcommand("rulebook", "Rulebooks as files / Bộ quy tắc");
    rulebooks.require_subcommand(1);
    auto const options = std::make_shared<CheckOptions>();
    auto& checking = *rulebooks.add_subcommand(
        "check", "Read one and tell every fault with its line / Kiểm tra một bộ quy tắc");
    checking.add_option("file", options->file, "rulebook.yaml, or its folder / Tệp hoặc thư mục")
        ->required()
        ->check(CLI::ExistingPath);
    checking
        .add_option("--supplement", options->supplements,
                    "A provincial supplement laid on it, in order / Bổ sung của tỉnh")
        ->check(CLI::ExistingFile);
    add_format(checking, chosen);
    checking.callback([options, &chosen] {
        chosen.perform = [options, &chosen] { return check(*options, chosen); };
    });
}

}  // namespace binhyen::server
