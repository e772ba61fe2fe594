#include "rulebook/explain.hpp"

#include "base/plain_json.hpp"

namespace binhyen::rulebook {
namespace {

using plain_json::Writer;

void put_text(Writer& to, std::string_view key, std::string_view text) {
    to.key(key);
    to.text(text);
}

void put_number(Writer& to, std::string_view key, std::int64_t number) {
    to.key(key);
    to.number(number);
}

void put_caption(Writer& to, std::string_view key, Caption const& caption) {
    to.key(key);
    to.open('{');
    put_text(to, "vi", caption.vi);
    put_text(to, "en", caption.en);
    to.close('}');
}

void put_period(Writer& to, std::string_view key, Period const& period) {
    to.key(key);
    to.open('{');
    put_text(to, "from", period.from.to_text());
    put_text(to, "to", period.to.to_text());
    to.close('}');
}

struct Teller {
    Rulebook const& book;
    Settings const& settings;
    SubjectFacts const& facts;
    Evaluation const& evaluation;
    Writer to;

    [[nodiscard]] Named const* about(Node const& node) const {
        if (node.about == 0xffff) return nullptr;
        switch (node.role) {
            case NodeRole::event:
                return &book.events[node.about];
            case NodeRole::category:
                return &book.categories[node.about];
            case NodeRole::item:
                return &book.items[node.about];
            case NodeRole::kind:
                return &book.kinds[node.about];
            case NodeRole::criterion:
                if (node.reason == Reason::flag_is_no) return &book.flags[node.about];
                if (node.test == TestKind::none || node.test == TestKind::none_except) {
                    return &book.events[node.about];
                }
                return &book.facts[node.about];
            case NodeRole::subject:
                break;
        }
        return nullptr;
    }

    void name(Node const& node) {
        put_text(to, "role", code_of(node.role));
        if (node.role == NodeRole::criterion) {
            auto const& criterion = book[node.criterion];
            put_text(to, "code", criterion.code);
            put_text(to, "clause", criterion.clause);
            put_text(to, "law", book.id + "/" + criterion.clause);
            put_caption(to, "caption", criterion.caption);
            put_text(to, "test", code_of(node.test));
            if (!criterion.supplement.empty()) put_text(to, "supplement", criterion.supplement);
        }
        if (auto const* named = about(node)) {
            bool const is_criterion = node.role == NodeRole::criterion;
            put_text(to, is_criterion ? "about" : "code", named->code);
            if (!is_criterion) put_caption(to, "caption", named->caption);
        }
    }

    void figures(Node const& node) {
        if (node.has_date) put_text(to, "on", node.on.to_text());
        bool const has_figures = node.counted != 0 || node.out_of != 0;
        if (has_figures) put_number(to, "counted", node.counted);
        if (has_figures) put_number(to, "out_of", node.out_of);
        if (node.undecided != 0) put_number(to, "undecided", node.undecided);
        if (node.still_needed != 0) put_number(to, "still_needed", node.still_needed);
        if (node.test == TestKind::share_at_least) {
            put_text(to, "at_least",
                     std::to_string(node.ratio.numerator) + "/" +
                         std::to_string(node.ratio.denominator));
        }
        if (node.exception != Exception::none) put_text(to, "exception", code_of(node.exception));
        if (node.trend != Trend::none) put_text(to, "trend", code_of(node.trend));
        if (node.incident >= 0) put_incident(node.incident);
        if (node.is_beside) {
            to.key("beside");
            to.truth(true);
        }
        if (node.setting.exists()) {
            to.key("setting");
            to.open('{');
            put_text(to, "code", book[node.setting].code);
            put_text(to, "value", settings.value(book, node.setting).code);
            to.close('}');
        }
    }

    void put_incident(std::int32_t place) {
        to.key("incident");
        to.open('{');
        put_number(to, "place", place);
        put_text(to, "on", facts.incidents[std::size_t(place)].on.to_text());
        to.close('}');
    }

    void node(std::size_t place) {
        Node const& told = evaluation.nodes[place];
        to.open('{');
        name(told);
        put_text(to, "outcome", code_of(told.outcome));
        put_text(to, "reason", code_of(told.reason));
        figures(told);
        put_caption(to, "text",
                    {sentence(book, evaluation, told, Language::vi),
                     sentence(book, evaluation, told, Language::en)});
        if (has_children(place)) {
            to.key("children");
            children(place);
        }
        to.close('}');
    }

    /// Nodes stand in preorder: those of a parent begin right behind it.
    [[nodiscard]] bool has_children(std::size_t parent) const {
        return parent + 1 < evaluation.nodes.size() &&
               evaluation.nodes[parent + 1].parent == std::int32_t(parent);
    }

    void children(std::size_t parent) {
        to.open('[');
        for (std::size_t i = parent + 1; i < evaluation.nodes.size(); ++i) {
            if (evaluation.nodes[i].parent == std::int32_t(parent)) node(i);
        }
        to.close(']');
    }
};

std::size_t depth_of(Evaluation const& evaluation, Node const& node) {
    std::size_t depth = 0;
    for (auto at = node.parent; at > 0; at = evaluation.nodes[std::size_t(at)].parent) ++depth;
    return depth;
}

std::string line_of(Rulebook const& book, Evaluation const& evaluation, Node const& node,
                    Language language) {
    bool const is_vi = language == Language::vi;
    auto const& criterion = book[node.criterion];
    std::string line(2 * depth_of(evaluation, node), ' ');
    line += clause_in_words(criterion.clause, language) + ": ";
    line += is_vi ? criterion.caption.vi : criterion.caption.en;
    line += " — ";
    line += caption_of(node.outcome, language);
    bool const is_group = node.test == TestKind::all_of || node.test == TestKind::borrowed;
    if (!is_group || node.reason == Reason::flag_is_no || node.reason == Reason::flag_not_known) {
        line += ". " + sentence(book, evaluation, node, language);
    }
    return line + "\n";
}

}  // namespace

std::string explain_as_json(Rulebook const& book, Settings const& settings,
                            SubjectFacts const& facts, Evaluation const& evaluation) {
    std::string out;
    // What a commune's tree comes to.
    out.reserve(48 * 1024);
    Teller teller{book, settings, facts, evaluation, Writer(out)};
    auto& to = teller.to;
    to.open('{');
    put_text(to, "rulebook", book.id);
    put_text(to, "version", book.version);
    put_text(to, "kind", book[evaluation.kind].code);
    put_number(to, "year", evaluation.year);
    put_period(to, "window", evaluation.window);
    put_period(to, "base_window", evaluation.base_window);
    put_period(to, "registration", evaluation.registration);
    put_text(to, "outcome", code_of(evaluation.outcome()));
    to.key("settings");
    to.open('{');
    for (std::size_t i = 0; i < book.settings.size(); ++i) {
        put_text(to, book.settings[i].code, settings.value(book, {std::uint16_t(i)}).code);
    }
    to.close('}');
    to.key("criteria");
    teller.children(0);
    to.close('}');
    return out;
}

std::string explain_as_text(Rulebook const& book, Evaluation const& evaluation, Language language) {
    bool const is_vi = language == Language::vi;
    auto const& kind = book[evaluation.kind];
    std::string text = is_vi ? kind.caption.vi : kind.caption.en;
    text += (is_vi ? ", năm xét " : ", cycle ") + std::to_string(evaluation.year) + " (" +
            evaluation.window.from.to_vietnamese() + " – " + evaluation.window.to.to_vietnamese() +
            "): ";
    text += std::string(caption_of(evaluation.outcome(), language)) + "\n";
    for (auto const& node : evaluation.nodes) {
        if (node.role != NodeRole::criterion) continue;
        text += line_of(book, evaluation, node, language);
    }
    return text;
}

}  // namespace binhyen::rulebook
