#include <array>

#include "base/result.hpp"
#include "kon-tum-2022/draft.hpp"

namespace binhyen::demo {
namespace {

constexpr Date posts_from{2021, 7, 1};

struct Persona {
    std::string_view code;
    std::string_view name;
};

constexpr Persona y_han{"y-han", "Y Hân"};
constexpr Persona a_thin{"a-thin", "A Thin"};
constexpr Persona lan{"lan", "Nguyễn Thị Lan"};
constexpr Persona minh{"minh", "Trần Văn Minh"};
constexpr Persona hoa{"hoa", "Lê Thị Hoa"};
constexpr Persona binh{"binh", "Phạm Văn Bình"};
constexpr Persona son{"son", "Đỗ Ngọc Sơn"};
constexpr Persona quang{"quang", "Vũ Minh Quang"};
constexpr Persona vy{"vy", "Hoàng Thị Vy"};

class Office {
public:
    explicit Office(Draft& draft) : draft_(draft), dice_(draft.dice("people")) {}

    void open(std::string const& place);
    std::string appoint(Persona const& persona, std::string_view post, std::string const& at);

private:
    std::string appoint(std::string const& place, std::string_view suffix, std::string_view post,
                        std::string const& name = {});

    Draft& draft_;
    Dice dice_;
};

std::string Office::appoint(Persona const& persona, std::string_view post, std::string const& at) {
    draft_.year.people.push_back({std::string(persona.code), std::string(persona.name), true});
    draft_.year.posts.push_back({std::string(persona.code), std::string(post), at, posts_from});
    return std::string(persona.code);
}

std::string Office::appoint(std::string const& place, std::string_view suffix,
                            std::string_view post, std::string const& name) {
    auto const code = place + std::string(suffix);
    auto const style = dice_.chance(45) ? Style::highland : Style::lowland;
    draft_.year.people.push_back({code, name.empty() ? person_name(dice_, style) : name, false});
    draft_.year.posts.push_back({code, std::string(post), place, posts_from});
    return code;
}

void Office::open(std::string const& place) {
    auto const& slots = draft_.slots;
    bool const is_home = place == slots.home;
    auto const& node = draft_.ground.place(place);
    bool const is_commune = node.parent.size() == 3;
    auto const chairman_name = is_commune ? draft_.subject("X" + place).head_name : std::string{};
    Authority authority;
    authority.place = place;
    authority.committee_name =
        "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ "
        "an ninh Tổ quốc " +
        type_word(node) + ' ' + node.name;
    authority.chairman = is_home ? appoint(son, "chairman", place)
                                 : appoint(place, "-chairman", "chairman", chairman_name);
    authority.secretary =
        is_home ? appoint(hoa, "secretary", place) : appoint(place, "-secretary", "secretary");
    authority.members.push_back(is_home ? appoint(binh, "member", place)
                                        : appoint(place, "-member-1", "member"));
    authority.members.push_back(appoint(place, "-member-2", "member"));
    if (is_home)
        authority.officer = appoint(a_thin, "officer", place);
    else if (place == slots.neighbour)
        authority.officer = appoint(vy, "officer", place);
    else if (place == draft_.ground.district_of(slots.home))
        authority.officer = appoint(minh, "officer", place);
    else
        authority.officer = appoint(place, "-officer", "officer");
    draft_.year.authorities.push_back(std::move(authority));
}

}  // namespace

void make_people(Draft& draft) {
    Office office(draft);
    auto const& ground = draft.ground;
    office.open(ground.province());
    for (auto const& district : ground.districts()) office.open(district);
    for (auto const& commune : ground.communes()) office.open(commune);
    office.appoint(quang, "administrator", ground.province());
    office.appoint(y_han, "head", draft.y_han_area);
    office.appoint(lan, "clerk", draft.lan_school);
    for (auto const& person : draft.year.people) draft.name_of[person.code] = person.name;
}

}  // namespace binhyen::demo
