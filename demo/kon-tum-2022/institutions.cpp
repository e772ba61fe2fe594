#include <algorithm>
#include <array>

#include "base/result.hpp"
#include "kon-tum-2022/draft.hpp"
#include "kon-tum-2022/papers.hpp"

namespace binhyen::demo {
namespace {

// Registered institutions by managing tier; the 102 commune People's Committees are among the
// agencies of the districts.
constexpr std::size_t province_agencies = 62;
constexpr std::size_t province_enterprises = 22;
constexpr std::size_t province_schools = 31;
constexpr std::size_t district_agencies = 199;
constexpr std::size_t district_enterprises = 12;
constexpr std::size_t district_schools = 55;
constexpr std::size_t delegated_enterprises = 24;
constexpr std::size_t delegated_schools = 68;

/// `detail` is the sector of an enterprise, the level of a school.
struct Sort {
    std::string_view words;
    std::string_view detail;
};

constexpr std::array<Sort, 12> agency_sorts{{
    {"Trung tâm Dịch vụ nông nghiệp", ""},
    {"Ban Quản lý rừng phòng hộ", ""},
    {"Trung tâm Văn hóa - Thể thao", ""},
    {"Trung tâm Dịch vụ việc làm", ""},
    {"Trung tâm Y tế dự phòng", ""},
    {"Ban Quản lý chợ", ""},
    {"Ban Quản lý dự án", ""},
    {"Chi cục Quản lý nguồn nước", ""},
    {"Phòng Nghiệp vụ", ""},
    {"Hội Người làm vườn", ""},
    {"Hội Những người yêu sách", ""},
    {"Cơ quan Đoàn thể", ""},
}};
constexpr std::array<Sort, 8> enterprise_sorts{{
    {"Công ty TNHH Nông lâm sản", "production"},
    {"Công ty Cổ phần Cao su", "production"},
    {"Công ty Cổ phần Chế biến cà phê", "production"},
    {"Công ty TNHH Xây dựng", "production"},
    {"Công ty Cổ phần Thủy điện", "production"},
    {"Công ty TNHH Thương mại", "trade"},
    {"Công ty Cổ phần Vận tải", "trade"},
    {"Công ty TNHH Du lịch", "trade"},
}};
constexpr std::array<Sort, 4> province_school_sorts{{
    {"Trường THPT", "upper_secondary"},
    {"Trường PTDTNT", "upper_secondary"},
    {"Trường THPT", "upper_secondary"},
    {"Trường Cao đẳng", "vocational"},
}};
constexpr Sort lower_school{"Trường THCS", "lower_secondary"};
constexpr Sort boarding_school{"Trường PTDTBT THCS", "lower_secondary"};
constexpr Sort centre{"Trung tâm GDNN - GDTX", "continuing"};

class Founder {
public:
    explicit Founder(Draft& draft) : draft_(draft), dice_(draft.dice("institutions")) {}

    void found(SubjectKind kind, Sort const& sort, std::string const& managed_by,
               std::string const& commune, bool is_delegated);
    void found_people_s_committees();
    void found_of_province();
    void found_of_districts();
    void found_delegated();

private:
    std::string ground_in(std::string const& district) {
        if (dice_.chance(60)) return draft_.ground.seat_of(district);
        auto const& communes = draft_.ground.communes_of(district);
        return dice_.one_of(communes);
    }
    std::string ground_in_city() {
        std::vector<std::string> wards;
        for (auto const& code : draft_.ground.communes())
            if (draft_.ground.place(code).type == "Phường") wards.push_back(code);
        return dice_.one_of(wards);
    }
    Sort const& lower_school_sort() { return dice_.chance(65) ? lower_school : boarding_school; }
    Profile profile_of(SubjectKind, Sort const&);
    std::string next_code(std::string const& authority, SubjectKind);
    std::vector<std::string> school_communes();
    std::vector<std::string> enterprise_communes();

    Draft& draft_;
    Dice dice_;
    std::set<std::string> given_;
    std::map<std::string, std::size_t> last_;
};

std::string Founder::next_code(std::string const& authority, SubjectKind kind) {
    auto const mark = kind == SubjectKind::agency       ? "-CQ-"
                      : kind == SubjectKind::enterprise ? "-DN-"
                                                        : "-TH-";
    return authority + mark + three_digits(++last_[authority + mark]);
}

// Medium or large: more insured workers than a small enterprise, or both revenue and capital above
// its marks. [law: tt124-2021/1.2b]
Profile Founder::profile_of(SubjectKind kind, Sort const& sort) {
    Profile profile;
    if (kind == SubjectKind::school) profile.levels.emplace_back(sort.detail);
    if (kind != SubjectKind::enterprise) return profile;
    profile.sector = sort.detail;
    bool const is_trade = sort.detail == "trade";
    if (dice_.chance(25)) {
        profile.insured_workers = dice_.between(35, is_trade ? 50 : 100);
        profile.revenue = (is_trade ? 100'000 : 50'000) + dice_.between(1, 40) * 1000;
        profile.capital = (is_trade ? 50'000 : 20'000) + dice_.between(1, 20) * 1000;
    } else {
        profile.insured_workers = dice_.between(101, 640);
        profile.revenue = dice_.between(55, 620) * 1000;
        profile.capital = dice_.between(22, 310) * 1000;
    }
    return profile;
}

std::string title_of(SubjectKind kind, Sort const& sort) {
    if (kind == SubjectKind::enterprise) return "Giám đốc";
    if (kind == SubjectKind::school)
        return sort.words.starts_with("Trường") ? "Hiệu trưởng" : "Giám đốc";
    if (sort.words.starts_with("Hội") || sort.words.starts_with("Cơ quan")) return "Chủ tịch";
    return sort.words.starts_with("Trung tâm") ? "Giám đốc" : "Thủ trưởng";
}

void Founder::found(SubjectKind kind, Sort const& sort, std::string const& managed_by,
                    std::string const& commune, bool is_delegated) {
    Subject body;
    body.kind = kind;
    auto const words = std::string(sort.words);
    body.name = words + ' ' + proper_name(dice_, given_, words);
    body.local_type = words;
    body.commune = commune;
    body.managed_by = managed_by;
    body.authority = is_delegated ? commune : managed_by;
    if (is_delegated) body.delegation = office_paper(managed_by, "/QĐ-UBND", Date{2021, 9, 15}, 4);
    body.code = next_code(body.authority, kind);
    body.head_name = person_name(dice_, dice_.chance(25) ? Style::highland : Style::lowland);
    body.head_title = title_of(kind, sort);
    body.profile = profile_of(kind, sort);
    if (is_delegated) draft_.delegated_to[commune].push_back(body.code);
    draft_.add(std::move(body));
}

void Founder::found_people_s_committees() {
    for (auto const& code : draft_.ground.communes()) {
        auto const& place = draft_.ground.place(code);
        Subject body;
        body.code = code + "-UB";
        body.kind = SubjectKind::agency;
        body.name = "Ủy ban nhân dân " + type_word(place) + ' ' + place.name;
        body.local_type = "Ủy ban nhân dân";
        body.commune = code;
        body.managed_by = body.authority = place.parent;
        body.head_name = draft_.subject("X" + code).head_name;
        body.head_title = "Chủ tịch";
        draft_.add(std::move(body));
    }
}

// The ground is chosen before the sort: the order in which a call's arguments are made is the
// compiler's own, and the year must not depend on it.
void Founder::found_of_province() {
    auto const& province = draft_.ground.province();
    auto const& districts = draft_.ground.districts();
    auto anywhere = [&] {
        return dice_.chance(70) ? ground_in_city() : ground_in(dice_.one_of(districts));
    };
    for (std::size_t i = 0; i < province_agencies; ++i) {
        auto const commune = anywhere();
        found(SubjectKind::agency, dice_.one_of(agency_sorts), province, commune, false);
    }
    for (std::size_t i = 0; i < province_enterprises; ++i) {
        auto const commune = i == 0   ? draft_.slots.communes[3]
                             : i == 1 ? draft_.slots.communes[4]
                                      : ground_in(dice_.one_of(districts));
        found(SubjectKind::enterprise, dice_.one_of(enterprise_sorts), province, commune, false);
    }
    for (std::size_t i = 0; i < province_schools; ++i) {
        auto const commune = i < 10 ? draft_.ground.seat_of(districts[i]) : anywhere();
        found(SubjectKind::school, dice_.one_of(province_school_sorts), province, commune, false);
    }
}

void Founder::found_of_districts() {
    auto const& districts = draft_.ground.districts();
    auto const own_agencies = district_agencies - draft_.ground.communes().size();
    for (std::size_t i = 0; i < own_agencies; ++i) {
        auto const& district = districts[i % districts.size()];
        auto const commune = ground_in(district);
        found(SubjectKind::agency, dice_.one_of(agency_sorts), district, commune, false);
    }
    for (std::size_t i = 0; i < district_enterprises; ++i) {
        auto const& district = districts[i % districts.size()];
        auto const commune = ground_in(district);
        found(SubjectKind::enterprise, dice_.one_of(enterprise_sorts), district, commune, false);
    }
    for (std::size_t i = 0; i < district_schools; ++i) {
        auto const& district = districts[i % districts.size()];
        auto const& sort = i < districts.size() ? centre : lower_school_sort();
        found(SubjectKind::school, sort, district, ground_in(district), false);
    }
}

// C10 has one school and nothing else; C11 two; the personas' commune one. No other has two.
std::vector<std::string> Founder::school_communes() {
    auto const& slots = draft_.slots;
    std::vector<std::string> chosen{slots.communes[10], slots.communes[11], slots.communes[11],
                                    slots.home};
    std::vector<std::string> others;
    for (auto const& code : draft_.ground.communes())
        if (std::ranges::find(chosen, code) == chosen.end()) others.push_back(code);
    dice_.shuffle(others);
    others.resize(delegated_schools - chosen.size());
    chosen.insert(chosen.end(), others.begin(), others.end());
    return chosen;
}

std::vector<std::string> Founder::enterprise_communes() {
    auto const& slots = draft_.slots;
    std::vector<std::string> chosen{slots.communes[11], slots.communes[11]};
    std::vector<std::string> towns;
    std::vector<std::string> others;
    for (auto const& code : draft_.ground.communes()) {
        if (slots.is_taken(code)) continue;
        (draft_.ground.place(code).type == "Xã" ? others : towns).push_back(code);
    }
    dice_.shuffle(towns);
    dice_.shuffle(others);
    chosen.insert(chosen.end(), towns.begin(), towns.end());
    chosen.insert(chosen.end(), others.begin(), others.end());
    chosen.resize(delegated_enterprises);
    return chosen;
}

void Founder::found_delegated() {
    for (auto const& commune : school_communes())
        found(SubjectKind::school,
              commune == draft_.slots.home ? lower_school : lower_school_sort(),
              draft_.ground.district_of(commune), commune, true);
    for (auto const& commune : enterprise_communes())
        found(SubjectKind::enterprise, dice_.one_of(enterprise_sorts),
              draft_.ground.district_of(commune), commune, true);
}

}  // namespace

void make_institutions(Draft& draft) {
    Founder founder(draft);
    founder.found_people_s_committees();
    founder.found_of_province();
    founder.found_of_districts();
    founder.found_delegated();
    draft.lan_school = draft.delegated_to.at(draft.slots.home).front();
}

}  // namespace binhyen::demo
