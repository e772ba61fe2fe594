#include <array>

#include "rulebook/explain.hpp"

// What each reason says. The tree itself holds no text; a sentence is put together here from the
// captions of the rulebook and the figures of the node.
namespace binhyen::rulebook {
namespace {

struct Sentence {
    Reason reason;
    std::string_view vi;
    std::string_view en;
};

constexpr std::array sentences{
    Sentence{Reason::all_met, "Đạt tất cả các nội dung áp dụng.", "All that applies is met."},
    Sentence{Reason::some_not_met, "Có nội dung chưa đạt.", "Something is not met."},
    Sentence{Reason::some_not_known, "Có nội dung chưa đủ căn cứ.",
             "Not enough is known of something."},
    Sentence{Reason::none_applies, "Không có nội dung nào áp dụng.", "Nothing of it applies."},
    Sentence{Reason::flag_is_no, "Không áp dụng: không có “{flag}”.",
             "Does not apply: not “{flag}”."},
    Sentence{Reason::flag_not_known, "Chưa rõ có áp dụng hay không: “{flag}”.",
             "Not known whether it applies: “{flag}”."},
    Sentence{Reason::declared_not_applicable, "Không áp dụng, lý do đã được chấp nhận.",
             "Not applicable, for an accepted reason."},
    Sentence{Reason::may_not_be_not_applicable, "Nội dung này không thể ghi “không áp dụng”.",
             "This cannot be “not applicable”."},
    Sentence{Reason::no_fact, "Chưa có thông tin: {thing}.", "Not known yet: {thing}."},
    Sentence{Reason::figures_contradict, "Số liệu mâu thuẫn: {counted} trên {out_of}.",
             "The figures contradict each other: {counted} of {out_of}."},
    Sentence{Reason::found_met, "Được nhận xét là đạt.", "Found to be met."},
    Sentence{Reason::found_not_met, "Được nhận xét là chưa đạt.", "Found not to be met."},
    Sentence{Reason::no_finding, "Chưa có nhận xét.", "Nobody has judged it yet."},
    Sentence{Reason::in_time, "Ngày {date}, trong thời hạn.", "Dated {date}, in time."},
    Sentence{Reason::too_late, "Ngày {date}, sau ngày {to}.", "Dated {date}, after {to}."},
    Sentence{Reason::too_early, "Ngày {date}, trước ngày {from}.", "Dated {date}, before {from}."},
    Sentence{Reason::early_accepted, "Ngày {date}, trước ngày {from} nhưng được chấp nhận.",
             "Dated {date}, before {from} and accepted."},
    Sentence{Reason::reached, "{figures}, đạt mức {threshold}.",
             "{figures}, {threshold} is reached."},
    Sentence{Reason::missed, "{figures}, chưa đạt mức {threshold}{needed}.",
             "{figures}, {threshold} is missed{needed}."},
    Sentence{Reason::still_reachable, "{figures}, còn {undecided} chưa có quyết định{needed}.",
             "{figures}, {undecided} undecided{needed}."},
    Sentence{Reason::empty_denominator, "Chưa có mẫu số: {thing}.", "Nothing to count: {thing}."},
    Sentence{Reason::only_provisional, "Mới có kết quả tạm tính.", "Only provisional so far."},
    Sentence{Reason::confirmed_none, "Đã xác nhận không xảy ra ngày {date}.",
             "Confirmed on {date} that it did not happen."},
    Sentence{Reason::happened, "Đã xảy ra: {thing} ({counted} vụ).",
             "It happened: {thing} ({counted})."},
    Sentence{Reason::not_confirmed, "Chưa có xác nhận không xảy ra: {thing}.",
             "Nobody has confirmed that it did not happen: {thing}."},
    Sentence{Reason::confirmed_before_the_end,
             "Xác nhận ngày {date}, trước khi hết mốc thời gian {to}: {thing}.",
             "Confirmed on {date}, before the window ended on {to}: {thing}."},
    Sentence{Reason::confirmed_by_lower, "Xác nhận chưa đúng cấp có thẩm quyền: {thing}.",
             "Not confirmed by the tier that must: {thing}."},
    Sentence{Reason::happened_but_excepted, "Đã xảy ra nhưng được loại trừ ({exception}): {thing}.",
             "It happened and is excepted ({exception}): {thing}."},
    Sentence{Reason::exception_not_known, "Đã xảy ra, chưa rõ trường hợp loại trừ: {thing}.",
             "It happened; whether an exception holds is not known: {thing}."},
    Sentence{Reason::discipline_not_known, "Chưa rõ hình thức kỷ luật: {thing}.",
             "The form of discipline is not known: {thing}."},
    Sentence{Reason::reviewer_must_judge, "Cần người thẩm định nhận xét.",
             "The appraiser must judge."},
    Sentence{Reason::did_not_rise, "{counted} so với {out_of} năm trước.",
             "{counted} against {out_of} the year before."},
    Sentence{Reason::rose, "Tăng: {counted} so với {out_of} năm trước.",
             "Up: {counted} against {out_of} the year before."},
    Sentence{Reason::rose_but_held,
             "Tăng ({counted} so với {out_of} năm trước), được nhận xét là đã kiềm chế.",
             "Up ({counted} against {out_of}), judged to be held in check."},
    Sentence{Reason::did_not_fall, "Không giảm: {counted} so với {out_of} năm trước.",
             "Not down: {counted} against {out_of} the year before."},
    Sentence{Reason::no_figure, "Chưa có số liệu năm trước.", "No figure of the year before."},
    Sentence{Reason::figure_not_final,
             "Chưa có số liệu chính thức của năm xét ({counted} đến nay).",
             "The year's figure is not final ({counted} so far)."},
    Sentence{Reason::complete, "Đủ {counted}/{out_of}.", "Complete, {counted} of {out_of}."},
    Sentence{Reason::item_missing, "Còn thiếu ({counted}/{out_of}).",
             "Something is missing ({counted} of {out_of})."},
    Sentence{Reason::item_not_known, "Chưa rõ đủ hay không ({counted}/{out_of}).",
             "Not known whether complete ({counted} of {out_of})."},
    Sentence{Reason::item_not_accepted, "Lý do “không áp dụng” chưa được chấp nhận.",
             "The reason for “not applicable” is not accepted yet."},
};

constexpr bool stand_in_order() {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].reason != Reason(i)) return false;
    }
    return sentences.size() == std::size_t(Reason::item_not_accepted) + 1;
}
static_assert(stand_in_order());

std::string in(Caption const& caption, Language language) {
    return language == Language::vi ? caption.vi : caption.en;
}

std::string exception_text(Exception exception, Language language) {
    static constexpr std::array vi{"", "bất khả kháng",
                                   "phát hiện kịp thời, giảm tác hại, báo cáo ngay",
                                   "bất khả kháng và xử lý kịp thời"};
    static constexpr std::array en{"", "force majeure",
                                   "detected in time, harm reduced, reported at once",
                                   "force majeure and timely response"};
    return language == Language::vi ? vi[std::size_t(exception)] : en[std::size_t(exception)];
}

struct Speaker {
    Rulebook const& book;
    Evaluation const& evaluation;
    Node const& node;
    Language language;

    [[nodiscard]] bool is_vi() const { return language == Language::vi; }

    /// The event, category, item, kind or fact the node is about; else the criterion.
    [[nodiscard]] std::string thing() const {
        if (node.about != 0xffff) {
            switch (node.role) {
                case NodeRole::category:
                    return in(book.categories[node.about].caption, language);
                case NodeRole::item:
                    return in(book.items[node.about].caption, language);
                case NodeRole::kind:
                    return in(book.kinds[node.about].caption, language);
                case NodeRole::event:
                    return in(book.events[node.about].caption, language);
                case NodeRole::criterion:
                case NodeRole::subject:
                    break;
            }
            bool const is_event = node.test == TestKind::none || node.test == TestKind::none_except;
            if (node.role == NodeRole::criterion) {
                return in(
                    is_event ? book.events[node.about].caption : book.facts[node.about].caption,
                    language);
            }
        }
        return node.criterion.exists() ? in(book[node.criterion].caption, language) : "";
    }

    [[nodiscard]] std::string flag() const {
        if (!node.criterion.exists()) return {};
        auto const index = book[node.criterion].applies_if;
        return index.exists() ? in(book[index].caption, language) : "";
    }

    [[nodiscard]] Period period() const {
        bool const is_registration =
            node.test == TestKind::dated_act && book[node.criterion].within == Within::registration;
        return is_registration ? evaluation.registration : evaluation.window;
    }

    [[nodiscard]] std::string rank(std::int64_t place) const {
        auto const& fact = book.facts[node.about];
        auto const& ranks = book[fact.scale].ranks;
        if (place < 0 || std::size_t(place) >= ranks.size()) return std::to_string(place);
        return in(ranks[std::size_t(place)].caption, language);
    }

    [[nodiscard]] std::string figures() const {
        if (node.test == TestKind::rating_at_least) return rank(node.counted);
        if (node.test == TestKind::count_at_least) return fact_text((long long)node.counted);
        return fact_text((long long)node.counted) + "/" + fact_text((long long)node.out_of);
    }

    [[nodiscard]] std::string threshold() const {
        if (node.test == TestKind::rating_at_least) return rank(node.out_of);
        if (node.test == TestKind::count_at_least) return fact_text((long long)node.out_of);
        long long const hundredths = 10000LL * node.ratio.numerator / node.ratio.denominator;
        if (hundredths % 100 == 0) return std::to_string(hundredths / 100) + " %";
        return std::to_string(node.ratio.numerator) + "/" + std::to_string(node.ratio.denominator);
    }

    [[nodiscard]] std::string needed() const {
        if (node.still_needed <= 0) return {};
        auto const number = fact_text((long long)node.still_needed);
        return is_vi() ? "; còn thiếu " + number : "; " + number + " more needed";
    }

    [[nodiscard]] std::string value(std::string_view name) const {
        if (name == "thing") return thing();
        if (name == "flag") return flag();
        if (name == "date") return node.has_date ? node.on.to_vietnamese() : "";
        if (name == "from") return period().from.to_vietnamese();
        if (name == "to") return period().to.to_vietnamese();
        if (name == "counted") return fact_text((long long)node.counted);
        if (name == "out_of") return fact_text((long long)node.out_of);
        if (name == "undecided") return fact_text((long long)node.undecided);
        if (name == "figures") return figures();
        if (name == "threshold") return threshold();
        if (name == "needed") return needed();
        if (name == "exception") return exception_text(node.exception, language);
        return {};
    }
};

}  // namespace

std::string sentence(Rulebook const& book, Evaluation const& evaluation, Node const& node,
                     Language language) {
    auto const& found = sentences[std::size_t(node.reason)];
    std::string_view text = language == Language::vi ? found.vi : found.en;
    Speaker const speaker{book, evaluation, node, language};
    std::string out;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        auto const close = text.find('}', open);
        out += text.substr(0, open);
        out += speaker.value(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    out += text;
    return out;
}

std::string clause_in_words(std::string_view clause, Language language) {
    auto const dot = clause.find('.');
    std::string const article{clause.substr(0, dot)};
    std::string number;
    std::string point;
    if (dot != std::string_view::npos) {
        for (char c : clause.substr(dot + 1)) (c >= '0' && c <= '9' ? number : point) += c;
    }
    if (point == "dd") point = "đ";
    bool const is_vi = language == Language::vi;
    std::string out;
    if (!point.empty()) out += (is_vi ? "điểm " : "point ") + point + (is_vi ? " " : ", ");
    if (!number.empty()) out += (is_vi ? "khoản " : "clause ") + number + (is_vi ? " " : ", ");
    return out + (is_vi ? "Điều " : "Article ") + article;
}

}  // namespace binhyen::rulebook
