#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/result.hpp"

/// A node of the administrative tree, in time. What it is called, its type and its parent are
/// dated spans; every look-up takes a day, and a name is kept as it was. Codes are the official
/// ones, strings with leading zeros, and may be borne by another place later.
namespace binhyen::registry {

using PlaceId = Id<struct PlaceTag>;

/// Rank in the tree. The district tier ended on 01/07/2025.
enum class Tier { nation, province, district, commune };
BOOST_DESCRIBE_ENUM(Tier, nation, province, district, commune)

/// How many digits an official code of this tier has; 0 for the nation, whose code is "VN".
int code_length(Tier);

/// Refuses a code that is not the tier's number of digits, and says so where leading zeros seem to
/// be lost.
Result<> check_place_code(Tier, std::string_view code);

/// The segment of paths: the code, or `code~2` for the second place that bears it.
std::string place_label(std::string_view code, std::int64_t borne_before);

/// Empty `parent_path` for the nation.
std::string place_path(std::string_view parent_path, std::string_view label);

/// Whether a place of `child` may hang directly below one of `parent`. Since 01/07/2025 communes
/// hang below provinces; some districts have never had communes.
bool may_hang_below(Tier child, Tier parent);

struct PlaceType {
    /// As the lists write it.
    std::string_view word;
    Tier tier;
};

/// What "thành phố", "THI XA" or "Xã" means below a place of `parent`: a thành phố below the nation
/// is of the province tier. Empty when there is no such type there.
std::optional<PlaceType> find_place_type(std::string_view word, Tier parent);

struct Place {
    static constexpr std::string_view table = "places";
    static constexpr std::string_view key = "id";

    PlaceId id;
    std::int64_t version = 1;
    std::string code;
    /// Unique for ever, and a segment of paths: the code, or `code~2` when borne a second time.
    std::string label;
    Tier tier = Tier::commune;
    Date valid_from;
    /// The first day it is no more; end_of_time while it lives.
    Date valid_to = end_of_time;
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, version, code, label, tier, valid_from, valid_to))

struct PlaceSpan {
    static constexpr std::string_view table = "place_spans";
    static constexpr std::string_view key = "place_id,valid_from";

    PlaceId place_id;
    Date valid_from;
    Date valid_to = end_of_time;
    std::string name;
    /// As the lists write it: "Tỉnh", "Huyện", "Xã", "Phường", "Thị trấn", "Đặc khu"…
    std::string type;
    std::optional<PlaceId> parent_id;
    /// "VN/62/608/23284/": the labels from the root.
    std::string path;
    std::string name_key;
    std::string sort_key;

    /// The name with the keys made of it.
    void set_name(std::string tidied_name);
};
BOOST_DESCRIBE_STRUCT(PlaceSpan, (),
                      (place_id, valid_from, valid_to, name, type, parent_id, path, name_key,
                       sort_key))

/// A place as it was on one day.
struct PlaceOnDay {
    PlaceId id;
    std::int64_t version = 1;
    std::string code;
    std::string label;
    Tier tier = Tier::commune;
    std::string name;
    std::string type;
    std::optional<PlaceId> parent_id;
    std::string path;

    /// "Xã Đắk Cấm".
    [[nodiscard]] std::string full_name() const { return type + " " + name; }
};
BOOST_DESCRIBE_STRUCT(PlaceOnDay, (), (id, version, code, label, tier, name, type, parent_id, path))

/// What is asked for when a place enters the tree.
struct NewPlace {
    std::string code;
    /// "Xã", "phường", "Thành phố"…; its tier follows from it and from the parent.
    std::string type;
    std::string name;
    /// Label, or code on the day it begins; empty for the nation ("VN") alone.
    std::string parent;
    Date valid_from;
    Date valid_to = end_of_time;
};
BOOST_DESCRIBE_STRUCT(NewPlace, (), (code, type, name, parent, valid_from, valid_to))

/// How a place or a subject became another. A row from a thing to itself keeps the legal basis of
/// what happened to it alone: a rename, a new parent (`transfer`, or `unchanged` when the tier
/// above went away), its end without a successor (`ended`).
enum class LineageChange { unchanged, merge, split, transfer, rename, type_change, ended };
BOOST_DESCRIBE_ENUM(LineageChange, unchanged, merge, split, transfer, rename, type_change, ended)

struct PlaceLineage {
    static constexpr std::string_view table = "place_lineages";
    static constexpr std::string_view key = "predecessor_id,successor_id,changed_on";

    PlaceId predecessor_id;
    PlaceId successor_id;
    Date changed_on;
    LineageChange change = LineageChange::merge;
    /// The resolution it rests on.
    std::string legal_basis;
};
BOOST_DESCRIBE_STRUCT(PlaceLineage, (),
                      (predecessor_id, successor_id, changed_on, change, legal_basis))

}  // namespace binhyen::registry
