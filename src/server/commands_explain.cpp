#include <iostream>

#include "dossier/dossier_view.hpp"
#include "registry/registry_door.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/reason_text.hpp"

namespace binhyen::server {
namespace {

struct ExplainOptions {
    Where where;
    std::int64_t year = 0;
    std::string subject;
};

// A year belongs to a province; which one it is, the subject says.
std::string realm_path_of(Context& context, std::string const& subject) {
    auto const found = context.database.read([&](storage::Transaction& transaction) {
        return registry::find_latest_subject(transaction, subject);
    });
    return found ? found->path : "VN/";
}

// The reason tree, and before it whose it is and what was decided.
json::object with_subject(dossier::DossierView const& view) {
    json::object told{{"subject", view.dossier.subject_code},
                      {"name", view.dossier.subject_name},
                      {"state", enum_text(view.dossier.state)},
                      {"decided", nullptr}};
    if (view.dossier.outcome) told["decided"] = enum_text(*view.dossier.outcome);
    auto const reasons = json::parse(view.reasons.text);
    for (auto const& [key, value] : reasons.as_object()) told[key] = value;
    return told;
}

Result<> explain(ExplainOptions const& options, Command const& command) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto& context = entered->context;
    auto const view =
        TRY(dossier::view_dossier_of(context, installation.shelf, options.year,
                                     realm_path_of(context, options.subject), options.subject));
    if (command.format == Format::json)
        std::cout << json::serialize(with_subject(view)) << "\n";
    else
        std::cout << view.dossier.subject_name << "\n"
                  << reason_text(json::parse(view.reasons.text), command.language);
    return {};
}

}  // namespace

void add_explain_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<ExplainOptions>();
    auto& explaining = *app.add_subcommand(
        "explain", "Why a subject is recognised or not / Vì sao đạt hoặc chưa đạt");
    add_where(explaining, options->where);
    explaining.add_option("--cycle", options->year, "The year / Năm xét công nhận")->required();
    explaining.add_option("--subject", options->subject, "Its code / Mã đơn vị")->required();
    add_format(explaining, chosen);
    explaining.callback([options, &chosen] {
        chosen.perform = [options, &chosen] { return explain(*options, chosen); };
    });
}

}  // namespace binhyen::server
