#include <algorithm>
#include <array>

#include "rulebook/problems.hpp"
#include "rulebook/reading.hpp"

namespace binhyen::rulebook {
namespace {

struct NamedTest {
    std::string_view code;
    TestKind test;
    FactType fact;
};

constexpr std::array tests{
    NamedTest{"finding", TestKind::finding, FactType::yes_no},
    NamedTest{"dated_act", TestKind::dated_act, FactType::date},
    NamedTest{"share_at_least", TestKind::share_at_least, FactType::share},
    NamedTest{"count_at_least", TestKind::count_at_least, FactType::count},
    NamedTest{"none", TestKind::none, FactType::yes_no},
    NamedTest{"none_except", TestKind::none_except, FactType::yes_no},
    NamedTest{"year_on_year", TestKind::year_on_year, FactType::yes_no},
    NamedTest{"rating_at_least", TestKind::rating_at_least, FactType::rating},
    NamedTest{"checklist", TestKind::checklist, FactType::checklist},
    NamedTest{"borrowed", TestKind::borrowed, FactType::yes_no},
};

void read_fact_of(Reader& reader, Mapping& map, NamedTest const& test, Criterion& into) {
    auto const code = map.get_text("fact");
    if (code.empty()) return;
    auto const where = map.find("fact");
    into.fact = refer(reader, where, "facts", code, reader.book.find_fact(code));
    if (into.fact.exists() && reader.book[into.fact].type != test.fact) {
        reader.faults.add(where, problems::rulebook_type_mismatch(code, test.code));
        into.fact = {};
    }
}

/// "7/10".
void read_ratio(Reader& reader, Mapping& map, Criterion& into) {
    auto const text = map.get_text("at_least");
    auto const slash = text.find('/');
    auto const over = whole_number(text.substr(0, slash));
    auto const under = slash == std::string::npos ? std::optional<std::int64_t>{}
                                                  : whole_number(text.substr(slash + 1));
    if (!over || !under || *over < 1 || *under < 1 || *under > 10000 || *over > 1'000'000) {
        if (!text.empty()) map.invalid("at_least", "a fraction such as 7/10");
        return;
    }
    if (*over > *under) {
        reader.faults.add(map.find("at_least"), problems::rulebook_threshold_above_whole(text));
        return;
    }
    into.ratio = {std::int32_t(*over), std::int32_t(*under)};
}

void read_share(Reader& reader, Mapping& map, NamedTest const& test, Criterion& into) {
    read_ratio(reader, map, into);
    if (!map.has("of")) return read_fact_of(reader, map, test, into);
    auto const of = map.get_text("of");
    into.base_reading = refer_setting(reader, map, "base_reading");
    if (of == "managed_registered") {
        into.share_of = ShareOf::managed_registered;
        expect_choices(reader, map.find("base_reading"), into.base_reading,
                       {Choice::yes, Choice::no});
    } else if (of == "managed_recognised") {
        into.share_of = ShareOf::managed_recognised;
        into.reading = refer_setting(reader, map, "reading");
        expect_choices(reader, map.find("base_reading"), into.base_reading,
                       {Choice::registered, Choice::managed});
        expect_choices(reader, map.find("reading"), into.reading,
                       {Choice::pooled, Choice::per_class});
    } else {
        map.invalid("of", "managed_registered or managed_recognised");
    }
}

void read_count(Reader& reader, Mapping& map, NamedTest const& test, Criterion& into) {
    read_fact_of(reader, map, test, into);
    into.minimum = map.get_number("at_least");
    if (into.minimum < 1) map.invalid("at_least", "a whole number from 1 up");
}

void read_rating(Reader& reader, Mapping& map, NamedTest const& test, Criterion& into) {
    read_fact_of(reader, map, test, into);
    into.provisional_reading = refer_setting(reader, map, "provisional_reading");
    expect_choices(reader, map.find("provisional_reading"), into.provisional_reading,
                   {Choice::yes, Choice::no});
    auto const rank = map.get_text("at_least");
    if (!into.fact.exists()) return;
    auto const found = reader.book.find_rank(into.fact, rank);
    if (found < 0) return fault_reference(reader, map.find("at_least"), "ranks", rank);
    into.minimum_rank = std::uint8_t(found);
}

void read_dated_act(Reader& reader, Mapping& map, NamedTest const& test, Criterion& into) {
    read_fact_of(reader, map, test, into);
    auto const within = map.find_text("within", "registration");
    if (within == "window") into.within = Within::window;
    if (within != "window" && within != "registration") {
        map.invalid("within", "registration or window");
    }
    into.reading = refer_setting(reader, map, "reading");
    expect_choices(reader, map.find("reading"), into.reading, {Choice::yes, Choice::no});
}

EventTest read_event_test(Reader& reader, Entry const& entry) {
    EventTest test;
    if (entry.value.IsScalar()) {
        test.event =
            refer(reader, entry.value, "events", entry.key, reader.book.find_event(entry.key));
        return test;
    }
    Mapping map{entry.value, "event", reader.faults};
    auto const code = map.get_text("event");
    test.event = refer(reader, entry.value, "events", code, reader.book.find_event(code));
    auto const how = map.find("discipline");
    if (how.IsDefined() && how.IsMap()) {
        Mapping by{how, "discipline", reader.faults};
        test.discipline = DisciplineRule::by_setting;
        test.discipline_setting = refer_setting(reader, by, "setting");
        expect_choices(reader, how, test.discipline_setting,
                       {Choice::reviewer, Choice::joint, Choice::separate});
        by.close();
    } else if (scalar(how) == "warning_or_higher") {
        test.discipline = DisciplineRule::warning_or_higher;
    } else if (how.IsDefined() && scalar(how) != "any_form") {
        map.invalid("discipline", "any_form, warning_or_higher or a setting");
    }
    map.close();
    return test;
}

void read_events_of(Reader& reader, Mapping& map, Criterion& into) {
    auto const list = map.find_list("events");
    if (list.empty()) map.get("events");
    for (auto const& entry : list) into.events.push_back(read_event_test(reader, entry));
    if (into.test != TestKind::none_except) return;
    auto const exceptions = map.find_list("except");
    if (exceptions.empty()) map.get("except");
    for (auto const& entry : exceptions) {
        if (entry.key == "force_majeure")
            into.force_majeure_excepts = true;
        else if (entry.key == "timely_response")
            into.timely_response_excepts = true;
        else
            map.invalid("except", "force_majeure or timely_response");
    }
}

void read_year_on_year(Reader& reader, Mapping& map, Criterion& into) {
    into.reading = refer_setting(reader, map, "reading");
    expect_choices(reader, map.find("reading"), into.reading,
                   {Choice::judged, Choice::total_not_up, Choice::each_not_up, Choice::must_fall});
    auto const list = map.find_list("categories");
    if (list.empty()) map.get("categories");
    for (auto const& entry : list) {
        into.categories.push_back(refer(reader, entry.value, "categories", entry.key,
                                        reader.book.find_category(entry.key)));
    }
}

void read_test(Reader& reader, Mapping& map, DraftCriterion& draft) {
    auto& into = draft.criterion;
    auto const code = map.get_text("test");
    if (code.empty()) return;
    auto const found = std::find_if(tests.begin(), tests.end(),
                                    [&](NamedTest const& t) { return t.code == code; });
    if (found == tests.end()) return map.invalid("test", "one of the ten tests");
    into.test = found->test;
    switch (into.test) {
        case TestKind::dated_act:
            return read_dated_act(reader, map, *found, into);
        case TestKind::share_at_least:
            return read_share(reader, map, *found, into);
        case TestKind::count_at_least:
            return read_count(reader, map, *found, into);
        case TestKind::rating_at_least:
            return read_rating(reader, map, *found, into);
        case TestKind::checklist:
            return read_fact_of(reader, map, *found, into);
        case TestKind::none:
        case TestKind::none_except:
            return read_events_of(reader, map, into);
        case TestKind::year_on_year:
            return read_year_on_year(reader, map, into);
        case TestKind::borrowed:
            draft.borrows = map.find_list("borrow");
            if (draft.borrows.empty()) map.get("borrow");
            return;
        case TestKind::finding:
        case TestKind::all_of:
            return;
    }
}

void read_criteria(Reader& reader, std::vector<Entry> const& entries, SetIndex set, int parent) {
    for (auto const& entry : entries) {
        Mapping map{entry.value, entry.key, reader.faults};
        DraftCriterion draft;
        draft.where = entry.value;
        draft.parent = parent;
        auto& criterion = draft.criterion;
        read_named(criterion, entry, map);
        if (criterion.clause.empty()) criterion.clause = entry.key.substr(0, entry.key.find('-'));
        criterion.set = set;
        criterion.supplement = reader.supplement;
        criterion.applies_if = refer_flag(reader, map, "applies_if");
        criterion.applies_if_only_when = read_condition(reader, map, "applies_if_only_when");
        criterion.only_when = read_condition(reader, map, "only_when");
        criterion.own_word_when = read_condition(reader, map, "own_word_when");
        criterion.may_be_not_applicable = map.find_bool("may_be_not_applicable");
        bool const is_group = map.has("all");
        if (!is_group) read_test(reader, map, draft);
        auto const children = map.find_entries("all");
        map.close();
        auto& drafts = reader.drafts[set.value];
        drafts.push_back(std::move(draft));
        read_criteria(reader, children, set, int(drafts.size()) - 1);
    }
}

/// Where a draft of any set stands, by its code.
std::pair<std::vector<DraftCriterion> const*, std::size_t> find_draft(Reader const& reader,
                                                                      std::string_view code) {
    for (auto const& drafts : reader.drafts) {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (drafts[i].criterion.code == code) return {&drafts, i};
        }
    }
    return {nullptr, 0};
}

bool descends(std::vector<DraftCriterion> const& drafts, std::size_t i, std::size_t ancestor) {
    for (int at = int(i); at >= 0; at = drafts[std::size_t(at)].parent) {
        if (std::size_t(at) == ancestor) return true;
    }
    return false;
}

/// Copies a subtree beneath `borrower`. A copy keeps the clause it was borrowed from, since that
/// is what its reason must name, and bears both codes.
void copy_borrowed(Reader& reader, DraftCriterion const& borrower, CriterionIndex beneath,
                   Entry const& code) {
    auto const [drafts, root] = find_draft(reader, code.key);
    if (drafts == nullptr) return fault_reference(reader, code.value, "criteria", code.key);
    auto& criteria = reader.book.criteria;
    if (criteria.size() + drafts->size() >= CriterionIndex{}.value) {
        return reader.faults.add(code.value, problems::rulebook_value_invalid(
                                                 "borrow", code.key, "fewer than 65,535 criteria"));
    }
    std::map<int, CriterionIndex> copies;
    for (std::size_t i = root; i < drafts->size() && descends(*drafts, i, root); ++i) {
        Criterion copy = (*drafts)[i].criterion;
        if (copy.test == TestKind::borrowed) {
            return reader.faults.add(
                code.value, problems::rulebook_value_invalid("borrow", code.key,
                                                             "a criterion not itself borrowed"));
        }
        copy.code = borrower.criterion.code + "-" + copy.code;
        copy.set = borrower.criterion.set;
        copy.parent = i == root ? beneath : copies[(*drafts)[i].parent];
        copies[int(i)] = {std::uint16_t(criteria.size())};
        criteria.push_back(std::move(copy));
    }
}

void check_codes(Reader& reader, std::vector<DraftCriterion> const& drafts) {
    for (auto const& draft : drafts) {
        auto const [first, place] = find_draft(reader, draft.criterion.code);
        if (first != nullptr && &(*first)[place] == &draft) continue;
        reader.faults.add(draft.where, problems::rulebook_key_twice(draft.criterion.code));
    }
}

}  // namespace

void read_sets(Reader& reader, Mapping& file) {
    file.get("sets");
    for (auto const& entry : file.find_entries("sets")) {
        Mapping map{entry.value, entry.key, reader.faults};
        CriteriaSet set;
        read_named(set, entry, map);
        SetIndex const index{std::uint16_t(reader.book.sets.size())};
        reader.book.sets.push_back(std::move(set));
        reader.drafts.emplace_back();
        map.get("criteria");
        read_criteria(reader, map.find_entries("criteria"), index, -1);
        map.close();
    }
}

void read_additions(Reader& reader, Mapping& file) {
    file.get("add");
    for (auto const& entry : file.find_entries("add")) {
        SetIndex set;
        for (std::size_t i = 0; i < reader.book.sets.size(); ++i) {
            if (reader.book.sets[i].code == entry.key) set = {std::uint16_t(i)};
        }
        if (!set.exists()) {
            fault_reference(reader, entry.value, "sets", entry.key);
            continue;
        }
        Mapping criteria{entry.value, entry.key, reader.faults};
        read_criteria(reader, criteria.entries(), set, -1);
    }
}

void lay_out_criteria(Reader& reader) {
    auto& criteria = reader.book.criteria;
    for (std::size_t s = 0; s < reader.drafts.size(); ++s) {
        auto const& drafts = reader.drafts[s];
        check_codes(reader, drafts);
        auto& set = reader.book.sets[s];
        set.first_criterion = std::uint16_t(criteria.size());
        std::vector<CriterionIndex> placed;
        for (auto const& draft : drafts) {
            CriterionIndex const own{std::uint16_t(criteria.size())};
            placed.push_back(own);
            criteria.push_back(draft.criterion);
            if (draft.parent >= 0) criteria.back().parent = placed[std::size_t(draft.parent)];
            for (auto const& code : draft.borrows) copy_borrowed(reader, draft, own, code);
        }
        set.criterion_count = std::uint16_t(criteria.size() - set.first_criterion);
        for (std::size_t i = criteria.size(); i-- > set.first_criterion;) {
            auto const parent = criteria[i].parent;
            if (!parent.exists()) continue;
            auto& size = criteria[parent.value].subtree_size;
            size = std::uint16_t(size + criteria[i].subtree_size);
        }
    }
}

}  // namespace binhyen::rulebook
