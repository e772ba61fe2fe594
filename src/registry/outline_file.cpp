#include "registry/outline_file.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/json.hpp"
#include "registry/problems.hpp"

namespace binhyen::registry {
namespace {

constexpr std::size_t point_max = 2'000'000;

/// Says which shape is wrong by where it stands in the file, the first being 1.
class Faulty {};

double number_of(json::value const& value) {
    if (value.is_double()) return value.get_double();
    if (value.is_int64()) return double(value.get_int64());
    if (value.is_uint64()) return double(value.get_uint64());
    throw Faulty{};
}

json::array const& array_of(json::value const& value) {
    if (!value.is_array()) throw Faulty{};
    return value.get_array();
}

Point point_of(json::value const& value) {
    auto const& pair = array_of(value);
    if (pair.size() < 2) throw Faulty{};
    return {number_of(pair[0]), number_of(pair[1])};
}

void must_be_degrees(Point const& point) {
    if (!(std::abs(point.longitude) <= 180) || !(std::abs(point.latitude) <= 90)) throw Faulty{};
}

/// Rings of either kind: GeoJSON has the points, TopoJSON the numbers of the arcs.
class Geometry {
public:
    explicit Geometry(std::vector<Ring> const* arcs) : arcs_(arcs) {}

    std::vector<Polygon> polygons_of(json::object const& geometry) {
        auto const* type = geometry.if_contains("type");
        auto const* rings = geometry.if_contains(arcs_ ? "arcs" : "coordinates");
        if (!type || !rings || !type->is_string()) throw Faulty{};
        std::vector<Polygon> polygons;
        if (type->get_string() == "Polygon")
            polygons.push_back(polygon_of(*rings));
        else if (type->get_string() == "MultiPolygon")
            for (auto const& one : array_of(*rings)) polygons.push_back(polygon_of(one));
        else
            throw Faulty{};
        return polygons;
    }
    [[nodiscard]] std::size_t point_count() const { return point_count_; }

private:
    Polygon polygon_of(json::value const& value) {
        Polygon polygon;
        for (auto const& one : array_of(value)) {
            polygon.push_back(arcs_ ? joined_ring(one) : plain_ring(one));
            if (polygon.back().size() < 4) throw Faulty{};
            for (auto const& point : polygon.back()) must_be_degrees(point);
            point_count_ += polygon.back().size();
        }
        if (polygon.empty()) throw Faulty{};
        return polygon;
    }
    static Ring plain_ring(json::value const& value) {
        Ring ring;
        for (auto const& point : array_of(value)) ring.push_back(point_of(point));
        return ring;
    }
    // An arc begins where the one before it ended; ~n is arc n walked backwards.
    Ring joined_ring(json::value const& value) const {
        Ring ring;
        for (auto const& each : array_of(value)) {
            if (!each.is_int64()) throw Faulty{};
            auto const number = each.get_int64();
            auto const index = std::size_t(number < 0 ? ~number : number);
            if (index >= arcs_->size()) throw Faulty{};
            auto arc = (*arcs_)[index];
            if (number < 0) std::ranges::reverse(arc);
            auto const skipped = ring.empty() ? 0 : 1;
            if (arc.size() > std::size_t(skipped))
                ring.insert(ring.end(), arc.begin() + skipped, arc.end());
            if (ring.size() > point_max) throw Faulty{};
        }
        return ring;
    }

    std::vector<Ring> const* arcs_;
    std::size_t point_count_ = 0;
};

std::vector<Ring> arcs_of(json::object const& topology) {
    Point scale{1, 1};
    Point shift{0, 0};
    auto const* transform = topology.if_contains("transform");
    if (transform != nullptr) {
        if (!transform->is_object()) throw Faulty{};
        scale = point_of(transform->get_object().at("scale"));
        shift = point_of(transform->get_object().at("translate"));
    }
    std::vector<Ring> arcs;
    for (auto const& each : array_of(topology.at("arcs"))) {
        Ring arc;
        Point last{0, 0};
        for (auto const& position : array_of(each)) {
            auto point = point_of(position);
            if (transform != nullptr) {
                last = {last.longitude + point.longitude, last.latitude + point.latitude};
                point = {last.longitude * scale.longitude + shift.longitude,
                         last.latitude * scale.latitude + shift.latitude};
            }
            arc.push_back(point);
        }
        arcs.push_back(std::move(arc));
    }
    return arcs;
}

void add_name(Outline& outline, std::string_view name, json::value const& value) {
    if (value.is_string())
        outline.names.emplace_back(name, std::string(value.get_string()));
    else if (value.is_int64())
        outline.names.emplace_back(name, std::to_string(value.get_int64()));
}

Outline outline_of(json::object const& shape, json::object const& geometry, Geometry& reading) {
    Outline outline;
    if (auto const* id = shape.if_contains("id")) add_name(outline, "id", *id);
    if (auto const* properties = shape.if_contains("properties");
        properties != nullptr && properties->is_object())
        for (auto const& [name, value] : properties->get_object()) add_name(outline, name, value);
    outline.polygons = reading.polygons_of(geometry);
    return outline;
}

struct Shapes {
    std::vector<json::object const*> all;
    std::vector<Ring> arcs;
    bool is_topology = false;
};

void add_all(json::value const& list, Shapes& shapes) {
    for (auto const& each : array_of(list)) {
        if (!each.is_object()) throw Faulty{};
        shapes.all.push_back(&each.get_object());
    }
}

Shapes shapes_of(json::value const& file) {
    Shapes shapes;
    auto const& whole = file.as_object();
    auto const& type = whole.at("type").as_string();
    if (type == "FeatureCollection") {
        add_all(whole.at("features"), shapes);
    } else if (type == "Topology") {
        shapes.is_topology = true;
        shapes.arcs = arcs_of(whole);
        for (auto const& [name, object] : whole.at("objects").as_object())
            add_all(object.as_object().at("geometries"), shapes);
    } else {
        throw Faulty{};
    }
    return shapes;
}

void append_degrees(std::string& out, double degrees) {
    // By hand, since the decimal comma of a locale would break the text.
    auto const scaled = std::llround(degrees * 10'000);
    auto const whole = std::abs(scaled);
    if (scaled < 0) out += '-';
    out += std::to_string(whole / 10'000);
    auto decimals = std::to_string(10'000 + whole % 10'000).substr(1);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    if (!decimals.empty()) out += "." + decimals;
}

}  // namespace

Result<std::vector<Outline>> read_outlines(std::string_view text) {
    std::size_t number = 0;
    json::value file;
    Shapes shapes;
    try {
        file = json::parse(text, {}, {.max_depth = 32});
        shapes = shapes_of(file);
    } catch (Faulty const&) {
        return refuse(problems::outline_file_unreadable());
    } catch (boost::system::system_error const&) {
        return refuse(problems::outline_file_unreadable());
    } catch (std::out_of_range const&) {
        return refuse(problems::outline_file_unreadable());
    } catch (std::invalid_argument const&) {
        return refuse(problems::outline_file_unreadable());
    }
    Geometry reading(shapes.is_topology ? &shapes.arcs : nullptr);
    std::vector<Outline> outlines;
    try {
        for (auto const* shape : shapes.all) {
            ++number;
            auto const* inner = shapes.is_topology ? nullptr : shape->if_contains("geometry");
            if (!shapes.is_topology && (inner == nullptr || !inner->is_object())) throw Faulty{};
            outlines.push_back(outline_of(*shape, inner ? inner->get_object() : *shape, reading));
            if (reading.point_count() > point_max)
                return refuse(problems::outline_file_too_fine(std::int64_t(point_max)));
        }
    } catch (Faulty const&) {
        return refuse(problems::outline_shape_unreadable(std::int64_t(number)));
    }
    return outlines;
}

std::string outline_text(std::vector<Polygon> const& polygons) {
    std::string out = "[";
    for (auto const& polygon : polygons) {
        out += out.size() > 1 ? ",[" : "[";
        for (auto const& ring : polygon) {
            out += &ring == &polygon.front() ? "[" : ",[";
            for (auto const& point : ring) {
                out += &point == &ring.front() ? "[" : ",[";
                append_degrees(out, point.longitude);
                out += ',';
                append_degrees(out, point.latitude);
                out += ']';
            }
            out += ']';
        }
        out += ']';
    }
    return out += ']';
}

std::string name_in(Outline const& outline, std::string_view property) {
    for (auto const& [name, value] : outline.names)
        if (name == property) return value;
    return {};
}

std::string naming_property(std::vector<Outline> const& outlines,
                            std::set<std::string> const& codes) {
    std::map<std::string, std::size_t> found;
    for (auto const& outline : outlines)
        for (auto const& [name, value] : outline.names)
            if (codes.contains(value)) ++found[name];
    auto const best =
        std::ranges::max_element(found, {}, [](auto const& one) { return one.second; });
    return best == found.end() ? std::string{} : best->first;
}

Archipelagos archipelagos_in(std::vector<Outline> const& outlines) {
    Archipelagos found;
    for (auto const& outline : outlines)
        for (auto const& polygon : outline.polygons)
            for (auto const& ring : polygon)
                for (auto const& [longitude, latitude] : ring) {
                    found.has_hoang_sa |=
                        longitude > 111 && longitude < 113.2 && latitude > 15.5 && latitude < 17.5;
                    found.has_truong_sa |=
                        longitude > 111.3 && longitude < 117.5 && latitude > 6.3 && latitude < 12.1;
                }
    return found;
}

}  // namespace binhyen::registry
