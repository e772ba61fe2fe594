#include "rulebook/rulebook_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/digest.hpp"
#include "rulebook/engine_form.hpp"
#include "rulebook/problems.hpp"
#include "rulebook/reading.hpp"

namespace binhyen::rulebook {
namespace {

/// Every list of a text this long still fits the indices of a rulebook; the circular has a tenth.
constexpr std::size_t text_max = 1 << 20;

/// yaml-cpp speaks in exceptions; here they end. An undefined node when the text is no YAML.
YAML::Node parse(std::string const& yaml, Faults& faults) {
    try {
        auto node = YAML::Load(yaml);
        if (node.IsMap()) return node;
        faults.add_at_line(1, problems::rulebook_syntax("the file is no mapping"));
    } catch (YAML::Exception const& fault) {
        faults.add_at_line(fault.mark.line + 1, problems::rulebook_syntax(fault.msg));
    }
    return YAML::Node{YAML::NodeType::Undefined};
}

void read_main(Reader& reader, Mapping& file) {
    auto& book = reader.book;
    book.id = file.get_text("id");
    book.version = file.get_text("version");
    Mapping title{file.get("title"), "title", reader.faults};
    book.title = title.get_caption();
    title.close();
    book.valid_from = file.get_date("valid_from");
    read_settings(reader, file);
    read_dictionaries(reader, file);
    book.deadline_setting = refer_setting(reader, file, "deadline_setting");
    expect_choices(reader, file.find("deadline_setting"), book.deadline_setting,
                   {Choice::before, Choice::inclusive});
    book.first_window_setting = refer_setting(reader, file, "first_window_setting");
    expect_choices(reader, file.find("first_window_setting"), book.first_window_setting,
                   {Choice::whole, Choice::from_in_force});
    read_sets(reader, file);
    read_kinds(reader, file);
    read_authorities(reader, file);
    read_scope(reader, file);
    file.close();
}

void read_supplement(Reader& reader, Mapping& file) {
    auto const code = file.get_text("supplement");
    auto const of = file.get_text("to");
    if (of != reader.book.id) {
        reader.faults.add(file.node(),
                          problems::rulebook_supplement_of_another(code, of, reader.book.id));
    }
    reader.supplement = code;
    Mapping title{file.get("title"), "title", reader.faults};
    title.get_caption();
    title.close();
    file.get_date("valid_from");
    read_settings(reader, file);
    read_dictionaries(reader, file);
    read_additions(reader, file);
    file.close();
    reader.book.version += "+" + code;
}

Result<std::string> read_file(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (!file.is_open() || file.bad()) return refuse(problems::rulebook_unreadable(path));
    return text;
}

}  // namespace

Result<Rulebook> read_rulebook(RulebookText const& main,
                               std::vector<RulebookText> const& supplements) {
    if (main.yaml.size() > text_max) return refuse(problems::rulebook_too_large(main.name));
    for (auto const& supplement : supplements) {
        if (supplement.yaml.size() <= text_max) continue;
        return refuse(problems::rulebook_too_large(supplement.name));
    }
    Rulebook book;
    Faults faults{main.name};
    Reader reader{book, faults, {}, {}};
    std::string all = main.yaml;
    if (auto const root = parse(main.yaml, faults); root.IsDefined()) {
        Mapping file{root, "rulebook", faults};
        read_main(reader, file);
        for (auto const& supplement : supplements) {
            faults.begin_file(supplement.name);
            all += supplement.yaml;
            auto const addition = parse(supplement.yaml, faults);
            if (!addition.IsDefined()) continue;
            Mapping added{addition, "supplement", faults};
            read_supplement(reader, added);
        }
        faults.begin_file(main.name);
        lay_out_criteria(reader);
    }
    if (faults.any()) {
        auto found = faults.take();
        auto problem = problems::rulebook_invalid(main.name, (long long)found.size());
        problem.fields = std::move(found);
        return refuse(std::move(problem));
    }
    book.digest = sha256_hex(all);
    book.engine_digest = sha256_hex(engine_form(book)).substr(0, 20);
    return book;
}

Result<Rulebook> load_rulebook(std::string const& path,
                               std::vector<std::string> const& supplements) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    bool const is_folder = fs::is_directory(path, ignored);
    std::string const file = is_folder ? (fs::path(path) / "rulebook.yaml").string() : path;
    auto yaml = TRY(read_file(file));
    RulebookText const main{file, std::move(yaml)};
    std::vector<RulebookText> added;
    for (auto const& name : supplements) {
        auto text = TRY(read_file(name));
        added.push_back({name, std::move(text)});
    }
    return read_rulebook(main, added);
}

}  // namespace binhyen::rulebook
