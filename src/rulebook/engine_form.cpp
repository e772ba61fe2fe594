#include "rulebook/engine_form.hpp"

#include "base/plain_json.hpp"
#include "rulebook/codes.hpp"

namespace binhyen::rulebook {

using plain_json::member;

// ---- the members, once for writing and for reading

template <class T>
void put(plain_json::Writer& to, Index<T> index) {
    to.number(index.value);
}
template <class T>
void get(plain_json::Reader& from, Index<T>& into) {
    get(from, into.value);
}

constexpr auto members_of(Caption const*) {
    return std::tuple{member("vi", &Caption::vi), member("en", &Caption::en)};
}
constexpr auto members_of(Named const*) {
    return std::tuple{member("code", &Named::code), member("caption", &Named::caption),
                      member("clause", &Named::clause)};
}

template <class... Members>
constexpr auto named_with(Members... members) {
    return std::tuple_cat(members_of(static_cast<Named const*>(nullptr)), std::tuple{members...});
}

constexpr auto members_of(SettingValue const*) {
    return named_with(member("choice", &SettingValue::choice));
}
constexpr auto members_of(Setting const*) {
    return named_with(member("values", &Setting::values),
                      member("default_value", &Setting::default_value));
}
constexpr auto members_of(SettingCondition const*) {
    using T = SettingCondition;
    return std::tuple{member("setting", &T::setting), member("value", &T::value)};
}
constexpr auto members_of(Scale const*) {
    return named_with(member("ranks", &Scale::ranks));
}
constexpr auto members_of(Fact const*) {
    return named_with(member("type", &Fact::type), member("scale", &Fact::scale),
                      member("first_item", &Fact::first_item),
                      member("item_count", &Fact::item_count));
}
constexpr auto members_of(Event const*) {
    return named_with(member("is_sensitive", &Event::is_sensitive),
                      member("confirmed_by", &Event::confirmed_by),
                      member("confirmer_setting", &Event::confirmer_setting),
                      member("category", &Event::category));
}
constexpr auto members_of(DisciplineForm const*) {
    return named_with(member("is_warning_or_higher", &DisciplineForm::is_warning_or_higher));
}
constexpr auto members_of(Ratio const*) {
    return std::tuple{member("numerator", &Ratio::numerator),
                      member("denominator", &Ratio::denominator)};
}
constexpr auto members_of(EventTest const*) {
    return std::tuple{member("event", &EventTest::event),
                      member("discipline", &EventTest::discipline),
                      member("discipline_setting", &EventTest::discipline_setting)};
}
constexpr auto members_of(Criterion const*) {
    using T = Criterion;
    return named_with(member("set", &T::set), member("parent", &T::parent),
                      member("subtree_size", &T::subtree_size), member("test", &T::test),
                      member("only_when", &T::only_when), member("applies_if", &T::applies_if),
                      member("applies_if_only_when", &T::applies_if_only_when),
                      member("own_word_when", &T::own_word_when),
                      member("may_be_not_applicable", &T::may_be_not_applicable),
                      member("fact", &T::fact), member("ratio", &T::ratio),
                      member("share_of", &T::share_of), member("minimum", &T::minimum),
                      member("minimum_rank", &T::minimum_rank), member("within", &T::within),
                      member("events", &T::events), member("categories", &T::categories),
                      member("force_majeure_excepts", &T::force_majeure_excepts),
                      member("timely_response_excepts", &T::timely_response_excepts),
                      member("reading", &T::reading), member("base_reading", &T::base_reading),
                      member("provisional_reading", &T::provisional_reading),
                      member("supplement", &T::supplement));
}
constexpr auto members_of(CriteriaSet const*) {
    return named_with(member("first_criterion", &CriteriaSet::first_criterion),
                      member("criterion_count", &CriteriaSet::criterion_count));
}
constexpr auto members_of(RuleDay const*) {
    return std::tuple{member("year_offset", &RuleDay::year_offset),
                      member("month", &RuleDay::month), member("day", &RuleDay::day)};
}
constexpr auto members_of(RulePeriod const*) {
    return std::tuple{member("from", &RulePeriod::from), member("to", &RulePeriod::to),
                      member("clause", &RulePeriod::clause)};
}
constexpr auto members_of(Kind const*) {
    return named_with(member("set", &Kind::set), member("window", &Kind::window),
                      member("registration", &Kind::registration),
                      member("decided_before", &Kind::decided_before));
}
constexpr auto members_of(Exclusion const*) {
    return named_with(member("kinds", &Exclusion::kinds), member("flag", &Exclusion::flag),
                      member("only_when", &Exclusion::only_when));
}
constexpr auto members_of(SizeClass const*) {
    return named_with(member("sector", &SizeClass::sector),
                      member("workers_max", &SizeClass::workers_max),
                      member("revenue_max", &SizeClass::revenue_max),
                      member("capital_max", &SizeClass::capital_max));
}
constexpr auto members_of(SchoolLevel const*) {
    return named_with(member("is_in_scope", &SchoolLevel::is_in_scope));
}
constexpr auto members_of(ScopeRules const*) {
    using T = ScopeRules;
    return std::tuple{member("exclusions", &T::exclusions),
                      member("too_small", &T::too_small),
                      member("sized_kind", &T::sized_kind),
                      member("levelled_kind", &T::levelled_kind),
                      member("size_clause", &T::size_clause),
                      member("level_clause", &T::level_clause),
                      member("size_setting", &T::size_setting),
                      member("mixed_level_setting", &T::mixed_level_setting),
                      member("levels", &T::levels)};
}
constexpr auto members_of(Rulebook const*) {
    using T = Rulebook;
    return std::tuple{member("id", &T::id),
                      member("version", &T::version),
                      member("title", &T::title),
                      member("valid_from", &T::valid_from),
                      member("deadline_setting", &T::deadline_setting),
                      member("first_window_setting", &T::first_window_setting),
                      member("settings", &T::settings),
                      member("flags", &T::flags),
                      member("scales", &T::scales),
                      member("items", &T::items),
                      member("facts", &T::facts),
                      member("categories", &T::categories),
                      member("events", &T::events),
                      member("disciplines", &T::disciplines),
                      member("sets", &T::sets),
                      member("criteria", &T::criteria),
                      member("kinds", &T::kinds),
                      member("scope", &T::scope)};
}

namespace {

/// Whatever points into a list must point at something that is there, since evaluation looks
/// nowhere twice.
struct Check {
    Rulebook const& book;
    bool is_sound = true;

    void must(bool holds) { is_sound = is_sound && holds; }

    template <class T>
    void within(Index<T> index, std::vector<T> const& list) {
        must(!index.exists() || index.value < list.size());
    }
    template <class T>
    void there(Index<T> index, std::vector<T> const& list) {
        must(index.value < list.size());
    }
    void condition(SettingCondition const& condition) {
        within(condition.setting, book.settings);
        must(is_sound && (!condition.setting.exists() ||
                          condition.value < book[condition.setting].values.size()));
    }
    void fact(Fact const& fact) {
        within(fact.scale, book.scales);
        must(fact.type != FactType::rating || fact.scale.exists());
        must(fact.item_count == 0 || fact.first_item.value + fact.item_count <= book.items.size());
    }
    void fact_of(Criterion const& criterion, FactType type) {
        there(criterion.fact, book.facts);
        must(is_sound && book[criterion.fact].type == type);
    }
    void test(Criterion const& criterion) {
        switch (criterion.test) {
            case TestKind::dated_act:
                return fact_of(criterion, FactType::date);
            case TestKind::share_at_least:
                must(criterion.ratio.numerator > 0 && criterion.ratio.denominator > 0);
                if (criterion.share_of == ShareOf::fact) fact_of(criterion, FactType::share);
                return;
            case TestKind::count_at_least:
                return fact_of(criterion, FactType::count);
            case TestKind::rating_at_least:
                return fact_of(criterion, FactType::rating);
            case TestKind::checklist:
                return fact_of(criterion, FactType::checklist);
            case TestKind::none:
            case TestKind::none_except:
                return must(!criterion.events.empty());
            default:
                return;
        }
    }
    void criterion(Criterion const& criterion, std::size_t place) {
        there(criterion.set, book.sets);
        must(!criterion.parent.exists() || criterion.parent.value < place);
        must(criterion.subtree_size > 0 && place + criterion.subtree_size <= book.criteria.size());
        condition(criterion.only_when);
        condition(criterion.applies_if_only_when);
        condition(criterion.own_word_when);
        within(criterion.applies_if, book.flags);
        for (auto const& test : criterion.events) {
            there(test.event, book.events);
            within(test.discipline_setting, book.settings);
        }
        for (auto const category : criterion.categories) there(category, book.categories);
        for (auto const setting :
             {criterion.reading, criterion.base_reading, criterion.provisional_reading})
            within(setting, book.settings);
        test(criterion);
    }
    void set(CriteriaSet const& set) {
        std::size_t const end = std::size_t(set.first_criterion) + set.criterion_count;
        must(end <= book.criteria.size());
        for (std::size_t i = set.first_criterion; is_sound && i < end; ++i) {
            auto const parent = book.criteria[i].parent;
            must(!parent.exists() || parent.value >= set.first_criterion);
            must(i + book.criteria[i].subtree_size <= end);
        }
    }
    void scope(ScopeRules const& scope) {
        for (auto const& exclusion : scope.exclusions) {
            there(exclusion.flag, book.flags);
            condition(exclusion.only_when);
        }
        within(scope.size_setting, book.settings);
        within(scope.mixed_level_setting, book.settings);
    }
    bool all() {
        within(book.deadline_setting, book.settings);
        within(book.first_window_setting, book.settings);
        for (auto const& setting : book.settings)
            must(setting.default_value < setting.values.size());
        for (auto const& each : book.facts) fact(each);
        for (auto const& event : book.events) {
            within(event.confirmer_setting, book.settings);
            within(event.category, book.categories);
        }
        for (std::size_t i = 0; i < book.criteria.size(); ++i) criterion(book.criteria[i], i);
        for (auto const& each : book.sets) set(each);
        for (auto const& kind : book.kinds) there(kind.set, book.sets);
        scope(book.scope);
        return is_sound;
    }
};

}  // namespace

std::string engine_form(Rulebook const& book) {
    return plain_json::written(book);
}

bool read_engine_form(std::string_view text, Rulebook& into) {
    into = {};
    return plain_json::read(text, into) && Check{into}.all();
}

}  // namespace binhyen::rulebook
