#include "paper/workbook_parts.hpp"

#include <charconv>
#include <map>

#include "paper/problems.hpp"

namespace binhyen::paper {
namespace {

// Relationship id or type → target.
class Relationships final : public XmlEvents {
public:
    void start(std::string_view name, XmlAttributes attributes) override {
        if (name != "Relationship") return;
        auto const type = attributes.find("Type");
        by_id_[std::string(attributes.find("Id"))] = attributes.find("Target");
        by_type_[std::string(type.substr(type.rfind('/') + 1))] = attributes.find("Target");
    }
    void end(std::string_view) override {}

    [[nodiscard]] std::string target_of_id(std::string const& id) const { return at(by_id_, id); }
    [[nodiscard]] std::string target_of_type(std::string const& type) const {
        return at(by_type_, type);
    }

private:
    using Targets = std::map<std::string, std::string>;
    static std::string at(Targets const& targets, std::string const& key) {
        auto const found = targets.find(key);
        return found == targets.end() ? std::string() : found->second;
    }

    Targets by_id_;
    Targets by_type_;
};

class SheetList final : public XmlEvents {
public:
    void start(std::string_view name, XmlAttributes attributes) override {
        if (name == "workbookPr") {
            auto const value = attributes.find("date1904");
            if (value == "1" || value == "true") dates = DateSystem::from_1904;
        }
        if (name == "sheet" && first_id.empty()) {
            auto const state = attributes.find("state");
            if (state.empty() || state == "visible") first_id = attributes.find("id");
        }
    }
    void end(std::string_view) override {}

    DateSystem dates = DateSystem::from_1900;
    std::string first_id;
};

class Formats final : public XmlEvents {
public:
    void start(std::string_view name, XmlAttributes attributes) override {
        if (name == "numFmt")
            own_[attribute_number(attributes.find("numFmtId"), -1)] =
                is_date_format(attributes.find("formatCode"));
        if (name == "cellXfs") is_in_cell_formats_ = true;
        if (name == "xf" && is_in_cell_formats_)
            date_formats.push_back(is_date(attribute_number(attributes.find("numFmtId"), 0)));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") is_in_cell_formats_ = false;
    }

    std::vector<bool> date_formats;

private:
    [[nodiscard]] bool is_date(int id) const {
        auto const found = own_.find(id);
        return found == own_.end() ? is_builtin_date_format(id) : found->second;
    }

    std::map<int, bool> own_;
    bool is_in_cell_formats_ = false;
};

class SharedTexts final : public XmlEvents {
public:
    explicit SharedTexts(std::size_t cell_bytes) : cell_bytes_(cell_bytes) {}

    void start(std::string_view name, XmlAttributes) override {
        if (name == "si") texts.emplace_back();
        if (name == "t") is_in_text_ = true;
        // Readings of East Asian letters stand beside the text and are no part of it.
        if (name == "rPh") is_in_reading_ = true;
    }
    void end(std::string_view name) override {
        if (name == "t") is_in_text_ = false;
        if (name == "rPh") is_in_reading_ = false;
    }
    void text(std::string_view piece) override {
        if (!is_in_text_ || is_in_reading_ || texts.empty()) return;
        if (texts.back().size() <= cell_bytes_) texts.back().append(piece);
    }

    std::vector<std::string> texts;

private:
    std::size_t cell_bytes_;
    bool is_in_text_ = false;
    bool is_in_reading_ = false;
};

std::string folder_of(std::string const& part) {
    auto const slash = part.rfind('/');
    return slash == part.npos ? std::string() : part.substr(0, slash + 1);
}

std::string resolved(std::string const& folder, std::string const& target) {
    return target.starts_with('/') ? target.substr(1) : folder + target;
}

std::string relationships_of(std::string const& part) {
    auto const folder = folder_of(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

Result<std::string> find_main_part(Archive& archive) {
    if (!archive.holds("_rels/.rels")) return refuse(problems::table_kind_unknown());
    Relationships top;
    TRY(read_part(archive, "_rels/.rels", top));
    auto const main = resolved("", top.target_of_type("officeDocument"));
    if (!archive.holds(main) || !archive.holds(relationships_of(main)))
        return refuse(problems::table_kind_unknown());
    return main;
}

}  // namespace

int attribute_number(std::string_view text, int otherwise) {
    int number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : otherwise;
}

Result<> read_part(Archive& archive, std::string const& name, XmlEvents& events) {
    auto part = TRY(archive.part(name));
    XmlReader reader{events};
    for (;;) {
        auto const piece = TRY(part.next());
        if (!reader.feed(piece, piece.empty() ? XmlReader::Last::yes : XmlReader::Last::no))
            return refuse(problems::table_damaged());
        if (piece.empty()) return {};
    }
}

Result<WorkbookParts> read_workbook_parts(Archive& archive, TableLimits const& limits) {
    auto const main = TRY(find_main_part(archive));
    auto const folder = folder_of(main);
    Relationships relationships;
    TRY(read_part(archive, relationships_of(main), relationships));
    SheetList sheets;
    TRY(read_part(archive, main, sheets));
    // A text document has the same wrapping and no sheets.
    if (sheets.first_id.empty()) return refuse(problems::table_kind_unknown());
    WorkbookParts parts;
    parts.dates = sheets.dates;
    parts.sheet_part = resolved(folder, relationships.target_of_id(sheets.first_id));
    auto const texts_part = resolved(folder, relationships.target_of_type("sharedStrings"));
    if (archive.holds(texts_part)) {
        SharedTexts texts{limits.cell_bytes};
        TRY(read_part(archive, texts_part, texts));
        parts.shared_texts = std::move(texts.texts);
    }
    auto const styles_part = resolved(folder, relationships.target_of_type("styles"));
    if (archive.holds(styles_part)) {
        Formats formats;
        TRY(read_part(archive, styles_part, formats));
        parts.date_formats = std::move(formats.date_formats);
    }
    return parts;
}

}  // namespace binhyen::paper
